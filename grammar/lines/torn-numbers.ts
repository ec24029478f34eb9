import { longestTitle, type HeadingMark } from './heading-marks.js';
import { isSentence } from './sentences.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** Numbers of items that scanning tore from their titles: the numbers in a block of their own, the titles below it. */
export interface TornNumbers {
  /** The lines of the numbers. */
  readonly numbers: ReadonlySet<SourceLine>;
  /** The titles, each with its number. */
  readonly titles: ReadonlyMap<SourceLine, HeadingMark>;
}

/**
 * Finds the blocks ("1. / 2. / 3.", line below line) and gives their numbers to the lines below that can be titles, in
 * order. Every block of a document has to have as many titles below it, up to the next block, as it has numbers, or more if
 * it is the last.
 */
export function findTornNumbers(lines: readonly SourceLine[], isMarker: (line: SourceLine) => boolean): TornNumbers {
  const numbers = new Set<SourceLine>();
  const titles = new Map<SourceLine, HeadingMark>();
  const blocks = findBlocks(lines);
  for (const [index, { start, end, values }] of blocks.entries()) {
    const until = blocks[index + 1]?.start ?? lines.length;
    const below = lines.slice(end, until).filter((line, at, rest) => isTitle(line, rest[at + 1]) && !isMarker(line));
    // Names of those who sign stand below the last title.
    const last = index === blocks.length - 1;
    if (below.length < values.length || (below.length > values.length && !last)) return none;
    for (const line of lines.slice(start, end)) numbers.add(line);
    values.forEach((value, at) => {
      const title = below[at];
      if (title !== undefined) titles.set(title, markOf(value));
    });
  }
  return { numbers, titles };
}

const none: TornNumbers = { numbers: new Set(), titles: new Map() };

interface Block {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
}

/** Runs of lines that are a number each, the next after the one before; the first of a document has three at least. */
function findBlocks(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < lines.length) {
    const values: number[] = [];
    let end = start;
    for (; end < lines.length; end += 1) {
      const value = Number(loneNumber.exec(lines[end]?.text ?? '')?.[1] ?? Number.NaN);
      if (Number.isNaN(value) || (values.length > 0 && value !== (values.at(-1) ?? 0) + 1)) break;
      values.push(value);
    }
    const due = blocks.at(-1)?.values.at(-1);
    const fewest = due === undefined ? fewestFirst : 2;
    if (values.length >= fewest && (due === undefined ? values[0] === 1 : values[0] === due + 1))
      blocks.push({ start, end, values });
    start = Math.max(end, start + 1);
  }
  return blocks;
}

const fewestFirst = 3;
const loneNumber = /^(\d{1,2})[.)]$/;

/** A short line that is set apart, begins with a capital and is no sentence. */
function isTitle(line: SourceLine, next: SourceLine | undefined): boolean {
  const { text } = line;
  if (line.blanksBefore === 0 || next === undefined || text.length > longestTitle / 2) return false;
  if (!pattern`^["”“(]?\p{Lu}`.test(text) || /[.,;:]$/.test(text) || text.includes('|')) return false;
  return next.blanksBefore > 0 && !isSentence(text);
}

function markOf(value: number): HeadingMark {
  return { number: String(value), clock: null, titleIndex: 0, depth: 1, repair: null };
}
