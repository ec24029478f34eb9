import { distance } from 'fastest-levenshtein';
import { fold } from '../matching/fold.js';
import { isWithin } from '../matching/near.js';
import { endsInMark, isPageMark, longestMark, markInside } from './page-marks.js';
import { isOfItems } from './page-edges.js';
import { opensOwnedParagraph } from './heading-marks.js';
import { startsList } from './layout.js';
import { namesProtocol } from './title.js';
import type { SourceLine } from './source-lines.js';
import { headLabels, monthStart } from '../vocabulary/furniture.js';
import { pattern } from '../matching/pattern.js';

/** Lines at the top of a document that may come again as its running head. */
export const headLines = 8;
/** Pages on which a label has to stand before it is a form's. */
const leastPages = 3;
/** Lines above and below a page break that may be a running head or foot. */
const reach = 4;

/** Lines that stand again beside a page break, or repeat what the document's own head says. */
export function addRunningHeads(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
): void {
  const seen = new Map<string, SourceLine[]>();
  for (const line of lines) {
    // Prose ends in a full stop or fills its line; a head does neither.
    // An entry of a list is somebody who signs below, not a head; nor is what many items have.
    if (line.text.length > longestMark || line.text.endsWith('.') || startsList(line.text) || isOfItems(line)) continue;
    if (opensOwnedParagraph(line)) continue;
    const key = headKey(line.text);
    if (key === '') continue;
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [line]);
    else same.push(line);
  }
  const place = new Map(lines.map((line, index) => [line, index]));
  const top = new Set(lines.slice(0, headLines));
  const isBreak = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && (line.pageBefore || (furniture.has(line) && index > headLines));
  };
  const isFurniture = (line: SourceLine | undefined): boolean => line !== undefined && furniture.has(line);
  const ownTop = topOf(lines, isMarker);
  addNoisyHeads(lines, ownTop, furniture, isMarker);
  const headWords = new Set(ownTop.flatMap(wordsOf));
  lines.slice(headLines).forEach((line, index) => {
    const above = lines[index + headLines - 1];
    const below = lines[index + headLines + 1];
    const opensPage =
      line.pageBefore ||
      below === undefined ||
      [above, below].some((beside) => beside !== undefined && furniture.has(beside)) ||
      markAtEnd.test(line.text);
    if (opensPage && !isMarker(line) && isOwnHead(line, headWords)) furniture.add(line);
  });
  for (const same of seen.values()) {
    if (same.length < 2 && !endsInMark(same[0]?.text ?? '')) continue;
    if (isNumberedTwice(same)) continue;
    const isFoot = isBesideNumber(same, lines, place) || isFootAroundNumber(same);
    const atBreaks = same.filter((line) => nearBreak(place.get(line) ?? 0, isBreak)).length;
    same.forEach((line, occurrence) => {
      const index = place.get(line) ?? 0;
      if (isLetterhead(line.text) && (occurrence > 0 || index >= headLines)) furniture.add(line);
      const first = same[0] ?? line;
      // A form's head repeats its labels on every page ("Sammanträdesdatum").
      const ofForm = same.length >= leastPages && top.has(first) && nearBreak(index, isBreak);
      // "PROTOKOLL" between the letterhead and the page's number.
      const inHead = [index - 1, index + 1].every((beside) => isFurniture(lines[beside]));
      if (furniture.has(line) || (isMarker(line) && !ofForm && !inHead)) return;
      if (occurrence > 0 && top.has(first) && index >= headLines) furniture.add(line);
      else if (endsInMark(line.text) && (occurrence > 0 || index >= headLines)) furniture.add(line);
      else if (isFoot) furniture.add(line);
      else if (atBreaks >= 2 && index >= headLines && nearBreak(index, isBreak)) furniture.add(line);
    });
  }
}

/** "Förbundet | Box 305, 451 18 Uddevalla" over a number alone, or below one, on one page after the other. */
function isBesideNumber(
  same: readonly SourceLine[],
  lines: readonly SourceLine[],
  place: ReadonlyMap<SourceLine, number>,
): boolean {
  return [1, -1].some((step) => {
    const numbers = same.map((line) =>
      Number(/^\d{1,3}$/.exec(lines[(place.get(line) ?? 0) + step]?.text ?? '')?.[0] ?? NaN),
    );
    return numbers.length >= 2 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  });
}

