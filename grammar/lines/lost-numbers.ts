import { longestTitle, mayBeTitle, readNumberMark, titleOf, type MarkReading } from './heading-marks.js';
import { holdsWord, lossOf } from './mark-loss.js';
import type { SourceLine } from './source-lines.js';
import { foldForPattern } from '../matching/fold.js';
import { isWithin } from '../matching/near.js';
import { skeleton } from '../matching/skeleton.js';
import { pattern } from '../matching/pattern.js';
import { meetingOpenings, standingTitles } from '../vocabulary/standing-titles.js';

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
  const model = modelOf(chain);
  const found = chain.length < fewest || model === undefined ? chain : findLost(lines, chain, model);
  // What was printed as it stands is left as it stands.
  return found.length > chain.length || found.some((mark, index) => mark !== chain[index])
    ? isScanned()
      ? found
      : chain
    : chain;
}

/** The style of a title whose number stands elsewhere. */
export const elsewhere = 'elsewhere';

/** Of the marks of the style that most have, one that was not damaged if there is one. */
function modelOf(chain: readonly MarkReading[]): MarkReading | undefined {
  const styles = new Map<string, MarkReading[]>();
  for (const mark of chain.filter(({ style }) => style !== elsewhere)) {
    const alike = styles.get(mark.style);
    if (alike === undefined) styles.set(mark.style, [mark]);
    else alike.push(mark);
  }
  const [most] = [...styles.values()].sort((a, b) => b.length - a.length);
  return most?.find(({ repair }) => repair === null) ?? most?.[0];
}

/** Items below which there is no sequence. */
const fewest = 2;

function findLost(lines: readonly SourceLine[], chain: readonly MarkReading[], model: MarkReading): MarkReading[] {
  const at = new Map(lines.map((line, index) => [line, index]));
  const worded = holdsWord(model.line.text.slice(0, model.titleIndex));
  const search: Search = { lines, at, model, worded, spaced: mostlySpaced(chain) };
  const members = chain.map((mark, index) => restoreFigure(search, mark, chain[index - 1], chain[index + 1]));
  const slots = members.flatMap((mark, index): Slot[] => {
    const own = indexIn(search, mark.line);
    const before = members[index - 1];
    const next = members[index + 1];
    const end = next === undefined ? Math.min(lines.length, own + farthest) : indexIn(search, next.line);
    return [
      ...(before === undefined
        ? unread(search, Math.max(0, own - farthest), own, mark.value - reach, endBefore(mark, next))
        : []),
      { isMember: true, options: readingsOf(search, mark, before, next) },
      ...unread(search, own + 1, end, mark.value + 1, endOfGap(mark, next, members[index + 2])),
    ];
  });
  return fillFirst(search, fillLonely(search, bestSequence(slots)));
}

interface Search {
  readonly lines: readonly SourceLine[];
  readonly at: ReadonlyMap<SourceLine, number>;
  /** A heading whose mark was read, by which the others are marked. */
  readonly model: MarkReading;
  /** Its mark has a word: "Punkt 4". */
  readonly worded: boolean;
  /** Headings are set apart by blank lines. */
  readonly spaced: boolean;
}

const indexIn = ({ at }: Search, line: SourceLine): number => at.get(line) ?? 0;

/** Lines that an item takes at most: no further is the one before the first or after the last looked for. */
const farthest = 300;

/** How much of a mark may be lost where no blank line stands before it, and where its title begins small. */
const whole = 0.1;
const asGoodAsWhole = 0.3;
/** The same by itself, and where the numbers beside it want it: what a mark loses more is made up for by the gap that it fills. */
export const surely = 0.6;
const loseable = 0.8;
/** The same in a gap that has no other line for its number. */
const perhaps = 2.2;
/** How well a number reads of which a sign was taken for a figure. */
const doubtful = 0.7;
/** What a number that nobody has costs, and one that two have. */
const gapCost = 0.5;
const repeatCost = 0.8;
/** What a line costs that is the last one in its gap: of two that are about as near, the first is believed. */
const lateness = 0.1;
/** Numbers missing in one gap beyond which the document skips them itself. */
const widestGap = 4;
/** Numbers looked for before the first item and after the last. */
const reach = 8;

