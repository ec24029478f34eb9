import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../src/index.js';
import type { Meeting } from '../src/schema/meeting.js';

/** The one meeting in a text, whose lines stand in the tests as they would on the page. */
function meetingIn(text: string, repair = true): Meeting {
  const [meeting, ...more] = parseProtocol(text, { repair }).meetings;
  if (meeting === undefined || more.length > 0) throw new Error('not one meeting');
  return meeting;
}

const head = `Arkivgruppens protokoll 3/2018

Tid: 2018-03-15 kl 09.00-11.30
Närvarande: Alva Testberg, Bjuv, Bertil Provdal, Klippan
`;
const headings = (meeting: Meeting) => meeting.items.map(({ number, title }) => `${number ?? '-'} ${title}`);
const decided = (meeting: Meeting) => meeting.items.map(({ decisions }) => decisions.map(({ text }) => text));
const signers = (meeting: Meeting) => meeting.signatures.map(({ name, role }) => `${name}, ${role ?? '-'}`);

describe('an agenda before the items', () => {
  const items = '1. Mötets öppnande\nMötet öppnas.\n\n2. Budget\nBudgeten föredras.\n\n3. Nästa möte\nDen 8 maj.\n';

  it.each([
    ['under its own label', 'Dagordning\n\n1. Mötets öppnande\n2. Budget\n3. Nästa möte\n\n'],
    [
      'with leaders and pages',
      'Innehåll\n1. Mötets öppnande ...... 2\n2. Budget ............. 2\n3. Nästa möte .......... 3\n\n',
    ],
    ['without a label', '1. Mötets öppnande\n2. Budget\n3. Nästa möte\n\n'],
    ['that names other matters too', 'Ärendelista\n1. Mötets öppnande\n2. Budget\n3. Nästa möte\n4. Utgår\n\n'],
  ])('%s belongs to the page', (_, agenda) => {
    const meeting = meetingIn(`${head}\n${agenda}${items}`);
    expect(headings(meeting)).toEqual(['1 Mötets öppnande', '2 Budget', '3 Nästa möte']);
    expect(meeting.items.map(({ text }) => text)).toEqual(['Mötet öppnas.', 'Budgeten föredras.', 'Den 8 maj.']);
    expect(meeting.coverage).toBe(1);
  });

  test('items without words of their own are no agenda', () => {
    const meeting = meetingIn(`${head}\n1. Mötets öppnande\n2. Budget\n3. Nästa möte\n`);
    expect(headings(meeting)).toEqual(['1 Mötets öppnande', '2 Budget', '3 Nästa möte']);
  });
});

describe('clauses that nothing introduces', () => {
  it.each([
    ['after a full stop', '1. Budget\n\nBudgeten föredras.\n\natt godkänna budgeten,\n\natt översända den.\n'],
    ['right below the heading', '1. Budget\n\natt godkänna budgeten,\n\natt översända den.\n'],
  ])('decide %s', (_, item) => {
    expect(decided(meetingIn(`${head}\n${item}`))).toEqual([['att godkänna budgeten,', 'att översända den.']]);
  });

  it.each([
    ['wrapped prose', '1. Budget\n\nGruppen vill gärna och med kraft påminna alla om\n\natt budgeten är låg.\n'],
    ['under a proposal', '1. Budget\n\nFörslag till beslut\n\natt godkänna budgeten.\n\natt översända den.\n'],
    [
      'in a document that sets its decisions under a label',
      '1. Budget\n\nDe vill två saker.\n\natt sänka.\n\n2. Val\n\nBeslut:\natt välja.\n',
    ],
  ])('are prose: %s', (_, item) => {
    expect(decided(meetingIn(`${head}\n${item}`))[0]).toEqual([]);
  });
});

