import {
  isLoneColumnHeading,
  isRunOfColumnHeadings,
  readColumnHeadings,
  type Column,
} from '../../../grammar/phrases/people/column-headings.js';
import type { Cell, PeopleLine } from '../../../grammar/phrases/people/people-parser.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { isPlace } from './words.js';

/** The columns that a table's heading row names, or null where the line is no heading row. */
export function columnsOf(line: PeopleLine, text: string): (Column | null)[] | null {
  if (line.cells.length < 2) return null;
  const first = line.cells[0];
  const cells = first !== undefined && isBlank(first, text) ? line.cells.slice(1) : line.cells;
  const last = cells[cells.length - 1];
  const shown = last !== undefined && isBlank(last, text) && last.edge === 'pipe' ? cells.slice(0, -1) : cells;
  return readColumnHeadings(shown.map((cell) => cellText(cell, text)));
}

/** "Kommun" or "Namn" on a line of its own, and headings some of which stand one blank apart, so that they show no columns. */
export function isLoneHeading(line: PeopleLine, text: string): boolean {
  const { cells } = line;
  if (
    cells.length > mostHeadings ||
    columnsOf(line, text) !== null ||
    cells.some(({ segments }) => segments.length > 1)
  )
    return false;
  const words = cells.map((cell) => cellText(cell, text).trim()).join(' ');
  return (cells.length === 1 && isLoneColumnHeading(words)) || isRunOfColumnHeadings(words);
}

/** A table of people has no more columns. */
const mostHeadings = 12;

/**
 * The columns of a list without headings where every line has an office or a place, a gap and a name: beside those that
 * the vocabulary has, a word that it lacks is one too, "Studiebevakare      Anna Berg". Of the first line, the office may
 * have been the list's label. Null for any other list, and where the vocabulary has them all.
 */
export function leadingColumns(lines: readonly PeopleLine[]): (Column | null)[] | null {
  const counts = { role: 0, affiliation: 0, unknown: 0 };
  for (const [index, { cells }] of lines.entries()) {
    const isEmpty = cells.every(({ segments }) => segments.every(({ parts }) => parts.length === 0));
    if (isEmpty || (index === 0 && cells.length === 1)) continue;
    const [lead, name] = cells;
    const [segment, ...more] = lead?.segments ?? [];
    const part = segment?.parts.length === 1 ? segment.parts[0] : undefined;
    if (cells.length !== 2 || name?.edge !== 'gap' || more.length > 0 || part?.kind !== 'words') return null;
    const [first, ...others] = part.words;
    if (part.words.at(-1)?.tokenType === t.Role) counts.role += 1;
    else if (first !== undefined && others.length === 0 && isPlace(first)) counts.affiliation += 1;
    else if (first?.tokenType === t.NameWord && others.length === 0) counts.unknown += 1;
    else return null;
  }
  if (counts.unknown === 0 || counts.role + counts.affiliation < fewestKnown) return null;
  if (counts.role > 0 && counts.affiliation > 0) return null;
  return [counts.role > 0 ? 'role' : 'affiliation', 'name'];
}

const fewestKnown = 2;

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
