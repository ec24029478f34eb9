import type { IToken } from 'chevrotain';
import type { Cell, Part, PeopleLine, Segment, Separator } from '../../../grammar/phrases/people/people-parser.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { columnsOf, isRuled, type Column } from './columns.js';
import { maybePerson } from './phrases.js';
import { endOf, isPlace, nameLength, stretchOf } from './words.js';

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
export function joinRows(lines: readonly PeopleLine[], text: string): Row[] {
  const rows: Row[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above !== undefined && columnsOf(above, text) === null) continueCells(above, line, text);
  });
  const width = lines.reduce((widest, line) => Math.max(widest, extent(line)), 0);
  let columns: (Column | null)[] | null = null;
  let previous: PeopleLine | null = null;
  for (const line of lines) {
    if (isRuled(line)) continue;
    if (line.cells.every(isEmptyCell)) {
      const single = line.cells.some((cell) => cell.segments.length > 1);
      if (!single) continue;
    }
    const headings = columnsOf(line, text);
    if (headings !== null) {
      columns = headings;
      previous = null;
      continue;
    }
    const row = rows[rows.length - 1];
    if (previous !== null && row !== undefined && columns === null) {
      const join = joinOf(
        previous,
        line,
        extent(previous) + 1 + firstWordLength(line) >= width * almostFull && width >= narrowest,
      );
      if (join !== 'line') {
        appendLine(row, line, join);
        previous = line;
        continue;
      }
    }
    rows.push(openRow(line, columns, text));
    previous = line;
  }
  return rows;
}

/** Below this many columns a line end says nothing about wrapping. */
const narrowest = 40;
/** Proportional fonts wrap at varying columns. */
const almostFull = 0.9;

