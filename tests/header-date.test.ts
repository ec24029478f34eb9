import { expect, it } from 'vitest';
import { agreeDates } from '../src/reading/header-date.js';
import type { DateMention } from '../src/reading/header-date.js';

const span = { start: 0, end: 1 };
const full = (value: string, place: DateMention['place']): DateMention => ({
  reading: { date: { value, span }, partialDate: null },
  place,
});
const dayOnly = (month: number, day: number, place: DateMention['place']): DateMention => ({
  reading: { date: null, partialDate: { month, day, span } },
  place,
});

it.each<[string, DateMention[], number | null, string | null, number]>([
  [
    'a letterhead gives the labelled date its year',
    [full('2022-11-11', 'head'), dayOnly(11, 11, 'label')],
    null,
    '2022-11-11',
    0,
  ],
  [
    'the labelled date wins, and the difference is told',
    [full('2024-02-19', 'head'), full('2024-01-22', 'label')],
    null,
    '2024-01-22',
    1,
  ],
  [
    'a letterhead of January dates a meeting of December',
    [full('2023-01-04', 'head'), dayOnly(12, 20, 'label')],
    null,
    '2022-12-20',
    1,
  ],
  [
    'the day beside the hours outweighs one that stands alone',
    [full('2024-02-19', 'head'), full('2024-01-22', 'hours')],
    null,
    '2024-01-22',
    1,
  ],
  ['the year of the title completes a date', [dayOnly(5, 20, 'label')], 2016, '2016-05-20', 0],
  ['no year, no date', [dayOnly(5, 20, 'label')], null, null, 0],
  ['no mention, no date', [], 2016, null, 0],
])('%s', (_claim, mentions, year, date, doubts) => {
  const agreed = agreeDates(mentions, { year });
  expect([agreed.date?.value ?? null, agreed.doubts.length]).toEqual([date, doubts]);
});
