import { skeleton } from '../matching/skeleton.js';
import type { SourceLine } from './source-lines.js';
import { isNearHeading, itemKeys, presenterKeys } from './table-headings.js';

/** The row of headings over items that are set as a table without rules: "Nr   Ärende   Föredragande". */
export interface ItemTable {
  readonly headings: SourceLine;
  /** Columns before the names of those who present. */
  readonly presenters: number;
}

/**
 * Finds the row; every one of its columns has to be a heading of such a table, and one of them the presenters'. In a scan
 * the letters of each may be worn, and a short word be any.
 */
export function findItemTable(head: readonly SourceLine[], isScanned: () => boolean): ItemTable | null {
  return (
    rowOfHeadings(head, isPresenter, isItem) ?? (isScanned() ? rowOfHeadings(head, isWornPresenter, isWornItem) : null)
  );
}

type IsHeading = (key: string) => boolean;
const isPresenter: IsHeading = (key) => presenterKeys.has(key);
const isItem: IsHeading = (key) => itemKeys.has(key);
const isWornPresenter: IsHeading = (key) => isNearHeading(key, presenterKeys);
const isWornItem: IsHeading = (key) => key.length <= longestNumber || isNearHeading(key, itemKeys);

/** Letters of "Nr" and the like. */
const longestNumber = 3;

function rowOfHeadings(head: readonly SourceLine[], presents: IsHeading, isOther: IsHeading): ItemTable | null {
  for (const line of head) {
    if (line.text.length > longestRow) continue;
    const cells = [...line.text.matchAll(/[^\s:]+(?: [^\s:]+)*/g)];
    if (cells.length < 2) continue;
    const keys = cells.map(({ 0: words }) => skeleton(words));
    const presenters = keys.findIndex(presents);
    if (presenters < 1 || !keys.every((key) => presents(key) || isOther(key))) continue;
    return { headings: line, presenters: columnOf(line, line.textStart + (cells[presenters]?.index ?? 0)) };
  }
  return null;
}

/** Where those who present stand in a document, if beside the items' headings. */
export interface Presenters {
  readonly itemTable: ItemTable | null;
  readonly presenterCells: ReadonlySet<number>;
}

/** Where the presenters' column begins in a line of the table, behind a gap; null where nothing stands in it. */
export function presentersIn(document: Presenters, line: SourceLine): number | null {
  const { itemTable, presenterCells } = document;
  if (itemTable === null && presenterCells.size === 0) return null;
  for (const { index, 0: gap } of line.text.matchAll(/\t+| {2,}| \| (?=[A-ZÅÄÖ])/g)) {
    const at = line.textStart + index + gap.length;
    if (presenterCells.has(at)) return at;
    // A bar parts what scanning moved together.
    if (itemTable !== null && gap.includes('|')) return at;
    if (itemTable !== null && Math.abs(columnOf(line, at) - itemTable.presenters) <= slack) return at;
  }
  return null;
}

/** Whether a line holds nothing but what stands in the presenters' column. */
export function isPresenters({ itemTable }: Presenters, line: SourceLine): boolean {
  return itemTable !== null && Math.abs(line.indent - itemTable.presenters) <= slack;
}

/** Columns before a place of a line. */
function columnOf(line: SourceLine, at: number): number {
  return line.indent + at - line.start;
}

/** Characters of the longest row of headings. */
const longestRow = 160;
/** Columns by which a cell may stand beside its heading. */
const slack = 4;
