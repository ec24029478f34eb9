import { matchIntroducer } from './introducers.js';
import { matchAttendanceLabel, matchDecisionLabel, matchElectronicSignature, matchFieldLabel } from './markers.js';
import { signingServices, signingVerbs } from '../vocabulary/markers.js';
import { findClosingRoster } from './closing-roster.js';
import { findAgenda } from './agenda.js';
import { findItemTable, type ItemTable } from './presenter-column.js';
import { findSplitLabels, type SplitLabels } from './split-labels.js';
import { findCoverSignatures, findNotice } from './cover.js';
import { findEnding } from './ending.js';
import { findFurniture } from './furniture.js';
import { foldForPattern } from '../matching/fold.js';
import { readGarbledMarks } from './garbled-marks.js';
import { measureLayout, type Layout } from './layout.js';
import { anyItemMarker, anyMarker } from './marker-lines.js';
import { findNumbering, type HeadingMark } from './numbering.js';
import { keepScanned, looksScanned } from '../matching/signs-of-scanning.js';
import { unfoldItemRows } from './item-rows.js';
import { blankQuotationMarks } from './quotation.js';
import { barHtmlTables } from './html-tables.js';
import { mendTableBars } from './table-bars.js';
import { findAppendix } from './appendix.js';
import { findMarginNumbers, findTornNumbers, noTornNumbers } from './torn-numbers.js';
import { findTightHeadings } from './tight-headings.js';
import { isFrom, splitLines, type SourceLine } from './source-lines.js';
import { blankSpecks, findSpecks } from './specks.js';
import { findStackedValues } from './stacked-values.js';
import { findTitle } from './title.js';
import { pattern } from '../matching/pattern.js';
import type { Span } from '../passage.js';

/**
 * What has to be known of the whole document before its first line can be lexed: its layout, what belongs to the page,
 * which numbers are items', where it ends.
 */
export interface LineDocument {
  /** As printed, but for tables and quotations: their marks are mended, or blanks and line ends here. */
  readonly text: string;
  /** What print or a pen left at the ends of lines: blanks in the text. */
  readonly specks: readonly Span[];
  readonly lines: readonly SourceLine[];
  /** The lines that are not furniture. */
  readonly content: readonly SourceLine[];
  readonly layout: Layout;
  readonly furniture: ReadonlySet<SourceLine>;
  readonly numbering: ReadonlyMap<SourceLine, HeadingMark>;
  /** Numbers that stand apart from the titles that have them in `numbering`. */
  readonly tornNumbers: ReadonlySet<SourceLine>;
  /** Headings without a number that no blank line sets apart; among numbered items, those under "Övriga frågor". */
  readonly tightHeadings: ReadonlySet<SourceLine>;
  readonly title: SourceLine | null;
  /** Items stand in columns, one of which names those who present them. */
  readonly itemTable: ItemTable | null;
  /** Where those who present an item stand in a table's row. */
  readonly presenterCells: ReadonlySet<number>;
  /** Where the decisions of an item stand in a table's row. */
  readonly decisionCells: ReadonlySet<number>;
  /** The first line of what is appended behind the signatures. */
  readonly appendix: SourceLine | null;
  /** Labels of the header that stand in two lines. */
  readonly splitLabels: SplitLabels;
  /** The lines above the first item in which the protocol is signed. */
  readonly coverSignatures: ReadonlySet<SourceLine>;
  /** The first line of the signatures at the end, and of an e-signature service's page. */
  readonly signatures: SourceLine | null;
  readonly electronic: SourceLine | null;
  /** The first line of a list of those present that stands behind the signatures. */
  readonly closingRoster: SourceLine | null;
  /** The document sets its decisions under a heading of their own ("Beslut"). */
  readonly labelled: boolean;
  /** The folded head of the document, for telling its own body from others. */
  readonly head: string;
  /** Where the last label of the header stands: no prose comes before it. */
  readonly headEnd: number;
  /** Where the last numbered or timed heading stands. */
  readonly lastHeading: number;
}

