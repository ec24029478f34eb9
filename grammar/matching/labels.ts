import { distance } from 'fastest-levenshtein';
import { labelExtents, longestLabel, type Extent, type ExtentKind } from './label-extents.js';
import { skeleton } from './skeleton.js';

/** A label that was found: which entry of the vocabulary, where its own words end, and where its mark ends. */
export interface LabelMatch {
  readonly entry: number;
  readonly wordsEnd: number;
  readonly end: number;
}

/** Finds a label at a place in a text. */
export type LabelMatcher = (text: string, at: number) => LabelMatch | null;

export interface LabelOptions {
  /** What may end the label; by default a colon, a dash, a gap or the line's end. */
  readonly ends?: readonly ExtentKind[];
  /** Lower-case words may follow the label's own: "Närvarande från kommunerna:". */
  readonly qualified?: boolean;
  /** Words before a colon that are near a label by edit distance are taken for it. */
  readonly near?: boolean;
}

/**
 * A matcher for the labels of a vocabulary list. Clean spelling is looked up first, then the skeleton that look-alikes
 * and stray spaces leave alone, then the nearest label by edit distance; so tolerance never outvotes an exact entry.
 */
export function labelMatcher(phrases: readonly string[], options: LabelOptions = {}): LabelMatcher {
  const index = indexPhrases(phrases);
  const ends = new Set<ExtentKind>(options.ends ?? ['colon', 'dash', 'gap', 'line']);
  return (text, at) => {
    for (const extent of labelExtents(text, at)) {
      const { kind, wordsEnd, end } = extent;
      if (!ends.has(kind)) continue;
      const words = text.slice(at, wordsEnd);
      const entry =
        lookUpExtent(index, extent, words) ?? (options.qualified === true ? lookUpQualified(index, words) : undefined);
      if (entry !== undefined) return { entry, wordsEnd, end };
      if (options.near === true && kind === 'colon') {
        const near = nearest(index, words);
        if (near !== undefined) return { entry: near, wordsEnd, end };
      }
    }
    return null;
  };
}

/** A matcher for phrases that open a line, whatever follows them. */
export function openingMatcher(phrases: readonly string[], options: { near?: boolean } = {}): LabelMatcher {
  const index = indexPhrases(phrases);
  const longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
  return (text, at) => {
    const head = text.slice(at, at + longestLabel);
    let words = 0;
    let found: LabelMatch | null = null;
    for (const { index: start, 0: word } of head.matchAll(/\S+/g)) {
      words += 1;
      if (words > longest || /[\n\r\f]/.test(head.slice(0, start))) break;
      const end = start + word.length - (/[.,:;]+$/.exec(word)?.[0].length ?? 0);
      const entry = lookUp(index, head.slice(0, end));
      const match =
        entry ?? (options.near === true && words >= fewestNear ? nearest(index, head.slice(0, end)) : undefined);
      if (match !== undefined) found = { entry: match, wordsEnd: at + end, end: at + end };
    }
    return found;
  };
}

/** Words of the shortest opening found by distance. */
const fewestNear = 3;

/** Runs a sticky pattern at a place. */
export function executeAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface PhraseIndex {
  readonly exact: ReadonlyMap<string, number>;
  readonly bySkeleton: ReadonlyMap<string, number>;
  readonly skeletons: readonly string[];
}

/** Letters of the shortest label that is known by its skeleton, and of the shortest one found by distance. */
const shortestTolerant = 4;
const shortestNear = 6;

function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const skeletons = phrases.map(skeleton);
  const bySkeleton = new Map<string, number>();
  skeletons.forEach((bones, entry) => {
    if (bones.length >= shortestTolerant && !bySkeleton.has(bones)) bySkeleton.set(bones, entry);
  });
  return { exact: new Map(phrases.map((phrase, entry) => [phrase, entry])), bySkeleton, skeletons };
}

function lookUp(index: PhraseIndex, words: string): number | undefined {
  return index.exact.get(cleanWords(words)) ?? index.bySkeleton.get(skeleton(words));
}

function cleanWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** As {@link lookUp}; what it computes of the words stays with the extent, for the next list that is asked. */
function lookUpExtent(index: PhraseIndex, extent: Extent, words: string): number | undefined {
  extent.clean ??= cleanWords(words);
  const entry = index.exact.get(extent.clean);
  if (entry !== undefined) return entry;
  extent.bones ??= skeleton(words);
  return index.bySkeleton.get(extent.bones);
}

function lookUpQualified(index: PhraseIndex, words: string): number | undefined {
  if (!/[ \t]\p{Ll}/u.test(words)) return undefined;
  const parts = words.split(/[ \t]+/);
  for (let own = parts.length - 1; own >= Math.max(1, parts.length - 4); own -= 1) {
    if (!/^[\p{Ll}/()&-]+$/u.test(parts[own] ?? '') || parts[own] === 'att') return undefined;
    const entry = lookUp(index, parts.slice(0, own).join(' '));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The one label nearest to the words; of two as near, the one of the same length, since letters change more often than they go. */
function nearest(index: PhraseIndex, words: string): number | undefined {
  if (/[\d,.]/.test(words)) return undefined;
  const bones = skeleton(words);
  if (bones.length < shortestNear) return undefined;
  const limit = Math.floor(bones.length / 5);
  let best: number | undefined;
  let least = limit + 1;
  index.skeletons.forEach((own, entry) => {
    if (own.length < shortestNear || Math.abs(own.length - bones.length) > limit) return;
    const away = distance(own, bones) + Math.abs(own.length - bones.length) / 10;
    if (away < least) {
      best = entry;
      least = away;
    }
  });
  return best;
}
