import { skeleton } from '../matching/skeleton.js';
import { decisionKeys, isNearHeading, itemKeys, pageKeys, presenterKeys } from './table-headings.js';

/** A text whose tables of items are unfolded, character for character. */
export interface UnfoldedText {
  readonly text: string;
  /** Where a cell of those who present begins. */
  readonly presenters: ReadonlySet<number>;
  /** Where a cell of decisions begins. */
  readonly decisions: ReadonlySet<number>;
  /** Lines of headings and rules, by the offsets of their first characters. */
  readonly headings: ReadonlySet<number>;
}

/**
 * Unfolds tables whose rows are items ("| 17 | **Val av justerare**<br>… | att utse … |"): a row's cells, and the lines
 * that `<br>` parts in them, become paragraphs. Bars and breaks give way to line ends and blanks, so that every other
 * character stays where it is. Outside of tables `<br>` ends a line.
 */
export function unfoldItemRows(text: string): UnfoldedText {
  const presenters = new Set<number>();
  const decisions = new Set<number>();
  const headings = new Set<number>();
  if (!mayBeTable.test(text) && !text.includes('<br')) return { text, presenters, decisions, headings };
  const cellsOfColumns = { presenter: presenters, decision: decisions };
  let columns: readonly Column[] | null = null;
  const lines = text.split('\n');
  let at = 0;
  const unfolded = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    if (!line.trimStart().startsWith('|')) {
      columns = null;
      return line.replace(lineBreak, (mark) => `\n${' '.repeat(mark.length - 1)}`);
    }
    if (rule.test(line)) {
      if (columns !== null) headings.add(start + line.indexOf('|'));
      return line;
    }
    const found = rule.test(lines[index + 1] ?? '') ? columnsOf(line) : null;
    if (found !== null) {
      columns = found;
      headings.add(start + line.indexOf('|'));
      return line;
    }
    if (columns === null) return line;
    // What leads to pages is a table of contents.
    if (columns.includes('page')) {
      headings.add(start + line.indexOf('|'));
      return line;
    }
    return unfoldRow(line, columns, start, cellsOfColumns);
  });
  return { text: unfolded.join('\n'), presenters, decisions, headings };
}

type Column = 'number' | 'item' | 'presenter' | 'decision' | 'page';

/** The columns of a heading row, if it heads items: a number or a time, an item, and perhaps presenters and decisions. */
function columnsOf(line: string): readonly Column[] | null {
  const cells = cellsOf(line).map(({ words }) => skeleton(words.replace(/[*_:]/g, '').trim()));
  const columns = cells.map((cell, index): Column | null => {
    if (index === 0 && (cell.length === 1 || isHeading(cell, itemKeys))) return 'number';
    const [column] = headedColumns.find(([, keys]) => isHeading(cell, keys)) ?? [null];
    return column;
  });
  if (columns.length < 2 || columns[0] !== 'number' || !columns.includes('item')) return null;
  return columns.every((column) => column !== null) ? columns : null;
}

/** One of the headings, or a long one with letters damaged. */
const isHeading = (cell: string, keys: ReadonlySet<string>): boolean => keys.has(cell) || isNearHeading(cell, keys);

interface TableCell {
  readonly start: number;
  readonly words: string;
}

function cellsOf(line: string): TableCell[] {
  const cells: TableCell[] = [];
  const first = line.indexOf('|') + 1;
  const last = line.lastIndexOf('|');
  for (let start = first; start <= last;) {
    const end = line.indexOf('|', start);
    if (end < 0) break;
    cells.push({ start, words: line.slice(start, end) });
    start = end + 1;
  }
  return cells;
}

/** The number stays before its title; every other cell begins a paragraph, but for the presenters', who stand beside it. */
function unfoldRow(
  line: string,
  columns: readonly Column[],
  offset: number,
  found: Readonly<Record<'presenter' | 'decision', Set<number>>>,
): string {
  const cells = cellsOf(line);
  // A row without a number goes on with the one above, or is a break.
  if (cells[0]?.words.trim() !== '' && !mark.test(cells[0]?.words ?? '')) return line;
  const units = line.replaceAll('|', ' ').split('');
  cells.forEach(({ start, words }, index) => {
    const column = columns[index];
    const indent = words.length - words.trimStart().length;
    if (words.trim() === '' || index === 0) return;
    if (column === 'presenter' || column === 'decision') found[column].add(offset + start + indent);
    // Beside a title alone the presenters stay beside it.
    const [title, ...text] = cells.slice(1, index);
    const beside =
      column === 'presenter' &&
      (title?.words ?? '').search(lineBreak) < 0 &&
      text.every((cell) => cell.words.trim() === '');
    if (beside) return;
    // The cell's bar and the blank behind it are the end of the paragraph before and an empty line.
    if (column !== 'item' || columns[index - 1] !== 'number' || cells[0]?.words.trim() === '') {
      units[start - 1] = '\n';
      if (indent > 0) units[start] = '\n';
    }
  });
  return units.join('').replace(lineBreak, (printed) => `\n\n${' '.repeat(printed.length - 2)}`);
}

const mayBeTable = /^[ \t]*\|[^\n]*\|[^\n]*\n[ \t]*\|[ \t:|-]+\|[ \t\r]*$/m;
const rule = /^[ \t]*\|[ \t:|-]+\|?[ \t\r]*$/;
/** A number or a time, which is what the rows of items begin with. */
const mark = /^[ \t]*(?:\*\*)?(?:§ ?)?\d{1,3}(?:[.:]\d{1,2})?[a-f]?[.)]?(?:\*\*)?[ \t]*$/;
const lineBreak = /<br ?\/?>/g;
const headedColumns: readonly (readonly [Column, ReadonlySet<string>])[] = [
  ['presenter', presenterKeys],
  ['page', pageKeys],
  ['decision', decisionKeys],
  ['item', itemKeys],
];