export function readLineDocument(source: string, cells: ReadonlySet<number> = new Set()): LineDocument {
  // What is a table's bar is no speck.
  const barred = mendTableBars(barHtmlTables(source));
  const specks = findSpecks(barred);
  const { text, presenters, decisions, headings } = unfoldItemRows(blankQuotationMarks(blankSpecks(barred, specks)));
  keepScanned(text, specks.length > 0 ? source : text);
  const isScanned = (): boolean => looksScanned(text);
  const lines = readGarbledMarks(splitLines(text));
  const isMarker = (line: SourceLine): boolean => anyMarker(text, line);
  const page = new Set([
    ...findFurniture(lines, isMarker, isScanned),
    ...(headings.size === 0 ? [] : lines.filter(({ start }) => headings.has(start))),
  ]);
  const isItemMarker = (line: SourceLine): boolean => anyItemMarker(text, line);
  const margin = isScanned() ? findMarginNumbers(lines, page, isItemMarker) : noTornNumbers;
  // What stands alone at a page's top was taken for the page's own number.
  for (const line of margin.numbers) page.delete(line);
  const printed = lines.filter((line) => !page.has(line));
  const apart = [...findAgenda(text, printed), ...findNotice(text, printed)];
  const furniture = apart.length === 0 ? page : new Set([...page, ...apart]);
  const appendix = findAppendix(text, lines, (line) => page.has(line));
  const content = printed.filter((line) => !furniture.has(line) && !isFrom(appendix, line));
  const electronic = findElectronicPage(text, content);
  const body =
    electronic === null
      ? content
      : content.filter((line) => line.start < electronic.start || electronic === content[0]);
  const isListIntroduction = (line: SourceLine): boolean =>
    [matchDecisionLabel(text, line.textStart)?.end, matchIntroducer(text, line.textStart)?.end].some(
      (end) => end !== undefined && end >= line.end - 2,
    );
  const torn = findTornNumbers(body, isItemMarker);
  const stacked = findStackedValues(text, body);
  const numbering =
    torn.titles.size > 0
      ? torn.titles
      : withoutLetterhead(
          text,
          body,
          findNumbering(
            body.filter((line) => !stacked.has(line) && !margin.numbers.has(line)),
            isListIntroduction,
            isScanned,
            margin.titles,
          ),
        );
  const layout = measureLayout(content);
  const head = foldForPattern(
    content
      .slice(0, headLines)
      .map((line) => line.text)
      .join('\n'),
  );
  const firstItem = content.findIndex((line) => numbering.has(line));
  const top = firstItem < 0 ? content : content.slice(0, firstItem);
  const lastHeading = content.findLast((line) => numbering.has(line))?.start ?? -1;
  const closingRoster = findClosingRoster(text, top, body, lastHeading);
  const labelled = top.filter(
    (line) => matchFieldLabel(text, line.textStart) !== null || matchAttendanceLabel(text, line.textStart) !== null,
  );
  return {
    text,
    specks,
    lines,
    content,
    layout,
    furniture,
    numbering,
    tornNumbers: torn.titles.size > 0 ? torn.numbers : margin.numbers,
    appendix,
    tightHeadings: findTightHeadings(text, body, layout, numbering),
    title: findTitle(text, content.slice(0, firstItem < 0 ? longestHead : Math.min(firstItem, longestHead))),
    splitLabels: findSplitLabels(top),
    itemTable: findItemTable(top, isScanned),
    presenterCells: presenters,
    decisionCells: new Set([...decisions, ...cells]),
    coverSignatures: firstItem < 0 ? new Set() : findCoverSignatures(text, top),
    signatures: findEnding(
      text,
      body.filter((line) => !isFrom(closingRoster, line)),
      numbering,
    ),
    closingRoster,
    electronic,
    labelled: content.some((line) => matchDecisionLabel(text, line.textStart) !== null),
    head,
    lastHeading,
    headEnd: labelled[labelled.length - 1]?.start ?? 0,
  };
}

/** "4 Kullastäder" over the title and the header's fields is whose protocol it is, and no item, if no 5 follows it. */
function withoutLetterhead(
  text: string,
  body: readonly SourceLine[],
  numbering: ReadonlyMap<SourceLine, HeadingMark>,
): ReadonlyMap<SourceLine, HeadingMark> {
  const [[line, mark] = [], [, next] = []] = numbering;
  const place = line === undefined ? -1 : body.indexOf(line);
  if (place < 0 || place >= linesOfLetterhead || Number(next?.number) === Number(mark?.number) + 1) return numbering;
  const below = body.slice(place + 1, place + 1 + linesOfHeader);
  if (!below.some((each) => matchFieldLabel(text, each.textStart) !== null)) return numbering;
  return new Map([...numbering].slice(1));
}

const linesOfLetterhead = 3;
const linesOfHeader = 10;

/** The first line of an e-signature service's page: its heading, or the sentence that says how the document was signed. */
function findElectronicPage(text: string, content: readonly SourceLine[]): SourceLine | null {
  const titled = content.findIndex((line) => matchElectronicSignature(text, line.textStart) !== null);
  if (titled >= 0) return withHeading(content, titled);
  const told = content.findIndex((line) => signingSentence.test(line.text) && signingService.test(line.text));
  if (told < 0) return null;
  return withHeading(content, told);
}

/** The line, or the one above it where that says "Signaturer". */
function withHeading(content: readonly SourceLine[], index: number): SourceLine | null {
  const above = content[index - 1];
  return above !== undefined && signaturesHeading.test(above.text) ? above : (content[index] ?? null);
}

const signaturesHeading = /^(?:elektroniska |digitala )?(?:signatur|underskrift|signering)(?:er|ar)?(?: {2,}.*)?$/i;

const signingSentence = pattern.i`(?<!\p{L})(?:${signingVerbs.join('|')})(?!\p{L})`;
const signingService = pattern.i`(?<!\p{L})(?:${signingServices.join('|')})`;

/** Lines in which a body is named, and in which a title can stand. */
const headLines = 12;
const longestHead = 40;
