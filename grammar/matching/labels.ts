import { distance } from 'fastest-levenshtein';
import { labelExtents, longestLabel, type Extent, type ExtentKind } from './label-extents.js';
import {
  addPhrases,
  entryIn,
  lookUpDamagedPhrase,
  lookUpPhrase,
  mayOpenPhrase,
  type PhraseLookup,
} from './phrase-table.js';
import { letterMask, lettersLacking } from './letter-mask.js';
import { looksScanned } from './signs-of-scanning.js';
import { skeleton } from './skeleton.js';
import { pattern } from './pattern.js';

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
  /** In a scan, the colon may be lost before a name or a capital: "Föredragande Anna Berg". */
  readonly bare?: boolean;
}

/**
 * A matcher for the labels of a vocabulary list. Clean spelling is looked up first, then the skeleton that look-alikes
 * and stray spaces leave alone, then the nearest label by edit distance; so tolerance never outvotes an exact entry.
 */
export function labelMatcher(phrases: readonly string[], options: LabelOptions = {}): LabelMatcher {
  const list = addPhrases(phrases);
  const near = options.near === true ? phrases.map(bonesOf) : null;
  const ends = new Set<ExtentKind>(options.ends ?? ['colon', 'dash', 'gap', 'line']);
  return (text, at) => {
    for (const extent of labelExtents(text, at)) {
      const { kind, wordsEnd, end } = extent;
      const bare = options.bare === true && (kind === 'name' || kind === 'capital') && looksScanned(text);
      if (!ends.has(kind) && !bare) continue;
      extent.found ??= lookUpPhrase(text.slice(at, wordsEnd));
      const entry =
        entryIn(list, extent.found) ??
        (options.qualified === true ? qualifiedEntry(list, extent, text, at) : undefined) ??
        (near !== null && kind === 'colon' ? nearest(near, text.slice(at, wordsEnd)) : undefined);
      if (entry !== undefined) return { entry, wordsEnd, end };
    }
    return null;
  };
}

/** A matcher for phrases that open a line, whatever follows them. */
export function openingMatcher(phrases: readonly string[], options: { near?: boolean } = {}): LabelMatcher {
  const list = addPhrases(phrases);
  const bones = phrases.map(bonesOf);
  const longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
  const near = options.near === true;
  return (text, at) => {
    const scanned = looksScanned(text);
    if (!near && !scanned && !mayOpenPhrase(text, at, list)) return null;
    const head = text.slice(at, at + longestLabel);
    let words = 0;
    let found: LabelMatch | null = null;
    for (const { index: start, 0: word } of head.matchAll(/\S+/g)) {
      words += 1;
      if (words > longest || /[\n\r\f]/.test(head.slice(0, start))) break;
      const end = start + word.length - (/[.,:;]+$/.exec(word)?.[0].length ?? 0);
      const opening = head.slice(0, end);
      const entry =
        entryIn(list, lookUpPhrase(opening)) ??
        (near && words >= fewestNear ? nearest(bones, opening) : undefined) ??
        (scanned && (words >= fewestNear || /^\s*[\n\r]/.test(head.slice(end)))
          ? entryIn(list, lookUpDamagedPhrase(opening))
          : undefined);
      if (entry !== undefined) found = { entry, wordsEnd: at + end, end: at + end };
    }
    return found;
  };
}

/** Words of the shortest opening found by distance. */
const fewestNear = 3;

/** Letters of the shortest label found by distance. */
const shortestNear = 6;

/** The label's own words, with lower-case words after them. */
function qualifiedEntry(list: number, extent: Extent, text: string, at: number): number | undefined {
  extent.qualified ??= lookUpQualified(text.slice(at, extent.wordsEnd));
  for (const found of extent.qualified) {
    const entry = entryIn(list, found);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** What the words are without one, two or more of the lower-case words at their end. */
function lookUpQualified(words: string): PhraseLookup[] {
  const lookups: PhraseLookup[] = [];
  const remark = words.endsWith(')') ? words.indexOf(' (') : -1;
  if (remark > 0) lookups.push(lookUpPhrase(words.slice(0, remark)));
  const item = itemAtEnd.exec(words);
  if (item !== null) return [lookUpPhrase(words.slice(0, item.index)), ...lookUpQualified(words.slice(0, item.index))];
  if (!pattern`[ \t]\p{Ll}`.test(words)) return lookups;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const parts = (pattern`^\p{Lu}`.test(last) ? words.replace(byMeans, ' $1') : words).split(/[ \t]+/);
  for (let own = parts.length - 1; own >= Math.max(1, parts.length - mostQualifying); own -= 1) {
    if (!pattern`^[\p{Ll}/()&-]+$`.test(parts[own] ?? '') || parts[own] === 'att') break;
    lookups.push(lookUpPhrase(parts.slice(0, own).join(' ')));
  }
  return lookups;
}

/** "Gäst under punkt 4", "Inbjudna till §§ 3–5": what they came for. */
const itemAtEnd =
  /[ \t]+(?:§{1,2}|punkt(?:en|erna)?|p\.|ärende(?:t|na)?)[ \t]*\d{1,3}[a-f]?(?:[ \t]?(?:[-–,]|och)[ \t]?\d{1,3}[a-f]?){0,3}$/i;

/** "Deltagare via Teams", "Närvarande på Zoom": the name counts as the word before it does. */
const byMeans = pattern`[ \t]+(via|på|över|genom|från|i|hos)[ \t]+\p{Lu}[\p{L}\d-]+$`;

/** Words that may stand between a label's own and its colon: "från kommunerna". */
const mostQualifying = 4;

/** The one label nearest to the words; of two as near, the one of the same length, since letters change more often than they go. */
function nearest(phrases: readonly Bones[], words: string): number | undefined {
  if (/[\d,.]/.test(words)) return undefined;
  const { bones, mask } = bonesOf(words);
  if (bones.length < shortestNear) return undefined;
  const limit = Math.floor(bones.length / 5);
  let best: number | undefined;
  let least = limit + 1;
  for (let entry = 0; entry < phrases.length; entry += 1) {
    const phrase = phrases[entry];
    if (phrase === undefined || phrase.bones.length < shortestNear) continue;
    const longer = Math.abs(phrase.bones.length - bones.length);
    if (longer > limit || lettersLacking(phrase.mask, mask) > limit || lettersLacking(mask, phrase.mask) > limit)
      continue;
    const away = distance(phrase.bones, bones) + longer / 10;
    if (away < least) {
      best = entry;
      least = away;
    }
  }
  return best;
}

/** The skeleton of a phrase, and the letters that are in it. */
interface Bones {
  readonly bones: string;
  readonly mask: number;
}

function bonesOf(phrase: string): Bones {
  const bones = skeleton(phrase);
  return { bones, mask: letterMask(bones) };
}
