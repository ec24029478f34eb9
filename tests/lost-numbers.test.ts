import { describe, expect, it, test } from 'vitest';
import { headings, meetingIn } from './support/meeting-in.js';

/** A scan's protocol whose headings are these, each over a paragraph. */
function read(lines: readonly string[]): ReturnType<typeof meetingIn> {
  const items = lines.map((line) => `${line}\n\nFragan om hésten féredrogs av ordféranden.\n`).join('\n');
  return meetingIn(`Styrelsens protokoll 3/2017\n\nTid: 2017-03-16 kl 09.00\nNärvarande: Anna Berg, Bjuv\n\n${items}`);
}

const numbers = (lines: readonly string[]): (string | null)[] => read(lines).items.map(({ number }) => number);

describe('the numbers of a scan are the sequence that reads best', () => {
  it.each<[string, string[], string[]]>([
    [
      'signs and figures for §, small letters',
      ['$ 14 val av justerare', '$ 15 faststallande', '818 Bokslut', '£17 Taxa', '518 Information', '4 19 Nasta mote'],
      ['14', '15', '16', '17', '18', '19'],
    ],
    [
      'a figure misread before several lost ones',
      ['§ 31 Dagordning', '§ 32 Bokslut', '4 2I Upphandling', '$34 finns larm', '& 33 Tider', '£ 36 Fragor'],
      ['31', '32', '33', '34', '35', '36'],
    ],
    [
      'a shifted pair',
      ['1. Val', '2 - Uppdrag', '2. Enkat', '4. Medel'].map((line) => `§${line}`),
      ['1', '2', '3', '4'],
    ],
    [
      'a word before the number',
      [
        'Punkt 1 - Val',
        'Punkt 2 - Budget',
        'Pmkt 3 – Beslut',
        'Punkt $ - Resor',
        '= Punkt 6 - Frågor',
        'Punkt 7 - Slut',
      ],
      ['1', '2', '3', '4', '6', '7'],
    ],
    ['a bracket read as a figure', ['1) Val', '2) Budget', '3) Resor', '43 Métets slut'], ['1', '2', '3', '4']],
    ['marks glued to their titles', ['1 § Val', '2 § Budget', '3 $Resor', '4 8Ovriga fragor'], ['1', '2', '3', '4']],
    ['capitals with a small letter first', ['1. VAL', '2. fÖRSLAG TILL PLAN', '3. RESOR'], ['1', '2', '3']],
    ['a speck before the number', ['1. Val', '= 2. Budget', ': 3. Resor', '4. Slut'], ['1', '2', '3', '4']],
  ])('%s', (_, lines, expected) => {
    expect(numbers(lines)).toEqual(expected);
  });

  test('the one line in a gap has its number, but no word has', () => {
    expect(numbers(['1. Val', '2. Budget', '&) Resor', '4. Slut'])).toEqual(['1', '2', '3', '4']);
    expect(numbers(['1. Val', '2. Budget', 'den Resor vill se', '4. Slut'])).toEqual(['1', '2', '4']);
  });

  test('items that begin anew keep their numbers', () => {
    expect(numbers(['1. Val', '2. Budget', '1. Resor', '2. Lokaler', '1. Slut'])).toEqual(['1', '2', '1', '2', '1']);
  });

  test('a clean text keeps what it says', () => {
    const clean =
      '1. Val\n\nVal skedde.\n\n2. Budget\n\nDen gicks igenom.\n\n2. Resor\n\nDe ställs in.\n\n4. Slut\n\nTack.\n';
    const meeting = meetingIn(
      `Styrelsens protokoll 3/2017\n\nTid: 2017-03-16\nNärvarande: Anna Berg, Bjuv\n\n${clean}`,
    );
    expect(meeting.items.map(({ number }) => number)).toEqual(['1', '2', '2', '4']);
    expect(meeting.repairs).toEqual([]);
  });
});

describe('the numbers below an item', () => {
  it.each<[string[], string[]]>([
    [
      ['4. Rapporter', '41 lovskola', '42 Nyanlanda', '43 Rektorer', '5. Slut'],
      ['41 lovskola', '42 Nyanlanda', '43 Rektorer'],
    ],
    [
      ['3. Ekonomi', '3a Lagg', '2b Taxor', '4. Slut'],
      ['3a Lagg', '2b Taxor'],
    ],
  ])('%j', (lines) => {
    const before = ['1. Val', '2. Budget', ...(lines[0]?.startsWith('4') ? ['3. Resor'] : [])];
    const { items } = read([...before, ...lines]);
    const parts = items.flatMap((item) => item.items.map(({ number }) => number));
    expect(parts).toEqual(lines[0]?.startsWith('4') ? ['4.1', '4.2', '4.3'] : ['3a', '3b']);
  });
});

describe('a clock that heads an item', () => {
  it.each([
    ['0900 incheckning', '09:00'],
    ['1510-13,30 Läslovet', '15:10'],
    ['915–10.00 Nara vard', '09:15'],
  ])('%j', (heading, time) => {
    const { items } = read(['08.30 Samling', heading, '16.00 Nasta mote', '16.10 Slut']);
    expect(items.map((item) => item.time)).toEqual(['08:30', time, '16:00', '16:10']);
  });
});

test('a sentence that lost its full stop is no heading', () => {
  const { items } = read(['5. Rapporter', '6. Fragor', '7. Slut']);
  expect(items).toHaveLength(3);
  const meeting = meetingIn(
    'Styrelsens protokoll 3/2017\n\nTid: 2017-03-16\nNärvarande: Anna Berg, Bjuv\n\n5. Rapporter\n\nInga rapporter\n\n6. Dagordning\n\nNamnden godkanner dagordningen\n\n7. Övrigt\n\nMétet avslutades och hésten féredrogs.\n',
  );
  expect(headings(meeting)).toEqual(['5 Rapporter', '6 Dagordning', '7 Övrigt']);
});
