import type { Cell, Part, PeopleLine, Segment } from '../../../grammar/phrases/people/people-parser.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { endOf, nameLength, stretchOf } from './words.js';

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

export const isPiped = (line: PeopleLine): boolean => line.cells.some((cell) => cell.edge === 'pipe');
export const isEmptyCell = (cell: Cell): boolean => cell.segments.every((segment) => segment.parts.length === 0);

/** Without the empty cell that a margin or an opening rule makes. */
export function visibleCells(line: PeopleLine): readonly Cell[] {
  const first = line.cells[0];
  const rest = line.cells.slice(1);
  return first !== undefined && rest.length > 0 && isEmptyCell(first) && first.segments.length === 1
    ? rest
    : line.cells;
}

export function lastSegment(line: PeopleLine): Segment | undefined {
  const cell = line.cells.findLast((candidate) => !(isEmptyCell(candidate) && candidate.segments.length === 1));
  return cell?.segments[cell.segments.length - 1];
}

/** How many columns the line's words take; a note may go on in the lines below. */
export function extent(line: PeopleLine, text: string): number {
  const parts = line.cells.flatMap((cell) => cell.segments.flatMap((segment) => segment.parts));
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return 0;
  const { start } = partStretch(first);
  const lineEnd = text.indexOf('\n', start);
  return Math.min(partStretch(last).end, lineEnd < 0 ? text.length : lineEnd) - start;
}

export function firstWordLength(line: PeopleLine): number {
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
