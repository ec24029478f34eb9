export interface Occurrences {
  count: number;
  /** Where the first one stands; the text's beginning where there is none. */
  first: { start: number; end: number };
}

/** Counts the matches of a global pattern without keeping them: bytes taken for text may give millions. */
export function findOccurrences(text: string, pattern: RegExp): Occurrences {
  const found: Occurrences = { count: 0, first: { start: 0, end: 0 } };
  for (const match of text.matchAll(pattern)) {
    if (found.count === 0) found.first = { start: match.index, end: match.index + match[0].length };
    found.count += 1;
  }
  return found;
}
