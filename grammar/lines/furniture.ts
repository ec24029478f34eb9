import { commonWords } from '../vocabulary/common-words.js';
import { isEnded, startsLower } from './layout.js';
import { isTableRule } from './line-parts.js';
import { addDamagedMarks } from './damaged-marks.js';
import { isContact, isContactLine, isFoot, isPageMark, logoOf, registeredNumber } from './page-marks.js';
import { isGarbledCapitals, isRuleInLetters, isScrawledNames } from './scribble.js';
import { isRole, isSignedName } from './signing-lines.js';
import { addColumnedEdges, addPageEdges } from './page-edges.js';
import { addRestOfHeads, addRunningHeads, headLines } from './running-heads.js';
import { addStamps } from './stamps.js';
import { noticeTitles } from '../vocabulary/cover.js';
import { signatureLabels } from '../vocabulary/markers.js';
import type { SourceLine } from './source-lines.js';
import { headsColumns } from './text-columns.js';
import { pattern } from '../matching/pattern.js';

/**
 * The lines that belong to the page and not to the meeting: page numbers, feet, rules, and running heads, which are
 * lines that stand again beside a page break or repeat a line of the document's own head.
 */
export function findFurniture(
  lines: readonly SourceLine[],
  isMarker: (line: SourceLine) => boolean,
  isScanned: () => boolean,
): ReadonlySet<SourceLine> {
  const furniture = new Set<SourceLine>();
  lines.forEach((line, index) => {
    const { text } = line;
    // The logotype at the top tells whose paper it is.
    const torn = [lines[index - 1], lines[index + 1]].some((beside) => isTornNumber(line) && isTornNumber(beside));
    const ofPage = isPageMark(text) && !torn && !(index < headLines && logoOf(text) !== null);
    if (ofPage || isFoot(text) || isContactLine(text) || headsColumns(text)) furniture.add(line);
  });
  if (isScanned()) {
    addDamagedMarks(lines, furniture);
    lines.filter(({ text }) => loneMark.test(text)).forEach((line) => furniture.add(line));
  }
  addStamps(lines, furniture);
  addContacts(lines, furniture);
  addRegistered(lines, furniture);
  // Among "$32" and "& 33" on lines of their own, "834" is § 34.
  const signed = lines.filter(({ text }) => loneSigned.test(text)).length >= fewestSigned || countOnByEight(lines);
  const isNumber = ({ text }: SourceLine): boolean => loneNumber.test(text) && !(signed && /^8\d\d?$/.test(text));
  addLoneNumbers(lines, furniture, isNumber);
  addRunningHeads(lines, furniture, isMarker);
  addPageEdges(lines, furniture, isMarker);
  if (isScanned()) addColumnedEdges(lines, furniture, isMarker);
  addNumbersAtHeads(lines, furniture, isNumber);
  addRestOfHeads(lines, furniture, isMarker);
  addInitials(lines, furniture);
  addSpecks(lines, furniture, isMarker, isScanned);
  addTableRules(lines, furniture);
  return furniture;
}

/** A speck that stands alone on its line. */
const loneMark = /^[—»«~=_'’.,;:°-]$/;

/** "2)" between "1)" and "3)": items' numbers that stand apart from their titles, and no pages'. */
const isTornNumber = (line: SourceLine | undefined): boolean => line !== undefined && /^\d{1,2}\)$/.test(line.text);

/** "Besöksadress: Storgatan 8" below the line with the postal address. */
function addContacts(lines: readonly SourceLine[], furniture: Set<SourceLine>): void {
  lines.forEach((line, index) => {
    const beside = [lines[index - 1], lines[index + 1]];
    if (isContact(line.text) && beside.some((other) => other !== undefined && isContactLine(other.text)))
      furniture.add(line);
  });
}

