import {
  longestTitle,
  opensWithBreak,
  readClockMark,
  readDamagedClock,
  readDamagedMarks,
  readLetterMark,
  readNumberMark,
  readRomanMark,
  type HeadingMark,
  type MarkReading,
} from './heading-marks.js';
import { addLostParts } from './lost-parts.js';
import { elsewhere, readLostNumbers } from './lost-numbers.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

export type { HeadingMark };

/**
 * Finds which numbers and times at line starts are items': the sequence that reads best over the whole document. A year,
 * an amount or an entry of a numbered list loses because it does not fit where the next item is due, whatever it looks like.
 * `titled` are lines whose numbers were found elsewhere.
 */
export function findNumbering(
  lines: readonly SourceLine[],
  isListIntroduction: (line: SourceLine) => boolean,
  isScanned: () => boolean,
  titled: ReadonlyMap<SourceLine, HeadingMark> = new Map(),
): ReadonlyMap<SourceLine, HeadingMark> {
  // Numbers that begin with 81 begin with § 1, whatever else tells a scan.
  let beginWithSign: boolean | undefined;
  const mayBeSigns = (): boolean =>
    isScanned() || (beginWithSign ??= lines.some(opensWith81) && !lines.some(opensWith80));
  const candidates: Candidate[] = [];
  const clocks: Candidate[] = [];
  const letters: Candidate[] = [];
  const romans: Candidate[] = [];
  let listed: SourceLine | null = null;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    // What introduces a list introduces all its entries, as far as they stand line below line.
    const introduced =
      previous !== undefined &&
      (previous.text.endsWith(':') || isListIntroduction(previous) || (listed === previous && line.blanksBefore === 0));
    if (introduced && /^\(?\d{1,2}[.)\s]/.test(line.text)) listed = line;
    const mark = titled.get(line);
    if (mark !== undefined) {
      const value = Number(mark.number);
      candidates.push(weigh({ ...mark, line, style: elsewhere, value, doubt: slight }, previous, false));
      return;
    }
    const next = lines[index + 1];
    const read = readNumberMark(line, next);
    // "851", "852": in a scan § 51 and § 52, where neither sign nor stop tells of so high a number.
    const printed = read !== null && isSignRunIn(read) && isScanned() ? { ...read, doubt: unlikely } : read;
    const damagedMarks = readDamagedMarks(line, next).map((reading) =>
      isFigureForSign(reading) && !mayBeSigns() ? { ...reading, doubt: unlikely } : reading,
    );
    for (const reading of [...(printed === null ? [] : [printed]), ...damagedMarks])
      candidates.push(weigh(reading, previous, introduced));
    const letter = readLetterMark(line, next);
    if (letter !== null) letters.push(weigh(letter, previous, introduced));
    const roman = readRomanMark(line, next);
    if (roman !== null) romans.push(weigh(roman, previous, introduced));
    const damaged = mayBeClock.test(line.text) ? readDamagedClock(line) : null;
    const printedClock = readClockMark(line, next);
    // "14.25-1510 Paus": what looks like its title begins with the rest of the range.
    const clock = damaged !== null && damaged.titleIndex > (printedClock?.titleIndex ?? 0) ? damaged : printedClock;
    if (clock !== null) clocks.push(weigh(clock, previous, introduced));
  });
  const numbered = bestChain(weighSpacing(candidates.filter((candidate) => candidate.depth === 1)));
  // Damaged clocks are believed beside whole ones only.
  const whole = clocks.filter(({ repair }) => repair === null);
  const clocked = bestChain(whole.length >= fewestWhole || clocks.length > mostChance ? clocks : whole);
  const lettered = bestChain(letters);
  const counted = bestChain(romans.filter(({ depth }) => depth === 1));
  const chain = [clocked, ...[lettered, counted].filter(({ members }) => countsFromFirst(members))].reduce(
    (best, other) => (other.score > best.score ? other : best),
    numbered,
  );
  const marks = new Map<SourceLine, HeadingMark>();
  // One number in all, alone on its line, is a page's.
  if (chain.members.length === 1 && chain.members[0]?.titleIndex === chain.members[0]?.line.text.length) return marks;
  const members = chain === numbered ? readLostNumbers(lines, chain.members, isScanned) : chain.members;
  for (const member of members) marks.set(member.line, member);
  addSubItems(lines, chain === counted ? romans : candidates, marks);
  if (marks.size > 0 && isScanned()) addLostParts(lines, marks);
  return marks;
}

/** What a document's own style differs from next to nothing. */
const slight = 0.1;

/** "86." may be § 6 in a scan; elsewhere it is 86 wherever that fits. */
const isFigureForSign = ({ repair }: MarkReading): boolean => /^[2-8]\d[.)]?$/.test(repair?.before ?? '');
const unlikely = 3;
const isSignRunIn = ({ value, style, number }: MarkReading): boolean =>
  value > 809 && value < 900 && style === '' && number === String(value);
const opensWith81 = ({ text }: SourceLine): boolean => /^[.,]?81[.)]?[ \t]/.test(text);
const opensWith80 = ({ text }: SourceLine): boolean => /^80[.)]?[ \t]/.test(text);

/** Whole clocks that it takes to believe damaged ones, and how many damaged ones may be other numbers. */
const fewestWhole = 2;
const mostChance = 2;
/** Four figures, with or without their stop, where a line starts: few lines get past it. */
const mayBeClock = /^(?:\S{1,3}\s)?[\dIloOS$|]{1,2}[.:,]? ?[\dIloOS$|]{2}/;

