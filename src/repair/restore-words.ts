import { lookAlikeCost, weightedDistance } from '../../grammar/matching/letter-distance.js';
import { findMunicipality } from '../../grammar/phrases/people/municipality.js';
import { wordLookAlikes } from '../../grammar/vocabulary/look-alikes.js';
import { municipalities } from '../../grammar/vocabulary/municipalities.js';
import { raresForEveryday, regionNames } from '../../grammar/vocabulary/common-words.js';
import { looksScanned } from '../../grammar/matching/signs-of-scanning.js';
import type { Span } from '../../grammar/passage.js';
import { mergeEdits, type Edit } from './edits.js';
import { foldWord } from './fold-word.js';
import { readingsOf } from './readings.js';
import { everyday, restoreWord } from './restore-word.js';
import { findSplitWords } from './split-words.js';
import { loadWordList, type WordList } from './word-list.js';
import { restoreFigures } from './figures-in-words.js';
import { restoreWornWord } from './worn-word.js';
import { pattern } from '../../grammar/matching/pattern.js';

/**
 * Restores å, ä and ö in a text that was read with the wrong language model, and letters of a scan that worn print made
 * others: each word that is none, and of which the word list leaves one candidate, becomes that candidate. Names are left
 * as read. Loads the word list only for a text that has lost letters or shows other signs of scanning.
 */
export function restoreWords(text: string, names: readonly Span[]): Edit[] {
  const lettersLost = hasLostLetters(text);
  const isScanned = looksScanned(text);
  if (!lettersLost && !isScanned) return [];
  const list = loadWordList();
  if (list === null) return [];
  const known = namesIn(text, names);
  let wordsOfText: ReadonlySet<string> | undefined;
  const spoken = (): ReadonlySet<string> => (wordsOfText ??= repeatedWords(text));
  const worn = new Set<string>();
  const answers = new Map<string, string | null>();
  const edits: Edit[] = [];
  for (const found of text.matchAll(token)) {
    const word = found[0];
    const start = found.index;
    const mark = text.slice(Math.max(0, start - 2), start);
    if (
      !pattern`\p{L}`.test(word) ||
      isBroken(text, start, word.length) ||
      /<\/?$/.test(mark) ||
      isEnding(word, mark) ||
      isAddress(text, start, word.length) ||
      (known.has(word) && !isNoName(word, list))
    )
      continue;
    // "Morten Berg ledde arbetet": a capital behind the first word makes it a name more often than not.
    const opens =
      opensSentence(text, start) &&
      !pattern`^ \p{Lu}\p{Ll}`.test(text.slice(start + word.length, start + word.length + 3));
    const before = text.slice(Math.max(0, start - contextReach), start);
    const behind = text.slice(start + word.length, start + word.length + 6);
    const goesOn = pattern`[\p{Ll},][ \t]+$`.test(before) && !pattern`^ \p{Lu}`.test(behind);
    const key = `${opens ? '.' : goesOn ? ',' : ' '}${word}`;
    let after =
      readLoneI(word, before, behind) ??
      (lettersLost ? readInContext(word, before, behind) : swapRings(word, before, behind)) ??
      answers.get(key);
    if (after === undefined) {
      after = isScanned ? (restoreInitial(word, goesOn, list) ?? restoreFigures(word, list)) : null;
      after ??= restore(word, opens, list, lettersLost);
      if (after === null && isScanned && text.charAt(start + word.length) !== '-') {
        after = restoreWorn(word, opens, list, spoken());
        if (after !== null) worn.add(word);
      }
      answers.set(key, after);
    }
    if (after === null && pattern`^att[\p{Ll}\d]{4}`.test(word)) {
      // What is glued to "att" is a word of its own; the clause's reader parts the two.
      const rest = restoreWord(word.slice(3), list, lettersLost);
      if (rest !== null) edits.push({ start: start + 3, end: start + word.length, after: rest, rule: 'lost-letters' });
    }
    if (after === null || after === word) continue;
    const lineStart = /[\n\r]\s*$/.test(text.slice(Math.max(0, start - 4), start));
    // "att Gverlamna", "att / Overlamna": the wrong model makes a capital of ö inside a sentence.
    const inside =
      (word.startsWith('G') || (lineStart ? word.startsWith('O') : pattern`^A\p{Ll}{1,3}$`.test(word))) &&
      pattern`^[ÖÄÅ]\p{Ll}`.test(after) &&
      placeNamed(word) === undefined &&
      pattern`[\p{Ll},]\s+$`.test(text.slice(Math.max(0, start - 6), start));
    const repaired = inside ? after.charAt(0).toLowerCase() + after.slice(1) : after;
    edits.push({
      start,
      end: start + word.length,
      after: repaired,
      rule: word === 'I' ? 'look-alike' : worn.has(word) ? 'worn-letters' : 'lost-letters',
    });
  }
  // Without rings and dots, "har på" would be a harp.
  return isScanned && !lettersLost ? mergeEdits(findSplitWords(text, list), edits) : edits;
}

