import { rememberedByWord } from './remembered.js';
import { skeleton } from './skeleton.js';
import { wornDistance } from './worn.js';

/** Which entry of which list a phrase is: the entry's index by the list's number. */
export type PhraseHits = ReadonlyMap<number, number>;

/**
 * All lists of labels in one table. Every line is asked by every list whether it opens with one of its labels; with one
 * table its words are made comparable and looked up once for all of them, and most lines are in none.
 */
const exact = new Map<string, Map<number, number>>();
const bySkeleton = new Map<string, Map<number, number>>();
const openings = new Map<string, Set<number>>();
let lists = 0;

/** Letters of the shortest phrase that is known by its skeleton. */
const shortestTolerant = 4;

/** Adds a list to the table; gives the number by which its hits are told. Of two equal phrases, the first stands. */
export function addPhrases(phrases: readonly string[]): number {
  const list = lists++;
  phrases.forEach((phrase, entry) => {
    enter(exact, phrase, list, entry);
    const bones = skeleton(phrase);
    const opening = bones.slice(0, openingLetters);
    openings.set(opening, (openings.get(opening) ?? new Set()).add(list));
    if (bones.length >= shortestTolerant) enter(bySkeleton, bones, list, entry);
  });
  return list;
}

/** Letters by which most lines are told from all phrases. */
const openingLetters = 3;

/** A quick look: whether the text at a place has the first letters of a phrase, of one list or of any. */
export function mayOpenPhrase(text: string, at: number, list?: number): boolean {
  const bones = skeleton(text.slice(at, at + 4 * openingLetters)).slice(0, openingLetters);
  return bones.length < openingLetters || opens(bones, list) || opens(bones.slice(0, shortestPhrase), list);
}

function opens(bones: string, list: number | undefined): boolean {
  const found = openings.get(bones);
  return found !== undefined && (list === undefined || found.has(list));
}

/** Letters of the shortest phrase of all: "td". */
const shortestPhrase = 2;

/** The lists that hold the words as they are, and those that hold them but for what scanners change. */
export interface PhraseLookup {
  readonly exact: PhraseHits | undefined;
  readonly tolerant: PhraseHits | undefined;
}

/** Of words that are in no list. */
export const inNoList: PhraseLookup = { exact: undefined, tolerant: undefined };

export function lookUpPhrase(words: string): PhraseLookup {
  return { exact: exact.get(cleanWords(words)), tolerant: bySkeleton.get(skeleton(words)) };
}

/**
 * As {@link lookUpPhrase} for words that no list holds: what the nearest phrase of all of them is, thin letters counting
 * as one. For scans only, whose words may well have been a label.
 */
export const lookUpDamagedPhrase: (words: string) => PhraseLookup = rememberedByWord((words) => {
  const bones = skeleton(words);
  if (bones.length < shortestDamaged || /[\d,.]/.test(words)) return inNoList;
  let nearest: PhraseHits | undefined;
  let least = Infinity;
  for (const [own, hits] of bySkeleton) {
    const longer = Math.abs(own.length - bones.length);
    const limit = Math.floor(Math.max(own.length, bones.length) / lettersPerSlip);
    if (own.length < shortestDamaged || longer > limit + 1) continue;
    const away = wornDistance(own, bones) + longer / 10;
    if (away >= least || away >= limit + 1) continue;
    nearest = hits;
    least = away;
  }
  return nearest === undefined ? inNoList : { exact: undefined, tolerant: nearest };
});

/** Letters of the shortest damaged phrase that is believed, and how many it takes for each letter that is wrong. */
const shortestDamaged = 5;
const lettersPerSlip = 6;

/** The entry of one list: clean spelling first, so that tolerance never outvotes an exact entry. */
export function entryIn(list: number, { exact, tolerant }: PhraseLookup): number | undefined {
  return exact?.get(list) ?? tolerant?.get(list);
}

function enter(table: Map<string, Map<number, number>>, key: string, list: number, entry: number): void {
  const hits = table.get(key) ?? new Map<number, number>();
  if (!hits.has(list)) hits.set(list, entry);
  table.set(key, hits);
}

function cleanWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[ \t]+/g, ' ')
    .trim();
}
