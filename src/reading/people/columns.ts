import {
  isLoneColumnHeading,
  isRunOfColumnHeadings,
  readColumnHeadings,
  type Column,
} from '../../../grammar/phrases/people/column-headings.js';
import type { Cell, PeopleLine } from '../../../grammar/phrases/people/people-parser.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';

/** The columns that a table's heading row names, or null where the line is no heading row. */
export function columnsOf(line: PeopleLine, text: string): (Column | null)[] | null {
  if (line.cells.length < 2) return null;
  const first = line.cells[0];
  const cells = first !== undefined && isBlank(first, text) ? line.cells.slice(1) : line.cells;
  const last = cells[cells.length - 1];
  const shown = last !== undefined && isBlank(last, text) && last.edge === 'pipe' ? cells.slice(0, -1) : cells;
  return readColumnHeadings(shown.map((cell) => cellText(cell, text)));
}

/** "Kommun" or "Namn" on a line of its own, and headings one blank apart, below which no gaps show the columns. */
export function isLoneHeading({ cells }: PeopleLine, text: string): boolean {
  const [cell, ...others] = cells;
  if (cell === undefined || others.length > 0 || cell.segments.length > 1) return false;
  const words = cellText(cell, text);
  return isLoneColumnHeading(words) || isRunOfColumnHeadings(words);
}

/** A rule between heading and body: "|---|:--|". */
export function isRuled(line: PeopleLine): boolean {
  const parts = line.cells.flatMap((cell) => cell.segments.flatMap((segment) => segment.parts));
  return parts.length > 0 && parts.every((part) => part.kind === 'stray' && part.token.tokenType === t.Scribble);
}

const isBlank = (cell: Cell, text: string): boolean => cellText(cell, text).trim() === '';

function cellText(cell: Cell, text: string): string {
  if (cell.offset > text.length) return '';
  const end = text.slice(cell.offset, cell.offset + longestHeading).search(/[|\r\n\t]| {2}/);
  return end < 0 ? text.slice(cell.offset, cell.offset + longestHeading) : text.slice(cell.offset, cell.offset + end);
}

const longestHeading = 40;