/** "Provföreningen 716409-3382   1/2": a number of the register that stands on every page, or at a page's end. */
function addRegistered(lines: readonly SourceLine[], furniture: Set<SourceLine>): void {
  const printed = lines.flatMap((line, index) => {
    const number = registeredNumber(line.text);
    return number === null ? [] : [{ line, index, number }];
  });
  for (const { line, index, number } of printed) {
    const next = lines[index + 1];
    const atEnd = next === undefined || next.pageBefore || furniture.has(next);
    const again = printed.some((other) => other.line !== line && other.number === number);
    if (index >= headLines && (atEnd || again)) furniture.add(line);
  }
}

/** Columns from the left of a number that is centred, or at the right margin. */
const leastIndent = 20;

/** A number alone at a page break or far from the left margin is the page's, not an item's. */
function addLoneNumbers(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isNumber: (line: SourceLine) => boolean,
): void {
  lines.forEach((line, index) => {
    if (!isNumber(line)) return;
    const next = lines[index + 1];
    const previous = lines[index - 1];
    const torn = previous !== undefined && next !== undefined && startsLower(next.text) && !isEnded(previous.text);
    const atMargin = line.indent >= leastIndent && line.blanksBefore > 0;
    if (torn || atMargin || line.pageBefore || next?.pageBefore === true || index === lines.length - 1)
      furniture.add(line);
  });
}

/** "840", "841 Dnr 2015-0188", "843": § 40 and so on, whose sign was read as 8 nearly each time. */
function countOnByEight(lines: readonly SourceLine[]): boolean {
  const numbers = lines.flatMap(({ text }) => signAsEight.exec(text)?.[1] ?? []).map(Number);
  const [first = 0] = numbers;
  const lacking = (numbers.at(-1) ?? 0) - first + 1 - numbers.length;
  return (
    numbers.length > fewestSigned &&
    lacking <= numbers.length / 2 &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  );
}

const signAsEight = /^8(\d{1,2})(?: +Dnr.*)?$/;

/** A line of the page stands right above or below. */
function isBeside(lines: readonly SourceLine[], furniture: ReadonlySet<SourceLine>, index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && furniture.has(other));
}

const loneNumber = /^\d{1,3}$/;
const loneSigned = /^[$&£§] ?\d{1,3}$/;
const fewestSigned = 2;

/** Numbers alone on their lines that show that items are numbered so. */
const fewestItems = 4;

/** A number alone above or below a running head counts the pages as well, unless the items' own numbers lack it. */
function addNumbersAtHeads(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isNumber: (line: SourceLine) => boolean,
): void {
  const numbers = lines.filter((line, index) => isNumber(line) && !isBeside(lines, furniture, index));
  const items = new Set(numbers.map(({ text }) => Number(text)));
  const last = Math.max(0, ...items);
  lines.forEach((line, index) => {
    if (!isNumber(line) || furniture.has(line)) return;
    const number = Number(line.text);
    const isNext = items.has(number + 1) || (items.size >= fewestItems && number === last + 1);
    if (!items.has(number) && items.has(number - 1) && isNext) return;
    if (isBeside(lines, furniture, index)) furniture.add(line);
  });
}

/** "|---|---|" below a row of the page: the rule of a table that the page is headed with. */
function addTableRules(lines: readonly SourceLine[], furniture: Set<SourceLine>): void {
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above?.text.startsWith('|') === true && furniture.has(above) && isTableRule(line.text)) furniture.add(line);
  });
}

/** "B Å", "EM": what those who approve a page sign it with, beside its number, head or foot. */
function addInitials(lines: readonly SourceLine[], furniture: Set<SourceLine>): void {
  lines.forEach((line, index) => {
    if (index >= headLines && initials.test(line.text) && isBeside(lines, furniture, index)) furniture.add(line);
  });
  // The first of two rows of initials stands beside the second.
  for (let index = lines.length - 1; index >= headLines; index -= 1) {
    const line = lines[index];
    if (line !== undefined && initials.test(line.text) && isBeside(lines, furniture, index)) furniture.add(line);
  }
}

