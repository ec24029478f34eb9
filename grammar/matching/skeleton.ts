import { fold, blankMark } from './fold.js';
import { transliterate } from './tolerant.js';

/**
 * What is left of a word or phrase when everything is taken out that scanners change: case, blanks, diacritics, letters
 * of other scripts, and the difference between letters that look alike. Two phrases with one skeleton may be the same.
 */
export function skeleton(words: string): string {
  let bones = '';
  let last = '';
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    const bone = (table[code] ??= boneOf(words.charAt(index)));
    // "6é" is one ö read twice.
    if (bone === '' || (bone === 'o' && last === 'o')) continue;
    bones += bone;
    last = bone;
  }
  return bones;
}

/** The bone of each UTF-16 unit, filled as units are met. */
const table: string[] = [];

function boneOf(unit: string): string {
  // Accents on e are what the wrong language model makes of ö.
  const letter = /[éèêë]/i.test(unit) ? 'o' : fold(transliterate(unit));
  return letter === blankMark ? '' : (alike[letter] ?? letter);
}

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