function openRow(line: PeopleLine, columns: readonly (Column | null)[] | null, text: string): Row {
  const cells = visibleCells(line);
  const fit =
    columns !== null && (line.cells.some((cell) => cell.edge === 'pipe') || cells.length === columns.length)
      ? columns
      : null;
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
        column: fit?.[index] ?? null,
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

/** Adds parts to a segment; words go on from words, and a time from the words before it. */
export function mergeSegment(segment: { readonly parts: Part[] }, parts: readonly Part[]): void {
  for (const part of parts) {
    const last = segment.parts[segment.parts.length - 1];
    // "ersätter Emil / Erdelius": the rest of the name of the one who was replaced.
    if (last?.kind === 'substitution' && part.kind === 'words' && nameLength(last.replaced) < 2)
      last.replaced.push(...part.words);
    else if (last?.kind === 'words' && part.kind === 'words') last.words.push(...part.words);
    else if (last?.kind === 'moment' && part.kind === 'moment') last.tokens.push(...part.tokens);
    else if (last?.kind === 'moment' && part.kind === 'words' && part.words[0]?.tokenType === t.Numeral) {
      last.tokens.push(...part.words.slice(0, 1));
      if (part.words.length > 1) segment.parts.push({ kind: 'words', words: part.words.slice(1) });
    } else segment.parts.push(part);
  }
}

/** How a line goes on with the one before it: 'line' is a new entry, 'stray' follows a dash that means nothing. */
type Join = Edge | 'stray';

function joinOf(previous: PeopleLine, line: PeopleLine, full: boolean): Join {
  if (line.bulleted || isPiped(previous) || isPiped(line)) return 'line';
  const left = lastSegment(previous);
  const right = visibleCells(line)[0]?.segments[0];
  if (left === undefined || right === undefined) return 'line';
  if (left.parts.length === 0 && left.separator !== 'none') return joinAfterSeparator(previous, left, right);
  if (right.parts.length === 0) return 'none';
  dropStray(left);
  const first = right.parts[0];
  if (first?.kind === 'note' || first?.kind === 'moment' || first?.kind === 'remark' || first?.kind === 'substitution')
    return 'none';
  const lastPart = left.parts[left.parts.length - 1];
  if (first?.kind !== 'words') return 'line';
  if (lastPart?.kind === 'substitution')
    return completesName(lastPart.replaced, first.words) &&
      (lastPart.replaced.length === 0 || nameLength(first.words) === 1)
      ? 'none'
      : 'line';
  if (lastPart?.kind === 'moment') return first.words[0]?.tokenType === t.Numeral ? 'none' : 'line';
  return lastPart?.kind === 'words'
    ? joinWords(previous, line, lastPart.words, first.words, full)
    : startsSmall(first.words)
      ? 'none'
      : 'line';
}

function joinAfterSeparator(previous: PeopleLine, left: Segment, right: Segment): Join {
  const segments = previous.cells[previous.cells.length - 1]?.segments ?? [];
  if (left.separator === 'colon' && previous.cells.length === 1 && segments.length === 2) return 'line';
  const before = segments[segments.length - 2];
  const name = before?.parts[before.parts.length - 1];
  const next = right.parts[0];
  // "Stefan -": a dash that scanning found at the margin, where the name goes on in the next line.
  if (
    left.separator === 'dash' &&
    name?.kind === 'words' &&
    isUnknownWord(name.words) &&
    next?.kind === 'words' &&
    nameLength(next.words) === 1 &&
    !isPlace(next.words[0])
  ) {
    return 'stray';
  }
  return 'none';
}

function joinWords(previous: PeopleLine, line: PeopleLine, left: IToken[], right: IToken[], full: boolean): Edge {
  const end = left[left.length - 1];
  if (
    startsSmall(right) ||
    (end !== undefined && bridgeTypes.has(end.tokenType)) ||
    (end?.tokenType === t.Opener && t.readingOf(end)?.takesOne === true)
  )
    return 'none';
  const segments = previous.cells[previous.cells.length - 1]?.segments ?? [];
  const alone = nameLength(right) === 1 && !isPlace(right[0]);
  if (
    isUnknownWord(left) &&
    alone &&
    (full || segments.length >= 3) &&
    (segments.length >= 2 || (line.cells[0]?.segments.length ?? 0) >= 2)
  )
    return 'none';
  if (!full) return 'line';
  if (isUnknownWord(left) && nameLength(right) >= 2) {
    const before = segments[segments.length - 2]?.parts.at(-1);
    const placeDue = before?.kind === 'words' && nameLength(before.words) >= 2 && !before.words.some(isPlace);
    return placeDue ? 'line' : 'none';
  }
  if (nameLength(left) >= 2 && nameLength(right) === 1) return isPlace(right[0]) ? 'comma' : 'none';
  return 'line';
}

/** One capitalised word that is no municipality: a name that the line end may have cut. */
function isUnknownWord(words: readonly IToken[]): boolean {
  return words.length === 1 && words[0]?.tokenType === t.NameWord;
}

function startsSmall(words: readonly IToken[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  return smallTypes.has(first.tokenType) || (first.tokenType === t.Closer && /^\p{Ll}/u.test(first.image));
}

/** Words that need another one after them. */
const bridgeTypes = new Set([t.Particle, t.Inner, t.Preposition, t.Joiner]);
const smallTypes = new Set([t.LowerWord, t.Inner, t.Preposition, t.Joiner, t.Particle]);

/** A point or scratch before the line end, set off by a blank: "Stefan ." */
function dropStray(segment: Segment): void {
  const last = segment.parts[segment.parts.length - 1];
  const before = segment.parts[segment.parts.length - 2];
  if (
    last?.kind === 'stray' &&
    before?.kind === 'words' &&
    isUnknownWord(before.words) &&
    last.token.startOffset > stretchOf(before.words).end
  )
    segment.parts.pop();
}

/** Moves what runs on from the cell above it in the same column up into that cell. */
function continueCells(previous: PeopleLine, line: PeopleLine, text: string): void {
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
    return begin?.kind === 'words' && nameLength(begin.words) <= 1;
  return (
    people > 0 &&
    hasName(above) &&
    above.segments.length > 1 &&
    begin?.kind === 'words' &&
    !isPlace(begin.words[0]) &&
    begin.words.some((word) => word.tokenType === t.Opener || word.tokenType === t.Closer)
  );
}

/** "ersätter / Emil Erdelius", "ersätter Emil / Erdelius". */
function completesName(replaced: readonly IToken[], words: readonly IToken[]): boolean {
  return nameLength(replaced) + nameLength(words) <= 3 && nameLength(replaced) < 2;
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

function columnOf(text: string, offset: number): number {
  return offset > text.length ? Infinity : offset - (text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1);
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

const isPiped = (line: PeopleLine): boolean => line.cells.some((cell) => cell.edge === 'pipe');
const isEmptyCell = (cell: Cell): boolean => cell.segments.every((segment) => segment.parts.length === 0);

/** Without the empty cell that a margin or an opening rule makes. */
function visibleCells(line: PeopleLine): readonly Cell[] {
  const first = line.cells[0];
  const rest = line.cells.slice(1);
  return first !== undefined && rest.length > 0 && isEmptyCell(first) && first.segments.length === 1
    ? rest
    : line.cells;
}

function lastSegment(line: PeopleLine): Segment | undefined {
  const cell = line.cells.findLast((candidate) => !(isEmptyCell(candidate) && candidate.segments.length === 1));
  return cell?.segments[cell.segments.length - 1];
}

/** How many columns the line's words take. */
function extent(line: PeopleLine): number {
  const parts = line.cells.flatMap((cell) => cell.segments.flatMap((segment) => segment.parts));
  const first = parts[0];
  const last = parts[parts.length - 1];
  return first === undefined || last === undefined ? 0 : partStretch(last).end - partStretch(first).start;
}

function firstWordLength(line: PeopleLine): number {
  const part = visibleCells(line)[0]?.segments[0]?.parts[0];
  return part?.kind === 'words' ? (part.words[0]?.image.length ?? 0) : 0;
}

export function partStretch(part: Part): { start: number; end: number } {
  switch (part.kind) {
    case 'words':
      return stretchOf(part.words);
    case 'moment':
    case 'group':
      return stretchOf(part.tokens);
    case 'note':
      return { start: part.start, end: part.end };
    case 'substitution':
      return stretchOf([part.opener, ...part.replaced]);
    default:
      return { start: part.token.startOffset, end: endOf(part.token) };
  }
}
