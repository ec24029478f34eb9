import { bulletMarks } from '../vocabulary/bullets.js';
import { danglingWords } from '../vocabulary/function-words.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** How a document sets its paragraphs, measured over all its lines. */
export interface Layout {
  /** Columns at which lines wrap, or null where each paragraph is one line. */
  readonly width: number | null;
  /** Blank lines stand between the lines of one paragraph as well. */
  readonly spaced: boolean;
  /** Paragraphs are set apart by blank lines, so that neighbouring lines are one paragraph. */
  readonly blankSeparated: boolean;
  /** Lines are longer than any page is wide: each is a whole paragraph. */
  readonly unwrapped: boolean;
}

/** Measures a document's layout from the line ends that surely are wraps: the next line goes on in lower case. */
export function measureLayout(lines: readonly SourceLine[]): Layout {
  const wrapped: number[] = [];
  let tight = 0;
  let spacedWraps = 0;
  let tightWraps = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return;
    if (line.blanksBefore === 0) tight += 1;
    if (!startsLower(line.text) || startsClause(line.text) || isEnded(previous.text)) return;
    if (previous.end - previous.start < narrowest) return;
    wrapped.push(previous.end - previous.start);
    if (line.blanksBefore === 0) tightWraps += 1;
    else spacedWraps += 1;
  });
  const enough = wrapped.length >= Math.max(3, lines.length / 25);
  wrapped.sort((a, b) => a - b);
  const widest = wrapped[Math.floor(wrapped.length * 0.95)] ?? 0;
  const spread = wrapped[Math.floor(wrapped.length * 0.25)] ?? 0;
  return {
    // Lines that end anywhere between short and very long are paragraphs that a page break cut, not wraps.
    width: enough && widest < widestPage && spread > widest * 0.5 ? widest : null,
    spaced: enough && spacedWraps > tightWraps,
    blankSeparated: tight < lines.length * 0.9,
    unwrapped: lines.filter((line) => line.end - line.start > widestPage).length >= fewestLong,
  };
}

/** Whether the line goes on with the paragraph that the line before it belongs to. */
export function continuesLine(previous: SourceLine, line: SourceLine, layout: Layout, acrossPage: boolean): boolean {
  const sure = surelyContinues(previous, line, layout);
  if (sure !== null) return sure;
  const full = couldWrap(previous, line, layout);
  if (acrossPage) return full && !isEnded(previous.text);
  const tight = line.blanksBefore === 0 || (layout.spaced && line.blanksBefore <= 1);
  if (!tight) return full && !isEnded(previous.text) && line.blanksBefore <= 1;
  // A long line that breaks off has wrapped, also where too few lines did to tell the page's width.
  const brokenOff = previous.end - previous.start >= longLine && !isEnded(previous.text);
  return (
    full ||
    (line.blanksBefore === 0 &&
      ((layout.blankSeparated && !layout.spaced && layout.width !== null) ||
        (layout.width === null && !layout.unwrapped && brokenOff)))
  );
}

/** Whether the line goes on with the value of a label, or with a line of the header: only where it must. */
export function continuesValue(previous: SourceLine, line: SourceLine, layout: Layout): boolean {
  // A date below a title is a line of its own.
  if (opensInFigure.test(line.text) && !previous.text.endsWith(',') && !isDangling(previous.text)) return false;
  return (
    surelyContinues(previous, line, layout) ??
    (line.blanksBefore <= (layout.spaced ? 1 : 0) &&
      !isEnded(previous.text) &&
      !/\t| {3,}/.test(previous.text) &&
      couldWrap(previous, line, layout))
  );
}

