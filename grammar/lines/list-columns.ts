import type { Span } from '../passage.js';
import { attendanceLabels } from '../vocabulary/markers.js';
import { pattern } from '../matching/pattern.js';
import { matchAttendanceLabel } from './markers.js';
import { headsItemColumn } from './table-headings.js';
import type { Piece } from './rearrange.js';

/** Lists of people side by side, one column after the other, and where they end in the source. */
export interface ListColumns {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

/**
 * Lists of people that stand side by side, "Närvarande" over one column and "Förhinder" over the next, in blanks or in a
 * table: each column is put below the one before, under its own label. Null where the line at `at` heads none.
 */
export function readListColumns(source: string, at: number): ListColumns | null {
  const head = lineAt(source, at);
  if (!mayHeadLists.test(head.text)) return null;
  const labels = columnsUnder(head.text);
  if (labels.length < 2) return null;
  const isTable = head.text.trimStart().startsWith('|');
  const columns: Piece[][] = labels.map(() => []);
  const filled = new Set(
    labels.filter(({ start, end }) => hasName.test(head.text.slice(start, end))).map(({ column }) => column),
  );
  addRow(columns, head, labels);
  let end = head.end;
  let waiting: Piece[] = [];
  let apart = false;
  for (let line = lineAt(source, end); line.start < source.length; line = lineAt(source, line.end)) {
    if (line.text.trim() === '' || /^[|: -]+$/.test(line.text)) {
      if (isTable && line.text.trim() === '') break;
      waiting.push({ start: line.start, end: line.end });
      continue;
    }
    const row = isTable ? tableRow(line.text, labels.length) : spacedRow(line.text, labels);
    // Rows may stand apart, but then the first that has but the first column ends the list, unless all stood so.
    const goesOn =
      waiting.length === 0 || isTable || filled.size === 0 || apart || row?.some(({ column }) => column > 0);
    if (row === null || row.length === 0 || !goesOn || isEntry.test(line.text) || headsItems(line.text)) break;
    // Without a line's end behind it, the text's last line would run into the next column's first.
    if (!source.endsWith('\n') && line.end === source.length && row.at(-1)?.column !== labels.length - 1) break;
    apart = waiting.length > 0 && (apart || filled.size > 0);
    columns[0]?.push(...waiting);
    waiting = [];
    addRow(columns, line, row);
    for (const { start, end: stop, column } of row)
      if (hasLetters.test(line.text.slice(start, stop))) filled.add(column);
    end = line.end;
  }
  return filled.size < 2 || !filled.has(0) ? null : { pieces: columns.flat(), end };
}

interface Line extends Span {
  /** Without its end. */
  readonly text: string;
}

/** A cell by its place in the line, and the column that it stands in. */
interface Cell extends Span {
  readonly column: number;
}

function lineAt(source: string, start: number): Line {
  const lineEnd = source.indexOf('\n', start);
  const end = lineEnd < 0 ? source.length : lineEnd + 1;
  return { start, end, text: source.slice(start, end).replace(/\r?\n$/, '') };
}

/** Each cell goes to its column, with the blanks or the bar before it; the blank before that ends the line of the cell above. */
function addRow(columns: readonly Piece[][], line: Line, row: readonly Cell[]): void {
  row.forEach((cell, index) => {
    const next = row[index + 1];
    const from = line.start + (index === 0 ? 0 : cell.start);
    const column = columns[cell.column];
    if (next === undefined) column?.push({ start: from, end: line.end });
    else {
      const to = line.start + next.start;
      column?.push({ start: from, end: to - 1 }, { start: to - 1, end: to, is: 'line-end' });
    }
  });
}

/** What three blanks or bars part. A table's cell begins at its bar. */
function cellsOf(line: string): Cell[] {
  const found = line.trimStart().startsWith('|')
    ? line.matchAll(/\|[^|]*(?=\|)/g)
    : line.matchAll(/[^\s|](?:[^\s|]| {1,2}(?=[^\s|]))*/g);
  return [...found].map(({ index, 0: text }, column) => ({ start: index, end: index + text.length, column }));
}

/** A column for each label, up to the next; empty where a row has other cells before its first. */
function columnsUnder(line: string): Cell[] {
  const columns: Cell[] = [];
  for (const { start, end } of cellsOf(line)) {
    const last = columns.at(-1);
    if (startsList(line.slice(start, end))) columns.push({ start, end, column: columns.length });
    // "Närvarande    Alva Testberg        Förhinder    Bo Provdal": whom the label names stands in a column of its own.
    else if (last === undefined || line.startsWith('|', start)) return [];
    else columns.splice(-1, 1, { ...last, end });
  }
  return columns;
}

function tableRow(line: string, columns: number): Cell[] | null {
  const cells = cellsOf(line);
  // The blank before a bar becomes a line's end.
  return cells.length === columns && cells.slice(1).every(({ start }) => line.charAt(start - 1) === ' ') ? cells : null;
}

/** What a line has under each label; null where something runs from one column into the next. */
function spacedRow(line: string, labels: readonly Cell[]): Cell[] | null {
  const row: Cell[] = [];
  for (const { start, end } of cellsOf(line)) {
    const column = labels.findLastIndex((label) => label.start <= start + slack);
    const next = labels[column + 1];
    if (column < 0) return null;
    // One more with their place may reach beyond the column where nobody stands beside them.
    const reaches = next !== undefined && end > next.start - slack;
    if (reaches && (end < line.trimEnd().length || !person.test(line.slice(start, end)))) return null;
    const last = row.at(-1);
    if (last?.column === column) row.splice(-1, 1, { ...last, end });
    else row.push({ start, end, column });
  }
  return row;
}

/** "Nr   Ärende   Beslut". */
const headsItems = (line: string): boolean =>
  cellsOf(line).every(({ start, end }) => headsItemColumn(line.slice(start, end)));

/** "Förhinder", "**Förhinder:**", and "Förhinder: Alva Testberg". */
function startsList(cell: string): boolean {
  const words = cell.replace(/^\|?\s*\**|[\s*]+$/g, '');
  const label = matchAttendanceLabel(`${words}\n`, 0);
  return label !== null && /^\**:|^$/.test(words.slice(label.wordsEnd));
}

/** "Alva Testberg, Bjuv (från kl. 09.15)". */
const person = pattern`^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*, \p{Lu}[^,;.:]{1,24}(?:\([^()]{1,30}\))?$`;
/** Columns by which a cell may begin beside its label. */
const slack = 2;
/** An item, or a label with its value. */
const isEntry = pattern`^\s*(?:§|\d)|^\s*\p{Lu}\p{Ll}+:`;
const hasLetters = pattern`\p{L}{2}`;
const hasName = pattern`(?::[ *]*| {3})\p{L}{2}`;

const first = [
  ...new Set(Object.values(attendanceLabels).flatMap((labels) => labels.map((label) => label.split(' ')[0]))),
];
/** A quick look for a line of labels: one at its beginning, and a gap or a bar behind. */
export const mayHeadLists = pattern.im`^[ \t]*(?:\| *)?\**(?:${first.join('|')})[^\n|]*(?: {3}|\|)[ *]*\p{L}`;
