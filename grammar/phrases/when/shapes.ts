import { executeAt } from '../../matching/execute-at.js';
import { digitClass, isCredible, trueDigits } from './digits.js';
import { months } from '../../vocabulary/calendar.js';
import { letters } from './words.js';

/**
 * A number goes up to a character that is no letter or digit, or to a month or clock word glued to it ("19april", "11ca"), or to a soft hyphen before the
 * next number.
 */
const gluedWords = [...months.map(([name = '']) => name.slice(0, 3)), 'kl', 'ca', 'till']
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
const boundary = `(?:(?!(?!\u00ad[0-9])[${letters}0-9])|(?=(?:${gluedWords})))`;

/** What a number token says, look-alikes undone. */
export type NumberPayload =
  | {
      readonly kind: 'date';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly real: boolean;
    }
  | { readonly kind: 'day-month'; readonly month: number; readonly day: number }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'clock-range'; readonly start: string; readonly end: string }
  | { readonly kind: 'number'; readonly value: number; readonly digits: string };

/** One way to write a number: where it matches and what it then says; null where it says nothing of the kind. */
export interface Shape {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], image: string) => NumberPayload | null;
}

/** "2024-04-19", "2024.04.19", "2024/4/19", with soft hyphens or control characters as PDF fonts leave them; "16-03-17", "18 05 02". */
export const yearFirstDates: readonly Shape[] = [
  shape(
    '([1lI|2Z][9O0oQ]D{2})SEP(D{1,2})SEP(D{1,2})',
    ([y = '', m, d], image) =>
      realDate(y, m, d) ??
      (clockRangeOf([y.slice(0, 2), y.slice(2), m, d]) && stopAtEnd.test(image) ? null : date(y, m, d)),
  ),
  // "11.10–11.20" is a range of clocks.
  shape('(D{2})SEP(D{2})SEP(D{2})(?![.:][0-9])', ([y, m, d]) => realDate(y, m, d)),
  shape('([12][0-9]{3})[-– ]([0-9]{2}) ([0-9]{2})(?![.:][0-9])', ([y, m, d]) => realDate(y, m, d)),
  shape('([12][0-9]{3}) ([0-9]{2})[-–>=]([0-9]{2})', ([y, m, d]) => realDate(y, m, d)),
  shape('([0-9]{2}) ([0-9]{2}) ([0-9]{2})', ([y, m, d]) => realDate(y, m, d)),
];

/** "19.4.2024", "19/4/24", "19/4-24", "19-04-2024". */
export const dayFirstDates: readonly Shape[] = [
  shape("(D{1,2})/(D{1,2})(?:\\s?[-–’']|/)(E{4}|E{2})(?![/.:])", ([d, m, y]) => realDate(y, m, d)),
  shape('(D{1,2})\\. ?(D{1,2})\\. ?(E{4}|E{2})', ([d, m, y]) => realDate(y, m, d)),
  shape('(D{1,2})[-–](D{1,2})[-–](E{4})', ([d, m, y]) => realDate(y, m, d)),
];

/** "20141114" and "160317"; eight or six digits of another kind are no date. */
export const compactDates: readonly Shape[] = [
  shape('(E{4})(E{2})(E{2})(?!-)', ([y, m, d]) => realDate(y, m, d)),
  shape('(E{2})(E{2})(E{2})(?!-)', ([y, m, d]) => date(y, m, d)),
];

/** "19/4", the year apart or nowhere. */
export const dayMonths: readonly Shape[] = [
  shape('(D{1,2}) ?/ ?(D{1,2})(?![/.:])', ([d, m]) => {
    const [day, month] = [value(d), value(m)];
    return isRealDate(2000, month, day) ? { kind: 'day-month', month, day } : null;
  }),
];

/** "0900-1200" in one stretch, of which the later stop may be left: a range of years ("2016-2019") is no quarter of an hour. */
export const clockRanges: readonly Shape[] = [
  shape('(E{2})(E{2})[-–—=>»](E{2})[.:,]?(E{2})(?![-/])', (clocks) => clockRangeOf(clocks)),
  // "13.0015.30": the dash was lost.
  shape('(D{1,2})[.:](E{2})(E{2})[.:](E{2})(?![.:0-9])', (clocks) => clockRangeOf(clocks)),
  // "845-1150", "900–11.30", "9001200": of a morning, and no range of other numbers.
  shape('([6-9])(E{2})(?: ?[-–—] ?|[=>»])(E{2})[.:,]?(E{2})(?![-/])', (clocks) => morningOf(clocks)),
  shape('([6-9])([0-5][05])(1[0-9])[.:]?([0-5][05])', (clocks) => clockRangeOf(clocks)),
  // "09.30 12.15", and with the dash read as two: a range.
  shape('(D{1,2})[.:](E{2})(?: |[-–—]{2,3})(D{1,2})[.:](E{2})(?![.:0-9])', (clocks) => clockRangeOf(clocks)),
  // "08301200": and the dash between them, of a working day in round figures.
  shape('(0[6-9]|1[0-9])([0-5][05])(1[0-9])[.:]?([0-5][05])', (clocks) => clockRangeOf(clocks)),
];