/** A, B, C, or I, II, III: fewer, or others, are initials or the entries of a list. */
function countsFromFirst(members: readonly Candidate[]): boolean {
  return members.length >= 3 && members.slice(0, 3).every(({ value }, index) => value === index + 1);
}

interface Candidate extends MarkReading {
  readonly weight: number;
}

/** How much a line looks like a heading, apart from whether its number fits. */
function weigh(candidate: MarkReading, previous: SourceLine | undefined, introduced: boolean): Candidate {
  const { line, titleIndex } = candidate;
  const title = line.text.slice(titleIndex);
  let weight = -candidate.doubt;
  if (line.level > 0 || line.bold) weight += 2;
  if (candidate.style.startsWith('§') || pattern`^\p{L}`.test(candidate.style)) weight += 1.5;
  if (previous === undefined || line.blanksBefore > 0 || line.pageBefore) weight += 0.8;
  else if (!/[.:!?]["”)]*$/.test(previous.text)) weight -= 0.3;
  if (title.length > longestTitle) weight -= 2;
  else if (/[.;]$/.test(title)) weight -= title.length > 50 ? 1.5 : 0.6;
  else weight += 0.5;
  if (/^att\b/i.test(title)) weight -= 4;
  if (introduced) weight -= 2.5;
  if (line.indent > 8) weight -= 0.5;
  return { ...candidate, weight };
}

/** Where headings are set apart by blank lines, a numbered line that is not is an entry of a list. */
function weighSpacing(candidates: readonly Candidate[]): Candidate[] {
  const apart = candidates.filter(({ line }) => line.blanksBefore > 0 || line.pageBefore).length;
  if (apart < candidates.length * 0.5) return [...candidates];
  return candidates.map((candidate) =>
    candidate.line.blanksBefore > 0 || candidate.line.pageBefore
      ? candidate
      : { ...candidate, weight: candidate.weight - 1.2 },
  );
}

/** How far back the item before may be among the candidates; keeps the search linear. */
const lookBack = 40;

/** The sequence of candidates that reads best as a document's items. */
function bestChain(candidates: readonly Candidate[]): { score: number; members: Candidate[] } {
  const best: { score: number; from: number }[] = [];
  let last = -1;
  candidates.forEach((candidate, index) => {
    // A first item over 150 is a sign and a number run together ("§13" scanned as "813") more often than a number.
    let score = candidate.style === 'clock' || candidate.value === 1 ? 0.5 : candidate.value > 150 ? -2 : 0;
    let from = -1;
    for (let back = index - 1; back >= Math.max(0, index - lookBack); back -= 1) {
      const earlier = candidates[back];
      if (earlier === undefined || earlier.line === candidate.line) continue;
      const through = (best[back]?.score ?? 0) + step(earlier, candidate);
      if (through > score) {
        score = through;
        from = back;
      }
    }
    best.push({ score: score + candidate.weight, from });
    if (last < 0 || score + candidate.weight >= (best[last]?.score ?? 0)) last = index;
  });
  const members: Candidate[] = [];
  const score = best[last]?.score ?? 0;
  if (score <= 0) return { score: 0, members };
  for (let at = last; at >= 0; at = best[at]?.from ?? -1) {
    const member = candidates[at];
    if (member !== undefined) members.push(member);
  }
  return { score, members: members.reverse() };
}

/** What it costs or earns that `later` is the item after `earlier`. */
function step(earlier: Candidate, later: Candidate): number {
  const style = earlier.style === later.style ? 0 : earlier.doubt + later.doubt > 0 ? -0.5 : -2;
  const rise = later.value - earlier.value;
  if (later.style === 'clock') return style + (rise >= 0 && rise <= 300 ? 1 : -2);
  if (rise === 1) return style + 1;
  if (rise > 1) return style + 0.6 - Math.min(3, 0.4 * (rise - 1));
  if (rise === 0) return style - 0.8;
  return style + (later.value === 1 ? -1 : -2.5);
}

/** "14.15 Paus" below item 14 is no part of it. */
function isClockOfBreak({ number, line, titleIndex }: Candidate): boolean {
  return /\.\d{2}$/.test(number ?? '') && opensWithBreak(line.text.slice(titleIndex));
}

/** "4a" and "7.1" nest under the item whose number they carry on. */
function addSubItems(
  lines: readonly SourceLine[],
  candidates: readonly Candidate[],
  marks: Map<SourceLine, HeadingMark>,
): void {
  const parts = new Map(
    candidates.filter((candidate) => candidate.depth === 2).map((candidate) => [candidate.line, candidate]),
  );
  let item: string | null = null;
  for (const line of lines) {
    const mark = marks.get(line);
    if (mark !== undefined) {
      item = mark.number;
      continue;
    }
    const part = parts.get(line);
    if (part === undefined || part.weight < 0 || isClockOfBreak(part)) continue;
    if (String(part.value) === item || part.number?.startsWith(`${item ?? ''}.`) === true) marks.set(line, part);
    else if (item === null || part.value === Number(item) + 1) {
      // "11a" with no 11 above it is an item of its own.
      marks.set(line, { ...part, depth: 1 });
      if (/[a-z]$/.test(part.number ?? '')) continue;
      item = String(part.value);
    }
  }
}
