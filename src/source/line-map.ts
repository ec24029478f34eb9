import { lastAtOrBefore } from '../../grammar/passage.js';
import type { Position } from '../schema/meeting.js';

export type Point = Position['start'];

export interface LineMap {
  /** Line and column, from 1, of an offset into the text. */
  point(offset: number): Point;
  /** The place of a stretch of the text, end exclusive. */
  position(start: number, end: number): Position;
}

/**
 * Finds lines and columns for offsets. The table of line starts is built when first asked, for most offsets are never
 * shown to anyone. LF, CRLF and CR each end a line; a form feed doesn't, since editors count it into its line.
 */
export function createLineMap(text: string): LineMap {
  let starts: readonly number[] | undefined;

  function point(offset: number): Point {
    starts ??= lineStarts(text);
    const index = lastAtOrBefore(starts, (start) => start, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
  }

  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