/**
 * "Pr", "U2": a pen's or a page mark's remains, apart from all else in a scan, of which the text knows no word; near the
 * end words in capitals, "SWAN", which a signature was read as; and a stamp or initials between a page's foot and the next
 * one's head, "TARR Kore".
 */
function addSpecks(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
  isScanned: () => boolean,
): void {
  const specks = lines.filter((line, index) => {
    const [above, next] = [lines[index - 1], lines[index + 1]];
    if (isRuleInLetters(line.text)) return true;
    if (index < headLines || line.text.length > longestSpeck || furniture.has(line) || isMarker(line)) return false;
    const atEnd = next === undefined || furniture.has(next);
    if (above !== undefined && furniture.has(above) && atEnd) return !/[.;:]$/.test(line.text);
    if (capitalWords.test(line.text) && standsOverSigner(lines, index)) return true;
    const signed = index >= lines.length - signedLines;
    if (signed && (isGarbledCapitals(line.text) || isScrawledNames(line.text))) return true;
    if (!speck.test(line.text) && !(signed && (capitals.test(line.text) || scrawl.test(line.text)))) return false;
    return line.blanksBefore > 0 && (atEnd || next.blanksBefore > 0);
  });
  if (specks.length === 0 || !isScanned()) return;
  const isSpeck = new Set(specks);
  const words = new Set(lines.flatMap((line) => (isSpeck.has(line) ? [] : allWordsOf(line.text))));
  // "ÖVRIGT" may head the last item.
  const isKnown = (word: string): boolean =>
    words.has(word) || wordsOfEndings.has(word) || (word.length > 3 && commonWords.includes(word));
  for (const line of specks) {
    const own = allWordsOf(line.text);
    // Beside longer words, "I" and "en" are known by chance.
    const telling = own.filter(({ length }) => length > 2);
    if (!(telling.length > 0 ? telling : own).some(isKnown)) furniture.add(line);
  }
}

const allWordsOf = (text: string): string[] => text.toLowerCase().match(pattern.g`\p{L}+`) ?? [];

/** What stands in capitals near the end: "BEVIS OM ANSLAG", "JUSTERAS". */
const wordsOfEndings: ReadonlySet<string> = new Set(
  [...noticeTitles, ...signatureLabels].flatMap((title) => title.split(/[ /]+/)).filter((word) => word.length > 2),
);

/** Characters of the longest of them. */
const longestSpeck = 30;
/** "NIVUMAS WSA". */
const capitalWords = pattern`^\p{Lu}{2,12}(?: \p{Lu}{1,12}){0,3}$`;

/** A name and an office stand right below: what stands apart above them may be a signature. */
function standsOverSigner(lines: readonly SourceLine[], index: number): boolean {
  const [line, name, office] = lines.slice(index, index + 3);
  if (line === undefined || name === undefined || office === undefined || line.blanksBefore === 0) return false;
  return isSignedName(name.text) && pattern`\p{Ll}`.test(name.text) && isRole(office.text);
}

/** Two or three characters, not all of them figures. */
const speck = pattern`^(?=.*\p{L})[\p{L}\d|!]{2,3}$`;
const capitals = pattern`^\p{Lu}{2,6}(?: \p{Lu}{1,6}){0,3}[”"'’.:;]?$`;
/** A signature's strokes, read as one word. */
const scrawl = pattern`^\p{Lu}{7,}[?!”"'’.:;]?$`;
/** Lines at the end in which those who sign stand. */
const signedLines = 12;

/** One to three groups of one or two letters, with scratches of the pen. */
const initials = pattern`^[^\p{L}\d]{0,3}(?:\p{Lu}[\p{L}.]?[^\p{L}\d\n]{1,4}){0,2}\p{Lu}\p{L}?[^\p{L}\d]{0,4}$`;
