import { distance } from 'fastest-levenshtein';
import { fold } from './fold.js';
import { exactSource, tolerantSource } from './tolerant.js';

/** A label that was found: which entry of the vocabulary, where its own words end, and where its colon or gap ends. */
export interface LabelMatch {
  readonly entry: number;
  readonly wordsEnd: number;
  readonly end: number;
}

/** Finds a label at a place in a text. */
export type LabelMatcher = (text: string, at: number) => LabelMatch | null;

export interface LabelOptions {
  /** Words before a colon that lie near a label by edit distance are taken for it. */
  readonly near?: boolean;
  /** Lower-case words may follow the label's own: "Närvarande från kommunerna:". */
  readonly qualified?: boolean;
  /** What must follow, as a regular expression; by default a colon, a gap or the line's end. */
  readonly ending?: string;
}

/** The line ends here, but for blanks. */
export const lineEndAhead = String.raw`(?=[ \t]*(?![^\n\r\f\v]))`;

/** A colon (scanned as ";" as well), the line's end, a tab or a wide gap, a dash; bold marks may stand on either side. */
export const labelEnd = String.raw`(?:[ \t]*(?:\*\*|__)?[ \t]*(?:[:;]|[–—-](?=\s))(?:\*\*|__)?|(?:\*\*|__|t{0,2}(?:[ \t]*["”+*]){1,5})?(?:${lineEndAhead}|(?=\t| {2,})))`;

const qualifier = String.raw`(?:[ \t]+(?!att\b)[\p{Ll}/()&-]+){0,4}?`;

/**
 * A matcher for the labels of a vocabulary list. Clean spelling is tried before look-alikes, so that tolerance never
 * outvotes an exact entry.
 */
export function labelMatcher(phrases: readonly string[], options: LabelOptions = {}): LabelMatcher {
  const order = phrases.map((_, index) => index).sort((a, b) => (phrases[b]?.length ?? 0) - (phrases[a]?.length ?? 0));
  const tail = `(?:(?!\\p{L})|(?=t{1,2}[ \\t]*["”+*]))(?<qualifier>${options.qualified === true ? qualifier : ''})${options.ending ?? labelEnd}`;
  const compile = (source: (phrase: string) => string): RegExp =>
    new RegExp(`(?:${order.map((index) => `(${source(phrases[index] ?? '')})`).join('|')})${tail}`, 'iuy');
  const exact = compile(exactSource);
  const tolerant = compile(tolerantSource);
  return (text, at) => {
    const match = executeAt(exact, text, at) ?? executeAt(tolerant, text, at);
    if (match === null) return options.near === true ? nearLabel(phrases, text, at) : null;
    const ordinal = order.findIndex((_, index) => match[index + 1] !== undefined);
    const words = (match[ordinal + 1]?.length ?? 0) + (match.groups?.qualifier?.length ?? 0);
    return { entry: order[ordinal] ?? 0, wordsEnd: at + words, end: at + match[0].length };
  };
}

/**
 * The label nearest to the words before a colon: "Anmicw forhinder:". Only labels of many letters, and only where one is
 * nearer than all others.
 */
function nearLabel(phrases: readonly string[], text: string, at: number): LabelMatch | null {
  const found = executeAt(wordsBeforeColon, text, at);
  const words = found?.[1];
  if (words === undefined || words.length < shortestNear) return null;
  const folded = fold(words);
  let best: { entry: number; distance: number } | null = null;
  let tie = false;
  phrases.forEach((phrase, entry) => {
    if (phrase.length < shortestNear || Math.abs(phrase.length - words.length) > 3) return;
    // Among labels as near, the one of the same length: scanners change letters more often than they lose them.
    const away = distance(folded, fold(phrase)) + Math.abs(phrase.length - words.length) / 10;
    if (best !== null && away === best.distance) tie = true;
    if (best === null || away < best.distance) {
      best = { entry, distance: away };
      tie = false;
    }
  });
  const nearest = best as { entry: number; distance: number } | null;
  if (nearest === null || tie || nearest.distance > words.length / 5) return null;
  return { entry: nearest.entry, wordsEnd: at + words.length, end: at + (found?.[0].length ?? 0) };
}

/** Letters of the shortest label found by distance: "deltagare" is two edits from other words, "anmält förhinder" is not. */
const shortestNear = 9;
const wordsBeforeColon = /(\p{L}[\p{L}\d/ -]{7,34}?)[ \t]*[:;]/uy;

/** Runs a sticky pattern at a place. */
export function executeAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
