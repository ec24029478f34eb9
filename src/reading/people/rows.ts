import type { Cell, Part, PeopleLine, Separator } from '../../../grammar/phrases/people/people-parser.js';
import type { Span } from '../../../grammar/passage.js';
import { columnOf, continueCells, opensRow } from './column-cells.js';
import { besideName, type List } from './atoms.js';
import type { Column } from '../../../grammar/phrases/people/column-headings.js';
import { columnsOf, isLoneHeading, isRuled, leadingColumns } from './columns.js';
import { isUnknownWord, joinOf, partsName, type Join } from './line-joins.js';
import { extent, firstWordLength, isEmptyCell, mergeSegment, visibleCells } from './lines.js';
import { maybePerson } from './phrases.js';
import { isPlace, marksOrganization, stretchOf } from './words.js';

/** How a segment of a row is set off from the one before it. */
export type Edge = Separator | 'line' | 'gap' | 'pipe';

export interface RowSegment {
  before: Edge;
  readonly parts: Part[];
  /** What the column's heading says that stands here, in a table. */
  readonly column: Column | null;
}

/** One entry of a list, or the lines that a list wraps over. */
export interface Row {
  readonly bulleted: boolean;
  readonly segments: RowSegment[];
  /** "Bjuv:" alone on its line. */
  readonly heading: boolean;
}

/** Joins the lines that wrap, and the cells of a column that run on, into rows. */
export function joinRows(lines: readonly PeopleLine[], { text, placesLead }: List): Row[] {
  const rows: Row[] = [];
  let columns = leadingColumns(lines);
  let headings: readonly Heading[] = [];
  let inTable = false;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || columns !== null) return;
    const headed = columnsOf(above, text) !== null;
    inTable ||= headed;
    // "Anna Berg   arkivchef" over "Bo Ek   arkivarie": two rows, though the office begins with a small letter.
    if (!headed && !(inTable && opensRow(line))) continueCells(above, line, text);
  });
  const width = lines.reduce((widest, line) => Math.max(widest, extent(line, text)), 0);
  let previous: PeopleLine | null = null;
  /** The line that opened the last row. */
  let led: PeopleLine | null = null;
  for (const line of lines) {
    if (isRuled(line)) continue;
    if (isVacant(line)) {
      previous = null;
      continue;
    }
    if (line.cells.every(isEmptyCell)) {
      const single = line.cells.some((cell) => cell.segments.length > 1);
      if (!single) continue;
    }
    // "Kommun" alone above the first name headed the column beside it.
    if (rows.length === 0 && isLoneHeading(line, text)) continue;
    const headed = columnsOf(line, text);
    if (headed !== null) {
      columns = headed;
      headings = headingsAt(line, headed, text);
      previous = null;
      continue;
    }
    const row = rows[rows.length - 1];
    if (previous !== null && row !== undefined && columns === null) {
      const full = extent(previous, text) + 1 + firstWordLength(line) >= width * almostFull && width >= narrowest;
      // The label may stand far to the right, where the list's first line ends after a first name.
      const parted = previous === lines[0] && partsName(previous, line);
      const hangs = hangsBelow(led, line, text);
      const join = parted ? 'none' : hangs ? 'comma' : joinOf(previous, line, full, placesLead);
      if (join !== 'line') {
        appendLine(row, line, join);
        previous = line;
        continue;
      }
    }
    led = line;
    rows.push(openRow(line, fitting(line, columns) ?? columnsBelow(line, headings, text), text));
    previous = line;
  }
  return rows;
}

/** "Ydre:   Anna Berg" over "        Bo Ek": a name right below another, with no place of its own before it. */
function hangsBelow(led: PeopleLine | null, line: PeopleLine, text: string): boolean {
  const [place, name] = led?.cells ?? [];
  const [own, ...others] = line.cells;
  const [first, mark] = place?.segments ?? [];
  const [part] = first?.parts ?? [];
  if (name === undefined || own === undefined || others.length > 0 || mark?.separator !== 'colon') return false;
  if (part?.kind !== 'words' || !part.words.every((word) => isPlace(word) || marksOrganization(word))) return false;
  return columnOf(text, name.offset) === columnOf(text, own.offset);
}

/** "Ydre:   –": nobody came from there. */
function isVacant(line: PeopleLine): boolean {
  const [place, ...others] = line.cells.flatMap(({ segments }) => segments);
  const isEmpty = others.every(({ parts }) => parts.length === 0);
  return place?.parts.length === 1 && isEmpty && others.at(-1)?.separator === 'dash';
}

