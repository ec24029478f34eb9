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
  // Accents on e are what the wrong language model makes of ö.
  for (const letter of foldKey(transliterate(words).replace(/[éèêë]/gi, 'o'))) bones += alike[letter] ?? letter;
  // "6é" is one ö read twice.
  bones = bones.replace(/oo+/g, 'o');
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(words, bones);
  return bones;
}

/** The same heads of lines are asked for again and again; the bound keeps a long run's memory flat. */
const remembered = new Map<string, string>();
const mostRemembered = 5000;

/** Look-alikes that folding leaves apart: i, j and ! look like l, and digits like letters. */
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
  i: 'l',
  j: 'l',
  '!': 'l',
  '5': 's',
  '8': 'b',
  '9': 'g',
  '\\': '/',
  '+': 't',
};
