/**
 * Text cut out of the source line by line: `text` is the lines joined with "\n", and every character of it knows its
 * place in the source. Phrase grammars read passages, so that what they find can be pointed at in the original file.
 */
export interface Passage {
  readonly text: string;
  readonly lines: readonly PassageLine[];
}

/** One line of a passage: where it begins in the passage's text and where in the source. */
export interface PassageLine {
  readonly index: number;
  readonly offset: number;
}

/** A stretch of the source: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the given stretches out of the source, one line of the passage each. Lines are joined with "\n", or with a blank
 * where a line end means no more than that.
 */
export function cutPassage(source: string, spans: readonly Span[], separator: '\n' | ' ' = '\n'): Passage {
  const lines: PassageLine[] = [];
  let text = '';
  for (const { start, end } of spans) {
    if (lines.length > 0) text += separator;
    lines.push({ index: text.length, offset: start });
    text += source.slice(start, end);
  }
  return { text, lines };
}

/** The place in the source of a character of the passage's text. */
export function sourceOffset(passage: Passage, index: number): number {
  const line = passage.lines[lastAtOrBefore(passage.lines, (start) => start.index, index)];
  return line === undefined ? index : line.offset + index - line.index;
}

/** The stretch of the source that the passage's characters from `start` to `end` (exclusive) cover. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  return {
    start: sourceOffset(passage, start),
    end: end > start ? sourceOffset(passage, end - 1) + 1 : sourceOffset(passage, start),
  };
}

/** The index of the last of some things in order that begins at or before an offset; 0 where none does. */
export function lastAtOrBefore<T>(inOrder: readonly T[], startOf: (one: T) => number, offset: number): number {
  let low = 0;
  let high = inOrder.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const one = inOrder[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
