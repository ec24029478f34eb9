/** A repair of one damaged word, found in the source before anything is read. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly rule: string;
}

/** The first edit that begins at or after an offset; edits are in the order of the source. */
export function firstEditFrom(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
