import type { LineDocument } from '../../grammar/lines/line-document.js';
import { foreignScript, transliterate } from '../../grammar/matching/tolerant.js';
import type { Edit } from './edits.js';

/**
 * Finds words that scanning damaged, where the document itself proves what they were: a letter torn off its word
 * ("m aterialet" where "materialet" stands elsewhere), letters of another script inside a word ("Anmäلت").
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
    words ??= new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
    // Where the pieces are words of their own ("i morgon"), or the whole stands nowhere else, nothing is proved.
    if (blank.length > 1 || !words.has(whole.toLowerCase())) continue;
    const start = found.index + before.length - letter.length - blank.length - rest.length;
    edits.push({ start, end: start + letter.length + blank.length + rest.length, after: whole, rule: 'split-word' });
  }
  for (const found of mayBeTorn.test(text) ? text.matchAll(tornCapital) : []) {
    const after = found[0].replace(/[ \t]/, '');
    const start = found.index;
    if (!edits.some((edit) => edit.start === start))
      edits.push({ start, end: start + found[0].length, after, rule: 'split-word' });
  }
  return edits.sort((a, b) => a.start - b.start);
}

const latinScript = /\p{Script=Latin}/u;
const word = /\p{L}+/gu;
/** "J ohanna Berg": a capital consonant where a name begins, the rest of the first name, and a surname behind it. */
const tornCapital =
  /(?<=(?:^|[,;(]|[.:!?] |(?<!\p{L})(?:och|samt|av)) ?)[B-DF-HJ-NP-TV-XZ][ \t]\p{Ll}{3,}(?=[ \t]+\p{Lu}\p{Ll})/gmu;
/** A quick look for a letter alone. */
const mayBeTorn = /(?:^|[\s("”“])[b-df-hj-np-tv-xzB-HJ-NP-Z][ \t]\p{Ll}{3}/u;
/** One consonant or capital alone before at least three letters; å, i and ö are words. */
const tornLetter =
  /(?<=^|[\s("”“])(?<!(?:^|\s)[b-df-hj-np-tv-z]\.? )([bcdfghjklmnpqrstvwxzB-HJ-NP-Z])([ \t])(\p{Ll}{3,})/gmu;
