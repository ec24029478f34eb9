import { distance } from 'fastest-levenshtein';
import { foldKey } from '../../../grammar/matching/fold.js';
import type { Cell, PeopleLine } from '../../../grammar/phrases/people/people-parser.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { columnHeadings } from '../../../grammar/vocabulary/organizations.js';

/** What stands in a column of an attendance table. */
export type Column = keyof typeof columnHeadings;

/** The columns that a table's heading row names, or null where the line is no heading row. */
export function columnsOf(line: PeopleLine, text: string): (Column | null)[] | null {
  if (line.cells.length < 2) return null;
  const first = line.cells[0];
  const cells = first !== undefined && isBlank(first, text) ? line.cells.slice(1) : line.cells;
  const last = cells[cells.length - 1];
  const shown = last !== undefined && isBlank(last, text) && last.edge === 'pipe' ? cells.slice(0, -1) : cells;
  const keys = shown.map((cell) => headingKey(cellText(cell, text)));
  const exact = keys.map((key) => byHeading.get(key) ?? null);
  // Beside a whole heading, those with a letter wrong are headings too.
  const columns = exact.some((column) => column !== null)
    ? keys.map((key, index) => exact[index] ?? nearest(key))
    : exact;
  const known = columns.filter((column) => column !== null).length;
  const blank = shown.filter((cell) => isBlank(cell, text)).length;
  return known >= 2 && known + blank >= shown.length && columns.includes('name') ? columns : null;
}

/** "Kommun" or "Namn" on a line of its own. */
export function isLoneHeading({ cells }: PeopleLine, text: string): boolean {
  const [cell, ...others] = cells;
  if (cell === undefined || others.length > 0 || cell.segments.length > 1) return false;
  return loneHeadings.has(headingKey(cellText(cell, text)));
}

/** A rule between heading and body: "|---|:--|". */
export function isRuled(line: PeopleLine): boolean {
  const parts = line.cells.flatMap((cell) => cell.segments.flatMap((segment) => segment.parts));
  return parts.length > 0 && parts.every((part) => part.kind === 'stray' && part.token.tokenType === t.Scribble);
}

const byHeading = new Map<string, Column>(
  (Object.keys(columnHeadings) as Column[])
    .reverse()
    .flatMap((column) => columnHeadings[column].map((heading) => [headingKey(heading), column] as const)),
);

/** An office alone on its line may be that of the person above. */
const loneHeadings: ReadonlySet<string> = new Set(
  [...columnHeadings.affiliation, 'namn'].filter((heading) => heading !== 'från').map(headingKey),
);

/** "Kornmun", "Anmirkning": a heading that is a letter or two away. */
function nearest(key: string): Column | null {
  if (key.length < shortestNear) return null;
  for (const [heading, column] of byHeading)
    if (Math.abs(heading.length - key.length) <= 1 && distance(heading, key) <= key.length / lettersPerSlip)
      return column;
  return null;
}

const shortestNear = 4;
const lettersPerSlip = 4;

function headingKey(heading: string): string {
  return foldKey(
    heading
      .replace(/[*_:.#]/g, '')
      .trim()
      .replace(/\s+/g, ' '),
  );
}

const isBlank = (cell: Cell, text: string): boolean => cellText(cell, text).trim() === '';

function cellText(cell: Cell, text: string): string {
  if (cell.offset > text.length) return '';
  const end = text.slice(cell.offset, cell.offset + longestHeading).search(/[|\r\n\t]| {2}/);
  return end < 0 ? text.slice(cell.offset, cell.offset + longestHeading) : text.slice(cell.offset, cell.offset + end);
}

const longestHeading = 40;
