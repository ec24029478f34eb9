import type { Span } from '../passage.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { matchIntroducer } from './introducers.js';
import {
  matchAttendanceLabel,
  matchAttendanceSentence,
  matchBareAttendanceLabel,
  matchBareFieldLabel,
  matchDecisionLabel,
  matchFieldLabel,
} from './markers.js';
import { readGarbledMarks } from './garbled-marks.js';
import { startOfCell } from './line-parts.js';
import { namesProtocol } from './title.js';
import { splitLines, type SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

export interface SplitText {
  /** Where each protocol of the text stands; together they cover all of it. */
  readonly documents: Span[];
  /** Where there is none: what was looked for and not found. */
  readonly missing: string[];
}

/** Finds the protocols in a text: a title with the fields of a header below it begins a new one. */
export function splitProtocols(text: string): SplitText {
  const lines = readGarbledMarks(splitLines(text));
  const missing = findMissing(text, lines);
  if (missing.length > 0) return { documents: [], missing };
  const starts = findStarts(text, lines);
  const documents: Span[] = [];
  // What stands above the first title belongs to the first protocol.
  let from = 0;
  for (const start of starts.slice(1)) {
    documents.push({ start: from, end: start });
    from = start;
  }
  documents.push({ start: from, end: text.length });
  return { documents, missing: [] };
}

/** Kinds of line without which a text is no protocol; two kinds make one. */
const leastEvidence = 2;
/** Characters of a title's line, and the words among which the protocol's name stands. */
const longestTitle = 120;
const wordsBeforeTitle = 6;
/** Lines below a title in which its header's fields stand. */
const headerReach = 16;
/** Lines above a title in which the page's beginning is looked for. */
const letterheadReach = 8;

/** What a protocol has and this text has not; nothing where it has enough to be one. */
function findMissing(text: string, lines: readonly SourceLine[]): string[] {
  const evidence: Record<string, (line: SourceLine) => boolean> = {
    'a title ("protokoll", "minnesanteckningar")': (line) => isTitle(line),
    'a date or place ("Tid/Plats:", "Datum")': (line) => hasFieldLabel(text, line) || hasWornField(text, line),
    'those present ("Närvarande:")': (line) => hasAttendanceLabel(text, line) || hasWornList(text, line),
    'decisions ("Beslut:", "Mötet beslutar")': (line) =>
      matchDecisionLabel(text, line.textStart) !== null || matchIntroducer(text, line.textStart) !== null,
  };
  const missing: string[] = [];
  let found = 0;
  for (const [what, shows] of Object.entries(evidence)) {
    if (!lines.some(shows)) missing.push(what);
    else if ((found += 1) === leastEvidence) return [];
  }
  return missing;
}

/** Titles with a header below; two titles before the same list of those present are one protocol's letterhead and title. */
function findStarts(text: string, lines: readonly SourceLine[]): number[] {
  const starts: number[] = [];
  let attended = true;
  let titled = false;
  let listed = false;
  lines.forEach((line, index) => {
    if (attended && beginsProtocol(text, lines, index)) {
      // A protocol whose header is prose has no fields below its title; a title and a list of people are its own.
      if (starts.length === 0 && titled && listed) starts.push(0);
      starts.push(lines[topOfPage(lines, index)]?.start ?? line.start);
      attended = false;
      return;
    }
    if (attended && starts.length > 0) return;
    const lists = opensList(text, line);
    attended ||= lists;
    if (starts.length > 0) return;
    titled ||= isTitle(line);
    listed ||= titled && lists;
  });
  return starts;
}

/** What stands above a title on its page, a letterhead as a rule, belongs to the title. */
function topOfPage(lines: readonly SourceLine[], index: number): number {
  for (let at = index; at > index - letterheadReach; at -= 1) if (lines[at]?.pageBefore === true) return at;
  return index;
}

function beginsProtocol(text: string, lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !isTitle(line)) return false;
  let fields = false;
  let people = false;
  for (const below of lines.slice(index + 1, index + 1 + headerReach)) {
    // A running head on a protocol's last page is not the next one's title.
    if (below.pageBefore) break;
    if (isTitle(below) && !fields && !people && below.text === line.text) return false;
    fields ||= hasFieldLabel(text, below) || tellsDay(below.text);
    people ||= opensList(text, below);
    if (pattern`^(?:§ ?)?\d{1,3}(?: ?§|[.)])?\s+\p{Lu}`.test(below.text)) break;
  }
  return fields && people;
}

/** "Gruppen sammanträdde onsdagen den 11 mars 2020 …": a sentence that says when. */
function tellsDay(text: string): boolean {
  return /\d{4}/.test(text) && daySentence.test(text);
}

const daySentence = pattern.i`(?<!\p{L})(?:sammanträdde|hölls|ägde rum|genomfördes|fört vid|förda vid)(?!\p{L})`;

function hasFieldLabel(text: string, { textStart }: SourceLine): boolean {
  return matchFieldLabel(text, startOfCell(text, textStart)) !== null;
}

function hasAttendanceLabel(text: string, { textStart }: SourceLine): boolean {
  return matchAttendanceLabel(text, startOfCell(text, textStart)) !== null;
}

/** A scan's labels have lost their colons and their gaps: "Plats Kommunhuset", "Beslutande Anna Berg". */
function hasWornField(text: string, { textStart }: SourceLine): boolean {
  return looksScanned(text) && matchBareFieldLabel(text, textStart) !== null;
}

function hasWornList(text: string, { textStart }: SourceLine): boolean {
  return looksScanned(text) && matchBareAttendanceLabel(text, textStart) !== null;
}

function opensList(text: string, line: SourceLine): boolean {
  return (
    hasAttendanceLabel(text, line) ||
    matchBareAttendanceLabel(text, line.textStart) !== null ||
    matchAttendanceSentence(text, line.textStart) !== null
  );
}

function isTitle(line: SourceLine): boolean {
  return (
    line.text.length < longestTitle &&
    // "Minnesanteckningar 2021-02-11 kl. 13.15" ends no sentence.
    !/(?<!(?:^|\s)(?:kl|nr|den))[.;](?:\s|$)/i.test(line.text) &&
    namesProtocol(line.text.split(/\s+/, wordsBeforeTitle).join(' '))
  );
}
