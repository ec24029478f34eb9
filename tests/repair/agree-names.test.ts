import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../../src/index.js';
import type { Meeting } from '../../src/schema/meeting.js';

interface Names {
  readonly attendance: string;
  readonly prose?: string;
  readonly presenter?: string;
  readonly signature?: string;
}

/** A protocol that names people in its list, in prose, as presenters and at its end. */
function protocol({ attendance, prose = '', presenter, signature }: Names): string {
  return `Styrelsens protokoll 3/2017

Datum: 2017-03-16
Plats: Rådhuset

Närvarande:
${attendance}

1. Mötet öppnas
Ordföranden hälsar alla välkomna och förklarar mötet öppnat.

2. Budget för nästa år
${presenter === undefined ? '' : `Föredragande: ${presenter}`}
Förslaget gicks igenom i sin helhet och föranledde en lång diskussion i gruppen. ${prose}

Beslut:
att godkänna förslaget
${signature === undefined ? '' : `\n\n${signature}\nsekreterare\n`}`;
}

function readMeeting(names: Names, repair = true): Meeting {
  const meeting = parseProtocol(protocol(names), { repair }).meetings[0];
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

const attendees = (meeting: Meeting): string[] => meeting.attendance.map(({ name }) => name);
const presenters = (meeting: Meeting): string[] =>
  meeting.items.flatMap((item) => item.presenters.map(({ name }) => name));
const signers = (meeting: Meeting): string[] => meeting.signatures.map(({ name }) => name);
const repairs = (meeting: Meeting): string[] =>
  meeting.repairs.map(({ before, after, rule }) => `${rule}: ${before} > ${after}`);

describe('a name that is written in two ways is read in the better supported one', () => {
  it.each<[why: string, names: Names, name: string]>([
    [
      'rings are lost, never made',
      { attendance: 'Krister Palsson, Bjuv', signature: 'Krister Pålsson' },
      'Krister Pålsson',
    ],
    [
      'wherever the rings are left',
      { attendance: 'Krister Pålsson, Bjuv', signature: 'Krister Palsson' },
      'Krister Pålsson',
    ],
    [
      'even in one place of three',
      { attendance: 'Krister Palsson, Bjuv', presenter: 'Krister Pålsson', signature: 'Krister Palsson' },
      'Krister Pålsson',
    ],
    ['dots are read as an accent', { attendance: 'Märta Sjéberg, Bjuv', signature: 'Märta Sjöberg' }, 'Märta Sjöberg'],
    ['a digit is no letter', { attendance: 'He1ena Dahl, Bjuv', signature: 'Helena Dahl' }, 'Helena Dahl'],
    ['nor is a capital inside a word', { attendance: 'Helena DahI, Bjuv', presenter: 'Helena Dahl' }, 'Helena Dahl'],
    ['a lost blank', { attendance: 'HelenaDahl Ek, Bjuv', presenter: 'Helena Dahl Ek' }, 'Helena Dahl Ek'],
    [
      'two mentions outweigh one',
      { attendance: 'Yngve Starek, Bjuv', presenter: 'Yngve Starck', signature: 'Yngve Starck' },
      'Yngve Starck',
    ],
    [
      'a known name outweighs an unknown one',
      { attendance: 'Yngve Lundgreu, Bjuv', presenter: 'Yngve Lundgren' },
      'Yngve Lundgren',
    ],
    [
      'each word as it is best supported',
      { attendance: 'Inge1a Brattström, Bjuv', presenter: 'Ingela Brattstrom' },
      'Ingela Brattström',
    ],
    [
      'each letter where no word is whole',
      { attendance: 'Ingela StåhIberg, Bjuv', presenter: 'Ingela Stahlberg' },
      'Ingela Ståhlberg',
    ],
    ['a stop inside a word', { attendance: 'Tomas Rik.se, Bjuv', presenter: 'Tomas Rikse' }, 'Tomas Rikse'],
  ])('%s', (_, names, name) => {
    const meeting = readMeeting(names);
    expect([...attendees(meeting), ...presenters(meeting), ...signers(meeting)].every((own) => own === name)).toBe(
      true,
    );
    expect(attendees(meeting)).toHaveLength(1);
  });

  test('in prose as well, over a line end too, and a presenter is given once', () => {
    const meeting = readMeeting({
      attendance: 'Krister Pålsson, Bjuv',
      presenter: 'Krister Palsson',
      prose: 'Krister Palsson redovisar arbetet. Nästa steg är en plan som enligt beslutet Krister\nPalsson tar fram.',
    });
    expect(presenters(meeting)).toEqual(['Krister Pålsson']);
    expect(meeting.items[1]?.text).toContain('Krister Pålsson redovisar arbetet.');
    expect(meeting.items[1]?.text?.replace(/\s+/g, ' ')).toContain(
      'en plan som enligt beslutet Krister Pålsson tar fram.',
    );
  });

  test('in capitals it stays in capitals', () => {
    const meeting = readMeeting({ attendance: 'KRISTER PALSSON, BJUV', signature: 'Krister Pålsson' });
    expect(attendees(meeting)).toEqual(['KRISTER PÅLSSON']);
  });

  test('each repair tells what stood there, what was made of it, by which rule and where', () => {
    const meeting = readMeeting({ attendance: 'Anna Ek, Lund\nKrister Palsson, Bjuv', signature: 'Krister Pålsson' });
    expect(meeting.repairs).toEqual([
      {
        before: 'Krister Palsson',
        after: 'Krister Pålsson',
        rule: 'name-agreement',
        position: { start: { line: 8, column: 1, offset: 90 }, end: { line: 8, column: 16, offset: 105 } },
      },
    ]);
  });

  test('without repair both stay as read', () => {
    const meeting = readMeeting({ attendance: 'Krister Palsson, Bjuv', signature: 'Krister Pålsson' }, false);
    expect([attendees(meeting), signers(meeting)]).toEqual([['Krister Palsson'], ['Krister Pålsson']]);
    expect(meeting.repairs).toEqual([]);
  });
});

describe('what may be two people, or one, is left as read', () => {
  it.each<[why: string, names: Names]>([
    ['a name that stands only once', { attendance: 'Krister Palsson, Bjuv\nHe1ena Dahl, Lund' }],
    ['two names on the list', { attendance: 'Anna Karlsson, Bjuv\nAnna Karlson, Lund', signature: 'Anna Karlsson' }],
    [
      'two names on the list that only a ring tells apart',
      { attendance: 'Goran Ek, Bjuv\nBo Dahl, Lund\nGöran Ek, Lund' },
    ],
    [
      'a third form that could be either of two on the list',
      { attendance: 'Goran Ek, Bjuv\nBo Dahl, Lund\nGöran Ek, Lund', signature: 'Géran Ek' },
    ],
    ['another vowel', { attendance: 'Hans Berg, Bjuv', presenter: 'Hans Borg', signature: 'Hans Borg' }],
    ['i and j', { attendance: 'Katja Ek, Bjuv', presenter: 'Katia Ek', signature: 'Katia Ek' }],
    ['a letter more', { attendance: 'Eva Lind, Bjuv', presenter: 'Eva Lindh', signature: 'Eva Lindh' }],
    ['another given name', { attendance: 'Åsa Palsson, Bjuv', presenter: 'Elsa Pålsson' }],
    ['another surname', { attendance: 'Åsa Lund, Bjuv', presenter: 'Åsa Lang' }],
    ['a surname alone', { attendance: 'Krister Palsson, Bjuv', prose: 'Pålsson tackade för sig.' }],
    ['capitals in one place', { attendance: 'Krister Pålsson, Bjuv', signature: 'KRISTER PÅLSSON' }],
    ['names with a capital inside', { attendance: 'Carl McAlister, Bjuv', presenter: 'Carl McAlister' }],
  ])('%s', (_, names) => {
    const [meeting, raw] = [readMeeting(names), readMeeting(names, false)];
    expect(repairs(meeting).filter((repair) => repair.startsWith('name-agreement'))).toEqual([]);
    expect([attendees(meeting), presenters(meeting), signers(meeting)]).toEqual([
      attendees(raw),
      presenters(raw),
      signers(raw),
    ]);
  });

  test('where nothing tells which way is right, a diagnostic names both', () => {
    const meeting = readMeeting({ attendance: 'Yngve Starek, Bjuv', signature: 'Yngve Starck' });
    expect(attendees(meeting)).toEqual(['Yngve Starek']);
    expect(meeting.diagnostics.filter(({ code }) => code === 'name-in-two-ways')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('"Yngve Starek" and "Yngve Starck"') as string },
    ]);
  });
});
