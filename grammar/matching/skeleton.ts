import { foldKey } from './fold.js';
import { transliterate } from './tolerant.js';

/**
 * What is left of a word or phrase when everything is taken out that scanners change: case, blanks, diacritics, letters
 * of other scripts, and the difference between letters that look alike. Two phrases with one skeleton may be the same.
 */
export function skeleton(words: string): string {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  let bones = '';
  for (const letter of foldKey(transliterate(words))) bones += alike[letter] ?? letter;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(words, bones);
  return bones;
}

/** The same heads of lines are asked for again and again; the bound keeps a long run's memory flat. */
const remembered = new Map<string, string>();
const mostRemembered = 5000;

/** Look-alikes that folding leaves apart: é stands for ö as well as for e, and c and q for o; i, j and ! look like l. */
const alike: Readonly<Record<string, string>> = {
  ' ': '',
  '\t': '',
  '\n': '',
  '\r': '',
  '*': '',
  _: '',
  '.': '',
  '"': '',
  '”': '',
  e: 'o',
  c: 'o',
  q: 'o',
  i: 'l',
  j: 'l',
  '!': 'l',
  '5': 's',
  '8': 'b',
  '9': 'g',
  '\\': '/',
  '+': 't',
};
