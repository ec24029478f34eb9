import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { dayOrdinals } from '../../vocabulary/calendar.js';
import { numberStarts } from './characters.js';
import { trueDigits } from './digits.js';
import * as shapes from './shapes.js';
import type { NumberPayload, Shape } from './shapes.js';
import { Between, ClockMark, Month, RangeMark, monthNamed } from './word-tokens.js';
import { foldedTable, foldWord, wordAt } from './words.js';

/** A number in the shape of a time of day. */
export const ClockShape = createToken({ name: 'ClockShape', pattern: Lexer.NA });

export const FullDate = numberToken('FullDate', [...shapes.yearFirstDates, ...shapes.dayFirstDates]);
export const CompactDate = numberToken('CompactDate', shapes.compactDates);
export const DayMonth = numberToken('DayMonth', shapes.dayMonths);
export const ShortYear = createToken({
  name: 'ShortYear',
  pattern: (text, offset, tokens) =>
    follows(tokens, [Month, DayMonth]) ? numberAt(shapes.shortYears, text, offset) : null,
  line_breaks: false,
  start_chars_hint: ['-', '–', '’', "'"],
});
export const ClockRange = numberToken('ClockRange', shapes.clockRanges, [ClockShape]);
export const ClockTime = numberToken('ClockTime', shapes.clockTimes, [ClockShape]);
/** After "kl" or a dash: times with stray spaces, and with less than half of their digits left ("kl O9.OO"). */
const DueClockTime = createToken({
  name: 'DueClockTime',
  pattern: (text, offset, tokens) =>
    follows(tokens, [ClockMark, RangeMark, Between])
      ? (numberAt(shapes.spacedClockTimes, text, offset) ?? numberAt(shapes.clockTimes, text, offset, hasDigit))
      : null,
  line_breaks: false,
  start_chars_hint: numberStarts,
  categories: [ClockTime, ClockShape],
});
export const Year = numberToken('Year', shapes.years, [ClockShape]);
export const FourDigits = numberToken('FourDigits', shapes.fourDigits, [ClockShape]);
export const ShortNumber = createToken({
  name: 'ShortNumber',
  pattern: (text, offset, tokens) =>
    numberAt(shapes.shortNumbers, text, offset) ?? lookAlikeNumberAt(text, offset, tokens) ?? ordinalAt(text, offset),
  line_breaks: false,
  start_chars_hint: [...numberStarts, ...new Set(dayOrdinals.map((word) => word.charAt(0)))],
});

/** In the order in which the lexer tries them: longer shapes first. */
export const numberTokens: readonly TokenType[] = [
  FullDate,
  CompactDate,
  DayMonth,
  ShortYear,
  ClockRange,
  ClockTime,
  DueClockTime,
  Year,
  FourDigits,
  ShortNumber,
  ClockShape,
];

function numberToken(name: string, forms: readonly Shape[], categories: TokenType[] = []): TokenType {
  return createToken({
    name,
    pattern: (text, offset) => numberAt(forms, text, offset),
    line_breaks: false,
    start_chars_hint: numberStarts,
    categories,
  });
}

function numberAt(
  forms: readonly Shape[],
  text: string,
  offset: number,
  isNumber?: (image: string) => boolean,
): [string] | null {
  const found = shapes.readShape(forms, text, offset, isNumber);
  return found === null ? null : withPayload(found.image, found.payload);
}

/** "kl lO" and "den ll april": not one true digit, but only a number can stand here. */
function lookAlikeNumberAt(text: string, offset: number, tokens: IToken[]): [string] | null {
  shapes.lookAlikeNumber.lastIndex = offset;
  const image = shapes.lookAlikeNumber.exec(text)?.[0];
  if (image === undefined) return null;
  const next = wordAt(text, offset + image.length + 1);
  const due = (next !== null && monthNamed(next) !== null) || (image.length === 2 && follows(tokens, [ClockMark]));
  const digits = trueDigits(image);
  return due ? withPayload(image, { kind: 'number', value: Number(digits), digits }) : null;
}

/** "tredje" before the name of a month. */
function ordinalAt(text: string, offset: number): [string] | null {
  const image = wordAt(text, offset);
  const value = image === null ? undefined : ordinals.get(foldWord(image));
  if (image === null || value === undefined) return null;
  const next = wordAt(text, offset + image.length + 1);
  const due = next !== null && monthNamed(next) !== null;
  return due ? withPayload(image, { kind: 'number', value, digits: String(value) }) : null;
}

const ordinals = foldedTable(dayOrdinals.map((word, index) => [word, index + 1] as const));

function hasDigit(image: string): boolean {
  return /[0-9]/.test(image);
}

function withPayload(image: string, payload: NumberPayload): [string] {
  return Object.assign([image] as [string], { payload });
}

function follows(tokens: readonly IToken[], types: readonly TokenType[]): boolean {
  const last = tokens[tokens.length - 1]?.tokenType;
  return last !== undefined && types.some((type) => type === last || last.CATEGORIES?.includes(type) === true);
}
