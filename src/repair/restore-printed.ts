import { pattern } from '../../grammar/matching/pattern.js';
import { foldWord } from './fold-word.js';
import { foldLetters, nearPlace, placeNamed } from './places.js';
import { readingsOf } from './readings.js';
import { everyday, restoreWord } from './restore-word.js';
import type { WordList } from './word-list.js';
import { restoreWornWord } from './worn-word.js';

/** A word as it was printed, small, capitalised or in capitals. */
export function restorePrinted(word: string, opens: boolean, list: WordList, lettersLost: boolean): string | null {
  if (pattern`^\p{Lu}{2,}$`.test(word)) return restoreCapitals(word, list, lettersLost);
  const capital = pattern`^\p{Lu}`.test(word);
  if (capital) {
    const place = placeNamed(word);
    // "Ange vem som svarar": a verb that begins a sentence is no place.
    if (place !== undefined && opens && !lettersLost && list.isWord(word.toLowerCase())) return null;
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
export function restoreInitial(word: string, inside: boolean, list: WordList): string | null {
  if (!pattern`^l[bdfgkmnprstv]\p{Ll}`.test(word)) return null;
  const meant = `i${word.slice(1)}`;
  const found = list.isWord(meant) ? meant : restoreWornWord(meant, list, new Set());
  return found === null || inside ? found : found.charAt(0).toUpperCase() + found.slice(1);
}

/** A capital at a sentence's start may begin a name as well: there only what can be none is believed. */
export function restoreWorn(word: string, opens: boolean, list: WordList, spoken: ReadonlySet<string>): string | null {
  if (pattern`^\p{Ll}+$`.test(word)) return restoreWornWord(word, list, spoken);
  if (!opens || !pattern`^\p{Lu}\p{Ll}+$`.test(word)) return null;
  const found = restoreWornWord(word.toLowerCase(), list, spoken);
  const known = found !== null && (/[aeo]rnas?$/.test(found) || everyday.get(foldWord(found)) === found);
  if (found === null || !(known || word.length >= scarcelyName)) return null;
  return found.charAt(0).toUpperCase() + found.slice(1);
}

/** Letters from which a capitalised word is scarcely a name. */
const scarcelyName = 12;

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
