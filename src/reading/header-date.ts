import type { Span } from '../../grammar/passage.js';
import { completeDate } from './when-dates.js';
import type { Grounded, PartialDate, WhenDoubt } from './when.js';

/** One place of a header that tells a date, in the order of the document. */
export interface DateMention {
  readonly reading: { readonly date: Grounded | null; readonly partialDate: PartialDate | null };
  /** Behind a label (Tid, Datum, Plats och tid), in the title, beside the hours, or in a letterhead or the prose below it. */
  readonly place: 'label' | 'title' | 'hours' | 'head';
}

/** A letterhead may tell the day of the letter, and a stamp the day it came. */
const byWeight: readonly DateMention['place'][] = ['label', 'title', 'hours', 'head'];

export interface AgreedDate {
  readonly date: Grounded | null;
  readonly doubts: readonly WhenDoubt[];
}

/**
 * The date of a header that tells it more than once: "Helsingborg 221111" in the letterhead and "den 11 november" behind
 * the label. The labelled one wins, and then the title's; one without a year takes it from the others, or from the year of
 * the title.
 */
export function agreeDates(mentions: readonly DateMention[], context: { year?: number | null } = {}): AgreedDate {
  const ordered = byWeight.flatMap((place) => mentions.filter((mention) => mention.place === place));
  const full = ordered.flatMap(({ reading }) => (reading.date === null ? [] : [reading.date]));
  const known = full.map(({ value }) => value);
  const reference = typeof context.year === 'number' ? { dates: known, year: context.year } : { dates: known };
  const dates = ordered.flatMap(({ reading }): Grounded[] => {
    if (reading.date !== null) return [reading.date];
    if (reading.partialDate === null) return [];
    const value = completeDate(reading.partialDate, reference);
    return value === null ? [] : [{ value, span: reading.partialDate.span }];
  });
  const [chosen, ...others] = dates;
  if (chosen === undefined) return { date: null, doubts: [] };
  const other = others.find(({ value }) => value !== chosen.value);
  return { date: chosen, doubts: other === undefined ? [] : [disagreement(chosen, other, other.span)] };
}

function disagreement(chosen: Grounded, other: Grounded, span: Span): WhenDoubt {
  return {
    code: 'dates-disagree',
    message: `the header also tells the date ${other.value}; ${chosen.value} was taken`,
    span,
  };
}
