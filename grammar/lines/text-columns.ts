import { skeleton } from '../matching/skeleton.js';
import type { Span } from '../passage.js';
import { decisionHeadings, textHeadings } from '../vocabulary/item-table.js';
import { mayHeadLists, readListColumns } from './list-columns.js';
import { arrange, type Piece, type Rearranged } from './rearrange.js';
import { itemKeys, textKeys } from './table-headings.js';

/**
 * Where a table without rules has a column of decisions ("Nr   Ärende   …   Beslut") or of text ("Nr   Ärende
 * Anteckningar"), what it holds of an item is put below what stands beside it, so that neither is read across the other;
 * and of lists of people side by side, one is put below the other.
 */
export function readColumns(source: string): Rearranged {
  const hasLists = mayHeadLists.test(source);
  if (!hasLists && !mayHaveColumns.test(source))
    return { text: source, printed: (stretch) => stretch, decisions: new Set() };
  const order: Piece[] = [];
  let table: Table | null = null;
  let row: Row | null = null;
  let at = 0;
  let belowBlank = false;
  const close = (): void => {
    if (row !== null) order.push(...row.left, ...row.right);
    row = null;
  };
  while (at < source.length) {
    const lineEnd = source.indexOf('\n', at);
    const end = lineEnd < 0 ? source.length : lineEnd + 1;
    const line = source.slice(at, end);
    const heads = readHeadings(line);
    if (heads !== null) {
      close();
      table = heads;
      order.push({ start: at, end });
    } else if (table === null) {
      const lists = hasLists ? readListColumns(source, at) : null;
      if (lists !== null) {
        order.push(...lists.pieces);
        at = lists.end;
        continue;
      }
      order.push({ start: at, end });
    } else {
      const cell = cellAt(line, table.column);
      const opens = opensRow.test(line);
      // A line that runs across the columns is the page's, or ends the table; so does what stands where numbers are due.
      const across = cell === null && line.trimEnd().length > table.column;
      const behind: boolean = table.holds === 'text' && !opens && indentOf(line) < table.titles;
      if (across || behind) {
        close();
        if (behind) table = null;
        order.push({ start: at, end });
      } else {
        // A break stands among the titles, apart from the one above.
        if (opens || (table.holds === 'text' && belowBlank && indentOf(line) < table.column - slack)) close();
        row ??= { left: [], right: [], last: -1, words: '', gap: { start: at, end: at } };
        addLine(row, source, { at, end, cell }, table.holds);
      }
    }
    belowBlank = line.trim() === '';
    at = end;
  }
  close();
  return arrange(source, order);
}

interface Row {
  readonly left: Piece[];
  readonly right: Piece[];
  /** Where the line of the last cell ended, and its words. */
  last: number;
  words: string;
  /** The blank that ended it. */
  gap: Span;
}

/** A table by its headings: where its last column and its titles begin, and what the last column holds. */
interface Table {
  readonly column: number;
  readonly titles: number;
  readonly holds: 'decisions' | 'text';
}

function addLine(
  row: Row,
  source: string,
  { at, end, cell }: { at: number; end: number; cell: Span | null },
  holds: Table['holds'],
): void {
  if (cell === null) {
    row.left.push({ start: at, end });
    return;
  }
  const [start, stop] = [at + cell.start, at + cell.end];
  const words = source.slice(start, stop);
  // A blank line before the first cell, and where the column has one; two blanks of the gap are the line ends.
  const isParagraph = row.last !== at;
  row.left.push({ start: at, end: start - (isParagraph ? 2 : 1) }, { start: stop, end });
  const gap = { start: start - 1, end: start };
  if (isParagraph)
    row.right.push(
      { start: start - 2, end: start - 1, is: 'line-end' },
      { start, end: stop, ...(holds === 'decisions' ? { is: 'paragraph' as const } : {}) },
    );
  else if (holds === 'text') row.right.push({ start, end: stop });
  else {
    // In so narrow a column a line goes on with the one above, unless that has ended.
    const goesOn = !/[.:;!?-]$/.test(row.words) && !opensClause.test(words);
    if (goesOn) row.right.pop();
    row.right.push(...(goesOn ? [{ ...row.gap }] : []), { start, end: stop });
  }
  row.right.push({ ...gap, is: 'line-end' });
  row.gap = gap;
  row.last = end;
  row.words = words;
}

/** The table that a line heads: a number or an item, and in its last column decisions or, behind both, text. */
function readHeadings(line: string): Table | null {
  if (!endsInHeading.test(line)) return null;
  const cells = [...line.matchAll(/\S+(?: \S+)*/g)];
  const last = cells.at(-1);
  if (cells.length < 2 || last === undefined) return null;
  if (!cells.slice(0, -1).every(([words]) => itemKeys.has(skeleton(words)))) return null;
  const holds = textKeys.has(skeleton(last[0])) ? 'text' : 'decisions';
  if (last.index < leastColumn || (holds === 'text' && cells.length < 3)) return null;
  return { column: last.index, titles: cells[1]?.index ?? 0, holds };
}

/** Whether a line is nothing but such headings: they belong to the page. */
export const headsColumns = (line: string): boolean => readHeadings(line) !== null;

/** Blanks before a line's first word; a blank line has no end of them. */
function indentOf(line: string): number {
  const indent = line.search(/\S/);
  return indent < 0 ? Infinity : indent;
}

/** What stands in the column, behind a gap: from near its beginning to the line's end. */
function cellAt(line: string, column: number): Span | null {
  const end = line.trimEnd().length;
  for (let start = Math.max(2, column - slack); start <= column + slack && start < end; start += 1)
    if (line.charAt(start) !== ' ' && line.slice(start - 2, start) === '  ') return { start, end };
  return null;
}

/** Columns from the left from which a column of decisions begins, and by which a cell may stand beside its heading. */
const leastColumn = 30;
const slack = 3;
const opensClause = /^(?:(?:samt|och|dels)\s+)?att\b/i;
const opensRow = /^ {0,12}(?:§ ?)?\d{1,3}(?:\.\d{1,2})?[a-z]?[.)]? {2,}\S/;
const heading = `\\S {3,}(?:${[...decisionHeadings, ...textHeadings].join('|')})[ \\t\\r]*`;
const mayHaveColumns = new RegExp(`${heading}$`, 'im');
const endsInHeading = new RegExp(`${heading}\\n?$`, 'i');
