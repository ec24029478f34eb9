import { lastAtOrBefore } from '../../grammar/passage.js';

/** A text in Unicode's composed form and without ligatures, and the way back from its offsets to those of the text as it stood. */
export interface ComposedText {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
  /** What was put in the place of a font's own characters, in order; offsets are of the composed text. */
  readonly replaced: readonly Replacement[];
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Composes letters and marks ("a" + U+030A is "å") and takes ligatures apart ("ﬁ" is "fi"), so that the grammar meets each
 * letter in one form; `letters` are what a font's own characters stand for, by their offsets. Most texts have none of
 * these and come back as they are.
 */
export function composeText(original: string, letters: ReadonlyMap<number, string> = new Map()): ComposedText {
  if (letters.size === 0 && original.normalize('NFC') === original && !ligature.test(original))
    return { text: original, toOriginal: (offset) => offset, replaced: [] };
  const pieces: string[] = [];
  // Offsets shift only where a cluster changes its length.
  const shifts = [{ composed: 0, original: 0 }];
  const replaced: Replacement[] = [];
  let length = 0;
  for (const cluster of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const own = letters.get(cluster.index);
    const piece = own ?? cluster[0].normalize(ligature.test(cluster[0]) ? 'NFKC' : 'NFC');
    if (own !== undefined) replaced.push({ start: length, end: length + own.length, before: cluster[0], after: own });
    if (piece.length !== cluster[0].length) {
      shifts.push({ composed: length + piece.length, original: cluster.index + cluster[0].length });
    }
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
