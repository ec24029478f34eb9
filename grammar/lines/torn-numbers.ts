import { longestTitle, opensWithBreak, type HeadingMark } from './heading-marks.js';
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
  const blocks = findBlocks(lines);
  const paired: PairedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const until = blocks[index + 1]?.start ?? lines.length;
    const titles = lines
      .slice(block.end, until)
      .filter((line, at, rest) => isTitle(line, rest[at + 1]) && !isMarker(line));
    if (!fits(block, titles, index === blocks.length - 1)) return noTornNumbers;
    paired.push({ block, titles });
  }
  return tornNumbersOf(lines, paired);
}

/**
 * The same in a scan whose page has its numbers in a margin: each block ("§ 14 / 815 / $16") has its titles among the lines
 * below it, up to the next number that stands beside its own. Signs and figures may be misread, as long as the lines of a
 * block can be read as numbers that follow each other. `page` are lines that seem to be the page's own, as numbers alone on
 * their line do.
 */
export function findMarginNumbers(
  printed: readonly SourceLine[],
  page: ReadonlySet<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
): TornNumbers {
  const lines = printed.filter((line) => !page.has(line) || aloneInMargin(line).length > 0);
  const blocks = findMargins(lines);
  const paired: PairedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const due = (block.values.at(-1) ?? 0) + 1;
    const untilBlock = lines.slice(block.end, blocks[index + 1]?.start);
    const nextNumber = untilBlock.findIndex((line) => besideTitle(line).includes(due));
    const below = nextNumber < 0 ? untilBlock : untilBlock.slice(0, nextNumber);
    const titles = below.filter(
      (line, at, rest) => isTitleBeside(line, rest[at + 1], at === 0) && !isMarker(line) && !opensWithBreak(line.text),
    );
    if (fits(block, titles, block.end + below.length === lines.length)) paired.push({ block, titles });
  }
  return tornNumbersOf(lines, paired);
}

/** A block of numbers and the lines below it that can be their titles. */
interface PairedBlock {
  readonly block: Block;
  readonly titles: readonly SourceLine[];
}

/** As many titles as numbers; below the last block there may be more, as names of those who sign look like titles. */
function fits({ values }: Block, titles: readonly SourceLine[], isLast: boolean): boolean {
  return titles.length === values.length || (isLast && titles.length > values.length);
}

function tornNumbersOf(lines: readonly SourceLine[], paired: readonly PairedBlock[]): TornNumbers {
  const numbers = paired.flatMap(({ block }) => lines.slice(block.start, block.end));
  const marks = new Map<SourceLine, HeadingMark>();
  for (const { block, titles } of paired) {
    block.values.forEach((value, at) => {
      const title = titles[at];
      if (title !== undefined) marks.set(title, markOf(value));
    });
  }
  return { numbers: new Set(numbers), titles: marks };
}

/** Runs of at least two lines that can be read as numbers, each the next after the one before. */
function findMargins(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let above: readonly number[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const first = lines[start];
    if (first === undefined) break;
    let best: readonly number[] = [];
    for (const value of aloneInMargin(first)) {
      const values = [value];
      while (aloneInMargin(lines[start + values.length]).includes(value + values.length)) {
        values.push(value + values.length);
      }
      const follows = above.includes(value - 1);
      if (values.length > best.length || (values.length === best.length && follows)) best = values;
    }
    if (best.length >= fewestInMargin) {
      blocks.push({ start, end: start + best.length, values: best });
      start += best.length - 1;
      above = best.slice(-1);
    } else above = besideTitle(first).length > 0 ? besideTitle(first) : above;
  }
  return blocks;
}

const fewestInMargin = 2;

/** The numbers that a line can be which is nothing else: 14, or 514, where § was read as a 5. */
function aloneInMargin(line: SourceLine | undefined): number[] {
  return line === undefined ? [] : numbersOf(marginNumber.exec(line.text));
}

/** The numbers that a line can begin with whose title stands beside it. */
function besideTitle({ text }: SourceLine): number[] {
  return numbersOf(titledNumber.exec(text));
}

function numbersOf(match: RegExpExecArray | null): number[] {
  const [, sign = '', figures = ''] = match ?? [];
  if (figures === '') return [];
  const misread = sign === '' && figures.length > 1 && /^[135689]/.test(figures) ? [Number(figures.slice(1))] : [];
  return [Number(figures), ...misread].filter((value) => value > 0);
}

const marginNumber = /^([§$&£]{1,2} ?)?(\d{1,3})[.)]?(?:\s*['’.,:;|])?$/;
const titledNumber = pattern`^([§$&£]{1,2} ?)?(\d{1,3})[.)]?[ \t]+["”“]?\p{Lu}`;

/** A short line below a blank one that begins with a capital and is no sentence; what it heads may follow at once. */
function isTitleBeside(line: SourceLine, next: SourceLine | undefined, isFirst: boolean): boolean {
  const { text } = line;
  if ((line.blanksBefore === 0 && !isFirst) || next === undefined || text.length > longestTitle / 2) return false;
  return pattern`^["”“]?\p{Lu}.*\p{Ll}{4}`.test(text) && !/[.,;:|]$/.test(text) && !isSentence(text);
}

export const noTornNumbers: TornNumbers = { numbers: new Set(), titles: new Map() };

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
