import type { IToken } from 'chevrotain';
import { payloadOf } from '../../grammar/phrases/when/lexer.js';
import { Comma, isBlankPart, tokenIs } from './when-parts.js';
import type { Doubt, Stretch } from './when-parts.js';
import { partEnd, partStart } from './when-parts.js';
import type { WhenPart } from '../../grammar/phrases/when/parser.js';
import { fullYear, isRealDate } from '../../grammar/phrases/when/shapes.js';
import { Year } from '../../grammar/phrases/when/number-tokens.js';
import { RangeMark, Weekday } from '../../grammar/phrases/when/word-tokens.js';
import { weekdays } from '../../grammar/vocabulary/calendar.js';
import type { DateReference, WhenLabels } from './when.js';

export interface PartialStretch {
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly IToken[];
}

export interface DateChoice {
  readonly date: Stretch | null;
  readonly partial: PartialStretch | null;
  /** The parts that are dates, used or not. */
  readonly taken: readonly WhenPart[];
  /** The parts that look like dates and are none: no place either. */
  readonly refused: readonly WhenPart[];
  readonly doubts: readonly Doubt[];
}

interface Mention {
  readonly parts: readonly WhenPart[];
  readonly tokens: readonly IToken[];
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly severalDays: boolean;
}

/** The date that a passage tells: its first full one, else its first without a year, with the year of a neighbour. */
export function chooseDate(parts: readonly WhenPart[], text: string, labels: WhenLabels): DateChoice {
  const doubts: Doubt[] = [];
  const mentions: Mention[] = [];
  const refused: WhenPart[] = [];
  parts.forEach((part, index) => {
    if (part.kind === 'clock' || part.kind === 'plain') return;
    const mention = readMention(part, parts, index);
    const real = isRealDate(mention.year ?? 2000, mention.month, mention.day);
    if (real && !(labels === 'where' && mention.year === null)) mentions.push(mention);
    else if (labels !== 'where' && !real && isMeantAsDate(mention, text)) {
      const { start, end } = mention;
      doubts.push({
        code: 'implausible-date',
        message: `"${text.slice(start, end)}" looks like a date, but there is no such day`,
        start,
        end,
      });
      refused.push(...mention.parts);
    }
  });
  const taken = mentions.flatMap((mention) => mention.parts);
  const first = mentions[0];
  const chosen = mentions.find((mention) => mention.year !== null) ?? first;
  if (chosen === undefined || first === undefined) return { date: null, partial: null, taken: [], refused, doubts };

  // "30 april – 1 maj 2024": the first day has the year of the last.
  const opens = first !== chosen && first.year === null && joins(parts, first, chosen) ? first : chosen;
  const year = opens.year ?? chosen.year;
  const stretch = { start: opens.start, end: opens.end, tokens: opens.tokens };
  if (
    opens.severalDays ||
    opens !== chosen ||
    mentions.some((other) => other.index > opens.index && joins(parts, opens, other))
  ) {
    doubts.push({
      code: 'several-days',
      message: `"${text.slice(opens.start, chosen.end)}" covers several days; the first was taken`,
      ...stretch,
    });
  }
  const weekday = year === null ? null : weekdayDoubt(parts, opens, year, text);
  if (weekday !== null) doubts.push(weekday);
  const other = mentions.find(
    (mention) => mention.year !== null && differs(mention, opens) && !joins(parts, opens, mention),
  );
  if (opens.year !== null && other !== undefined) {
    doubts.push({
      code: 'dates-disagree',
      message: `"${text.slice(other.start, other.end)}" is another date than "${text.slice(opens.start, opens.end)}"; the first was taken`,
      start: other.start,
      end: other.end,
    });
  }
  return {
    date: year === null ? null : { value: isoDate(year, opens.month, opens.day), ...stretch },
    partial: year === null ? { month: opens.month, day: opens.day, ...stretch } : null,
    taken,
    refused,
    doubts,
  };
}

