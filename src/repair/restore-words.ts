import { municipalities } from '../../grammar/vocabulary/municipalities.js';
import { commonWords, regionNames } from '../../grammar/vocabulary/common-words.js';
import type { Span } from '../../grammar/passage.js';
import type { Edit } from './edits.js';
import { foldWord } from './fold-word.js';
import { loadWordList, type WordList } from './word-list.js';

/**
 * Restores å, ä and ö in a text that was read with the wrong language model: each word that is none, and of which the
 * word list leaves one candidate, becomes that candidate. Names are left as read. Loads the word list only for a text
 * that has lost these letters.
 */
export function restoreWords(text: string, names: readonly Span[]): Edit[] {
  if (!hasLostLetters(text)) return [];
  const list = loadWordList();
  if (list === null) return [];
  const known = namesIn(text, names);
  const answers = new Map<string, string | null>();
  const edits: Edit[] = [];
  for (const found of text.matchAll(token)) {
    const word = found[0];
    const start = found.index;
    if (
      !/\p{L}/u.test(word) ||
      isAddress(text, start, word.length) ||
      (known.has(word) && !everyday.has(word.toLowerCase()))
    )
      continue;
    const opens = opensSentence(text, start);
    const before = text.slice(Math.max(0, start - contextReach), start);
    const key = `${opens ? '.' : ' '}${word}`;
    let after =
      readInContext(word, before, text.slice(start + word.length, start + word.length + 6)) ?? answers.get(key);
    if (after === undefined) {
      after = restore(word, opens, list);
      answers.set(key, after);
    }
    if (after === null && /^att\p{Ll}{4}/u.test(word)) {
      // What is glued to "att" is a word of its own; the clause's reader parts the two.
      const rest = restoreLower(word.slice(3), list);
      if (rest !== null) edits.push({ start: start + 3, end: start + word.length, after: rest, rule: 'lost-letters' });
    }
    if (after === null || after === word) continue;
    const lineStart = /[\n\r]\s*$/.test(text.slice(Math.max(0, start - 4), start));
    // "att Gverlamna", "att / Overlamna": the wrong model makes a capital of ö inside a sentence.
    const inside =
      (word.startsWith('G') || (word.startsWith('O') && lineStart)) &&
      /^Ö\p{Ll}/u.test(after) &&
      /[\p{Ll},]\s+$/u.test(text.slice(Math.max(0, start - 6), start));
    const repaired = inside ? after.charAt(0).toLowerCase() + after.slice(1) : after;
    edits.push({ start, end: start + word.length, after: repaired, rule: 'lost-letters' });
  }
  return edits;
}

/** Characters before a word that decide between two readings of it. */
const contextReach = 24;

/** Words that only their neighbours tell apart: "fem år" and "de är", "laget runt" and "läget". */
function readInContext(word: string, before: string, after: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower === 'ar' && (/[\d/]\s*$/.test(before) || yearLeads.test(before))) return 'år';
  if (lower === 'laget' && /^\s+runt/.test(after)) return word;
  if (lower === 'fr' && !after.startsWith('.')) return 'för';
  return undefined;
}

const yearLeads =
  /(?:per|nasta|nista|varje|forra|f[eé]rra|flera|tv[aå]|tre|fyra|fem|sex|sju|tio|ett|hela|om|detta|kommande|f[aå]|antal|ndsta)\s+$/iu;

/** Letters below which nothing can be said, and the share of å, ä and ö that Swedish never falls below: it has one in 20. */
const fewestLetters = 200;
const leastShare = 0.008;

/** A Swedish text without å, ä and ö: they are missing, and everyday words stand without them. */
function hasLostLetters(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return false;
  const swedish = text.match(/[åäöÅÄÖ]/g)?.length ?? 0;
  if (swedish > letters * leastShare) return false;
  return (text.match(/(?<!\p{L})(?:for|f[ée]r|pa|fran|ar|och|att|nar|aven|till)(?!\p{L})/gu)?.length ?? 0) >= 5;
}

