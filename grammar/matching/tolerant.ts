import { foreignLetters, lookAlikes } from '../vocabulary/look-alikes.js';
import { rememberedByWord } from './remembered.js';

/**
 * The regular expression (source text) of a vocabulary phrase as scanners leave it, letter by letter: any case, look-alike
 * letters, words glued, a stray space inside a word. A word of fewer than `shortest` letters takes no look-alikes: one
 * changed letter makes another word of it.
 */
export function tolerantUnits(phrase: string): string[] {
  return phrase.split(' ').flatMap((word, index) => [...(index === 0 ? [] : [lostBlank]), ...wordUnits(word)]);
}

// V8 unrolls what may stand up to three times, and compiles what follows for each way to get there, up to ten times; from
// four on it makes a loop. So these say four, and what is ahead keeps them to their bounds.
/** Between the words of a phrase: no blank, or up to three. */
export const lostBlank = '(?:[ \\t](?![ \\t]{3})){0,4}';
/** Between the letters of a word: no space, or one. */
const strayBlank = '(?: (?! )){0,4}';

/** A word with look-alikes however short it is: for words that only stand beside others of their phrase. */
export function tolerantWord(word: string): string {
  return [...word].map((letter) => letterSource(letter)).join('');
}

/** Replaces letters of other scripts by the Latin letters that they stand for; length and offsets stay. */
export function transliterate(text: string): string {
  return foreignScript.test(text) ? text.replace(foreignScriptAll, (letter) => foreignLetters[letter] ?? letter) : text;
}

/** Letters in a word that keep it clear of other words even with one of them changed. */
const shortest = 4;
/** A letter of the Greek, Cyrillic or Arabic script, which a reader of marks writes for a Latin one. */
export const foreignScript = /[\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff]/;
const foreignScriptAll = new RegExp(foreignScript, 'g');

function wordUnits(word: string): string[] {
  const letters = [...word];
  if (letters.length < shortest) return letters.map((letter) => escape(letter));
  // A letter may be followed by one stray space, as in "B e s l u t" and "för hinder".
  return letters.map((letter, index) => (index === 0 ? '' : strayBlank) + letterSource(letter));
}

const letterSource = rememberedByWord((letter) => {
  const alternatives = lookAlikes[letter.toLowerCase()];
  const foreign = Object.keys(foreignLetters)
    .filter((key) => foreignLetters[key] === letter.toLowerCase())
    .join('');
  const own = escape(letter);
  if (alternatives === undefined && foreign === '') return own;
  return `(?:${[alternatives ?? own, ...(foreign === '' ? [] : [`[${foreign}]`])].join('|')})`;
});

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