/** Below this many columns a line end says nothing about wrapping. */
const narrowest = 40;
/** Proportional fonts wrap at varying columns. */
const almostFull = 0.9;

type Columns = readonly (Column | null)[];

/** The columns of a row that has a cell for each. */
function fitting(line: PeopleLine, columns: Columns | null): Columns | null {
  if (columns === null) return null;
  const isWhole = line.cells.some((cell) => cell.edge === 'pipe') || visibleCells(line).length === columns.length;
  return isWhole ? columns : null;
}

/** A heading of a table without rules, by the columns of print between which it stands. */
interface Heading extends Span {
  readonly column: Column | null;
}

function headingsAt({ cells }: PeopleLine, columns: Columns, text: string): Heading[] {
  if (cells.length !== columns.length || cells.some(({ edge }) => edge === 'pipe')) return [];
  return cells.map((cell, index) => {
    const start = columnOf(text, cell.offset);
    const length = /^\S+(?: \S+)*/.exec(text.slice(cell.offset, cell.offset + longestHeading))?.[0].length ?? 0;
    return { start, end: start + length, column: columns[index] ?? null };
  });
}

/** Characters of the longest heading. */
const longestHeading = 40;

/** The columns of a row with a cell or more left empty, each of its others right below a heading: crosses in columns of marks. */
function columnsBelow(line: PeopleLine, headings: readonly Heading[], text: string): Columns | null {
  if (headings.length === 0) return null;
  const below = visibleCells(line).map((cell) => {
    const at = columnOf(text, cell.offset);
    return headings.findIndex(({ start, end }) => at >= start - 2 && at <= end + 2);
  });
  const inOrder = below.every((heading, index) => heading >= 0 && heading > (below[index - 1] ?? -1));
  return inOrder ? below.map((heading) => headings[heading]?.column ?? null) : null;
}

function openRow(line: PeopleLine, fit: Columns | null, text: string): Row {
  const cells = visibleCells(line);
  const segments: RowSegment[] = [];
  cells.forEach((cell, index) => {
    const joined = segments[segments.length - 1];
    const goesOn = fit === null ? splitsName : bothNames(fit, index);
    if (joined !== undefined && goesOn(joined, cell, text)) {
      mergeSegment(joined, cell.segments[0]?.parts ?? []);
      cell.segments
        .slice(1)
        .forEach((segment) => segments.push({ before: segment.separator, parts: segment.parts, column: null }));
      return;
    }
    cell.segments.forEach((segment, position) => {
      segments.push({
        before: position > 0 ? segment.separator : cell.edge,
        parts: segment.parts,
        column: position > 0 ? besideName(fit?.[index] ?? null) : (fit?.[index] ?? null),
      });
    });
  });
  const last = segments[segments.length - 1];
  const heading = segments.length === 2 && last?.before === 'colon' && last.parts.length === 0;
  return { bulleted: line.bulleted, segments, heading };
}

/** "| Förnamn | Efternamn |": two columns of one name. */
function bothNames(columns: readonly (Column | null)[], index: number): (before: RowSegment, cell: Cell) => boolean {
  return (_, cell) => columns[index] === 'name' && columns[index - 1] === 'name' && cell.segments.length === 1;
}

function appendLine(row: Row, line: PeopleLine, edge: Join): void {
  if (edge === 'stray') row.segments.pop();
  const join = edge === 'stray' ? 'none' : edge;
  visibleCells(line).forEach((cell, index) => {
    cell.segments.forEach((segment, position) => {
      const last = row.segments[row.segments.length - 1];
      if (index === 0 && position === 0 && last !== undefined && join === 'none') mergeSegment(last, segment.parts);
      else
        row.segments.push({
          before: position > 0 ? segment.separator : index > 0 ? cell.edge : join,
          parts: segment.parts,
          column: null,
        });
    });
  });
}

/** "Anna  Berg": a gap of two blanks, or a tab, between the words of one name. */
function splitsName(before: RowSegment, cell: Cell, text: string): boolean {
  if (cell.edge !== 'gap' || before.before === 'comma') return false;
  const left = before.parts[before.parts.length - 1];
  const right = cell.segments[0]?.parts[0];
  if (left?.kind !== 'words' || right?.kind !== 'words' || before.parts.length !== 1) return false;
  const gap = text.slice(stretchOf(left.words).end, right.words[0]?.startOffset);
  return (
    (gap === '  ' || gap === '\t') &&
    isUnknownWord(left.words) &&
    right.words.length === 1 &&
    (isUnknownWord(right.words) || (maybePerson(right.words[0]) && cell.segments.length > 1))
  );
}
