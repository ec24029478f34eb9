import type { Span } from '../passage.js';
import type { Status } from '../vocabulary/markers.js';
import { matchAttendanceLabel, matchFieldLabel, type FieldKind } from './markers.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** A label that a form's narrow column prints in two lines: "Tjänstgörande / ersättare", "Justeringens / plats och tid". */
export interface SplitLabel {
  /** What both lines together are: a field of the header, or a list of people. */
  readonly field: FieldKind | null;
  readonly status: Status | null;
  /** In the first line: where its words end, and where its value begins. */
  readonly wordsEnd: number;
  readonly end: number;
  /** The words in the second line, with the gap after them. */
  readonly rest: Span;
}

/** The split labels among the lines of a header, by their first and by their second line. */
export interface SplitLabels {
  readonly byFirst: ReadonlyMap<SourceLine, SplitLabel>;
  readonly bySecond: ReadonlyMap<SourceLine, SplitLabel>;
}

/** Finds labels of two lines in one column, where the vocabulary knows what both say together. */
export function findSplitLabels(head: readonly SourceLine[]): SplitLabels {
  const byFirst = new Map<SourceLine, SplitLabel>();
  const bySecond = new Map<SourceLine, SplitLabel>();
  head.forEach((line, index) => {
    const below = head[index + 1];
    const label = below === undefined || bySecond.has(line) ? null : joinLabel(line, below);
    if (label === null || below === undefined) return;
    byFirst.set(line, label);
    bySecond.set(below, label);
  });
  return { byFirst, bySecond };
}

function joinLabel(line: SourceLine, below: SourceLine): SplitLabel | null {
  if (below.blanksBefore > 0 || below.pageBefore || below.indent !== line.indent) return null;
  const first = firstWords.exec(line.text);
  const second = restOfWords.exec(below.text);
  if (first !== null) return second === null ? null : labelOf(line, below, first, second);
  if (second !== null) return second[0].length === below.text.length ? joinBefore(line, below, second) : null;
  // "Justeringens plats Kansliet / och tid 2019-04-05": the day of an approval, and no field's other value.
  const day = restBeforeDay.exec(below.text);
  const approval = day === null ? null : joinBefore(line, below, day);
  return approval?.field === 'other' ? approval : null;
}

/** "Anmält Bo Provdal, Bjuv / förhinder": scanning left one blank of the gap, and the second line has nothing else. */
function joinBefore(line: SourceLine, below: SourceLine, second: RegExpExecArray): SplitLabel | null {
  for (const words of wordsBeforeCapital) {
    const first = words.exec(line.text);
    const label = first === null || isLabel(first[1] ?? '') ? null : labelOf(line, below, first, second);
    if (label !== null) return label;
  }
  return null;
}

/** What no field of a meeting takes may be the first half of more of the same. */
const isLabel = (words: string): boolean =>
  (matchFieldLabel(`${words}:`, 0) ?? { key: 'other' }).key !== 'other' ||
  matchAttendanceLabel(`${words}:`, 0) !== null;

function labelOf(
  line: SourceLine,
  below: SourceLine,
  first: RegExpExecArray,
  second: RegExpExecArray,
): SplitLabel | null {
  if (first[1] === undefined || second[1] === undefined) return null;
  // "När- / varande" is one word.
  const joined = `${first[1].endsWith('-') ? first[1].slice(0, -1) : `${first[1]} `}${second[1]}:`;
  const field = matchFieldLabel(joined, 0)?.key ?? null;
  const status = field === null ? (matchAttendanceLabel(joined, 0)?.key ?? null) : null;
  if (field === null && status === null) return null;
  return {
    field,
    status,
    wordsEnd: line.textStart + first[1].length,
    end: line.textStart + first[0].length,
    rest: { start: below.start, end: below.textStart + second[0].length },
  };
}

/** One, two or three words before a capital. */
const wordsBeforeCapital = [
  pattern`^([\p{L}/]+) (?=\p{Lu})`,
  pattern`^([\p{L}/]+ [\p{L}/]+) (?=\p{Lu})`,
  pattern`^([\p{L}/]+ [\p{L}/]+ [\p{L}/]+) (?=\p{Lu})`,
];
/** A few words and then a gap or nothing. */
const firstWords = pattern`^(\p{Lu}[\p{L}/]*(?: [\p{L}/]+){0,3}-?)(?:\t[ \t]*| {2,}|$)`;
/** "och tid 2019-04-05". */
const restBeforeDay = pattern`^(\p{Ll}+(?: \p{Ll}+){0,3}) (?=\d)`;
const restOfWords = pattern`^(\p{Ll}+(?: \p{Ll}+){0,3}):?(?:\t[ \t]*| {2,}|(?<=:) |$)`;
