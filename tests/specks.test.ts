import { describe, expect, test } from 'vitest';
import { blankSpecks, findSpecks } from '../grammar/lines/specks.js';
import { meetingIn } from './support/meeting-in.js';

const scanned = `Arkivgruppens protokoll 3/2018 —-

Tid : 2018-03-15 kl 09.00-11.30
Narvarande fran kommunerna ;

. Bjuv: Alva Testberg
: Klippan: Bo Provdal ;

1. Frågor om arkiv ;
Frågan är stor och har beretts av gruppen. å
Beslut :
: att godkänna förslaget. ; ;
& samt att översända det.
`;

const cleared = (text: string): string => blankSpecks(text, findSpecks(text));

describe('specks at the ends of lines', () => {
  test('become blanks, so that every other character stays where it is', () => {
    expect(cleared(scanned)).toHaveLength(scanned.length);
    const { attendance, items } = meetingIn(scanned);
    expect(attendance.map(({ name, affiliations }) => `${name}, ${affiliations[0]?.name ?? '-'}`)).toEqual([
      'Alva Testberg, Bjuv',
      'Bo Provdal, Klippan',
    ]);
    expect(items[0]?.title).toBe('Frågor om arkiv');
    expect(items[0]?.text).toBe('Frågan är stor och har beretts av gruppen.');
    expect(items[0]?.decisions.map(({ connector, text }) => [connector, text])).toEqual([
      [null, 'att godkänna förslaget.'],
      ['samt', 'att översända det.'],
    ]);
  });

  test('belong to the page, each at its place, repaired or not', () => {
    for (const { furniture, items, repairs, coverage } of [meetingIn(scanned), meetingIn(scanned, false)]) {
      expect(furniture.map(({ text, position }) => [text, position.start.line])).toEqual([
        [';', 4],
        ['.', 6],
        [':', 7],
        [';', 7],
        [';', 9],
        ['å', 10],
        [':', 12],
        ['; ;', 12],
        ['&', 13],
      ]);
      expect(items[0]?.text).toBe('Frågan är stor och har beretts av gruppen.');
      expect(repairs.map(({ before }) => before)).not.toContain('å');
      expect(coverage).toBe(1);
    }
  });

  test.each([
    'Frånvarande: -\n',
    'Beslut :\natt godkänna förslaget\n',
    '~~Alva Testberg, Bjuv~~\n~ Bo Provdal, Klippan ~\n',
    '| Namn | Kommun |\n|---|---|\n| Alva Testberg | Bjuv |\n',
    '"Vi går vidare"\n',
  ])('%j has none, even in a scan', (text) => {
    const signs = 'Mötet I gruppen. Det är alt för sent. Beskt beskt.\n';
    expect(cleared(signs + text)).toBe(signs + text);
  });

  test('in a clean text are what was written', () => {
    expect(findSpecks('Alva sade:\n; det är klart ;\nBo höll med.\n')).toEqual([]);
  });
});

describe('a table of people whose rules were read as bars, signs and capitals', () => {
  test('gives its people', () => {
    const meeting = meetingIn(
      'Arkivgruppens protokoll 3/2018 —-\n\nTid: 2018-03-15 kl 09.00-11.30\n\nNamn | Kommun Närvaro\nAlva Testberg | Bjuv = = | Närvarande\n| | Bo Provdal | Klippan Närvarande från kl. 09.15\nI Siv Fiktiv | Höör RE TT Anmält förhinder = = |\n\n1. Val\nInget.\n',
    );
    expect(
      meeting.attendance.map(({ name, status, affiliations, arrived }) => [
        name,
        status,
        affiliations.map((place) => place.name).join('+'),
        arrived,
      ]),
    ).toEqual([
      ['Alva Testberg', 'present', 'Bjuv', null],
      ['Bo Provdal', 'present', 'Klippan', '09:15'],
      ['Siv Fiktiv', 'excused', 'Höör', null],
    ]);
  });
});
