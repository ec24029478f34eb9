import type { Expected } from './expected.js';
import { scoreItems } from './score-items.js';
import { scoreAttendance, scoreSignatures } from './score-people.js';
import { countOne, createTally, type Tally } from './tally.js';

export const groups = ['header', 'attendance', 'items', 'decisions', 'signatures'] as const;

/**
 * Compares a meeting with its golden, fact by fact. Lenient lets names and texts differ by damage that nothing could have
 * undone (an edit similarity of at least 0.85); numbers, dates, codes and statuses are right or wrong.
 */
export function scoreMeeting(gold: Expected, given: Expected, { lenient = false } = {}): Tally {
  const tally = createTally(lenient);
  for (const field of ['number', 'year', 'date', 'startTime', 'endTime'] as const) {
    countOne(tally, `header.${field}`, gold[field], given[field], '');
  }
  for (const field of ['title', 'organization', 'body', 'venue', 'opening', 'closing', 'approval'] as const) {
    // Where one reader takes a line for the title another takes it for furniture: only what a golden states is asked for.
    const expected = words(gold[field]);
    if (expected !== null) countOne(tally, `header.${field}`, expected, words(given[field]), '', false);
  }
  scoreAttendance(gold, given, tally);
  scoreItems(gold, given, tally);
  scoreSignatures(gold, given, tally);
  return tally;
}

const words = (value: string | { text: string } | null | undefined): string | null =>
  typeof value === 'object' ? (value?.text ?? null) : (value ?? null);