/** Words that stand more than once: a slip seldom happens twice. */
function repeatedWords(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    (text.toLowerCase().match(pattern.g`\p{L}{5,}`) ?? []).filter((word) => {
      const again = seen.has(word);
      seen.add(word);
      return again;
    }),
  );
}

/** "PM:et", "VD:ns": what bends an abbreviation is no word. */
function isEnding(word: string, before: string): boolean {
  return pattern`[\p{Lu}\d]:$`.test(before) && pattern`^\p{Ll}{1,4}$`.test(word);
}

/** Half of a word that a line's end divided. */
function isBroken(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - longestBreak), start);
  return (
    /[-\u00ad]\s*\n\s*$/.test(before) ||
    /^[-\u00ad][ \t]*\r?\n/.test(text.slice(start + length, start + length + longestBreak))
  );
}

/** Characters between the halves of a divided word. */
const longestBreak = 40;

/** Characters before a word that decide between two readings of it. */
const contextReach = 24;

/** Words that only their neighbours tell apart: "fem år" and "de är", "laget runt" and "läget". */
function readInContext(word: string, before: string, after: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower === '4r') return 'år';
  if (lower === 'fort' && /protokoll\s+$/i.test(before)) return 'fört';
  if (lower === 'lan' && pattern`\p{Lu}\p{L}+\s+$`.test(before)) return 'län';
  if (lower === 'val' && /^\s+(?:genom|fung|förb|forb|mott)/.test(after)) return 'väl';
  // "att fortsatta" is an infinitive.
  if (pattern`^\p{Ll}*satta$`.test(word) && pattern`(?<!\p{L})att\s+$`.test(before))
    return word.replace(/satta$/, 'sätta');
  if (lower === 'ar' && (/[\d/]\s*$/.test(before) || yearLeads.test(before))) return 'år';
  if (lower === 'laget' && /^\s+runt/.test(after)) return word;
  if (lower === 'fr' && !after.startsWith('.')) return 'för';
  return undefined;
}

/** "träffas I Hylte", but "etapp I Norra hamnen". */
function readLoneI(word: string, before: string, after: string): string | undefined {
  const inside = word === 'I' && pattern`\p{Ll},?[ \t]+$`.test(before) && pattern`^[ \t]\p{L}{2}`.test(after);
  return inside && !counted.test(before) ? 'i' : undefined;
}

/** What Roman figures count. */
const counted = /(?:bilaga|etapp|del|fas|klass|kapitel|avsnitt|grupp|nivå|steg|punkt|alternativ|typ|kategori)[ \t]+$/i;

/** "frän" is "från" in a scan, and "är" a year before its number and behind "ett". */
function swapRings(word: string, before: string, after: string): string | undefined {
  // "bättre an budget"; "ankommer an på" has the word.
  if (word === 'an' && !after.startsWith(' på')) return 'än';
  // "uppdatering ar utlovad"; "fem ar" are years.
  if (
    word === 'ar' &&
    pattern`\p{Ll}{4}\s+$`.test(before) &&
    pattern`^ \p{Ll}{3}`.test(after) &&
    !yearLeads.test(before)
  )
    return 'är';
  if ((word === 'är' || word === 'ar') && (/^ (?:19|20)\d\d/.test(after) || yearLeads.test(before))) return 'år';
  return raresForEveryday[word];
}

