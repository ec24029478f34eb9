import { looksScanned } from '../matching/signs-of-scanning.js';
import { pattern } from '../matching/pattern.js';
import { clockRangeAtStart } from '../phrases/when/clock-range.js';
import { skeleton } from '../matching/skeleton.js';
import { wornDistance } from '../matching/worn.js';
import { fieldLabels } from '../vocabulary/markers.js';
import type { FieldKind, FieldMatch } from './markers.js';

/**
 * A header's label with a letter wrong, or without its colon: "Platt: Zoom", "Tid- 0900", "Ptats och tid Rådhuset". Only in
 * a scan, and the less that sets it off from its value, or tells by the value that it is one, the nearer it must be.
 */
export function findDamagedField(text: string, at: number): FieldMatch | null {
  if (!looksScanned(text)) return null;
  const head = text.slice(at, at + reach);
  let best: FieldMatch | null = null;
  let least = Infinity;
  for (const shape of shapes) {
    const found = shape.exec(head);
    if (found?.[1] === undefined) continue;
    const [whole, words, mark] = found;
    const rest = head.slice(whole.length);
    const isTimed = timed.test(rest);
    const isRange = mark !== undefined && clockRangeAtStart.test(rest);
    // A stop after one word may end a sentence.
    if (mark === undefined && !isTimed && !pattern`^(?:\*\*)?\p{Lu}`.test(rest)) continue;
    const near = nearestField(words, (key, length) => limitFor(key, length, mark !== undefined, isTimed), isRange);
    if (near === null || near.away >= least) continue;
    least = near.away;
    best = { key: near.key, wordsEnd: at + words.length, end: at + whole.length };
  }
  return best;
}

/** Characters of the longest label, with the first of its value. */
const reach = 60;
/** One, two or three words; a mark, a gap or a blank behind them. */
const shapes = [1, 2, 3].map(
  (words) =>
    pattern`^([\p{L}][\p{L}\d|!/]*${'(?:[ ,.]{1,2}[\\p{L}\\d|!/]+)'.repeat(words - 1)})(?:( ?[:;.,>»=-](?=\*\*|[ \t])(?:\*\*)?|(?:\*\*)? ?:(?:\*\*)?|\*\*|(?=\t| {2}))[ \t]*| )`,
);
/** A time or a date begins here. */
const timed = pattern.i`^(?:\*\*)?(?:kl?\.? |klockan |(?:mån|mar|tis|ons|tors|fre|lör|sön)\p{L}+ |den |\d[\d\p{L}]|[§$&]{1,2} ?\d)`;

/** How many letters may be wrong, or none at all where it says null. */
function limitFor(kind: FieldKind, letters: number, isMarked: boolean, isTimed: boolean): number | null {
  const tellsTime = isTimed && kind !== 'where' && kind !== 'contact';
  const inFive = Math.floor(letters / 5);
  if (isMarked && tellsTime) return Math.max(1, inFive);
  if (isMarked || tellsTime) return inFive;
  // "Plats Rådhuset": nothing but the capital tells that a value follows.
  return letters >= shortestBare ? Math.floor(letters / 10) : null;
}

/** Letters of the shortest label that nothing sets off, and that need not begin and end as it should. */
const shortestBare = 5;

function nearestField(
  words: string,
  limitOf: (kind: FieldKind, letters: number) => number | null,
  isRange: boolean,
): { readonly key: FieldKind; readonly away: number } | null {
  const bones = skeleton(words);
  let best: { key: FieldKind; away: number } | null = null;
  for (const { kind, own } of known()) {
    const limit = limitOf(kind, own.length);
    if (limit === null || Math.abs(own.length - bones.length) > limit) continue;
    // Of three letters the first and the last bear it out, if not the times behind them.
    if (
      !(isRange && kind === 'when') &&
      own.length < shortestBare &&
      (!bones.startsWith(own.charAt(0)) || own.at(-1) !== bones.at(-1))
    )
      continue;
    const away = wornDistance(own, bones);
    if (away <= limit && away < (best?.away ?? Infinity)) best = { key: kind, away };
  }
  return best;
}

let fields: readonly { readonly kind: FieldKind; readonly own: string }[] | undefined;

const known = (): NonNullable<typeof fields> =>
  (fields ??= (Object.keys(fieldLabels) as (keyof typeof fieldLabels)[]).flatMap((kind) =>
    fieldLabels[kind].map((label) => ({ kind, own: skeleton(label) })).filter(({ own }) => own.length >= 3),
  ));
