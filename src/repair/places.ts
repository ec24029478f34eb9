import { lookAlikeCost, weightedDistance } from '../../grammar/matching/letter-distance.js';
import { findMunicipality } from '../../grammar/phrases/people/municipality.js';
import { regionNames } from '../../grammar/vocabulary/common-words.js';
import { wordLookAlikes } from '../../grammar/vocabulary/look-alikes.js';
import { municipalities } from '../../grammar/vocabulary/municipalities.js';
import { foldWord } from './fold-word.js';
import type { WordList } from './word-list.js';

/** The municipality or region that a word names but for its rings and dots, or in the genitive. */
export function placeNamed(word: string): string | undefined {
  return places.get(foldLetters(word)) ?? places.get(foldLetters(word.replace(/s$/, '')));
}

/** "Robertstors", "Omskéldsvik": a long word that a municipality's name is by its look-alikes alone. */
export function nearPlace(word: string, list: WordList): string | null {
  if (word.length < shortestPlace || list.isWord(word.toLowerCase())) return null;
  const found = findMunicipality(word);
  if (found === null || found.exact) return null;
  const away = weightedDistance(word.toLowerCase(), found.proper.toLowerCase(), mostAway, wordLookAlikes);
  return away <= mostAway ? found.proper : null;
}

/** Letters from which few surnames are so near a place, and how far the two may be apart: two look-alikes. */
const shortestPlace = 9;
const mostAway = 2 * lookAlikeCost + 0.1;

/** A word's letters without rings and dots, and without what those are misread as. */
export function foldLetters(word: string): string {
  return foldWord(word.replace(/ii/g, 'a').replace(/[6é0]/g, 'o')).toLowerCase();
}

/** Places with å, ä or ö that no place without them could be. */
const places: ReadonlyMap<string, string> = (() => {
  const plain = new Set(municipalities.map(({ name }) => name.toLowerCase()));
  const names = [...municipalities.map(({ name }) => name), ...regionNames].filter((name) => /[åäö]/i.test(name));
  return new Map(names.map((name) => [foldLetters(name), name] as const).filter(([folded]) => !plain.has(folded)));
})();
