import { commonWords } from '../../grammar/vocabulary/common-words.js';
import { foldWord } from './fold-word.js';
import { readingsOf, type Reading } from './readings.js';
import type { WordList } from './word-list.js';
import { pattern } from '../../grammar/matching/pattern.js';

/** Everyday words by their letters without rings and dots; of two with the same letters, the one listed first. */
export const everyday: ReadonlyMap<string, string> = new Map(
  commonWords.map((word) => [foldWord(word), word] as const).reverse(),
);

/**
 * The one Swedish word that a damaged word can have been, in lower case: "6verlamna" is "överlämna", "fér" is "för".
 * Null where there is none or more than one, and for a word that is as it should be. Where a whole text has lost its
 * å, ä and ö (`lettersLost`), a word that is one by its letters alone may be damaged too: "for" is "för".
 */
export function restoreWord(read: string, list: WordList, lettersLost: boolean): string | null {
  const word = read.normalize('NFC').toLowerCase();
  if (!pattern`\p{L}[\p{L}\d]|[\p{L}\d]\p{L}`.test(word)) return null;
  const common = lettersLost ? everyday.get(word) : undefined;
  if (common !== undefined) return common === word ? null : common;
  if (list.isWord(word) || (!lettersLost && isGenitive(word, list))) return null;
  const readings = readingsOf(word);
  const found =
    longEveryday(readings) ??
    likeliest(readings, word, list) ??
    joined(readings, word, list) ??
    (lettersLost && word.length >= shortestShort ? withLostLetter(word, list) : null) ??
    withCapital(read, list, lettersLost);
  if (found === null || lettersLost) return found;
  // Where the others are whole, a letter's mark is no damage, and a short word may be one that the list lacks ("dari").
  const credible = word.length >= shortestMarked || isEveryday(found);
  return credible && keepsMarks(found, word) ? found : null;
}

/** "justerandes": a genitive that the list lacks. */
export function isGenitive(word: string, list: WordList): boolean {
  return word.endsWith('ndes') && list.isWord(word.slice(0, -1));
}

/** An everyday word so long that no other is near it: "malsittningen" is no sitting. */
function longEveryday(readings: readonly Reading[]): string | null {
  for (const { folded, marked } of readings) {
    const common = folded.length < shortestLong ? undefined : everyday.get(folded);
    if (common !== undefined && marked.every((index) => common[index] !== folded[index])) return common;
  }
  return null;
}

/** Letters of an everyday word that is believed before any compound that the list could make. */
const shortestLong = 9;

/** "Gverlamna", "kassGren": the wrong model makes a capital of ö. */
function withCapital(read: string, list: WordList, lettersLost: boolean): string | null {
  if (!pattern`G(?=\p{Ll})`.test(read)) return null;
  const found = restoreWord(read.replace(pattern`G(?=\p{Ll})`, '6'), list, lettersLost);
  return found?.includes('ö') === true ? found : null;
}

/** Letters of the shortest word in which one more is supposed to be missing: "fr" is "för", "t" could be anything. */
const shortestShort = 2;
/** Letters of the shortest word in which one is supposed to be missing though it is no everyday one. */
const shortestWithout = 9;
/** Letters of the shortest word that is restored though it is no everyday one: shorter ones are too near each other. */
const shortestRare = 4;

/** The candidate of the likeliest reading that gives one; a reading that gives several proves nothing, nor do those after it. */
function likeliest(readings: readonly Reading[], word: string, list: WordList): string | null {
  const found = new Set<string>();
  let doubt = 0;
  for (const reading of readings) {
    // A likelier reading that gives a word leaves no room for the others.
    if (reading.doubt > doubt && found.size > 0) break;
    doubt = reading.doubt;
    for (const candidate of candidatesOf(reading, list)) found.add(candidate);
  }
  return onlyOne([...found], word);
}

function candidatesOf({ folded, marked }: Reading, list: WordList): readonly string[] {
  const common = everyday.get(folded);
  const candidates = common === undefined ? list.candidates(folded) : [common];
  return candidates.filter((candidate) => marked.every((index) => candidate[index] !== folded[index]));
}

/** The one candidate with å, ä, ö or é; of several, the everyday one or the compound that ends in one. */
function onlyOne(candidates: readonly string[], word: string): string | null {
  const swedish = candidates.filter((candidate) => candidate !== word && foldWord(candidate) !== candidate);
  const believed = word.length < shortestRare ? swedish.filter(isEveryday) : swedish;
  if (believed.length === 1) return believed[0] ?? null;
  const common = believed.filter(endsEveryday);
  return common.length === 1 ? (common[0] ?? null) : null;
}

function isEveryday(word: string): boolean {
  return everyday.get(foldWord(word)) === word;
}

/** "järnvägen" and not "järnvagen". */
function endsEveryday(word: string): boolean {
  if (isEveryday(word)) return true;
  for (let start = 1; start <= word.length - shortestRare; start += 1) if (isEveryday(word.slice(start))) return true;
  return false;
}

/** A compound that the word list does not join: two words of which it knows each, "kommundirektör" and "mötet". */
function joined(readings: readonly Reading[], word: string, list: WordList): string | null {
  for (const { folded, doubt } of readings) {
    if (doubt > 0) break;
    for (let at = folded.length - shortestEnd + 1; at >= shortestStart; at -= 1) {
      const first = part(folded.slice(0, at), list);
      if (first === null) continue;
      // "processtöd": of three equal letters one is not written.
      const doubled = folded[at - 1] === folded[at - 2] ? part(folded.slice(at - 1), list) : null;
      const last = part(folded.slice(at), list) ?? doubled?.slice(1);
      if (last !== undefined && first + last !== word && keepsMarks(first + last, word)) return first + last;
    }
  }
  return null;
}

/** No letter that is printed with its ring or dots has lost them: "Värmlandskommuner" is nothing warm. */
function keepsMarks(found: string, word: string): boolean {
  return (
    found.length !== word.length ||
    [...word].every((letter, index) => !/[åäö]/.test(letter) || /[åäö]/.test(found[index] ?? ''))
  );
}

/** Letters of the shortest word that has lost its marks though others have not. */
const shortestMarked = 5;

/** Letters of the shortest part of a free compound, and of one that is an everyday word or a prefix. */
const shortestPart = 5;
const shortestEnd = 4;
const shortestStart = 2;
const prefixes: ReadonlyMap<string, string> = new Map(
  ['ut', 'in', 'av', 'om', 'upp', 'till', 'fram', 'över', 'åter', 'för', 'från'].map((word) => [foldWord(word), word]),
);

function part(folded: string, list: WordList): string | null {
  if (folded.length < shortestPart)
    return prefixes.get(folded) ?? (folded.length < shortestEnd ? null : (everyday.get(folded) ?? null));
  return everyday.get(folded) ?? (list.isWord(folded) ? folded : onlyOne(list.candidates(folded), folded));
}

/** An everyday or long word that lost one å, ä or ö altogether: "fr" is "för", "frtroendevalda" is "förtroendevalda". */
function withLostLetter(word: string, list: WordList): string | null {
  const found = new Set<string>();
  for (let index = 0; index <= word.length; index += 1) {
    for (const letter of ['o', 'a']) {
      const folded = word.slice(0, index) + letter + word.slice(index);
      const common = everyday.get(folded);
      if (common !== undefined) found.add(common);
      else if (word.length >= shortestWithout)
        for (const candidate of list.candidates(folded))
          if (foldWord(candidate[index] ?? '') !== candidate[index]) found.add(candidate);
    }
  }
  return onlyOne([...found], word);
}
