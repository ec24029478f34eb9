import type { LineDocument } from '../../grammar/lines/line-document.js';
import { foreignScript, transliterate } from '../../grammar/matching/tolerant.js';
import { monthStart } from '../../grammar/vocabulary/furniture.js';
import { mergeEdits, type Edit } from './edits.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { loadWordList } from './word-list.js';

/**
 * Finds words that scanning damaged, where the document itself proves what they were: a letter torn off its word
 * ("m aterialet" where "materialet" stands elsewhere), letters of another script inside a word ("Anmäلت"), letters among
 * figures ("den l mars") and figures among letters ("0rsaken"), hyphens that a font made soft ones.
 */
export function findDamage({ text }: LineDocument): Edit[] {
  const edits: Edit[] = [];
  for (const found of foreignScript.test(text) ? text.matchAll(word) : []) {
    if (!foreignScript.test(found[0]) || !latinScript.test(found[0])) continue;
    const after = transliterate(found[0]);
    if (after !== found[0])
      edits.push({ start: found.index, end: found.index + found[0].length, after, rule: 'foreign-script' });
  }
  let words: Set<string> | undefined;
  for (const found of mayBeTorn.test(text) ? text.matchAll(tornLetter) : []) {
    const [before, letter = '', blank = '', rest = ''] = found;
    const whole = letter + rest;
    words ??= new Set(text.toLowerCase().match(pattern.g`\p{L}{3,}`) ?? []);
    // Where the pieces are words of their own ("i morgon"), or the whole is none that is known, nothing is proved.
    if (blank.length > 1 || !(words.has(whole.toLowerCase()) || isTornWord(letter, rest))) continue;
    const start = found.index + before.length - letter.length - blank.length - rest.length;
    edits.push({ start, end: start + letter.length + blank.length + rest.length, after: whole, rule: 'split-word' });
  }
  for (const found of mayBeTorn.test(text) ? text.matchAll(tornCapital) : []) {
    const after = found[0].replace(/[ \t]/, '');
    const start = found.index;
    if (!edits.some((edit) => edit.start === start))
      edits.push({ start, end: start + found[0].length, after, rule: 'split-word' });
  }
  edits.sort((a, b) => a.start - b.start);
  return mergeEdits(edits, [...findFigures(text), ...findSoftHyphens(text)]);
}

/** "f ast": the word list has the whole and not the rest. A name's first letter proves nothing. */
function isTornWord(letter: string, rest: string): boolean {
  if (letter !== letter.toLowerCase()) return false;
  const list = loadWordList();
  return list !== null && list.isWord(letter + rest) && !list.isWord(rest);
}

/** Letters where only a figure can stand, and the figure 0 where only the letter can. */
function findFigures(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const found of mayBeFigure.test(text) ? text.matchAll(damagedFigure) : []) {
    const after = found[0].replace(/[lI]/g, '1').replace(/[oO]/g, '0');
    edits.push({ start: found.index, end: found.index + found[0].length, after, rule: 'digit-look-alike' });
  }
  for (const found of mayBeZero.test(text) ? text.matchAll(zeroForLetter) : [])
    edits.push({ start: found.index, end: found.index + 1, after: 'O', rule: 'look-alike' });
  for (const found of text.includes('aU') ? text.matchAll(fontAtt) : [])
    edits.push({ start: found.index, end: found.index + 2, after: 'att', rule: 'misread-word' });
  return edits;
}

/** "aU": what a font's own ligature makes of every "att". */
const fontAtt = pattern.g`(?<![\p{L}\d])aU(?![\p{L}\d])`;
/** A quick look for a letter beside a figure, or alone before a month; without Unicode's classes, which cost ten times as much. */
const mayBeFigure = new RegExp(
  `\\d[.,]?[lIoO](?![a-zåäö])|[^a-zåäöA-ZÅÄÖ\\d][lIoO]{1,2}(?:[.,]?\\d| \\d{3}| ${monthStart.replace(/\(\?!.*$/, '')})|\\d OOO|[Bb]il(?:aga|\\.) [lI]`,
);
const mayBeZero = /0[a-zåäö]{3}|[A-ZÅÄÖ]{2}0[A-ZÅÄÖ]{2}/;
/** "l januari", "l 900", "ll 300", "l04 000", "4,l", "O,5", "1O": what stands about it is a number. */
const damagedFigure = pattern.g`${[
  `(?<![\\p{L}\\d])l{1,2}(?= ${monthStart})`,
  '(?<![\\p{L}\\d.,:-])l{1,2}(?= \\d{3}(?!\\d))',
  '(?<![\\p{L}\\d])[lI][0-9oO](?=\\d)',
  '(?<=\\d[.,])[lIoO](?![\\p{L}])',
  '(?<![\\p{L}\\d])[oO](?=,\\d)',
  // "2OO8", "20l6", "l7", "3l": figures and what looks like them, but for "O365" and "I4".
  '(?<![\\p{L}\\d])(?![OoI]\\d{1,3}(?![\\p{L}\\d]))(?=[\\dlIO]*\\d)(?=[\\d]*[lIO])[\\dlIO]+(?![\\p{L}\\d])',
  '(?<=\\d )OOO(?![\\p{L}\\d])',
  // "Bilaga l – utkast".
  '(?<=(?<!\\p{L})[Bb]il(?:aga|\\.) )[lI](?=[ \\t]*(?:[–—:-]|$))',
  `(?<=(?<!\\p{L})den )I(?= ${monthStart})`,
].join('|')}`;
/** "0rsaken", "0slo", "SAMMANTRÄDESPR0TOKOLL". */
const zeroForLetter = pattern.g`(?<![\p{L}\d.,:/-])0(?=\p{Ll}{3})|(?<=\p{Lu}{2})0(?=\p{Lu}{2})`;

/**
 * Soft hyphens inside lines, where the document prints one beside a figure or behind a capital: there they are hyphens,
 * and so they are elsewhere ("e-arkiv").
 */
function findSoftHyphens(text: string): Edit[] {
  if (!text.includes('\u00ad') || !hardSoftHyphen.test(text)) return [];
  return [...text.matchAll(pattern.g`(?<=[\p{L}\d])\u00ad(?=[\p{L}\d])`)].map(({ index }) => ({
    start: index,
    end: index + 1,
    after: '-',
    rule: 'soft-hyphen',
  }));
}

const hardSoftHyphen = pattern`(?<=\d)\u00ad(?=\d)|(?<=(?<!\p{L})\p{Lu}{1,4})\u00ad(?=\p{L})`;

const latinScript = /[A-Za-zÀ-ɏ]/;
const word = pattern.g`\p{L}+`;
/** "J ohanna Berg": a capital consonant where a name begins, the rest of the first name, and a surname behind it. */
const tornCapital = pattern.gm`(?<=(?:^|[,;(]|[.:!?] |(?<!\p{L})(?:och|samt|av)) ?)[B-DF-HJ-NP-TV-XZ][ \t]\p{Ll}{3,}(?=[ \t]+\p{Lu}\p{Ll})`;
/** A quick look for a letter alone. */
const mayBeTorn = pattern`(?:^|[\s("”“])[b-df-hj-np-tv-xzB-HJ-NP-Z][ \t]\p{Ll}{3}`;
/** One consonant or capital alone before at least three letters; å, i and ö are words. */
const tornLetter = pattern.gm`(?<=^|[\s("”“])(?<!(?:^|\s)[b-df-hj-np-tv-z]\.? )([bcdfghjklmnpqrstvwxzB-HJ-NP-Z])([ \t])(\p{Ll}{3,})`;