/** "Provföreningen          2          provforeningen@…": columns with a page's number between them, one more each time. */
function isFootAroundNumber(same: readonly SourceLine[]): boolean {
  const numbers = same.map(({ text }) => Number(/(?<=\t| {3})\d{1,3}(?=\t| {3})/.exec(text)?.[0] ?? NaN));
  return (
    numbers.length >= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/**
 * A line of nothing but what the document's own head says, and a day or a number of the meeting: at a page break it is the
 * next page's head, also where it stands but once.
 */
function isOwnHead(line: SourceLine, headWords: ReadonlySet<string>): boolean {
  const text = line.text.replace(/^[*_]|[*_]$/g, '').replace(markAtEnd, '');
  if (text.length > longestMark || !dayOrNumber.test(text)) return false;
  const words = wordsOf(text.replace(markInside, '').replace(dayOrNumber, ' '));
  return words.length > 0 && words.every((word) => headWords.has(word) || isNearOne(word, headWords));
}

/** A long word of which one letter was misread. */
function isNearOne(word: string, words: ReadonlySet<string>): boolean {
  return (
    word.length >= shortestBeside &&
    [...words].some((own) => Math.abs(own.length - word.length) <= 1 && distance(own, word) === 1)
  );
}

const dayOrNumber = pattern.i`(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{4}:\d{1,2}|\d{1,2} ${monthStart} \d{4}|\d{1,3}[/:]\d{4})(?!\d)`;

/** Without the genitive's s: "Socialchefsnätverkets" in the title is "Socialchefsnätverket" in the head. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(pattern.g`\p{L}{2,}`) ?? []).map((word) => word.replace(/s$/, ''));

/** "Datum          Sida", and a line with a postal address: printed on every page of a form. */
function isLetterhead(text: string): boolean {
  return (
    /(?:\t| {2,})Sida?$/.test(text) ||
    (pattern`[\p{L}\d],? \d{3} \d{2} \p{Lu}\p{L}+$`.test(text) && /\d/.test(text.slice(0, -12)))
  );
}

/** "1. Mötets öppnande" on the agenda and over the item: a page's own number would differ. */
function isNumberedTwice(same: readonly SourceLine[]): boolean {
  const first = same[0]?.text ?? '';
  return pattern`^(?:§ ?)?\d{1,3}[.)]?\s+\p{Lu}`.test(first) && same.every(({ text }) => text === first);
}

/**
 * The lines above the first label: what is labelled, those present above all, is no head. Nor is a line too long for one,
 * which is of people whose label was lost; they sign at the end in columns of their own.
 */
function topOf(lines: readonly SourceLine[], isMarker: (line: SourceLine) => boolean): string[] {
  const top = lines.slice(0, headLines);
  const first = top.findIndex(isMarker);
  return top
    .slice(0, first < 0 ? headLines : first)
    .map(({ text }) => text)
    .filter((text) => text.length <= longestMark);
}

/** The document's first lines, but for an agenda's entries ("§ 1 Val .... 2"), whose items have their words. */
function headTexts(lines: readonly SourceLine[]): string[] {
  return lines
    .slice(0, headLines)
    .filter((line) => !isOfItems(line))
    .map(({ text }) => text)
    .filter((text) => !/\.{4}/.test(text));
}

/** A running head that scanning read differently each time: near a line of the document's head by edit distance. */
function addNoisyHeads(
  lines: readonly SourceLine[],
  top: readonly string[],
  furniture: Set<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
): void {
  const topColumns = top.flatMap(columnsOf).filter((column) => column.length >= shortestColumn);
  const topWords = [...new Set(top.flatMap(wordsOf))];
  const isTopWord = (word: string): boolean =>
    topWords.some(
      (own) => own === word || (word.length >= lettersPerSlip && isWithin(word.length / lettersPerSlip, own, word)),
    );
  const isOwn = (column: string): boolean =>
    column.length >= shortestColumn &&
    (top.some((head) => head.includes(column)) ||
      // "Protokoll 6/2021" under the title "Protokoll fört vid styrelsemöte nr 6/2021".
      wordsOf(column).every(isTopWord) ||
      topColumns.some(
        (head) =>
          Math.abs(head.length - column.length) <= 2 && distance(head, column) <= column.length / lettersPerSlip,
      ));
  for (const line of lines.slice(headLines)) {
    const columns = columnsOf(line.text);
    if (columns.length < 2 || furniture.has(line) || isMarker(line)) continue;
    // A head made of the title and the letterhead in columns need not stand in that form at the top.
    const own = columns.filter(isOwn);
    const isMark = (column: string): boolean => isPageMark(column) || isDate(column) || damagedMark.test(column);
    const others = columns.filter((column) => !own.includes(column) && !isMark(column));
    // "Anna Berg   arkivchef   Malå" is somebody of whom the head says office and place.
    if (own.length >= 2 ? !others.some((column) => twoNames.test(column)) : own.length === 1 && others.length === 0)
      furniture.add(line);
  }
  const heads = headTexts(lines)
    .filter((text) => text.length <= longestMark)
    .map((text) => fold(withoutNumbers(text.replace(markAtEnd, '').trimEnd())))
    .filter((head) => head.length >= shortestBeside);
  for (const [index, line] of lines.entries()) {
    if (index < headLines) continue;
    // Right above a line of the page it need not be so long.
    const below = lines[index + 1];
    const least = below !== undefined && furniture.has(below) ? shortestBeside : shortestNoisy;
    // Prose ends in a full stop.
    if (line.text.endsWith('.') || line.text.length < least || line.text.length > longestMark || furniture.has(line))
      continue;
    const words = withoutNumbers(line.text.replace(markAtEnd, '').replace(scribbleAtEnd, '').trimEnd());
    // With a page's number at its end a head may touch the prose; without one it stands apart, or below the page's number.
    const numbered = words.length < line.text.length;
    const above = lines[index - 1];
    const apart = line.blanksBefore > 0 || line.pageBefore || (above !== undefined && furniture.has(above));
    if (!numbered && line.level === 0 && !apart) continue;
    const near = heads.some(
      (head) => Math.abs(head.length - words.length) <= 2 && distance(head, fold(words)) <= words.length / 8,
    );
    if (near && !isMarker(line)) furniture.add(line);
  }
}

const twoNames = pattern`^(?:\p{Lu}\p{Ll}+[ -]){1,3}\p{Lu}\p{Ll}+$`;

/** "2017-06-08", "20170608". */
function isDate(text: string): boolean {
  return /^\d{4}\D?\d{2}\D?\d{2}$/.test(text);
}

function columnsOf(text: string): string[] {
  return text.split(/\t|[ ]{3,}/).filter((column) => column !== '');
}

/** "2 (4)" whose bracket was scanned as a figure or lost: beside a head it can be nothing else. */
const damagedMark = pattern`^(?:\p{L}{2,5}\.? ?)?\d[\d ()|IlO{}.,;]{0,7}$`;
/** "Sid 22)" at a head's end. */
const markAtEnd = /[ \t](?:(?:sid(?:a|an)?|blad)\.? ?[\dHIl|](?:[\d ()|IlO{}.,;]{0,7}| ?av ?\d{1,2})|\d{2,4}\))$/i;
/** " : ND": what a speck or a pen left behind a head. */
const scribbleAtEnd = /[ \t]+[:;.,'’|*][ \t]*[A-ZÅÄÖ]{0,3}$/;
/** Letters of a head's column for each one that scanning may have changed. */
const lettersPerSlip = 6;

function withoutNumbers(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\d().,:/|-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Letters of the shortest head found by distance; shorter lines are near too many others. */
const shortestNoisy = 20;
const shortestBeside = 12;
/** Letters of the shortest column of a head. */
const shortestColumn = 8;

function nearBreak(index: number, isBreak: (index: number) => boolean): boolean {
  for (let step = 0; step <= reach; step += 1) if (isBreak(index - step) || isBreak(index + step)) return true;
  return false;
}

/** Running heads differ from page to page by their numbers only. */
function headKey(text: string): string {
  const words = endsInMark(text) ? text.replace(markInside, '').trim() : text;
  if (!pattern`\p{L}`.test(words)) return /\d{4}/.test(words) ? words : '';
  return words
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(pattern.g`[^\p{L}0]+`, ' ')
    .trim()
    .replace(/^0( 0)*$/, '');
}

/**
 * What else of a page's head stands among its lines: the title's first words below a letterhead that has come again, and
 * blocks beside a page's mark or end in which each line says only what the document's own head says.
 */
export function addRestOfHeads(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
): void {
  const top = headTexts(lines);
  const headWords = new Set([...topOf(lines, isMarker).flatMap(wordsOf), ...wordsOfHeads]);
  // "PROTOKOLL" opens a list of items elsewhere.
  const saysHead = (line: SourceLine): boolean =>
    furniture.has(line) || (isOfHead(line, headWords) && (!isMarker(line) || namesProtocol(line.text)));
  lines.forEach((line, index) => {
    const [above, next] = [lines[index - 1], lines[index + 1]];
    if (index < headLines || above === undefined || furniture.has(line) || !furniture.has(above)) return;
    if (line.text.length < shortestColumn || isMarker(line)) return;
    const inside = next !== undefined && furniture.has(next) && line.blanksBefore + next.blanksBefore === 0;
    if ((inside && isNumbered(line)) || top.some((head) => head.startsWith(`${line.text} `))) furniture.add(line);
  });
  for (const { block, index } of blocksOf(lines)) {
    const [first] = block;
    if (first === undefined || index < headLines || block.length > reach + 1) continue;
    const above = lines[index - 1];
    const atPage =
      first.pageBefore || (above !== undefined && furniture.has(above)) || block.some((line) => furniture.has(line));
    // The page's text may go on right below its head.
    const end = block.findIndex((line) => !saysHead(line));
    const head = end < 0 ? block : first.pageBefore && block.slice(0, end).some(isDated) ? block.slice(0, end) : [];
    if (atPage) for (const line of head) furniture.add(line);
  }
}

/** Lines that no blank line parts, and the place of the first. */
function blocksOf(lines: readonly SourceLine[]): { block: SourceLine[]; index: number }[] {
  const blocks: { block: SourceLine[]; index: number }[] = [];
  lines.forEach((line, index) => {
    const last = line.blanksBefore === 0 && !line.pageBefore ? blocks.at(-1) : undefined;
    if (last === undefined) blocks.push({ block: [line], index });
    else last.block.push(line);
  });
  return blocks;
}

/** "Räddningschefsgruppen", "Protokoll nr 3/2018", "2018-03-15": nothing but the head's words, the meeting's day or its number. */
function isOfHead({ text, level }: SourceLine, headWords: ReadonlySet<string>): boolean {
  if (level > 0 || text.length > longestMark || /[.,;:]$/.test(text)) return false;
  const words = wordsOf(text.replace(dayOrNumber, ' '));
  const told = dayOrNumber.test(text) || words.some((word) => word.length >= shortestColumn);
  return told && words.every((word) => headWords.has(word) || isWornWord(word, headWords));
}

/** A long word that scanning read differently each time. */
const isWornWord = (word: string, words: ReadonlySet<string>): boolean =>
  word.length >= shortestColumn && [...words].some((own) => isWithin(word.length / lettersPerSlip, own, word));

const isDated = ({ text }: SourceLine): boolean => dayOrNumber.test(text);

/** "Styrelseprotokoll 4 2024": a line of a head, whatever its words. */
function isNumbered({ text }: SourceLine): boolean {
  return text.length <= longestMark / 2 && !/[.,;:]$/.test(text) && (namesProtocol(text) || dayOrNumber.test(text));
}

/** Words of any head. */
const wordsOfHeads = [...headLabels, 'nr', 'den', 'protokoll'];
