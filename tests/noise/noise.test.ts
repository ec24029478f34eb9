import { describe, expect, test } from 'vitest';
import type { Expected } from '../../bench/scoring/expected.js';
import { flattenItems } from '../../bench/scoring/score-items.js';
import { addNoise } from '../../bench/noise/add-noise.js';
import { readFixtures, readScans } from '../../bench/noise/fixtures.js';
import { scoreNoise } from '../../bench/noise/noise-scores.js';
import { meetingSchema, parseProtocol, type Repair } from '../../src/index.js';
import { leavesOf } from '../support/leaves.js';
import { composed } from '../support/composed.js';

const fixtures = readFixtures('fixtures/protocols');

/** Milliseconds: much damaged texts take longer to read, and the machine may be busy. */
const patience = 60_000;

// Floors a little below what is reached: raise them when more is.
test.each([
  ['light', 0.96],
  ['medium', 0.96],
  ['wronglang', 0.96],
  ['worn', 0.8],
])(
  'fixtures read from a scan (%s) keep most of their facts',
  (kind, floor) => {
    const scans = readScans('fixtures/scanned', fixtures, kind);
    expect(scans.length).toBeGreaterThanOrEqual(10);
    expect(scoreNoise(scans, 0, [0], true).scores.all).toBeGreaterThan(floor);
  },
  patience,
);

test.each([
  [0.01, 0.98],
  [0.02, 0.965],
  [0.08, 0.76],
])(
  'at %d characters in error fixtures keep most of their facts, and more of their structure',
  (rate, floor) => {
    const { scores } = scoreNoise(fixtures, rate, [1], true);
    expect(scores.all).toBeGreaterThan(floor);
    expect(scores.structure).toBeGreaterThan(scores.all ?? 1);
  },
  patience,
);

const statuses = ['present', 'excused', 'absent', 'guest'] as const;

/** How many items, decisions, and people of each status. */
function countsOf({ items = [], attendance = [] }: Expected): { items: number; decisions: number; people: number[] } {
  const flat = flattenItems(items);
  return {
    items: flat.length,
    decisions: flat.reduce((sum, { item }) => sum + (item.decisions ?? []).length, 0),
    people: statuses.map((status) => attendance.filter((attendee) => attendee.status === status).length),
  };
}

/** The text with its repairs carried out. */
function mended(text: string, repairs: readonly Repair[]): string {
  const fromLast = [...repairs].sort((a, b) => b.position.start.offset - a.position.start.offset);
  return fromLast.reduce(
    (whole, { position, after }) => whole.slice(0, position.start.offset) + after + whole.slice(position.end.offset),
    text,
  );
}

describe.each(fixtures)('$name', ({ text, gold }) => {
  test('every noisy copy gives a valid meeting or none, and never an exception', () => {
    for (const rate of [0.01, 0.08]) {
      for (const meeting of parseProtocol(addNoise(text, { rate, seed: 9, lines: true })).meetings) {
        expect(meetingSchema.safeParse(meeting).success).toBe(true);
      }
    }
  });

  test.each([5, 6])('one wrong character in two hundred moves hardly anything (seed %d)', (seed) => {
    const found = parseProtocol(addNoise(text, { rate: 0.005, seed })).meetings[0];
    const [expected, given] = [countsOf(gold), countsOf(found ?? {})];
    expect(Math.abs(given.items - expected.items)).toBeLessThanOrEqual(1);
    expect(Math.abs(given.decisions - expected.decisions)).toBeLessThanOrEqual(2);
    const moved = given.people.reduce((sum, count, index) => sum + Math.abs(count - (expected.people[index] ?? 0)), 0);
    expect(moved).toBeLessThanOrEqual(3);
  });

  test('what is read from noise stands in it, or is a repair on record', () => {
    for (const rate of [0.01, 0.04]) {
      const noisy = addNoise(text, { rate, seed: 7 });
      for (const meeting of parseProtocol(noisy).meetings) {
        const told = [noisy, mended(noisy, meeting.repairs), ...meeting.repairs.map(({ after }) => after)]
          .map((words) => composed(words).toLowerCase())
          .flatMap((words) => [words, words.replace(/[-\u00ad]\s*\n\s*/g, '')]);
        const invented = leavesOf(meeting).flatMap(({ path, value }) =>
          (value.toLowerCase().match(/\p{L}+/gu) ?? [])
            .filter((word) => !told.some((words) => words.includes(word)))
            .map((word) => `${path}: ${word}`),
        );
        expect(invented).toEqual([]);
      }
    }
  });
});
