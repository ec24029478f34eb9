import { loadWordList, type WordList } from './word-list.js';
import { pattern } from '../../grammar/matching/pattern.js';
import type { Stretches } from '../source/compose.js';

/**
 * Some PDFs hold a font's own numbers for its ligatures and dashes, which come out as control characters ("Sta\u001ban") or
 * as capitals inside words ("beräUar"). Each such character of a text is given the letters that make the most Swedish
 * words of those it stands in, TeX's encoding (T1) deciding between equals; one that makes few stays. Dashes and quotation
 * marks stand between words, where nothing could prove another meaning, and are taken as T1 has them where the text's
 * ligatures are.
 */
export function readFontLetters(text: string): Stretches {
  const letters = findLetters(text);
  return new Map([...letters].map(([offset, after]) => [offset, { length: 1, after, rule: 'font-ligature' }]));
}

function findLetters(text: string): Map<number, string> {
  const places = new Map<number, string>();
  const isControl = fontCharacter.test(text);
  const capitals = isControl ? [] : capitalsInside(text);
  if (!isControl && capitals.length === 0) return places;
  const list = loadWordList();
  if (list === null) return places;
  if (isControl) addControls(text, list, places);
  const often = capitals.filter(({ words }) => words >= fewestCapital);
  for (const { capital } of often) addCapital(text, capital, list, leastKnown, places);
  // Where one is a ligature, those that stand so more seldom are believed if they explain every word.
  if (often.length > 0 && places.size > 0)
    for (const { capital, words } of capitals) if (words < fewestCapital) addCapital(text, capital, list, 1, places);
  return places;
}

function addControls(text: string, list: WordList, places: Map<number, string>): void {
  const words = new Map<string, string[]>();
  for (const [word] of text.matchAll(damagedWord))
    for (const character of word.match(fontCharacters) ?? [])
      words.set(character, [...(words.get(character) ?? []), word]);
  const letters = new Map<string, string>();
  for (const [character, seen] of words) {
    const best = likeliest(character, seen.slice(0, mostWords), list);
    if (best !== null && best.known > 0) letters.set(character, best.letters);
  }
  if (letters.size === 0) return;
  for (const [mark, printed] of Object.entries(marks)) letters.set(mark, printed);
  for (const { index, 0: character } of text.matchAll(anyControl)) {
    const own = letters.get(character);
    if (own !== undefined) places.set(index, own);
  }
}

interface InsideCapital {
  readonly capital: string;
  /** Different words in which it stands so. */
  readonly words: number;
}

/** Capitals that stand behind small letters, where one does in several words: names have them too ("McDonald"), but few. */
function capitalsInside(text: string): InsideCapital[] {
  if (!mayStandInside.test(text)) return [];
  const seen = new Map<string, Set<string>>();
  for (const [word, capital = ''] of text.matchAll(capitalInside)) {
    const words = seen.get(capital) ?? new Set();
    words.add(word);
    seen.set(capital, words);
  }
  const found = [...seen].map(([capital, words]) => ({ capital, words: words.size }));
  return found.some(({ words }) => words >= fewestCapital) ? found : [];
}

/** The capital's places behind a small letter, and those at a word's start where only its letters make it a word. */
function addCapital(text: string, capital: string, list: WordList, share: number, places: Map<number, string>): void {
  const found = [...text.matchAll(pattern.g`\p{L}*${capital}\p{L}*`)].filter(
    ([word]) => !(word.length > 1 && word === word.toUpperCase()),
  );
  const inside = new Set(found.map(([word]) => word).filter((word) => word.indexOf(capital, 1) > 0));
  const best = likeliest(capital, [...inside].slice(0, mostWords), list);
  if (best === null || best.known < inside.size * share) return;
  for (const { index, 0: word } of found) {
    const opens = word.startsWith(capital);
    const whole = word.replaceAll(capital, best.letters);
    if (opens && (isKnown(word, list) || !isKnown(whole, list))) continue;
    for (let at = word.indexOf(capital); at >= 0; at = word.indexOf(capital, at + 1))
      places.set(index + at, best.letters);
  }
}

interface Likely {
  readonly letters: string;
  /** How many of the words they make Swedish ones. */
  readonly known: number;
}

/** The letters that make most of these words Swedish ones. */
function likeliest(character: string, words: readonly string[], list: WordList): Likely | null {
  let best: Likely | null = null;
  for (const letters of new Set([encoded[character] ?? 'ff', ...ligatures])) {
    const known = words.filter((word) => isKnown(word.replaceAll(character, letters), list)).length;
    if (known > (best?.known ?? 0)) best = { letters, known };
  }
  return best;
}

function isKnown(word: string, list: WordList): boolean {
  return !fontCharacter.test(word) && (list.isWord(word.toLowerCase()) || list.isName(word));
}

/** TeX's encoding T1 of the ligatures; other fonts number them in their own ways. */
const encoded: Readonly<Record<string, string>> = {
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
};
const ligatures: readonly string[] = ['ff', 'fi', 'fl', 'ft', 'tt', 'ti', 'ffi', 'ffl', 'fj', 'fb', 'fh', 'fk', 'tti'];
/** The same for marks. */
const marks: Readonly<Record<string, string>> = {
  '\u0010': '”',
  '\u0011': '”',
  '\u0015': '–',
  '\u0016': '—',
};
/** Control characters that may be ligatures: no whitespace, and no mark of T1. */
const controls = '\\u0001-\\u0008\\u000e\\u000f\\u0017-\\u001f';
const fontCharacter = new RegExp(`[${controls}]`);
const fontCharacters = new RegExp(`[${controls}]`, 'g');
const anyControl = /[\u0001-\u0008\u000e-\u001f]/g;
const damagedWord = pattern.g`\p{L}*(?:[${controls}]\p{L}+|(?<=\p{L})[${controls}])[\p{L}${controls}]*`;
const mayStandInside = /[a-zåäö][A-Z]/;
const capitalInside = pattern.g`(?<!\p{L})\p{L}*\p{Ll}([A-Z])\p{L}*`;
/** Words that are looked at for one character; words in which a capital has to stand so; share of them that it has to explain. */
const mostWords = 200;
const fewestCapital = 4;
const leastKnown = 0.6;
