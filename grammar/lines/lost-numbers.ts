import { longestTitle, mayBeTitle, readNumberMark, type MarkReading } from './heading-marks.js';
import { holdsWord, lossOf } from './mark-loss.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/**
 * Numbers of items that scanning hurt past reading, told from where they stand: between 4 and 6 a line "& Ekonomi" is 5,
 * and a second 2 before 4 is a 3. `chain` is what could be read; gives it with what was lost put in, where the text is a
 * scan's: in others the numbers stand as they were meant.
 */
export function readLostNumbers(
  lines: readonly SourceLine[],
  chain: readonly MarkReading[],
  isScanned: () => boolean,
): readonly MarkReading[] {
  const model = chain.find((mark) => mark.doubt === 0) ?? chain[0];
  const found = chain.length < fewest || model === undefined ? chain : findLost(lines, chain, model);
  // What was printed as it stands is left as it stands.
  return found.length > chain.length || found.some((mark, index) => mark !== chain[index])
    ? isScanned()
      ? found
      : chain
    : chain;
}

/** Items below which there is no sequence. */
const fewest = 2;

function findLost(lines: readonly SourceLine[], chain: readonly MarkReading[], model: MarkReading): MarkReading[] {
  const at = new Map(lines.map((line, index) => [line, index]));
  const mended = mendMisread(chain, model);
  const found: MarkReading[] = [];
  const search: Search = { lines, at, model, spaced: mostlySpaced(chain) };
  const first = mended[0];
  // Upwards from the first item, downwards from the last, and into every gap between.
  for (let below = first; below !== undefined && below.value > 1;) {
    below =
      likest(
        search,
        Math.max(0, indexIn(search, below.line) - farthest),
        indexIn(search, below.line),
        below.value - 1,
        surely,
      ) ?? undefined;
    if (below !== undefined) found.unshift(below);
  }
  mended.forEach((mark, index) => {
    const next = mended[index + 1];
    if (next !== undefined) {
      const filled = fillGap(search, indexIn(search, mark.line), indexIn(search, next.line), mark.value, next.value);
      const before = filled.length === 0 && next.value === mark.value + 2 ? mended[index - 1] : undefined;
      const shifted =
        before === undefined ? [] : shiftOn(search, indexIn(search, before.line) + 1, indexIn(search, mark.line), mark);
      found.push(...(shifted.length > 0 ? shifted : [mark, ...filled]));
      return;
    }
    found.push(mark);
    for (let above: MarkReading | null = mark; above !== null;) {
      above = likest(
        search,
        indexIn(search, above.line) + 1,
        Math.min(lines.length, indexIn(search, above.line) + farthest),
        above.value + 1,
        surely,
      );
      if (above !== null) found.push(above);
    }
  });
  return found;
}

interface Search {
  readonly lines: readonly SourceLine[];
  readonly at: ReadonlyMap<SourceLine, number>;
  /** A heading whose mark was read, by which the others are marked. */
  readonly model: MarkReading;
  /** Headings are set apart by blank lines. */
  readonly spaced: boolean;
}

const indexIn = ({ at }: Search, line: SourceLine): number => at.get(line) ?? 0;

/** Lines that an item takes at most: no further is the one before the first or after the last looked for. */
const farthest = 300;

/** How much of a mark may be lost: where nothing bounds the search, in a gap, and in a gap that has no other line for it. */
const asGoodAsWhole = 0.3;
export const surely = 0.6;
const likely = 1.1;
const perhaps = 2.2;
const alike = 0.2;
/** Numbers missing in one gap beyond which the document skips them itself. */
const widestGap = 4;

function mendMisread(chain: readonly MarkReading[], model: MarkReading): MarkReading[] {
  const mended = [...chain];
  chain.forEach((mark, index) => {
    const before = mended[index - 1];
    const next = chain[index + 1];
    if (before === undefined || mark.doubt > 0) return;
    const due = before.value + 1;
    const repeats = mark.value === before.value && next?.value !== due;
    const takesNext = mark.value === due + 1 && next?.value === mark.value;
    // "1. Övriga frågor" behind item 10, and nothing or 12 below: 11 lost a figure.
    const lacksFigure =
      due > 9 &&
      `${due}`.includes(`${mark.value}`) &&
      mark.value < 10 &&
      (next === undefined || next.value === due + 1);
    if (!repeats && !takesNext && !lacksFigure) return;
    const lead = mark.line.text.slice(0, mark.titleIndex);
    if (lossOf(lead, markFor(model, due)) <= surely) mended[index] = readAs(mark.line, mark.titleIndex, due, model);
  });
  return mended;
}