/** Minutes of the shortest meeting that two clocks without their marks are believed to tell. */
const shortestMeeting = 15;

/** From hour and minute to hour and minute. */
function clockRangeOf([h, m, untilHour, untilMinute]: readonly (string | undefined)[]): NumberPayload | null {
  const [start, end] = [clockTime(value(h), value(m)), clockTime(value(untilHour), value(untilMinute))];
  if (start === null || end === null) return null;
  const minutes = 60 * (value(untilHour) - value(h)) + value(untilMinute) - value(m);
  return minutes >= shortestMeeting ? { kind: 'clock-range', start, end } : null;
}

/** From a morning to a noon or later, at fives of minutes. */
function morningOf(clocks: readonly (string | undefined)[]): NumberPayload | null {
  const [, minute, untilHour, untilMinute] = clocks.map(value);
  return Number(minute) % 5 === 0 && Number(untilMinute) % 5 === 0 && Number(untilHour) > 9
    ? clockRangeOf(clocks)
    : null;
}

/** "1000-11.33": a clock whose stop was lost before one that has its own. */
const stopAtEnd = /^[^.]{4}[-–—=][^.]{2}[.][^.]{2}$/;

/** "09.00", "8:30", "08,30", "17:15:36", "18⁰⁰". */
export const clockTimes: readonly Shape[] = [
  shape('(D{1,2}|[01]B)[.:,;](E{2})(?::E{2})?(?![.:][0-9])', ([h, m]) => clock(h, m)),
  shape('(D{1,2})([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})', ([h, m]) => clock(h, m)),
  // "16 00 - 18 00": spaces alone make a time only where both ends of a range are written so.
  shape('([0-2][0-9]) ([0-5][05])(?= ?[-–—] ?[0-2][0-9] [0-5][05])', ([h, m]) => clock(h, m)),
];

/** "09. 00", "09 :00", "16 30" and "845", where a time is due. */
export const spacedClockTimes: readonly Shape[] = [
  shape('(D{1,2})(?: [.:]| ?[.:] )(E{2})', ([h, m]) => clock(h, m)),
  shape('([0-2][0-9]) ([0-5][05])', ([h, m]) => clock(h, m)),
  shape('([6-9])([0-5][05])(?![.:,]?[0-9])', ([h, m]) => clock(h, m)),
];

/** "2024", "2O24". */
export const years: readonly Shape[] = [
  shape('(?:[1lI|]9[5-9]|[2Z][0OoQ][0-9OoQlI|SBZ])D{1}', (_, image) => number(image)),
];

/** "-24", "’24" after a day and a month. */
export const shortYears: readonly Shape[] = [shape("[-–’'][0-9]{2}", (_, image) => number(`20${image.slice(1)}`))];

/** "0850". */
export const fourDigits: readonly Shape[] = [shape('E{4}', (_, image) => number(image))];

/** "9", "19", "19:e". */
export const shortNumbers: readonly Shape[] = [
  shape(`(D{1,2})(?: ?:[ea]|\\.(?= ?(?:${gluedWords})))?`, ([n]) => number(n ?? '')),
];

/** "lI" for 11 and "O9": where nothing but a number can stand. */
export const lookAlikeNumber = new RegExp(`${digitClass}{1,2}(?![${letters}0-9])`, 'y');

/** HH:MM, or null where there is no such time. */
export function clockTime(hour: number, minute: number): string | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 16 is 2016 and 85 is 1985: the archives of the bodies concerned begin in the seventies. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function shape(source: string, read: Shape['read']): Shape {
  const expanded = source
    .replaceAll('SEP', '\\s?[-‐‑‒–—―−./=»>”\\u00ad\\u0000-\\u0008\\u000e-\\u001f]\\s?')
    .replace(/D(?=\{)/g, digitClass)
    .replace(/E(?=\{)/g, '[0-9OoQlI|SBZ$]');
  return { pattern: new RegExp(expanded + boundary, 'y'), read };
}

function date(year = '', month = '', day = ''): NumberPayload {
  const [y, m, d] = [fullYear(value(year)), value(month), value(day)];
  return { kind: 'date', year: y, month: m, day: d, real: y >= 1900 && y < 2100 && isRealDate(y, m, d) };
}

function realDate(year = '', month = '', day = ''): NumberPayload | null {
  const payload = date(year, month, day);
  return payload.kind === 'date' && payload.real ? payload : null;
}

function clock(hour = '', minute = ''): NumberPayload {
  return { kind: 'clock', hour: value(hour), minute: value(minute) };
}

function number(image: string): NumberPayload {
  const digits = trueDigits(image);
  return { kind: 'number', value: Number(digits), digits };
}

function value(image = ''): number {
  return Number(trueDigits(image).replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))));
}

/** The first shape that matches here and says something. */
export function readShape(
  shapes: readonly Shape[],
  text: string,
  offset: number,
  isNumber = isCredible,
): { image: string; payload: NumberPayload } | null {
  for (const { pattern, read } of shapes) {
    const match = executeAt(pattern, text, offset);
    if (match === null || !isNumber(match[0])) continue;
    const payload = read(match.slice(1), match[0]);
    if (payload !== null) return { image: match[0], payload };
  }
  return null;
}