describe('headings without numbers that lost their blank lines', () => {
  const tight = `Arkivgruppens protokoll 3/2018
Tid: 2018-03-15 kl 09.00-11.30
Närvarande: Alva Testberg, Bertil Provdal
Incheckning
Alva Testberg berättade om det nya arkivet, som öppnar för besök redan i slutet av
hösten och som alla är välkomna till.
Gallring av handlingar
Gruppen gick igenom den nya gallringsplanen och hade många frågor om vad som ska
sparas och vad som kan gallras.
Mötet beslutar
att godkänna planen
Övriga frågor
Inga övriga frågor togs upp av dem som var med vid mötet.
`;

  test('are found between the end of one paragraph and the beginning of the next', () => {
    const meeting = meetingIn(tight);
    expect(headings(meeting)).toEqual(['- Incheckning', '- Gallring av handlingar', '- Övriga frågor']);
    expect(decided(meeting)).toEqual([[], ['att godkänna planen'], []]);
    expect(meeting.attendance).toHaveLength(2);
  });

  test('are not looked for among numbered items', () => {
    const meeting = meetingIn(tight.replace('Incheckning', '1. Incheckning').replace('Övriga', '2. Övriga'));
    expect(headings(meeting)).toEqual(['1 Incheckning', '2 Övriga frågor']);
  });
});

describe('labels in a block above their values', () => {
  test('give each list its own people', () => {
    const meeting = meetingIn(`Protokoll styrelsemöte nr 6/2018

Datum och tid:
Plats:
Närvarande:

Frånvarande:

2018-09-12 kl. 18.30–20.15
Föreningslokalen
Alva Testberg (ordförande), Bertil Provdal (kassör)

Cecilia Prövare

1. Mötets öppnande
Alva hälsade alla välkomna.
`);
    expect(meeting).toMatchObject({ date: '2018-09-12', startTime: '18:30', venue: 'Föreningslokalen' });
    expect(meeting.attendance.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'Alva Testberg: present',
      'Bertil Provdal: present',
      'Cecilia Prövare: absent',
    ]);
  });

  test('an empty date above a list of people is empty', () => {
    const meeting = meetingIn(
      'Protokoll nr 6/2018\n\nDatum:\n\nNärvarande:\nAlva Testberg\nBertil Provdal\n\n1. Val\nInget.\n',
    );
    expect(meeting.date).toBeNull();
    expect(meeting.attendance).toHaveLength(2);
  });
});

describe('tables', () => {
  test('a heading cell labels the people below it', () => {
    const meeting = meetingIn(`# Protokoll nr 7 2021

**Datum:** 3 november 2021

| Närvarande | Post | Anmärkning |
|---|---|---|
| Alva Testberg | ordförande | |
| Bertil Provdal | kassör | från 17:30 |

| Frånvarande | Post |
|---|---|
| Cecilia Prövare | arkivarie |

## 1. Val

Inget.

| | |
| --- | --- |
| Alva Testberg | Bertil Provdal |
| ordförande | justerare |
`);
    expect(meeting.attendance).toMatchObject([
      { name: 'Alva Testberg', role: 'ordförande', status: 'present' },
      { name: 'Bertil Provdal', role: 'kassör', arrived: '17:30' },
      { name: 'Cecilia Prövare', status: 'absent' },
    ]);
    expect(signers(meeting)).toEqual(['Alva Testberg, ordförande', 'Bertil Provdal, justerare']);
    expect(meeting.items[0]?.text).toBe('Inget.');
    expect(meeting.unparsed).toEqual([]);
  });

  test('bars may stand for colons', () => {
    const rows =
      'Närvarande | Alva Testberg     ordförande\n           | Bertil Provdal    kassör\nFrånvarande| Cecilia Prövare   ledamot\n';
    const meeting = meetingIn(`Protokoll nr 3/2011\n\nDatum      | 2011-05-18\n${rows}\n1. Val\nInget.\n`);
    expect(meeting.attendance.map(({ name, role, status }) => `${name} ${role ?? ''} ${status}`)).toEqual([
      'Alva Testberg ordförande present',
      'Bertil Provdal kassör present',
      'Cecilia Prövare ledamot absent',
    ]);
  });
});

