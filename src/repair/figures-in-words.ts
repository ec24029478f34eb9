import type { WordList } from './word-list.js';
import { pattern } from '../../grammar/matching/pattern.js';

/**
 * The one word that figures and capitals among small letters can stand for: "anmä1er" is "anmäler", "m1ndre" is "mindre",
 * "Iigger" is "ligger". Null where none is a word, or more than one.
 */
export function restoreFigures(word: string, list: WordList): string | null {
  if (!damaged.test(word) || list.isWord(word.toLowerCase()) || list.isName(word)) return null;
  let filled = [''];
  for (const [index, letter] of [...word].entries()) {
    const own = index > 0 || letter !== '0' ? meant[letter] : undefined;
    filled = filled.flatMap((head) => (own ?? [letter]).map((printed) => head + printed));
    if (filled.length > mostWays) return null;
  }
  const found = filled.filter((variant) => list.isWord(variant.toLowerCase()));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "Iigger", "häIsade", and figures between small letters. */
const damaged = pattern`^[I1]\p{Ll}{3}|\p{Ll}I(?=[\p{Ll}I]|$)|^\p{L}\p{Ll}*[10](?:[10\p{Ll}])*\p{Ll}{2}$|^\p{L}\p{Ll}{4,}1\p{Ll}?$|^\p{Ll}{2}11$|^\p{Ll}{2}1\p{Ll}$`;
const meant: Readonly<Record<string, readonly string[]>> = { '1': ['l', 'i'], '0': ['o'], I: ['l'] };
const mostWays = 8;