/** A line that is an item, or may be one, and its numbers. */
interface Slot {
  readonly isMember: boolean;
  readonly options: readonly Option[];
}

interface Option {
  readonly mark: MarkReading;
  /** How well the line reads as that number. */
  readonly gain: number;
}

/** "1. Övriga frågor" behind item 10, and nothing or 12 below: 11 lost a figure. */
function restoreFigure({ model }: Search, mark: MarkReading, before?: MarkReading, next?: MarkReading): MarkReading {
  const due = (before?.value ?? 0) + 1;
  const lacksFigure =
    due > 9 && mark.value < 10 && `${due}`.includes(`${mark.value}`) && (next === undefined || next.value === due + 1);
  const lead = mark.line.text.slice(0, mark.titleIndex);
  return mark.doubt === 0 && lacksFigure && lossOf(lead, markFor(model, due)) <= surely
    ? readAs(mark.line, mark.titleIndex, due, model)
    : mark;
}

/** An item's number as it was read, and where it does not follow, those that would. */
function readingsOf({ model }: Search, mark: MarkReading, before?: MarkReading, next?: MarkReading): Option[] {
  const { line, titleIndex, value } = mark;
  const lead = line.text.slice(0, titleIndex);
  const follows = (before?.value ?? value - 1) === value - 1 && (next?.value ?? value + 1) === value + 1;
  // Items may begin anew: a smaller number is meant.
  const isWhole = follows || (before !== undefined && value < before.value);
  const due = isWhole ? [] : [(before?.value ?? value) + 1, value + 1, (next?.value ?? value + 2) - 1];
  const others = [...new Set(due)].filter((other) => other !== value);
  return [
    { mark, gain: mark.doubt > 1 ? doubtful : 1 },
    ...others.flatMap((other) => {
      const loss = lossOf(lead, markFor(model, other));
      return loss <= loseable ? [{ mark: readAs(line, titleIndex, other, model), gain: loseable - loss }] : [];
    }),
  ];
}

/** The number before which those missing behind an item end. */
function endOfGap(mark: MarkReading, next?: MarkReading, afterNext?: MarkReading): number {
  if (next === undefined || next.value <= mark.value) return mark.value + 1 + reach;
  return next.value - mark.value - 1 > widestGap ? 0 : endBefore(next, afterNext);
}

/** Where 3 is missing after 2, the 2 may be the 3, and the 2 stand unread above it. */
function endBefore(mark: MarkReading, next?: MarkReading): number {
  const missing = (next?.value ?? 0) - mark.value - 1;
  return missing > 0 && missing <= widestGap ? mark.value + missing : mark.value;
}

/** Lines from one index to before another that may have lost a number from one to before another. */
function unread(search: Search, from: number, to: number, first: number, end: number): Slot[] {
  const slots: Slot[] = [];
  if (Math.max(1, first) >= end) return slots;
  for (let index = from; index < to; index += 1) {
    const line = search.lines[index];
    const next = search.lines[index + 1];
    if (line === undefined || !mayBeMark(search, line) || isPart(line, next)) continue;
    const late = (lateness * (index - from)) / (to - from);
    const options: Option[] = [];
    for (let value = Math.max(1, first); value < end; value += 1) {
      const lead = readLead(search, line, next, value);
      if (lead === null) continue;
      const known = isScrawled(line, lead) ? standingGain : 0;
      if (lead.loss > (isTight(search, line) ? whole : loseable + gapCost + known)) continue;
      const gain = loseable + known - lead.loss - late;
      options.push({ mark: readAs(line, lead.titleIndex, value, search.model), gain });
    }
    if (options.length > 0) slots.push({ isMember: false, options });
  }
  return slots;
}