/** What the words at the line end say: true or false where they settle it, null where only the layout can. */
function surelyContinues(previous: SourceLine, line: SourceLine, layout: Layout): boolean | null {
  if (line.level > 0 || previous.level > 0) return false;
  // "…, se Bilaga / 2. Gruppen" is no list.
  if (opensInFigure.test(line.text) && isDangling(previous.text)) return true;
  if (startsList(line.text)) return false;
  if (/\([^)]{0,40}$/.test(previous.text) && line.blanksBefore <= 1) return true;
  const ended = isEnded(previous.text);
  const lower = startsLower(line.text);
  if (pattern`\p{L}-$`.test(previous.text) && (lower || line.blanksBefore === 0)) return true;
  if (pattern`^\p{Lu}[\p{L} /]{1,24}:(?:\s|$)`.test(line.text)) return false;
  if (lower && !ended) return true;
  // A line that opens with a figure and is no heading is prose that wrapped before it.
  if (opensInFigure.test(line.text) && !ended && line.blanksBefore <= 1) return true;
  if (!ended && isDangling(previous.text)) return true;
  if (lower && line.blanksBefore === 0 && layout.blankSeparated && !layout.spaced) return true;
  return null;
}

/** Whether the first word of the line would not have fitted at the end of the line before. */
export function couldWrap(previous: SourceLine, line: SourceLine, layout: Layout): boolean {
  if (layout.width === null) return false;
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
  // Proportional fonts wrap at varying columns: a tenth less than the widest lines is still full.
  return previous.end - previous.start + 1 + firstWord > layout.width * 0.88;
}

/** A sentence or clause ends here. */
export function isEnded(text: string): boolean {
  return (
    /[.!?:;]["”’)»*]*$/.test(text) &&
    !/(?:^|\s)(?:bl|t|m|s|kl|ca|dvs|nr|fr|resp|inkl|exkl|st|tel|prel|bitr|tf|f|d|o|v|p|g|t\.f|t\.o\.m|fr\.o\.m|t\.ex|bl\.a|s\.k|p\.g\.a)\.$/i.test(
      text,
    )
  );
}

/** The line ends in a word that needs another one after it, or in a comma within prose. */
export function isDangling(text: string): boolean {
  return danglingWords.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

export function startsLower(text: string): boolean {
  return smallLetter.test(text);
}

/** As `\p{Lu}` at a text's start, or what scanning makes of a capital there: "lnledning", "fÖRSLAG", "0rdföranden". */
export function opensInCapital(text: string): boolean {
  return capitalLetter.test(text);
}

/** No Swedish word begins with l and such a consonant, or with a nought, or goes on in capitals (regular expression, source text). */
const capitalReadSmall = String.raw`(?:l[bdfghkmnprstvx]|0\p{Ll}{3}|\p{Ll}\p{Lu}{3})`;
const smallLetter = pattern`^["”(*]*(?!${capitalReadSmall})\p{Ll}`;
const opensInFigure = pattern`^(?!0\p{Ll}{3})\d`;
const capitalLetter = pattern`^["”“'(]?(?:\p{Lu}|${capitalReadSmall})`;

/** "Som gäst / deltog Lars Ek", "Trafiken, reviderat / förslag med cykelbro": the second line is in the middle of a sentence. */
export function goesOnInSmall(previous: SourceLine | null, line: SourceLine): boolean {
  return previous !== null && line.blanksBefore === 0 && startsLower(line.text) && !isEnded(previous.text);
}

/** A bullet or a number that opens an entry of a list. */
export function startsList(text: string): boolean {
  return listMark.test(text);
}

function startsClause(text: string): boolean {
  return /^(?:\*\*)?(?:(?:samt|och|dels)\s+)?att/i.test(text);
}

const listMark = new RegExp(`^(?:[${bulletMarks}§]|(?:[a-z]|\\d{1,2})[.)])[ \\t]+\\S`, 'i');
/** Columns from which a line that ends inside a sentence is no line of a list. */
const longLine = 60;
/** Columns below which a line end says nothing about the page's width. */
const narrowest = 35;
/** No page of running text is set wider than this, and lines that show it. */
const widestPage = 160;
const fewestLong = 2;
