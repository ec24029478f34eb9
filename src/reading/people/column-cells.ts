import type { Cell, PeopleLine } from '../../../grammar/phrases/people/people-parser.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { completesName, isUnknownWord, startsSmall } from './line-joins.js';
import { isEmptyCell, isPiped, mergeSegment } from './lines.js';
import { isPlace, nameLength } from './words.js';

/** Moves what runs on from the cell above it in the same column up into that cell. */
export function continueCells(previous: PeopleLine, line: PeopleLine, text: string): void {
  if (
    previous.cells.length < 2 ||
    previous.cells.length > mostColumns ||
    line.cells.length > mostColumns ||
    isPiped(previous) ||
    isPiped(line) ||
    line.bulleted
  )
    return;
  const people = line.cells.filter((cell) => hasName(cell)).length;
  for (const cell of line.cells) {
    if (isEmptyCell(cell)) continue;
    const above = cellAbove(previous, line, cell, text);
    if (above === undefined || !runsOn(above, cell, people)) continue;
    const target = above.segments[above.segments.length - 1];
    if (target === undefined) continue;
    mergeSegment(target, cell.segments[0]?.parts ?? []);
    above.segments.push(...cell.segments.slice(1));
    cell.segments.splice(0, cell.segments.length, { separator: 'none', parts: [] });
  }
}

function runsOn(above: Cell, cell: Cell, people: number): boolean {
  const last = above.segments[above.segments.length - 1];
  const first = cell.segments[0];
  const end = last?.parts[last.parts.length - 1];
  const begin = first?.parts[0];
  if (last === undefined || first === undefined || isEmptyCell(above)) return false;
  if (end?.kind === 'substitution') return begin?.kind === 'words' && completesName(end.replaced, begin.words);
  if (last.parts.length === 0 && ['comma', 'and', 'dash', 'slash'].includes(last.separator)) return true;
  if (begin?.kind === 'words' && startsSmall(begin.words)) return true;
  if (hasName(cell)) return false;
  if (end?.kind === 'words' && isUnknownWord(end.words) && above.segments.length === 1)
    return begin?.kind === 'words' && nameLength(begin.words) <= 1 && begin.words[0]?.tokenType !== t.Opener;
  return (
    people > 0 &&
    hasName(above) &&
    above.segments.length > 1 &&
    begin?.kind === 'words' &&
    !isPlace(begin.words[0]) &&
    begin.words.some((word) => word.tokenType === t.Opener || word.tokenType === t.Closer)
  );
}

/** A row of a table begins with somebody's name. */
export function opensRow({ cells }: PeopleLine): boolean {
  const first = cells.find((cell) => !isEmptyCell(cell));
  return first !== undefined && hasName(first);
}

function hasName(cell: Cell): boolean {
  return cell.segments.some((segment) =>
    segment.parts.some(
      (part) => part.kind === 'words' && part.words.filter((word) => word.tokenType === t.NameWord).length >= 2,
    ),
  );
}

function cellAbove(previous: PeopleLine, line: PeopleLine, cell: Cell, text: string): Cell | undefined {
  const column = columnOf(text, cell.offset);
  // Tabs set no columns in the text; only the count of cells tells which is which.
  const tabbed = text.slice(line.cells[0]?.offset, cell.offset).includes('\t');
  const near = tabbed
    ? undefined
    : previous.cells.find((above) => Math.abs(columnOf(text, above.offset) - column) <= columnSlack);
  if (near !== undefined) return near;
  return line.cells.length === previous.cells.length ? previous.cells[line.cells.indexOf(cell)] : undefined;
}

const columnSlack = 2;
/** No page holds more columns of people. */
const mostColumns = 12;

/** The column of print in which an offset stands. */
export function columnOf(text: string, offset: number): number {
  return offset > text.length ? Infinity : offset - (text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1);
}
