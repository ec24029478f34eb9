import { lastAtOrBefore } from '../../grammar/passage.js';

/** A text in Unicode's composed form and without ligatures, and the way back from its offsets to those of the text as it stood. */
export interface ComposedText {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
  /** What was put in the place of stretches, in order; offsets are of the composed text. */
  readonly replaced: readonly Replacement[];
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
}

/** What characters of the original stand for, by the offset of the first; none runs into the next. */
export type Stretches = ReadonlyMap<number, { readonly length: number; readonly after: string; readonly rule: string }>;

/**
 * Composes letters and marks ("a" + U+030A is "å") and takes ligatures apart ("ﬁ" is "fi"), so that the grammar meets each
 * letter in one form; `stretches` are put in the place of what they stand for. Most texts have none of these and come
 * back as they are.
 */
export function composeText(original: string, stretches: Stretches = new Map()): ComposedText {
  if (stretches.size === 0 && original.normalize('NFC') === original && !ligature.test(original))
    return { text: original, toOriginal: (offset) => offset, replaced: [] };
  const pieces: string[] = [];
  // Offsets shift only where a cluster changes its length.
  const shifts = [{ composed: 0, original: 0 }];
  const replaced: Replacement[] = [];
  let length = 0;
  let done = 0;
  for (const cluster of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (cluster.index < done) continue;
    const own = stretches.get(cluster.index);
    const piece = own?.after ?? cluster[0].normalize(ligature.test(cluster[0]) ? 'NFKC' : 'NFC');
    done = cluster.index + (own?.length ?? cluster[0].length);
    if (own !== undefined) {
      const { after, rule } = own;
      const before = original.slice(cluster.index, done);
      replaced.push({ start: length, end: length + after.length, before, after, rule });
    }
    if (piece.length !== done - cluster.index) shifts.push({ composed: length + piece.length, original: done });
    pieces.push(piece);
    length += piece.length;
  }
  const toOriginal = (offset: number): number => {
    const shift = shifts[lastAtOrBefore(shifts, ({ composed }) => composed, offset)];
    return shift === undefined ? offset : offset + shift.original - shift.composed;
  };
  return { text: pieces.join(''), toOriginal, replaced };
}

/** ﬀ, ﬁ, ﬂ, ﬃ, ﬄ, ﬅ, ﬆ. */
const ligature = /[\ufb00-\ufb06]/;