describe('signatures', () => {
  const both = ['Alva Testberg, ordförande', 'Bertil Provdal, sekreterare'];

  it.each([
    ['in two columns one blank apart', 'Alva Testberg, ordförande Bertil Provdal, sekreterare', both],
    [
      'under what the pen left',
      'Vid protokollet            Justeras\n\n£ Lato B                   Bg AA (\n\nBertil Provdal             Alva Testberg\nsekreterare                ordförande',
      ['Bertil Provdal, sekreterare', 'Alva Testberg, ordförande'],
    ],
    ['with a title that no list knows', 'Vid pennan\n\nAlva Testberg\nklassförälder', ['Alva Testberg, klassförälder']],
    ['as a name that stood among those present', 'Alva Testberg', ['Alva Testberg, -']],
    [
      'in a table under its labels',
      '| Vid protokollet | Ordförande |\n| --- | --- |\n| Bertil Provdal | Alva Testberg |\n| sekreterare | ordförande |',
      ['Bertil Provdal, sekreterare', 'Alva Testberg, ordförande'],
    ],
  ])('are read %s', (_, ending, expected) => {
    const meeting = meetingIn(`${head}\n1. Val\nInget.\n\n2. Avslutning\nMötet avslutades.\n\n${ending}\n`);
    expect(signers(meeting)).toEqual(expected);
    expect(meeting.items[1]?.text).toBe('Mötet avslutades.');
  });

  test('a last line that names nobody present is no signature', () => {
    expect(signers(meetingIn(`${head}\n1. Val\nInget.\n\nRöda Korset\n`))).toEqual([]);
  });
});

describe('what belongs to the page', () => {
  it.each([
    [
      'initials beside the page mark',
      '                         B Å\n                         ML\nArkivgruppen             2(3)\n',
    ],
    ['a page mark that lost a bracket', 'Sid 12)\n'],
    ['the registry number below a heading', 'Diarienummer: KS 2025/14\n'],
    ['what those who approve a page sign beside its number', 'Justeras                    1(2)\n'],
  ])('%s', (_, lines) => {
    const text = `${head}\n1. Val\n${'Det sägs mycket om valet.\n'.repeat(4)}\n${lines}\n2. Budget\nInget.\n`;
    const meeting = meetingIn(text);
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget']);
    expect(meeting.items[0]?.text).not.toMatch(/B Å|ML|Sid|KS 2025/);
  });

  it.each(['Dnr 2025/018-042', 'Dnr KS 2025-31', '3(4)'])('%s at the right of a heading', (mark) => {
    const meeting = meetingIn(`${head}\n§ 1 Val\nInget.\n\n§ 2 Budget 2026                    ${mark}\nInget.\n`);
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget 2026']);
    expect(meeting.coverage).toBe(1);
  });

  test('the labels of a form that every page repeats', () => {
    const form = (page: number) =>
      `Arkivnämnden                    PROTOKOLL                    ${page}(3)\n                    Sammanträdesdatum\n                    2018-03-15\n\n`;
    const item = (number: number) => `§ ${number}\nÄrende ${'abc'[number] ?? ''}\n\nNämnden talar om saken.\n\n`;
    const meeting = meetingIn(
      `${form(1)}Beslutande           Alva Testberg, Bjuv\n\n\f${form(2)}${item(1)}\f${form(3)}${item(2)}`,
    );
    expect(headings(meeting)).toEqual(['1 Ärende b', '2 Ärende c']);
    expect(meeting.date).toBe('2018-03-15');
  });

  test('a title with a page number gives way to the one below it', () => {
    const meeting = meetingIn(
      `Provnämnden SAMMANTRÄDESPROTOKOLL 2018-03-15 1 (3)\nSAMMANTRÄDESPROTOKOLL\n\n${head.split('\n').slice(2).join('\n')}\n1. Val\nInget.\n`,
    );
    expect(meeting.title).toBe('SAMMANTRÄDESPROTOKOLL');
    expect(meeting.body).toBe('Provnämnden');
  });
});

describe('bodies', () => {
  it.each([
    ['Kommunstyrelsens arbetsutskotts protokoll 3/2018', 'Kommunstyrelsens arbetsutskott'],
    ['Protokoll Barn- och utbildningsnämndens presidium', 'Barn- och utbildningsnämndens presidium'],
    ['Minnesanteckningar kommunens revisorer', 'Kommunens revisorer'],
    ['Direktionens protokoll 3/2018', 'Direktionen'],
  ])('%s', (title, body) => {
    expect(meetingIn(head.replace(/^.*$/m, title) + '\n1. Val\nInget.\n').body).toBe(body);
  });
});