const yearLeads = pattern.i`(?<!\p{L})(?:per|nasta|nista|varje|forra|f[eé]rra|flera|tv[aå]|tre|fyra|fem|sex|sju|tio|ett|hela|om|detta|samma|tidigare|kommande|f[aå]|antal|ndsta)\s+$`;

/** Letters below which nothing can be said, and the share of å, ä and ö that Swedish never falls below: it has one in 20. */
const fewestLetters = 200;
const leastShare = 0.008;

/** A Swedish text without å, ä and ö: they are missing, and everyday words stand without them. */
function hasLostLetters(text: string): boolean {
  const swedish = text.match(/[åäöÅÄÖ]/g)?.length ?? 0;
  if (swedish > text.length * leastShare) return false;
  const letters = text.match(pattern.g`\p{L}`)?.length ?? 0;
  if (letters < fewestLetters || swedish > letters * leastShare) return false;
  return (text.match(pattern.g`(?<!\p{L})(?:for|f[ée]r|pa|fran|ar|och|att|nar|aven|till)(?!\p{L})`)?.length ?? 0) >= 5;
}

/** Letters, and what scanners make of letters inside words. */
const token = pattern.g`[\p{L}][\p{L}\d@€]*|[64]\p{Ll}+|1\p{Ll}{3,}`;

function isAddress(text: string, start: number, length: number): boolean {
  const first = text.lastIndexOf(' ', start) + 1;
  const whole =
    text.slice(Math.max(first, start - longestAddress), start + length + longestAddress).split(/\s/)[0] ?? '';
  return pattern`@[\p{L}\d-]+\.\p{L}|://|^www|\p{L}\.\p{Ll}{2,}(?:[/.]|$)`.test(whole);
}

/** Characters of the longest e-mail or web address that is looked at. */
const longestAddress = 60;

function opensSentence(text: string, start: number): boolean {
  // A full line without a stop goes on in the next one.
  if (wrapped.test(text.slice(Math.max(0, start - fullLine), start))) return false;
  return /(?:^|[.!?:\n\r\f][\s"”“*#|\-–•]*|\d[.)]?\s+|[§*"”“]\s?)$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Characters of a line that is full, and what precedes the first word of the line below it. */
const fullLine = 60;
const wrapped = /^[^\n\r\f]*[^\n\r\f.!?:;|][ \t]*\r?\n[ \t]*$/;

/** What stands among names and is none all the same: everyday words, places, "Lansstyrelsen". */
function isNoName(word: string, list: WordList): boolean {
  if (everyday.has(word.toLowerCase()) || placeNamed(word) !== undefined) return true;
  return word.length >= longestName && !list.isName(word) && list.whole(foldWord(word.toLowerCase())).length === 1;
}

/** Letters of the longest word that may be a name and a Swedish word without its rings and dots. */
const longestName = 10;

/** Words of the lists of people: what stands there is a name wherever it stands. */
function namesIn(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end } of spans) {
    for (const word of text.slice(start, end).match(pattern.g`\p{Lu}[\p{L}\d]+`) ?? []) names.add(word);
  }
  return names;
}