/** The numbers that read best together: every item has one, of the other lines those that follow. */
function bestSequence(slots: readonly Slot[]): MarkReading[] {
  const states: { mark: MarkReading; score: number; from: number }[] = [];
  /** The first state that what follows may follow: one of the last item's, or of a line behind it. */
  let open = 0;
  let begun = false;
  for (const { isMember, options } of slots) {
    const before = states.length;
    for (const { mark, gain } of options) {
      let score = begun ? -Infinity : 0;
      let from = -1;
      for (let at = open; at < before; at += 1) {
        const earlier = states[at];
        if (earlier === undefined) continue;
        const through = earlier.score - stepCost(earlier.mark.value, mark.value, isMember);
        if (through > score) [score, from] = [through, at];
      }
      states.push({ mark, score: score + gain, from });
    }
    if (!isMember) continue;
    open = before;
    begun = true;
  }
  let last = open;
  states.forEach(({ score }, at) => {
    if (at > open && score > (states[last]?.score ?? 0)) last = at;
  });
  const found: MarkReading[] = [];
  for (let state = states[last]; state !== undefined; state = states[state.from]) found.push(state.mark);
  return found.reverse();
}

/** What it costs that one number follows another. Items may repeat a number or begin anew, a line that lost its own may not. */
function stepCost(earlier: number, later: number, isMember: boolean): number {
  if (later > earlier) return gapCost * Math.min(later - earlier - 1, widestGap);
  if (!isMember) return Infinity;
  return later === earlier ? repeatCost : 1;
}

/** Where one number is missing, the one line between two items that may have had it, however much of it is lost. */
function fillLonely(search: Search, marks: readonly MarkReading[]): MarkReading[] {
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (next?.value !== mark.value + 2) return [mark];
    const above = indexIn(search, mark.line);
    const leads = search.lines
      .slice(above + 1, indexIn(search, next.line))
      .flatMap((line, offset) => {
        const below = search.lines[above + 2 + offset];
        if (isPart(line, below)) return [];
        return behindNote(search, line, mark.value + 1) ?? readLead(search, line, below, mark.value + 1) ?? [];
      })
      .filter(
        ({ loss, line }) =>
          loss === 0 ||
          (loss <= perhaps && (line.blanksBefore > 0 || line.pageBefore) && !pattern`^\p{Ll}{3}`.test(line.text)),
      );
    const only = leads[0];
    return leads.length === 1 && only !== undefined
      ? [mark, readAs(only.line, only.titleIndex, mark.value + 1, search.model)]
      : [mark];
  });
}

/** "ring Eva! punkt 7 - Rapporter": a whole mark behind a note in the margin. */
function behindNote({ model }: Search, line: SourceLine, value: number): Lead | null {
  const mark = markFor(model, value);
  if (!pattern`^(?:\p{L}{4}|§)`.test(mark)) return null;
  const at = line.text.toLowerCase().indexOf(` ${mark.replace(/[^\p{L}\d§]+$/u, '').toLowerCase()}`);
  if (at < 1 || at > longestNote) return null;
  const [lead = ''] = pattern`^.\S+(?: ?\d+)?[^\p{L}\d]*(?=\p{Lu}\p{Ll})`.exec(line.text.slice(at)) ?? [];
  return lead === '' ? null : { line, titleIndex: at + lead.length, loss: 0 };
}

/** Characters of the longest note. */
const longestNote = 16;

/** "Nn. Val av justerare" above item 72: a title with which meetings open, behind what is left of a mark. */
function fillFirst(search: Search, marks: readonly MarkReading[]): MarkReading[] {
  const [first] = marks;
  const end = first === undefined ? 0 : indexIn(search, first.line);
  if (first === undefined || first.value < 2) return [...marks];
  const above = search.lines.slice(Math.max(0, end - linesOfFirst), end);
  const found = above.flatMap((line, index) => {
    const isAlone = pattern`^\S{1,4}$`.test(line.text);
    const shown = isAlone ? `${line.text} ${above[index + 1]?.text ?? ''}` : line.text;
    const [, lead = '', title = ''] = openingLine.exec(shown) ?? [];
    const titleIndex = Math.min(lead.length, line.text.length);
    return isOpening(title) && !/^\d{1,2}\.\d/.test(lead) ? [{ line, titleIndex }] : [];
  });
  const [only] = found;
  if (found.length !== 1 || only === undefined) return [...marks];
  return [readAs(only.line, only.titleIndex, first.value - 1, search.model), ...marks];
}

