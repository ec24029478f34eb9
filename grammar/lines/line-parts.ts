import { isPageMark } from './page-marks.js';
import { matchFieldLabel } from './markers.js';
import type { Place } from './place.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** An e-mail address; scanning may put blanks about the sign. */
export const emailSource = String.raw`[\p{L}\d._%+-]{1,64}[ ]?@[ ]?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})*\.[a-z]{2,}`;
const emailAhead = pattern.i`${emailSource}`;

/** Each of these says where, within a line of the header, something else begins: here the next label. */
export function endBeforeLabel(place: Place, text: string, offset: number): number {
  const { line } = place;
  const rest = text.slice(offset, line.end);
  if (!rest.includes(':')) return line.end;
  for (const found of rest.matchAll(pattern.g`[ \t]+(?=\p{L})`)) {
    const at = offset + found.index + found[0].length;
    const label = matchFieldLabel(text, at);
    if (label !== null && text.slice(at, label.end).includes(':')) return at;
  }
  return line.end;
}

/** An address. */
export function endBeforeEmail(place: Place, text: string, offset: number): number {
  const at = text.indexOf('@', offset);
  if (at < 0 || at >= place.line.end) return place.line.end;
  const from = Math.max(offset, at - longestAddress);
  const found = emailAhead.exec(text.slice(from, Math.min(place.line.end, at + longestAddress)));
  return found === null || from + found.index === offset ? place.line.end : from + found.index;
}

/** Characters of the longest part of an e-mail address. */
const longestAddress = 80;

/** Columns of a letterhead are lines of their own. */
export function endBeforeGap(place: Place, text: string, offset: number): number {
  wideGap.lastIndex = offset;
  const found = wideGap.exec(text);
  return found === null || found.index === offset || found.index >= place.line.end ? place.line.end : found.index;
}

const wideGap = /\t| {3,}/g;

/** The page's number. */
export function endBeforePageMark(place: Place, text: string, offset: number): number {
  const rest = text.slice(Math.max(offset, place.line.end - longestMark), place.line.end);
  const from = place.line.end - rest.length;
  const found =
    /(?:\t|[ ]{2,})(\S[^\t]{0,20})$/.exec(rest) ??
    pattern`[ \t]+(\d{1,3} ?\(\d{1,3}\)|(?<!\([^()]{0,60})\d{2,4}\)|[Ss]id(?:a|an)?\.? ?\d{1,3}[^\p{L}]{0,8})$`.exec(
      rest,
    );
  return found?.[1] !== undefined && isPageMark(found[1]) && from + found.index > offset
    ? from + found.index
    : place.line.end;
}

/** Characters of a page's mark with the gap before it. */
const longestMark = 60;

/** Where the blanks of a line end, as far as they go on from a place, and no more than so many of them. */
export function skipBlanks(text: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && (text.charAt(end) === ' ' || text.charAt(end) === '\t')) end += 1;
  return end;
}

/** Behind the bar and the bold marks of a table's first cell. */
export function startOfCell(text: string, at: number): number {
  if (text.charAt(at) !== '|') return at;
  return at + (/^\|[ \t]*(?:\*\*)?/.exec(text.slice(at, at + 12))?.[0].length ?? 0);
}

/** Whether there is a label and nothing beside it on its line. */
export function standsAlone(label: { readonly end: number } | null, text: string, line: SourceLine): boolean {
  return label !== null && text.slice(label.end, line.end).trim() === '';
}

/** "|---|:--|": below the headings of a table. */
export function isTableRule(line: string): boolean {
  return /^\|[\s:|-]+$/.test(line);
}

/** Characters before a place on its line, as far as labels stand. */
export function columnAt(text: string, offset: number): number {
  return /[^\n\r\f\v]*$/.exec(text.slice(Math.max(0, offset - widestLabels), offset))?.[0].length ?? 0;
}

/** Columns of the narrowest column of labels. */
export const narrowestLabels = 8;
/** Columns in which a label and the gap after it stand. */
const widestLabels = 80;