/** Gives a date without a year the year that fits what else is known: the full date nearest to it, else the year alone. */
export function completeDate(partial: { month: number; day: number }, reference: DateReference): string | null {
  const { month, day } = partial;
  const known = reference.dates?.[0];
  if (known === undefined) return reference.year === undefined ? null : validDate(reference.year, month, day);
  const same = reference.dates?.find((date) => date.slice(5) === isoDate(2000, month, day).slice(5));
  if (same !== undefined) return same;
  const year = Number(known.slice(0, 4));
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month - 1, day) - Date.parse(known));
  const nearest = [year, year - 1, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
  return validDate(nearest, month, day);
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function validDate(year: number, month: number, day: number): string | null {
  return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
}

function readMention(
  part: Exclude<WhenPart, { kind: 'clock' | 'plain' }>,
  parts: readonly WhenPart[],
  index: number,
): Mention {
  const place = { start: partStart(part), end: partEnd(part), index, tokens: part.tokens, parts: [part] };
  if (part.kind === 'full-date') {
    const payload = payloadOf(part.date);
    const read = payload?.kind === 'date' ? payload : { year: 0, month: 0, day: 0 };
    return { ...place, year: read.year, month: read.month, day: read.day, severalDays: false };
  }
  const payload = part.kind === 'slash-date' ? payloadOf(part.date) : null;
  const month =
    part.kind === 'slash-date' ? (payload?.kind === 'day-month' ? payload.month : 0) : wordNumber(part.month);
  const day = part.kind === 'slash-date' ? (payload?.kind === 'day-month' ? payload.day : 0) : numberValue(part.day);
  const own = part.year === null ? null : fullYear(numberValue(part.year));
  const severalDays = part.kind === 'named-date' && part.until !== null;
  // "19 april, 2024": the year stands behind a comma or in the next line.
  const next = parts[index + 1];
  const behind = next !== undefined && tokenIs(next, Comma) ? parts[index + 2] : next;
  if (own === null && behind?.kind === 'clock' && behind.tokens.length === 1 && behind.start.tokenType === Year) {
    const tokens = [...part.tokens, ...(behind === next ? [] : (next?.tokens ?? [])), behind.start];
    return {
      ...place,
      parts: [part, behind],
      tokens,
      end: partEnd(behind),
      year: numberValue(behind.start),
      month,
      day,
      severalDays,
    };
  }
  return { ...place, year: own, month, day, severalDays };
}

function wordNumber(token: IToken): number {
  const payload = payloadOf(token);
  return payload?.kind === 'word' ? payload.number : 0;
}

function numberValue(token: IToken): number {
  const payload = payloadOf(token);
  return payload?.kind === 'number' ? payload.value : Number.MAX_SAFE_INTEGER;
}

/** Six digits that are no day are a number of some other kind more often than a date, but not as the first word. */
function isMeantAsDate(mention: Mention, text: string): boolean {
  return mention.index === 0 || !/^\d+$/.test(text.slice(mention.start, mention.end));
}

function differs(one: Mention, other: Mention): boolean {
  return one.month !== other.month || one.day !== other.day || (one.year !== null && one.year !== other.year);
}

/** Whether only a dash or "till" stands between the two. */
function joins(parts: readonly WhenPart[], one: Mention, other: Mention): boolean {
  if (other.index - one.index > 6 || other.index <= one.index) return false;
  const between = parts
    .slice(one.index + 1, other.index)
    .filter((part) => !isBlankPart(part) || tokenIs(part, RangeMark));
  return between.length === 1 && between[0] !== undefined && tokenIs(between[0], RangeMark);
}

function weekdayDoubt(parts: readonly WhenPart[], mention: Mention, year: number, text: string): Doubt | null {
  for (let index = mention.index - 1; index >= 0 && index >= mention.index - 4; index -= 1) {
    const part = parts[index];
    if (part?.kind !== 'plain' || !isBlankPart(part)) return null;
    const token = part.tokens[0];
    if (token === undefined || !tokenIs(part, Weekday)) continue;
    const printed = wordNumber(token);
    const actual = ((new Date(Date.UTC(year, mention.month - 1, mention.day)).getUTCDay() + 6) % 7) + 1;
    if (printed === actual) return null;
    const message = `"${text.slice(partStart(part), mention.end)}": that day was a ${weekdays[actual - 1] ?? ''}`;
    return { code: 'weekday-disagrees', message, start: partStart(part), end: mention.end };
  }
  return null;
}