/** Lines that the first item takes at most. */
const linesOfFirst = 20;
/** What it adds that a title is one of those that stand on every agenda: "SI Föregående protokoll", "FÅ Nästa möte". */
const standingGain = 1.7;
const isScrawled = ({ text }: SourceLine, { titleIndex }: Lead): boolean =>
  !/\d/.test(text.slice(0, titleIndex)) && isStanding(text.slice(titleIndex));
const isStanding = (title: string): boolean =>
  title.length <= longestStanding + 1 && standing.has(foldForPattern(title.replace(/[.:]$/, '')));
/** A few characters, none of them a word, and a title. */
const openingLine = pattern`^(\S{1,4}[ \t]+(?:\d{1,3}[.)]?[ \t]+)?)(\p{Lu}.*?)[.:]?$`;
const isOpening = (title: string): boolean => {
  const bones = skeleton(title);
  return openingTitles.some((own) => isWithin(own.length / lettersPerSlip, own, bones));
};
const openingTitles: readonly string[] = meetingOpenings.map(skeleton);
const lettersPerSlip = 8;
const standing: ReadonlySet<string> = new Set(standingTitles.map(foldForPattern));
const longestStanding = Math.max(...standingTitles.map(({ length }) => length));

interface Lead {
  readonly line: SourceLine;
  readonly titleIndex: number;
  /** How much of the mark is not as it should be. */
  readonly loss: number;
}

/** Whether a line begins with what may have been a mark, where such lines stand. */
function mayBeMark({ model, worded }: Search, line: SourceLine): boolean {
  if (line.text.length > longestTitle || /[,;]$/.test(line.text) || line.level !== model.line.level) return false;
  return worded || figureFirst.test(line.text) || isStanding(line.text.slice(line.text.indexOf(' ') + 1));
}

/** "4.1 Lovskola": its number is read, and is no item's of its own. */
const isPart = (line: SourceLine, next: SourceLine | undefined): boolean => readNumberMark(line, next)?.depth === 2;

/** No blank line stands before it, as before other headings, and no sign tells that it is one. */
function isTight({ spaced }: Search, line: SourceLine): boolean {
  return spaced && line.blanksBefore === 0 && !line.pageBefore && line.level === 0 && !signFirst.test(line.text);
}

/** A sign that only § is read as, before a figure or what is left of one. */
const signFirst = /^[$£&§]{1,2} ?[\d$&IlO]/;
/** A figure, or what scanning makes of one or of §, among the first characters. */
const figureFirst = /^.{0,3}[\d$&£€§|!IlOoSBZAgi?]/;

/** A line taken for the heading with a number: the first tokens that come nearest to its mark, and a title after them. */
function readLead(search: Search, line: SourceLine, next: SourceLine | undefined, value: number): Lead | null {
  const mark = markFor(search.model, value);
  let best: Lead | null = null;
  for (const { 0: gap, index } of `${line.text} `.slice(0, longestLead).matchAll(endOfLead)) {
    const lead = line.text.slice(0, index);
    if (/^[-–—•*·»+]$/.test(lead) || index > mark.length + mostAdded) break;
    const title = titleOf(line.text.slice(index + gap.length), line);
    const titleIndex = line.text.length - title.length;
    const shown = title === '' ? (next?.text ?? '') : title;
    // Of "Punkt 4" the word alone is any word.
    if (holdsWord(mark) && !figureBehindWord.test(lead)) continue;
    const loss = lossOf(lead, mark);
    // A mark as good as whole may have a title that lost its capital: "6) införandet av nät".
    const titled = loss <= asGoodAsWhole ? pattern`^\p{Ll}{3}`.test(shown) : false;
    if (/^\d/.test(title) || !(titled || mayBeTitle(title, next))) continue;
    if (loss < (best?.loss ?? Infinity)) best = { line, titleIndex, loss };
  }
  return best;
}

/** Blanks, or none between a sign or figure and a capital: "5 $Ny panna", "4 18Förbundet". */
const endOfLead = pattern.g`[ \t]+|(?<=[\d$&£§.)])(?=\p{Lu}\p{L}{2})`;
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