function restore(word: string, opens: boolean, list: WordList, lettersLost: boolean): string | null {
  if (pattern`^\p{Lu}{2,}$`.test(word)) return restoreCapitals(word, list, lettersLost);
  const capital = pattern`^\p{Lu}`.test(word);
  if (capital) {
    const place = placeNamed(word);
    if (place !== undefined) return foldLetters(word) === foldLetters(place) ? place : `${place}s`;
    if (list.isName(word)) return null;
    const near = nearPlace(word, list);
    if (near !== null) return near;
    // A capital inside a sentence begins a name more often than not.
    if (!opens && word.length < shortestCapital && !/^[GO]/.test(word) && !isEverydayHere(word)) return null;
  }
  const found = restoreWord(word, list, lettersLost);
  // Inside a sentence a capital may begin a name: only rings and dots are restored there, not letters.
  const doubtful = (lettersLost ? damagedInitial : damaged).test(word);
  if (found === null || (capital && !opens && !doubtful && foldWord(found) !== foldWord(word.toLowerCase())))
    return null;
  // "Mälarstråket" is a name, whatever compound the list could make with another mark.
  if (capital && !lettersLost && swapsMarks(word.toLowerCase(), found) && !list.whole(foldWord(found)).includes(found))
    return null;
  return capital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

/** A letter that was printed with one mark has another. */
function swapsMarks(word: string, found: string): boolean {
  return [...word].some((letter, index) => /[åäö]/.test(letter) && found[index] !== letter);
}

/** "lnget", "lnger Ek": no Swedish word begins with such an l, which was a capital I but inside a sentence. */
function restoreInitial(word: string, inside: boolean, list: WordList): string | null {
  if (!pattern`^l[bdfgkmnprstv]\p{Ll}`.test(word)) return null;
  const meant = `i${word.slice(1)}`;
  const found = list.isWord(meant) ? meant : restoreWornWord(meant, list, new Set());
  return found === null || inside ? found : found.charAt(0).toUpperCase() + found.slice(1);
}

/** A capital at a sentence's start may begin a name as well: there only what can be none is believed. */
function restoreWorn(word: string, opens: boolean, list: WordList, spoken: ReadonlySet<string>): string | null {
  if (pattern`^\p{Ll}+$`.test(word)) return restoreWornWord(word, list, spoken);
  if (!opens || !pattern`^\p{Lu}\p{Ll}+$`.test(word)) return null;
  const found = restoreWornWord(word.toLowerCase(), list, spoken);
  const known = found !== null && (/[aeo]rnas?$/.test(found) || everyday.get(foldWord(found)) === found);
  if (found === null || !(known || word.length >= scarcelyName)) return null;
  return found.charAt(0).toUpperCase() + found.slice(1);
}

/** Letters from which a capitalised word is scarcely a name. */
const scarcelyName = 12;

function placeNamed(word: string): string | undefined {
  return places.get(foldLetters(word)) ?? places.get(foldLetters(word.replace(/s$/, '')));
}

/** "Robertstors", "Omskéldsvik": a long word that a municipality's name is by its look-alikes alone. */
function nearPlace(word: string, list: WordList): string | null {
  if (word.length < shortestPlace || list.isWord(word.toLowerCase())) return null;
  const found = findMunicipality(word);
  if (found === null || found.exact) return null;
  const away = weightedDistance(word.toLowerCase(), found.proper.toLowerCase(), mostAway, wordLookAlikes);
  return away <= mostAway ? found.proper : null;
}

/** Letters from which few surnames are so near a place, and how far the two may be apart: two look-alikes. */
const shortestPlace = 9;
const mostAway = 2 * lookAlikeCost + 0.1;

/** "Sodra", "Métet": too long for a name that reads so by chance; "Ar", "Annu": too short for a name. */
function isEverydayHere(word: string): boolean {
  if (pattern`^A\p{Ll}{1,3}$`.test(word)) return everyday.has(word.toLowerCase());
  return word.length >= shortestEveryday && readingsOf(word.toLowerCase()).some(({ folded }) => everyday.has(folded));
}

const shortestEveryday = 5;
/** What no Swedish word is written with; where ö was unknown, the capital that it becomes as well. */
const damaged = /[é6@€4]|ii/;
const damagedInitial = /[é6@€4]|ii|G/;

function restoreCapitals(word: string, list: WordList, lettersLost: boolean): string | null {
  const found = word.length < shortestCapitals ? null : restoreWord(word, list, lettersLost);
  if (found === null || (word.length < shortestCapital && everyday.get(foldWord(found)) !== found)) return null;
  return found.toUpperCase();
}

/** Letters of the shortest word in capitals that is no abbreviation, and of the shortest capitalised word that is restored inside a sentence. */
const shortestCapitals = 4;
const shortestCapital = 7;

function foldLetters(word: string): string {
  return foldWord(word.replace(/ii/g, 'a').replace(/[6é0]/g, 'o')).toLowerCase();
}

/** Places with å, ä or ö that no place without them could be. */
const places: ReadonlyMap<string, string> = (() => {
  const plain = new Set(municipalities.map(({ name }) => name.toLowerCase()));
  const names = [...municipalities.map(({ name }) => name), ...regionNames].filter((name) => /[åäö]/i.test(name));
  return new Map(names.map((name) => [foldLetters(name), name] as const).filter(([folded]) => !plain.has(folded)));
})();
