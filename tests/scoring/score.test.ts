import { expect, test } from 'vitest';
import { readFixtures } from '../../bench/noise/fixtures.js';
import type { Expected } from '../../bench/scoring/expected.js';
import { scoreMeeting } from '../../bench/scoring/score.js';
import { scoreStructure } from '../../bench/scoring/score-structure.js';
import { f1, sumFields } from '../../bench/scoring/tally.js';

const gold: Expected = {
  title: 'Styrelsens protokoll 2/2020',
  number: 2,
  date: '2020-02-06',
  attendance: [
    {
      name: 'Ruth Åkerblad',
      status: 'present',
      affiliations: [{ name: 'Kil', municipalityCode: '1715' }],
      role: 'ordförande',
    },
    { name: 'Ove Sträng', status: 'excused', affiliations: [], role: null },
  ],
  items: [
    {
      number: '1',
      title: 'Budget',
      text: 'Förslaget gicks igenom.',
      decisions: [
        { text: 'att anta budgeten', connector: null },
        { text: 'att tacka för arbetet', connector: 'samt' },
      ],
      presenters: [],
      attachments: [{ label: 'Bilaga 1', title: 'budget' }],
      items: [{ number: '1.1', title: 'Avgifter', text: null, decisions: [], items: [] }],
    },
  ],
  signatures: [{ name: 'Ruth Åkerblad', role: 'ordförande' }],
};
const change = (edit: (meeting: Expected & { items: NonNullable<Expected['items']>[number][] }) => void): Expected => {
  const copy = structuredClone(gold) as Parameters<typeof edit>[0];
  edit(copy);
  return copy;
};
const counts = (given: Expected, field: string, lenient = false) =>
  scoreMeeting(gold, given, { lenient }).fields.get(field);

test('every golden scores 1 against itself, strict and lenient', () => {
  for (const fixture of readFixtures('fixtures/protocols')) {
    for (const lenient of [false, true]) {
      const tally = scoreMeeting(fixture.gold, fixture.gold, { lenient });
      expect(tally.misses, fixture.name).toEqual([]);
      expect(f1(sumFields([tally]))).toBe(1);
    }
    expect(f1(scoreStructure(fixture.gold, fixture.gold))).toBe(1);
  }
});

test('no meeting at all scores 0', () => {
  expect(f1(sumFields([scoreMeeting(gold, {})]))).toBe(0);
});

test('dashes, quotation marks, blanks and a last full stop make no difference', () => {
  const given = change((meeting) => {
    meeting.items[0] = { ...meeting.items[0], text: 'Förslaget  gicks igenom' };
  });
  expect(scoreMeeting(gold, given).misses).toEqual([]);
});

test('a letter lost in a name is wrong strictly and right leniently', () => {
  const given = change((meeting) =>
    Object.assign(meeting, { signatures: [{ name: 'Ruth Akerblad', role: 'ordförande' }] }),
  );
  expect(counts(given, 'signatures.signer')).toEqual({ correct: 0, gold: 1, given: 1 });
  expect(counts(given, 'signatures.signer', true)).toEqual({ correct: 1, gold: 1, given: 1 });
});

test('a wrong status loses the person and all that is asked of them, and a wrong date stays wrong leniently', () => {
  const given = change((meeting) =>
    Object.assign(meeting, {
      date: '2020-02-08',
      attendance: [{ ...gold.attendance?.[0], status: 'absent' }, gold.attendance?.[1]],
    }),
  );
  expect(counts(given, 'attendance.person', true)).toEqual({ correct: 1, gold: 2, given: 2 });
  expect(counts(given, 'attendance.affiliation', true)).toEqual({ correct: 0, gold: 0, given: 0 });
  expect(counts(given, 'header.date', true)).toEqual({ correct: 0, gold: 1, given: 1 });
});

test('an item moved out from under its parent has a wrong heading', () => {
  const given = change((meeting) => {
    const [parent] = meeting.items;
    meeting.items.splice(0, 1, { ...parent, items: [] }, ...(parent?.items ?? []));
  });
  expect(counts(given, 'items.heading')).toEqual({ correct: 1, gold: 2, given: 2 });
  expect(f1(scoreStructure(gold, given))).toBe(1);
});

test('an invented item costs precision with all that stands in it', () => {
  const given = change((meeting) => {
    meeting.items.push({
      number: '9',
      title: 'Helt annat',
      text: 'Ord.',
      decisions: [{ text: 'att avslå', connector: null }],
    });
  });
  expect(counts(given, 'items.heading')).toEqual({ correct: 2, gold: 2, given: 3 });
  expect(counts(given, 'decisions.text')).toEqual({ correct: 2, gold: 2, given: 3 });
  expect(counts(given, 'items.text')).toEqual({ correct: 1, gold: 1, given: 2 });
});

test('a fact that the golden leaves open is not asked for in the header, but a number invented there is counted', () => {
  expect(counts({ ...gold, venue: 'Kil' }, 'header.venue')).toBeUndefined();
  expect(counts({ ...gold, year: 2020 }, 'header.year')).toEqual({ correct: 0, gold: 0, given: 1 });
});

test('structure asks for numbers, the count of decisions and statuses, not for letters', () => {
  const given = change((meeting) => {
    meeting.items[0] = { ...meeting.items[0], title: 'Budqct', decisions: [{ text: 'all anta', connector: null }] };
  });
  expect(scoreStructure(gold, given)).toEqual({ correct: 5, gold: 6, given: 5 });
});