test('a heading goes on over a blank line in small letters where it ended in a comma', () => {
  const meeting = meetingIn(
    `${head}\n1. Ny modell för kontroll,\n\nåterkoppling från gruppen\n\nGruppen har träffats.\n\n2. Val\nInget.\n`,
  );
  expect(headings(meeting)).toEqual(['1 Ny modell för kontroll, återkoppling från gruppen', '2 Val']);
});

describe('people named in sentences', () => {
  it.each([
    [
      'Närvarande var kommunchef Alva Testberg, Bjuv, samt\nBertil Provdal, sekretariatet. Förhinder hade anmälts av kommunchef\nCecilia Prövare, Höör. Inbjuden till § 4 var Dan Gästman, Region Skåne.',
      ['Alva Testberg present', 'Bertil Provdal present', 'Cecilia Prövare excused', 'Dan Gästman guest'],
    ],
    [
      'Vid mötet deltog Alva Testberg, Bjuv, och Bertil Provdal, Klippan. Frånvarande var Cecilia Prövare, Höör.',
      ['Alva Testberg present', 'Bertil Provdal present', 'Cecilia Prövare absent'],
    ],
  ])('%j', (sentences, people) => {
    const meeting = meetingIn(`Protokoll nr 1/2019\n\nDatum: 2019-02-07\n\n${sentences}\n\n1. Val\nInget.\n`);
    expect(meeting.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual(people);
    expect(meeting.coverage).toBe(1);
  });

  test('a sentence of an item is none of them', () => {
    const meeting = meetingIn(`${head}\n1. Rapport\nNärvarande var Cecilia Prövare, som berättade.\n`);
    expect(meeting.attendance).toHaveLength(2);
  });
});

describe('marks of items', () => {
  it.each([
    ['§ 1/2019 Val', '1/2019 Val'],
    ['Ärende 1: Val', '1 Val'],
    ['Punkt 1: Val', '1 Val'],
    ['Ärende l: Val', '1 Val'],
  ])('%s', (heading, expected) => {
    expect(headings(meetingIn(`${head}\n${heading}\nInget.\n`))).toEqual([expected]);
  });

  test('a break with a clock is no part of the item whose number the clock has', () => {
    const meeting = meetingIn(`${head}\n§ 14 Val\nInget.\n\n14.15 Paus\n\n§ 15 Budget\nInget.\n`);
    expect(meeting.items.map(({ number, time, title, items }) => [number, time, title, items.length])).toEqual([
      ['14', null, 'Val', 0],
      [null, '14:15', 'Paus', 0],
      ['15', null, 'Budget', 0],
    ]);
  });
});

describe('words with two meanings', () => {
  test('"Inga" before a surname is somebody, alone nobody', () => {
    const meeting = meetingIn(
      `Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\nNärvarande: Inga Testberg, Bjuv, Bo Ek, Klippan\nFrånvarande: Inga\n\n1. Val\nInget.\n`,
    );
    expect(meeting.attendance.map(({ name }) => name)).toEqual(['Inga Testberg', 'Bo Ek']);
  });

  test('"Bilagor:" before attachments that say what they are is none', () => {
    const { items } = meetingIn(
      `${head}\n1. Val\n\n     Bilagor:  Bilaga 1 – Förslag\n               Bilaga 2 – Svar\n\nText.\n`,
    );
    expect(items[0]?.attachments.map(({ label, title }) => `${label}: ${title ?? '-'}`)).toEqual([
      'Bilaga 1: Förslag',
      'Bilaga 2: Svar',
    ]);
  });

  test.each(['i enlighet med styrelsens förslag', 'enligt arbetsutskottets förslag', 'enligt förslag'])(
    'a body that decides "%s" decides',
    (words) => {
      const meeting = meetingIn(`${head}\n1. Val\nInget.\n\nStämman beslutar ${words}\n\natt avsätta 150 000 kr.\n`);
      expect(decided(meeting)).toEqual([['att avsätta 150 000 kr.']]);
    },
  );
});
