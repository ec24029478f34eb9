/** A text in Unicode's composed form and without ligatures, and the way back from its offsets to those of the text as it stood. */
export interface ComposedText {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
}

/**
 * Composes letters and marks ("a" + U+030A is "å") and takes ligatures apart ("ﬁ" is "fi"), so that the grammar meets each
 * letter in one form. Most texts have neither and come back as they are.
 */
export function composeText(original: string): ComposedText {
  if (original.normalize('NFC') === original && !ligature.test(original))
    return { text: original, toOriginal: (offset) => offset };
  const pieces: string[] = [];
  const composedStarts: number[] = [];
  const originalStarts: number[] = [];
  let length = 0;
  for (const cluster of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const piece = cluster[0].normalize(ligature.test(cluster[0]) ? 'NFKC' : 'NFC');
    if (piece.length !== cluster[0].length) {
      composedStarts.push(length + piece.length);
      originalStarts.push(cluster.index + cluster[0].length);
    }
    pieces.push(piece);
    length += piece.length;
  }
  return { text: pieces.join(''), toOriginal: (offset) => offsetBefore(offset, composedStarts, originalStarts) };
}

/** ﬀ, ﬁ, ﬂ, ﬃ, ﬄ, ﬅ, ﬆ. */
const ligature = /[\ufb00-\ufb06]/;

/** Offsets shift only where a cluster changed its length: the last such place before the offset says by how much. */
function offsetBefore(offset: number, composed: readonly number[], original: readonly number[]): number {
  let low = 0;
  let high = composed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((composed[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : offset + (original[low - 1] ?? 0) - (composed[low - 1] ?? 0);
}
