import { loadWordList, type WordList } from './word-list.js';
import { pattern } from '../../grammar/matching/pattern.js';

/** What a font's control characters stand for in one text, by character. */
export type FontLetters = ReadonlyMap<string, string>;

/**
 * Some PDFs hold a font's own numbers for its ligatures and dashes, which come out as control characters ("Sta\u001ban").
 * Each such character of a text is given the letters that make the most Swedish words of those it stands in, TeX's
 * encoding (T1) deciding between equals; one that makes none stays. Dashes and quotation marks stand between words, where
 * nothing could prove another meaning, and are taken as T1 has them where the text's ligatures are.
 */
export function readFontLetters(text: string): FontLetters {
  const letters = new Map<string, string>();
  if (!fontCharacter.test(text)) return letters;
  const list = loadWordList();
  if (list === null) return letters;
  const words = new Map<string, string[]>();
  for (const [word] of text.matchAll(damagedWord))
    for (const character of word.match(fontCharacters) ?? [])
      words.set(character, [...(words.get(character) ?? []), word.replaceAll(/(?!^)\u00ad/g, '')]);
  for (const [character, seen] of words) {
    const best = likeliest(character, seen.slice(0, mostWords), list);
    if (best !== null) letters.set(character, best);
  }
  if (letters.size === 0) return letters;
  for (const [mark, printed] of Object.entries(marks)) if (text.includes(mark)) letters.set(mark, printed);
  return letters;
}

/** The letters that make most of these words Swedish ones; null where they make none. */
function likeliest(character: string, words: readonly string[], list: WordList): string | null {
  let best: string | null = null;
  let most = 0;
  for (const candidate of new Set([encoded[character] ?? '', ...ligatures])) {
    if (candidate === '') continue;
    const known = words.filter((word) => isKnown(word.replaceAll(character, candidate), list)).length;
    if (known > most) [best, most] = [candidate, known];
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
const ligatures: readonly string[] = ['ff', 'fi', 'fl', 'ft', 'tt', 'ti', 'ffi', 'ffl', 'fj', 'fb', 'fh', 'fk', 'Th'];
/** The same for marks. */
const marks: Readonly<Record<string, string>> = {
  '\u0010': '”',
  '\u0011': '”',
  '\u0015': '–',
  '\u0016': '—',
};
const fontCharacter = /[\u0001-\u0008\u000e\u000f\u0017-\u001f]/;
const fontCharacters = /[\u0001-\u0008\u000e\u000f\u0017-\u001f]/g;
const damagedWord = pattern.g`\p{L}*(?:[\u0001-\u0008\u000e\u000f\u0017-\u001f]\p{L}+|(?<=\p{L})[\u0001-\u0008\u000e\u000f\u0017-\u001f])(?:[\p{L}\u0001-\u0008\u000e\u000f\u0017-\u001f])*`;
/** Words that are looked at for one character. */
const mostWords = 200;
