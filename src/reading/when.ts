import { mendScannedWhen } from '../repair/scanned-when.js';
import { parseWhen } from '../../grammar/phrases/when/parser.js';
import { sourceSpan } from '../../grammar/passage.js';
import type { Passage, Span } from '../../grammar/passage.js';
import { chooseTimes } from './when-clocks.js';
import { chooseDate, completeDate } from './when-dates.js';
import { textRepair } from './when-repairs.js';
import { chooseVenue } from './when-venue.js';

/** What the passage is: the value after a label, a sentence, or a heading. It decides what numbers and words may mean. */
export type WhenLabels = 'when-where' | 'when' | 'where' | 'prose' | 'title';

export interface WhenContext {
  readonly repair: boolean;
  readonly labels: WhenLabels;
  /** The text was scanned: a stop between two short parts of a place may have been a comma. */
  readonly scanned?: boolean;
  /** What else is known of the date: completes "den 11 november". Dates are ISO 8601. */
  readonly reference?: DateReference;
}

export interface DateReference {
  readonly year?: number;
  readonly dates?: readonly string[];
}

/** A value and the stretch of the source that it was read from. */
export interface Grounded {
  readonly value: string;
  readonly span: Span;
}

export interface PartialDate {
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

export interface WhenDoubt {
  readonly code: 'implausible-date' | 'implausible-time' | 'several-days' | 'weekday-disagrees' | 'dates-disagree';
  readonly message: string;
  readonly span: Span;
}

export interface WhenRepair {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly rule: 'digit-look-alike' | 'lost-mark';
}

export interface WhenReading {
  readonly date: Grounded | null;
  readonly startTime: Grounded | null;
  readonly endTime: Grounded | null;
  readonly venue: Grounded | null;
  /** Whether "ca" is printed at a time. */
  readonly approximate: boolean;
  /** A date without a year, where none was known either. */
  readonly partialDate: PartialDate | null;
  readonly doubts: readonly WhenDoubt[];
  readonly repairs: readonly WhenRepair[];
  /** Words that are none of these: an adjournment, a second date, a remark. Nothing in prose and titles, which others read. */
  readonly unread: readonly Span[];
}

/** Reads when and where a meeting was held: "160317 kl. 09.00-12.00, Rådhuset". */
export function readWhen(passage: Passage, context: WhenContext): WhenReading {
  const printed = passage.text.slice(0, longest);
  const text = context.scanned === true ? mendScannedWhen(printed) : printed;
  const parts = parseWhen(text);
  const { date, partial, taken: dateParts, refused, doubts: dateDoubts } = chooseDate(parts, text, context.labels);
  const times = chooseTimes(parts, text, context.labels, dateParts);
  const place = chooseVenue(parts, text, context, {
    used: new Set([...dateParts, ...times.taken]),
    refused: new Set(refused),
    aside: times.aside,
  });

  const grounded = (found: { value: string; start: number; end: number }): Grounded => ({
    value: found.value,
    span: sourceSpan(passage, found.start, found.end),
  });
  const completed = partial === null ? null : completeDate(partial, context.reference ?? {});
  const partialSpan = partial === null ? null : sourceSpan(passage, partial.start, partial.end);
  const stretches = [date ?? partial, times.start, times.end].filter((stretch) => stretch !== null);
  return {
    date:
      date !== null
        ? grounded(date)
        : completed !== null && partialSpan !== null
          ? { value: completed, span: partialSpan }
          : null,
    startTime: times.start && grounded(times.start),
    endTime: times.end && grounded(times.end),
    venue: place.venue && grounded(place.venue),
    approximate: times.approximate,
    partialDate:
      date === null && completed === null && partial !== null && partialSpan !== null
        ? { month: partial.month, day: partial.day, span: partialSpan }
        : null,
    doubts: [...dateDoubts, ...times.doubts].map(({ code, message, start, end }) => ({
      code,
      message,
      span: sourceSpan(passage, start, end),
    })),
    repairs: context.repair ? stretches.flatMap((stretch) => textRepair(stretch.tokens, passage)) : [],
    unread:
      context.labels === 'prose' || context.labels === 'title'
        ? []
        : [...place.unread, ...beyond(passage.text)].map(({ start, end }) => sourceSpan(passage, start, end)),
  };
}

/** Characters: ten times the longest header that was seen. A longer value is a line that lost its breaks. */
const longest = 4000;

function beyond(text: string): { start: number; end: number }[] {
  return text.length > longest ? [{ start: longest, end: text.length }] : [];
}