/** The lines between two items that are the ones missing there. */
function fillGap(search: Search, above: number, below: number, from: number, to: number): MarkReading[] {
  const missing = to - from - 1;
  if (missing < 1 || missing > widestGap) return [];
  const filled: MarkReading[] = [];
  let start = above + 1;
  for (let value = from + 1; value < to; value += 1) {
    const mark = likest(search, start, below, value, likely);
    if (mark === null) continue;
    filled.push(mark);
    start = indexIn(search, mark.line) + 1;
  }
  if (filled.length > 0 || missing > 1) return filled;
  const rest = search.lines
    .slice(above + 1, below)
    .flatMap((line, index) => readLead(search, line, search.lines[above + 2 + index], from + 1) ?? [])
    .filter(({ loss, line }) => loss <= perhaps && (line.blanksBefore > 0 || line.pageBefore));
  const only = rest[0];
  return rest.length === 1 && only !== undefined ? [readAs(only.line, only.titleIndex, from + 1, search.model)] : [];
}

/** Where 3 is missing after 2, the 2 may be the 3, and the 2 stand unread above it. */
function shiftOn(search: Search, from: number, to: number, mark: MarkReading): MarkReading[] {
  const { line, titleIndex, value } = mark;
  if (lossOf(line.text.slice(0, titleIndex), markFor(search.model, value + 1)) > surely) return [];
  const above = likest(search, from, to, value, surely);
  return above === null ? [] : [above, readAs(line, titleIndex, value + 1, search.model)];
}

/** Of the lines from one index to before another, the one whose mark can best have been that number. */
function likest(search: Search, from: number, to: number, value: number, most: number): MarkReading | null {
  let best: Lead | null = null;
  for (let index = from; index < to; index += 1) {
    const line = search.lines[index];
    if (line === undefined) continue;
    const lead = readLead(search, line, search.lines[index + 1], value);
    // Of two that are about as near, the first.
    if (lead !== null && lead.loss <= most && lead.loss < (best?.loss ?? Infinity) - alike) best = lead;
  }
  return best === null ? null : readAs(best.line, best.titleIndex, value, search.model);
}

interface Lead {
  readonly line: SourceLine;
  readonly titleIndex: number;
  /** How much of the mark is not as it should be. */
  readonly loss: number;
}

/** A line taken for the heading with a number: the first tokens that come nearest to its mark, and a title after them. */
function readLead(search: Search, line: SourceLine, next: SourceLine | undefined, value: number): Lead | null {
  if (line.text.length > longestTitle || /[,;]$/.test(line.text)) return null;
  if (line.level !== search.model.line.level || readNumberMark(line, next)?.depth === 2) return null;
  if (search.spaced && line.blanksBefore === 0 && !line.pageBefore && line.level === 0) return null;
  const mark = markFor(search.model, value);
  let best: Lead | null = null;
  for (const { 0: gap, index } of `${line.text} `.slice(0, longestLead).matchAll(/[ \t]+/g)) {
    const lead = line.text.slice(0, index);
    if (/^[-–—•*·»+]$/.test(lead) || index > mark.length + mostAdded) break;
    const titleIndex = Math.min(index + gap.length, line.text.length);
    const title = line.text.slice(titleIndex);
    // Of "Punkt 4" the word alone is any word.
    if (holdsWord(mark) && !figureBehindWord.test(lead)) continue;
    const loss = lossOf(lead, mark);
    // A mark as good as whole may have a title that lost its capital: "6) införandet av nät".
    const titled = loss <= asGoodAsWhole ? pattern`^\p{Ll}{3}`.test(title) : false;
    if (/^\d/.test(title) || !(titled || mayBeTitle(title, next))) continue;
    if (loss < (best?.loss ?? Infinity)) best = { line, titleIndex, loss };
  }
  return best;
}

const figureBehindWord = /\s\S*[\d&$£|IlOSB]\S*\W*$|\d/;

/** Characters of the longest mark that is looked at, and how many more than its own it may have. */
const longestLead = 14;
const mostAdded = 3;

function readAs(line: SourceLine, titleIndex: number, value: number, model: MarkReading): MarkReading {
  const before = line.text.slice(0, titleIndex).trimEnd();
  return {
    line,
    number: String(value),
    clock: null,
    titleIndex,
    depth: 1,
    style: model.style,
    value,
    doubt: surely,
    repair: { before, after: markFor(model, value) },
  };
}

/** The mark that an item with this number has: the model's with its number exchanged. */
function markFor(model: MarkReading, value: number): string {
  const printed = model.repair?.after ?? model.line.text.slice(0, model.titleIndex).trimEnd();
  return printed.replace(/\d+/, String(value));
}

/** Whether blank lines stand before most headings. */
function mostlySpaced(chain: readonly MarkReading[]): boolean {
  return chain.filter(({ line }) => line.blanksBefore > 0 || line.pageBefore).length > chain.length * 0.7;
}
