import { describe, expect, test } from 'vitest';
import { addNoise } from '../../bench/noise/add-noise.js';
import { readFixtures, readScans } from '../../bench/noise/fixtures.js';
import { scoreNoise } from '../../bench/noise/noise-scores.js';
import { meetingSchema, parseProtocol } from '../../src/index.js';

const fixtures = readFixtures('fixtures/protocols');

/** Milliseconds: much damaged texts take longer to read, and the machine may be busy. */
const patience = 60_000;

// Floors a little below what is reached: raise them when more is.
test.each([
  ['light', 0.96],
  ['medium', 0.96],
  ['wronglang', 0.95],
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
  [0.01, 0.94],
  [0.02, 0.9],
  [0.08, 0.6],
])(
  'at %d characters in error fixtures keep most of their facts, and more of their structure',
  (rate, floor) => {
    const { scores } = scoreNoise(fixtures, rate, [1], true);
    expect(scores.all).toBeGreaterThan(floor);
    expect(scores.structure).toBeGreaterThan(scores.all ?? 1);
  },
  patience,
);

describe.each(fixtures)('$name', ({ text }) => {
  test('every noisy copy gives a valid meeting or none, and never an exception', () => {
    for (const rate of [0.01, 0.08]) {
      for (const meeting of parseProtocol(addNoise(text, { rate, seed: 9, lines: true })).meetings) {
        expect(meetingSchema.safeParse(meeting).success).toBe(true);
      }
    }
  });
});
