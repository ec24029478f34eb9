/** A repair of one damaged word, found in the source before anything is read. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly rule: string;
}

/** The rule of the edits that give a name as the rest of the document has it; names take no others. */
export const nameRule = 'name-agreement';

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

/** Two lists of edits as one, in the order of the source; where they overlap, the first list's stand. */
export function mergeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const free = second.filter(({ start, end }) => {
    const next = first[firstEditFrom(first, start)];
    const before = first[firstEditFrom(first, start) - 1];
    return (next === undefined || next.start >= end) && (before === undefined || before.end <= start);
  });
  return [...first, ...free].sort((a, b) => a.start - b.start);
}
