import { foreignLetters, lookAlikes } from '../vocabulary/look-alikes.js';
import { rememberedByWord } from './remembered.js';

/**
 * The regular expression (source text) of a vocabulary phrase as scanners leave it, letter by letter: any case, look-alike
 * letters, words glued, a stray space inside a word. A word of fewer than `shortest` letters takes no look-alikes: one
 * changed letter makes another word of it.
 */
export function tolerantUnits(phrase: string): string[] {
  return phrase.split(' ').flatMap((word, index) => [...(index === 0 ? [] : ['[ \\t]{0,4}']), ...wordUnits(word)]);
}

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
  return letters.map((letter, index) => (index === 0 ? '' : ' {0,4}') + letterSource(letter));
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