/** Letters, and what scanners make of letters inside words. */
const token = /[\p{L}][\p{L}\d@]*|[6]\p{Ll}+/gu;

function isAddress(text: string, start: number, length: number): boolean {
  const first = text.lastIndexOf(' ', start) + 1;
  const whole =
    text.slice(Math.max(first, start - longestAddress), start + length + longestAddress).split(/\s/)[0] ?? '';
  return /@[\p{L}\d-]+\.\p{L}|:\/\/|^www|\p{L}\.\p{Ll}{2,}(?:[/.]|$)/u.test(whole);
}

/** Characters of the longest e-mail or web address that is looked at. */
const longestAddress = 60;

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n\r\f][\s"”“*#|\-–•]*|\d[.)]?\s+|[§*"”“]\s?)$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Words of the lists of people: what stands there is a name wherever it stands. */
function namesIn(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end } of spans) {
    for (const word of text.slice(start, end).match(/\p{Lu}[\p{L}\d]+/gu) ?? []) names.add(word);
  }
  return names;
}

function restore(word: string, opens: boolean, list: WordList): string | null {
  if (/^\p{Lu}{2,}$/u.test(word)) return restoreCapitals(word, list);
  const capital = /^\p{Lu}/u.test(word);
  if (capital) {
    const place = places.get(foldLetters(word)) ?? places.get(foldLetters(word.replace(/s$/, '')));
    if (place !== undefined) return foldLetters(word) === foldLetters(place) ? place : `${place}s`;
    // A capital inside a sentence begins a name more often than not.
    if (!opens && word.length < shortestCapital && !/^[GO]/.test(word)) return null;
  }
  const found = restoreLower(word.toLowerCase(), list);
  if (found === null) return null;
  return capital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

function restoreCapitals(word: string, list: WordList): string | null {
  const found = word.length < shortestGuess ? null : restoreLower(word.toLowerCase(), list);
  if (found === null || (word.length < shortestCapital && everyday.get(foldWord(found)) !== found)) return null;
  return found.toUpperCase();
}

/** Letters of the shortest capitalised word that is restored inside a sentence. */
const shortestCapital = 7;

function restoreLower(word: string, list: WordList): string | null {
  const clean = /^[a-z]+$/.test(word);
  if (clean) {
    const common = everyday.get(word);
    if (common !== undefined) return common;
    if (list.isWord(word)) return null;
  }
  // In the order of likelihood: an accent on e is ö far oftener than ä or å.
  for (const variant of variants(word)) {
    const likely = onlyOne(candidatesOf(variant, list), word);
    if (likely !== undefined && (word.length >= shortestGuess || everyday.get(foldWord(likely)) === likely))
      return likely;
  }
  const rare = onlyOne(
    unlikelyVariants(word).flatMap((variant) => candidatesOf(variant, list)),
    word,
  );
  const believed = rare !== undefined && (word.length >= shortestGuess || everyday.get(foldWord(rare)) === rare);
  return believed ? rare : restoreJoined(word, list);
}

/** A compound that the word list does not join: two words of which it knows each, "kommundirektör" and "mötet". */
function restoreJoined(word: string, list: WordList): string | null {
  for (const variant of variants(word)) {
    for (let at = variant.length - shortestJoined; at >= shortestJoined; at -= 1) {
      const first = knownPart(variant.slice(0, at), list);
      const last = first === null ? null : knownPart(variant.slice(at), list);
      if (first !== null && last !== null && first + last !== word) return first + last;
    }
  }
  return null;
}

function knownPart(part: string, list: WordList): string | null {
  return everyday.get(part) ?? (list.isWord(part) ? part : (onlyOne(list.candidates(part), part) ?? null));
}

const shortestJoined = 5;

/** Letters of the shortest word that is guessed at through rarer damage. */
const shortestGuess = 4;

function candidatesOf(folded: string, list: WordList): readonly string[] {
  const common = everyday.get(folded);
  return common === undefined ? list.candidates(folded) : [common];
}

/** The one candidate with a Swedish letter; of several, the everyday one. */
function onlyOne(candidates: readonly string[], word: string): string | undefined {
  const distinct = [...new Set(candidates)].filter((candidate) => candidate !== word && /[åäöé]/.test(candidate));
  if (distinct.length === 1) return distinct[0];
  const common = distinct.filter((candidate) => endsEveryday(candidate));
  return common.length === 1 ? common[0] : undefined;
}

/** The word, or the last part of a compound, is an everyday one: "järnvägen" and not "järnvagen". */
function endsEveryday(word: string): boolean {
  for (let start = 0; start === 0 || start <= word.length - shortestLast; start += 1) {
    const tail = word.slice(start);
    if (everyday.get(foldWord(tail)) === tail) return true;
  }
  return false;
}

const shortestLast = 4;

/** The folded spellings that a damaged word may stand for: é for ö, ä or å, "ii" for ä, 6 and 0 for ö. */
function variants(word: string): string[] {
  let spellings = [
    word
      .replace(/[o06]é|é[o06]|o6|6o/g, 'o')
      .replace(/aé|éa/g, 'a')
      .replace(/[60@]/g, 'o')
      .replace(/4/g, 'a')
      .replace(/1/g, 'l'),
  ];
  spellings = spellings.flatMap((spelling) =>
    spelling.includes('ii') ? [spelling, spelling.replace(/ii/g, 'a')] : [spelling],
  );
  for (let count = 0; count < mostAccents; count += 1) {
    spellings = spellings.flatMap((spelling) =>
      /[éèêë]/.test(spelling) ? ['o', 'a', 'e'].map((letter) => spelling.replace(/[éèêë]/, letter)) : [spelling],
    );
  }
  return [...new Set(spellings.map(foldWord))];
}

/** Accents in one word whose every reading is tried: three make 27 spellings. */
const mostAccents = 3;

/** Rarer damage, one letter at a time: i, d or u for ä or ö, a letter lost. */
function unlikelyVariants(word: string): string[] {
  const [base = word] = variants(word);
  const found = new Set<string>();
  for (let index = 0; index < base.length; index += 1) {
    const letter = base.charAt(index);
    for (const [damaged, meant] of rareLookAlikes) {
      if (letter === damaged) found.add(base.slice(0, index) + meant + base.slice(index + 1));
    }
    if (base.startsWith('il', index)) found.add(`${base.slice(0, index)}a${base.slice(index + 2)}`);
    if (base.startsWith('ia', index)) found.add(`${base.slice(0, index)}a${base.slice(index + 2)}`);
  }
  for (let index = 0; index <= base.length; index += 1) {
    for (const meant of ['o', 'a']) found.add(base.slice(0, index) + meant + base.slice(index));
  }
  return [...found];
}

const rareLookAlikes = [
  ['i', 'a'],
  ['d', 'a'],
  ['d', 'o'],
  ['g', 'o'],
  ['e', 'o'],
  ['u', 'a'],
  ['c', 'o'],
  ['o', 'a'],
] as const;

/** Of two everyday words with the same letters, the one listed first. */
const everyday: ReadonlyMap<string, string> = new Map(
  commonWords.map((word) => [foldWord(word), word] as const).reverse(),
);

function foldLetters(word: string): string {
  return foldWord(word.replace(/ii/g, 'a').replace(/[6é0]/g, 'o')).toLowerCase();
}

/** Places with å, ä or ö that no place without them could be. */
const places: ReadonlyMap<string, string> = (() => {
  const plain = new Set(municipalities.map(({ name }) => name.toLowerCase()));
  const names = [...municipalities.map(({ name }) => name), ...regionNames].filter((name) => /[åäö]/i.test(name));
  return new Map(names.map((name) => [foldLetters(name), name] as const).filter(([folded]) => !plain.has(folded)));
})();
