import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../src/schema/meeting.js';
import { decided, head, headings, meetingIn } from './support/meeting-in.js';

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

  test('may number its entries otherwise than the items', () => {
    const agenda = 'Dagordning\n\n1. Mötets öppnande\n\n2. Budget\n3. Nästa möte -\n\n';
    const own =
      'Ärende 1 - Mötets öppnande\nMötet öppnas.\n\nÄrende 2 - Budget\nBudgeten föredras.\n\nÄrende 3 - Nästa möte\nDen 8 maj.\n';
    expect(headings(meetingIn(`${head}\n${agenda}${own}`))).toEqual(['1 Mötets öppnande', '2 Budget', '3 Nästa möte']);
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

describe('what introduces decisions', () => {
  const decisions = (item: string) => decided(meetingIn(`${head}\n1. Budget\nBudgeten föredras.\n\n${item}`))[0];

  it.each([
    'Beslut 14: att godkänna budgeten\n\nBeslut 15: att översända den\n',
    'Beslut nr 14 – att godkänna budgeten\nBeslut nr 15 – att översända den\n',
    '**Beslut § 12:4**\n\natt godkänna budgeten\natt översända den\n',
    'Beslut 2018/14\natt godkänna budgeten\natt översända den\n',
    'Gruppen är överens om\natt godkänna budgeten\natt översända den\n',
    'Nätverket är enigt om:\n- att godkänna budgeten\n- att översända den\n',
    '* Gruppen beslutar att godkänna budgeten\n* Gruppen beslutar att översända den\n',
  ])('%j', (item) => {
    expect(decisions(item)).toEqual(['att godkänna budgeten', 'att översända den']);
  });

  it.each([
    'Nätverket är enigt om att det vore bra med en dag.\n',
    'Beslut 2014-03-04 att höja budgeten står fast.\n',
    'Beslut 140304 att höja budgeten står fast.\n',
  ])('and what does not: %j', (item) => {
    expect(decisions(item)).toEqual([]);
  });
});

describe('who presents an item', () => {
  it.each([
    'Frågan är stor. Föredragande: Alva Testberg, arkivchef.',
    'Frågan är stor.\nFöredragande: Alva Testberg, arkivchef.',
  ])('may be told behind its text: %j', (item) => {
    const { presenters, text } = meetingIn(`${head}\n1. Val\n${item}\n`).items[0] ?? {};
    expect(presenters?.map(({ name, role }) => [name, role])).toEqual([['Alva Testberg', 'arkivchef']]);
    expect(text).toBe('Frågan är stor.');
  });
});

describe('an amount at the beginning of a line', () => {
  it.each(['4 000 kronor per dygn. Frågan kvarstår.', '2 500, vilket är mycket. Frågan kvarstår.'])(
    'is no item: %s',
    (line) => {
      const meeting = meetingIn(
        `${head}\nInledning\n\nDeltagarna presenterade sig för varandra och för gästerna.\n\nEkonomi\n\nSpridningen är stor i länet, från 1 450 kronor till drygt\n${line}\n`,
      );
      expect(headings(meeting)).toEqual(['- Inledning', '- Ekonomi']);
    },
  );
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

test.each(['Datum, tid', 'Tid/datum', 'Dag & tid', 'Datum och klockslag'])('%s is a label', (label) => {
  const { date, startTime, venue } = meetingIn(
    `Arkivgruppen\n\n2017:4 1/2\n\nArkivgruppens protokoll 2017:4\n\n${label}: 2017-11-23, kl 10-15\nPlats: Rådhuset\n\n1. Val\nInget.\n`,
  );
  expect([date, startTime, venue]).toEqual(['2017-11-23', '10:00', 'Rådhuset']);
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
      'with an abbreviation in the title',
      'Vid anteckningarna\n\nAlva Testberg\nIT-strateg',
      ['Alva Testberg, IT-strateg'],
    ],
    [
      'below their offices, one blank apart',
      'Ordförande Sekreterare\n\nAlva Testberg Bertil Provdal',
      ['Alva Testberg, ordförande', 'Bertil Provdal, sekreterare'],
    ],
    [
      'below their offices, with specks between them',
      'Ordförande . Sekreterare\n\ne Alva Testberg - Bertil Provdal',
      ['Alva Testberg, ordförande', 'Bertil Provdal, sekreterare'],
    ],
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

  test('an e-signature’s label is no office', () => {
    const page =
      'Undertecknat av följande personer\n\nNamn: Alva Testberg\nDatum: 2018-03-20 08:14:37\n\nDetta dokument är elektroniskt undertecknat.\n';
    expect(meetingIn(`${head}\n1. Val\nInget.\n\n\f${page}`).signatures.map(({ name, role }) => [name, role])).toEqual([
      ['Alva Testberg', null],
    ]);
  });
});

describe('what belongs to the page', () => {
  test('a registry’s stamp does, and its day is not the meeting’s', () => {
    const meeting = meetingIn(
      `Samverkan Öst\nINKOM\n2018-04-02\nKS 18-106\n\nBJUVS KOMMUN\n2018 -04- 03\n\nArkivgruppens protokoll 3/2018\n\n2018-03-15 kl 09.00-11.30\nNärvarande: Alva Testberg, Bjuv\n\n1. Val\nInget.\n`,
    );
    expect([meeting.organization, meeting.date]).toEqual(['Samverkan Öst', '2018-03-15']);
    expect(meeting.furniture.map(({ text }) => text)).toEqual([
      'INKOM',
      '2018-04-02',
      'KS 18-106',
      'BJUVS KOMMUN',
      '2018 -04- 03',
    ]);
  });

  test('heads and feet do that were read differently on each page', () => {
    const pages = [
      'Mer om budgeten stod i\n\nBjuv Klippan Örkelljunga Åstorp\n',
      'underlaget, som godkändes.\n\nBjuv Klippan Orkelljunga Åstorp\n',
      '2. Mål\nInget.\n\nBjuv Kiippan Örkelljunga Ästorp\n',
    ];
    const meeting = meetingIn(`${head}\n1. Budget\nMötet I gruppen och m6tet.\n\n${pages.join('\f')}`);
    expect(meeting.items.map(({ text }) => text)).toEqual([
      'Mötet i gruppen och mötet.\n\nMer om budgeten stod i underlaget, som godkändes.',
      'Inget.',
    ]);
  });

  test('a clause that two pages end in does not', () => {
    const item = (number: number, title: string) =>
      `${number}. ${title}\nFrågan föredras.\n\nBeslut\n\natt lägga informationen till handlingarna\n`;
    const meeting = meetingIn(`${head}\n${item(1, 'Budget')}\f${item(2, 'Mål')}\f${item(3, 'Val')}`);
    expect(decided(meeting)).toEqual(Array(3).fill(['att lägga informationen till handlingarna']));
  });

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

  it.each([
    ['a postal address', 'Arkivgruppen, Box 44, 795 21 Rättvik\nBesöksadress: Storgatan 8\n'],
    ['a number in the register', 'Org.nr 222000-9917\n'],
    ['an address, a number and a page', 'Arkivgruppen, Storvägen 3, 388 96 Hagby Org.nr 832400-7715 Sid 1(2)\n'],
    ['who it is and a number', 'Arkivgruppen 716409-3382 arkivgruppen.example\n'],
    ['telephone and place to sign', 'Telefon: 0587-810 00 (växel)   Sign:\n'],
    ['whoever signs', 'Justerarens sign\n'],
  ])('%s in the page’s foot', (_, foot) => {
    const meeting = meetingIn(`${head}\n1. Val\n${'Det sägs mycket.\n'.repeat(4)}\n${foot}\f2. Budget\nInget.\n`);
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget']);
    expect(meeting.items[0]).toMatchObject({ text: 'Det sägs mycket.\n\n'.repeat(4).trim(), items: [] });
    expect(meeting.coverage).toBe(1);
  });

  it.each([
    'Frågor besvaras på 020-650 500 eller via www.arkiv.se.',
    'Gruppen hyr lokalen på Storgatan 3, 265 31 Åstorp, av Box 12 AB.',
    'Bolaget 556000-0123 har begärt bidrag.',
    '- Provbolaget AB, 556000-0123',
    '- Provgården, Box 12, 345 67 Provstad',
  ])('%s is prose', (words) => {
    expect(meetingIn(`${head}\n1. Val\n${words}\n`).items[0]?.text).toBe(words);
  });

  test('an address behind a label is the meeting’s', () => {
    const meeting = meetingIn(head.replace('Närvarande', 'Plats: Box 3, Storgatan 8, 795 21 Rättvik\nNärvarande'));
    expect(meeting.venue).toBe('Box 3, Storgatan 8, 795 21 Rättvik');
  });

  test.each([
    [
      'columns with a number between',
      (page: number) => `Arkivgruppen i Provstad          ${page}          arkiv@prov.example`,
    ],
    ['a number above a line', (page: number) => `${page}\n\nArkivgruppen i Provstad`],
  ])('%s on every page', (_, foot) => {
    const meeting = meetingIn(
      `${head}\n1. Val\nDet sägs mycket om\n${foot(1)}\nvalet.\n\n2. Budget\nInget.\n${foot(2)}\n\n3. Mål\nInget.\n`,
    );
    expect(meeting.items.map(({ title, text, items }) => [title, text, items.length])).toEqual([
      ['Val', 'Det sägs mycket om valet.', 0],
      ['Budget', 'Inget.', 0],
      ['Mål', 'Inget.', 0],
    ]);
  });

  test('a head whose page goes on right below it', () => {
    const meeting = meetingIn(
      `ARKIVSAMVERKAN\nArkivgruppen\n\nPROTOKOLL\n2018-03-15\n\nSida\n1 (2)\n\n${head}\n1. Val\nText.\n\n\fARKIVSAMVERKAN PROTOKOLL Sida\nArkivgruppen 2018-03-15\nBeslut\natt välja.\n\n2. Budget\nInget.\n`,
    );
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget']);
    expect(meeting.items[0]?.decisions.map(({ text }) => text)).toEqual(['att välja.']);
    expect(meeting.items[0]?.text).toBe('Text.');
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

describe('a form’s first page', () => {
  const form = (signing: string): Meeting =>
    meetingIn(
      `Provbergs kommun      SAMMANTRÄDESPROTOKOLL      1 (3)\nProvnämnden\n\nPlats och tid      Stadshuset, kl. 08.30–10.50, 2019-05-23\n\nBeslutande         Alva Testberg, Bjuv, ordförande\n                   Bertil Provdal, Klippan\n\n${signing}\n\n§ 1\nVal\n\nInget.\n\n§ 2\nBudget\n\nInget.\n`,
    );
  const rule = '................................';

  it.each([
    `Underskrifter\n\nSekreterare        ${rule}   Paragrafer 1–2\n                   Cecilia Prövare\n\nOrdförande         ${rule}\n                   Alva Testberg`,
    `Underskrifter      ${rule}   Paragrafer 1–2\n                   Cecilia Prövare, sekreterare\n                   ${rule}\n                   Alva Testberg, ordförande`,
    `Sekreterare ${rule} §§ 1–2\nCecilia Prövare\nOrdförande ${rule}\nAlva Testberg`,
    `Underskrifter tässesesrrsnsr ess\nCecilia Prövare, sekreterare\nAlva Testberg, ordförande`,
  ])('is signed there: %j', (signing) => {
    const meeting = form(signing);
    expect(signers(meeting)).toEqual(['Cecilia Prövare, sekreterare', 'Alva Testberg, ordförande']);
    expect(meeting.attendance.map(({ name }) => name)).toEqual(['Alva Testberg', 'Bertil Provdal']);
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget']);
  });

  it.each([
    'ANSLAG/BEVIS',
    'BEVIS OM ANSLAG',
    'Tillkännagivande',
    'Protokollet är justerat. Justeringen har tillkännagivits genom anslag.',
  ])('tells of its posting under %j, which is of the page', (title) => {
    const meeting = form(
      `${title}\nOrgan              Provnämnden\nSammanträdesdatum  2019-05-24\nAnslaget sätts upp 2019-05-29     Anslaget tas ner 2019-06-20\nFörvaringsplats    Arkivet\nUnderskrift        ${rule}\n                   Cecilia Prövare`,
    );
    expect([meeting.date, meeting.signatures, meeting.opening]).toEqual(['2019-05-23', [], null]);
    expect(meeting.attendance).toHaveLength(2);
    expect(meeting.furniture.map(({ text }) => text)).toContain('Förvaringsplats    Arkivet');
  });

  it.each([
    ['Tjänstgörande      Cecilia Prövare, Höör\nersättare', 'Tjänstgörande ersättare', 'Cecilia Prövare'],
    [
      'Övriga             Cecilia Prövare, Höör\ndeltagande         Dan Gästman, Lund',
      'Övriga deltagande',
      'Cecilia Prövare Dan Gästman',
    ],
    ['Anmält\nförhinder          Cecilia Prövare, Höör', 'Anmält förhinder', 'Cecilia Prövare'],
  ])('has labels in two lines: %j', (lines, section, names) => {
    const listed = form(lines).attendance.filter((person) => person.section === section);
    expect(listed.map(({ name }) => name).join(' ')).toBe(names);
  });

  it.each([
    'Justeringens       Arkivet, 2019-05-28\nplats och tid',
    'Justeringens tid   Arkivet den 28 maj 2019\noch plats',
    'Justeringens plats och tid Arkivet, 2019-05-28',
  ])('tells another day for its approval: %j', (lines) => {
    const meeting = form(lines);
    expect([meeting.date, meeting.venue]).toEqual(['2019-05-23', 'Stadshuset']);
    expect(meeting.attendance).toHaveLength(2);
  });
});

describe('numbers torn from their titles', () => {
  const body =
    'Mötets öppnande\n\nMötet öppnades av ordföranden.\n\nVal av justerare\n\nBertil Provdal valdes.\n\nBudget\n\nBudgeten gicks igenom.\n';

  it.each(['1.\n2.\n3.\n\n', '1.\n\n2.\n\n3.\n\n', '1)\n2)\n3)\n\n'])('%j', (block) => {
    const meeting = meetingIn(`${head}\n${block}${body}`);
    expect(headings(meeting)).toEqual(['1 Mötets öppnande', '2 Val av justerare', '3 Budget']);
    expect([meeting.opening, meeting.coverage]).toEqual([null, 1]);
  });

  test('a second block goes on with the first', () => {
    const meeting = meetingIn(
      `${head}\n1.\n2.\n3.\n\n${body}\n4.\n5.\n\nÖvriga frågor\n\nInga togs upp av gruppen.\n\nAvslutning\n\nMötet avslutades.\n`,
    );
    expect(headings(meeting).slice(2)).toEqual(['3 Budget', '4 Övriga frågor', '5 Avslutning']);
  });

  test('too few titles for them prove nothing', () => {
    const meeting = meetingIn(`${head}\n1.\n2.\n3.\n4.\n5.\n\n${body}`);
    expect(meeting.items.map(({ number }) => number)).not.toEqual(['1', '2', '3']);
  });
});

describe('items in columns', () => {
  const rows = (heading: string): string =>
    `${heading}\n\n1      Val                                                   Alva Testberg\n       Inget.\n\n2      Budget för                                            Bertil Provdal,\n       nästa år                                              Klippan\n       Inget.\n`;

  it.each([
    'Nr     Ärende                                                Föredragande',
    'Punkt  Rubrik                                                Ansvarig',
  ])('%j', (heading) => {
    const { items } = meetingIn(`${head}\n${rows(heading)}`);
    expect(
      items.map(({ number, title, presenters, text }) => [
        number,
        title,
        presenters.map(({ name, affiliation }) => [name, affiliation]),
        text,
      ]),
    ).toEqual([
      ['1', 'Val', [['Alva Testberg', null]], 'Inget.'],
      ['2', 'Budget för nästa år', [['Bertil Provdal', 'Klippan']], 'Inget.'],
    ]);
  });

  test('rows of a table', () => {
    const meeting = meetingIn(
      `${head}\n| Nr | Ärende | Föredragande | Beslut |\n|---|---|---|---|\n| 1 | **Val**<br>Inget hände. | Alva Testberg | att välja Bo Ek,<br>samt att gå vidare |\n| 2 | Budget<br>Inget hände. | | |\n`,
    );
    expect(
      meeting.items.map(({ number, title, text, decisions }) => [
        number,
        title,
        text,
        decisions.map(({ connector, text: own }) => [connector, own]),
      ]),
    ).toEqual([
      [
        '1',
        'Val',
        'Inget hände.',
        [
          [null, 'att välja Bo Ek,'],
          ['samt', 'att gå vidare'],
        ],
      ],
      ['2', 'Budget', 'Inget hände.', []],
    ]);
  });
});

describe('what is appended', () => {
  test('behind the signatures is no part of the meeting', () => {
    const meeting = meetingIn(
      `${head}\n1. Val\nInget.\n\n2. Budget\nInget.\n\nVid protokollet\n\nBertil Provdal\nsekreterare\n\fArkivgruppens protokoll 3/2018      Bilaga 1\n\n3. Förslag\natt avskaffa gruppen\n\nNärvarande: Dan Gästman\n`,
    );
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget']);
    expect(meeting.attendance).toHaveLength(2);
    expect(meeting.unparsed.map(({ text }) => text)).toContain('att avskaffa gruppen');
  });
});

describe('markdown', () => {
  test('quotations are read as what they quote', () => {
    const meeting = meetingIn(
      `${head}\n## 1. Val\n\nText.\n\n> **Beslut**\n>\n> **att** välja Bo Ek\n>\n> **samt att** gå vidare.\n`,
    );
    expect(decided(meeting)).toEqual([['att välja Bo Ek', 'att gå vidare.']]);
    expect(meeting.items[0]?.text).toBe('Text.');
  });

  test('escapes and entities are the characters that they stand for', () => {
    const meeting = meetingIn(
      `${head}\n## 1\\. Val\n\nArvika &amp; Eda valde. Inget mer\\.\n\n## 2\\. Budget\n\nText.\n`,
    );
    expect(headings(meeting)).toEqual(['1 Val', '2 Budget']);
    expect(meeting.items[0]?.text).toBe('Arvika & Eda valde. Inget mer.');
  });

  test('a logotype names whose paper it is', () => {
    const meeting = meetingIn(`![Logotyp: Provbygdens kommunalförbund](a.png)\n\n# ${head}\n## 1. Val\n\nInget.\n`);
    expect(meeting.organization).toBe('Provbygdens kommunalförbund');
  });

  it.each(['Fika 09.45–10.00', '*Fika 09.45*', 'Fika kl. 9.45'])('a break with its time behind it: %s', (line) => {
    const meeting = meetingIn(`${head}\n## 1. Val\n\nInget.\n\n## ${line}\n\n## 2. Budget\n\nInget.\n`);
    expect(meeting.items[1]).toMatchObject({ title: 'Fika', time: '09:45', kind: 'break' });
  });
});

describe('letterheads', () => {
  const named = (lines: string): string | null => meetingIn(`${lines}\n\n${head}\n1. Val\nInget.\n`).organization;

  it.each([
    ['Brf Prövaren 4', 'Brf Prövaren 4'],
    ['Provstadens studentkår · Org.nr 802400-1122', 'Provstadens studentkår'],
    ['SVENSKA KYRKAN\nProvbergs församling', 'Provbergs församling'],
    ['Bjuv     Klippan     Höör\n\nProvregionen', 'Provregionen'],
    ['Provregionen ·', 'Provregionen'],
  ])('%j', (lines, organization) => {
    expect(named(lines)).toBe(organization);
  });
});

describe('venues without a label', () => {
  it.each([
    ['Onsdag 7 mars 2018 kl. 09.00–11.00\nStadshuset, lokal Eken', 'Stadshuset, lokal Eken'],
    ['Kommunhuset i Höör, kl. 13–16', 'Kommunhuset i Höör'],
    ['2018-03-07 kl 9-11\nTeams', 'Teams'],
  ])('%j', (lines, venue) => {
    const meeting = meetingIn(
      `Arkivgruppens protokoll 3/2018\n${lines}\n\nNärvarande: Alva Testberg, Bjuv, Bo Ek, Klippan\n\n1. Val\nInget.\n`,
    );
    expect([meeting.venue, meeting.organization]).toEqual([venue, null]);
  });
});

describe('Roman figures', () => {
  const roman = (marks: readonly string[]): string => marks.map((mark) => `${mark}\n\nText om saken.\n`).join('\n');

  test('count items, and their parts', () => {
    const meeting = meetingIn(
      `${head}\n${roman(['I. Val', 'II. Budget', 'III. Mål', 'IV. Rapporter', 'IV.1 Vägar', 'IV.2 Broar'])}`,
    );
    expect(headings(meeting)).toEqual(['I Val', 'II Budget', 'III Mål', 'IV Rapporter']);
    expect(meeting.items[3]?.items.map(({ number, title }) => `${number ?? '-'} ${title}`)).toEqual([
      'IV.1 Vägar',
      'IV.2 Broar',
    ]);
  });

  test('are none where they do not count from the first', () => {
    const meeting = meetingIn(`${head}\n${roman(['1. Val', '2. Etapper', 'V Norra hamnen', '3. Mål'])}`);
    expect(headings(meeting)).toEqual(['1 Val', '2 Etapper', '- V Norra hamnen', '3 Mål']);
  });
});

describe('what came of an item', () => {
  const items = (label: string, more = ''): string =>
    `1. Val\nText om valet.\n${label} Bo Ek väljs.\n\n2. Mål\nText om mål.\n${label}\natt vänta\nsamt att återkomma.\n${more}`;

  it.each(['Åtgärd:', 'Resultat:', 'Ställningstagande:'])('is decided under %j', (label) => {
    expect(decided(meetingIn(`${head}\n${items(label)}`))).toEqual([['Bo Ek väljs.'], ['att vänta', 'att återkomma.']]);
  });

  it('is text where decisions stand under "Beslut"', () => {
    const meeting = meetingIn(`${head}\n${items('Åtgärd:', '\n3. Budget\nText.\nBeslut:\natt godkänna budgeten.\n')}`);
    expect(decided(meeting)[0]).toEqual([]);
    expect(meeting.items[0]?.text).toContain('Åtgärd: Bo Ek väljs.');
  });
});

describe('headers', () => {
  test('whose labels stand above their values have times that head no item', () => {
    const meeting = meetingIn(
      'Arkivgruppens protokoll\nDatum\nTid\nPlats\n6 oktober 2021\n09.00–11.50\nRådhuset, rum Ek\nDeltagare\nBjuv – Alva Testberg\n09.00–09.10\nIncheckning\nAlva hälsade välkommen.\n09.10–09.40\nBudget\nBudgeten föredrogs.\n',
    );
    expect([meeting.date, meeting.startTime, meeting.endTime, meeting.venue]).toEqual([
      '2021-10-06',
      '09:00',
      '11:50',
      'Rådhuset, rum Ek',
    ]);
    expect(headings(meeting)).toEqual(['- Incheckning', '- Budget']);
  });

  test('name several lists on one line', () => {
    const meeting = meetingIn(
      'Arkivgruppens protokoll 3/2018\n\nBeslutande: Alva Testberg, Bjuv, och Bo Provdal, Klippan. Övriga deltagare: Siv Fiktiv, sekreterare. Förhinder: Eva\nPåhitt, Lund.\n\n1. Val\nInget.\n',
    );
    expect(meeting.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Alva Testberg present',
      'Bo Provdal present',
      'Siv Fiktiv present',
      'Eva Påhitt excused',
    ]);
  });

  test('name several lists on one line by bold labels', () => {
    const meeting = meetingIn(
      '# Arkivgruppens protokoll 3/2018\n\n**Närvarande:** Alva Testberg (Bjuv), Bo Provdal (Klippan) **Frånvarande:** Eva Påhitt (Lund) **Gäster:** Siv Fiktiv (Arkivkansliet)\n\n## 1. Val\n\nInget.\n',
    );
    expect(meeting.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Alva Testberg present',
      'Bo Provdal present',
      'Eva Påhitt absent',
      'Siv Fiktiv guest',
    ]);
  });

  it.each([
    ['Arkivgruppen, Inlandets samverkan', 'Inlandets samverkan'],
    ['Arkivgruppen · Inlandets kommuner · Storgatan 1', 'Inlandets kommuner'],
  ])('%j name whose body it is', (line, organization) => {
    const meeting = meetingIn(
      `${line}\n\nProtokoll nr 1/2018\n\nTid: 2018-02-03\nNärvarande: Alva Testberg, Bjuv\n\n1. Val\nInget.\n`,
    );
    expect([meeting.body, meeting.organization]).toEqual(['Arkivgruppen', organization]);
  });
});

describe('an agenda at the top of the document', () => {
  test('makes no running head of its items', () => {
    const meeting = meetingIn(
      `${head}\nÄrendelista\n§ 27   Val av justerare ............ 2\n§ 28   Mål ......................... 2\n\n\fArkivgruppen          2 (2)\n\n§ 27   Val av justerare\n\nGruppen talade om valet.\n\n§ 28   Mål\n\nGruppen talade om målen.\n`,
    );
    expect(headings(meeting)).toEqual(['27 Val av justerare', '28 Mål']);
  });
});

describe('presenters in prose', () => {
  const presented = (text: string): string[] =>
    meetingIn(`${head}\n1. Val\n${text}\n`).items[0]?.presenters.map(({ name }) => name) ?? [];

  it.each([
    ['Alva Testberg, som leder arbetet i det regionala rådet för vatten, går igenom läget.', ['Alva Testberg']],
    ['Läget är gott. Nu redovisar Carl-\nAxel Ek läget.', ['Carl-Axel Ek']],
    ['Vi tackar Alva Testberg, som slutar, och nu redovisar vi läget.', []],
  ])('%j', (text, names) => {
    expect(presented(text)).toEqual(names);
  });
});

describe('labels side by side over their values', () => {
  it.each(['Datum Tid Plats\n2024-03-01 09.00-11.30 Rådhuset', 'Plats Tid\nRådhuset 2024-03-01 09.00-11.30'])(
    '%j',
    (form) => {
      const { date, startTime, venue } = meetingIn(
        `Testgruppens protokoll 3/2024\n\n${form}\n\nNärvarande: Alva Testberg\n\n1. Val\nInget.\n`,
      );
      expect([date, startTime, venue]).toEqual(['2024-03-01', '09:00', 'Rådhuset']);
    },
  );
});

describe('presenters behind a title', () => {
  test('in parentheses are no part of it', () => {
    const meeting = meetingIn(
      `${head}\n1. Gymnasieskolan (Föredragande: Egon Prov, Bjuv)\n\nText.\n\n2. Mål\n\nText.\n`,
    );
    expect(headings(meeting)[0]).toBe('1 Gymnasieskolan');
    expect(meeting.items[0]?.presenters.map(({ name }) => name)).toEqual(['Egon Prov']);
  });
});

describe('signatures with a day and a place', () => {
  test('in columns, with a year or without', () => {
    const meeting = meetingIn(
      `${head}\n1. Val\n\nInget.\n\n2. Mål\n\nNästa möte är i Bjuv den 7 april.\n\nBjuv den 2 maj 2018\n\nAlva Testberg, sekreterare\n\nLund den 8 maj               Höör den 10 maj\n\nBo Provdal, ordförande       Siv Fiktiv, justerare\n`,
    );
    expect(signers(meeting)).toEqual(['Alva Testberg, sekreterare', 'Bo Provdal, ordförande', 'Siv Fiktiv, justerare']);
    expect(meeting.items[1]?.text).toBe('Nästa möte är i Bjuv den 7 april.');
  });
});

describe('a row of items', () => {
  test('names its presenters behind its text', () => {
    const meeting = meetingIn(
      `${head}\n| Nr | Ärende | Anteckning | Föredragande | Beslut |\n|---|---|---|---|---|\n| 1 | **Val** | Gruppen talade om valet. | Siv Fiktiv | att välja Bo Ek |\n| 2 | **Mål** |  | Eva Påhitt |  |\n`,
    );
    expect(
      meeting.items.map(({ title, text, presenters }) => [title, text, presenters.map(({ name }) => name)]),
    ).toEqual([
      ['Val', 'Gruppen talade om valet.', ['Siv Fiktiv']],
      ['Mål', null, ['Eva Påhitt']],
    ]);
  });
});

describe('a page’s head in several lines', () => {
  const form = (page: number): string => `                                       PROTOKOLL
Hjälpmedelsnämnden                     Mötesdatum 2023-11-23
                                       Sidan ${page} av 3
`;
  const meeting = meetingIn(`Region Påhittsland                     PROTOKOLL
Hjälpmedelsnämnden                     Mötesdatum 2023-11-23
                                       Sidan 1 av 3

Protokoll från hjälpmedelsnämndens sammanträde

Tid: 2023-11-23, klockan 09:00–11:50
Närvarande: Alva Testberg, Bjuv, Bertil Provdal, Klippan

§ 1 Val
Beslut
Nämnden beslutar

att   införa en månadsavgift

${form(2)}
att   ge verksamhetschefen i uppdrag att följa upp den.

§ 2 Avslut
Tack.

Alva Testberg           Bertil Provdal
ordförande              justerare

${form(3)}`);

  test('does not part a list of decisions, nor end the signatures', () => {
    expect(decided(meeting)).toEqual([
      ['att införa en månadsavgift', 'att ge verksamhetschefen i uppdrag att följa upp den.'],
      [],
    ]);
    expect(signers(meeting)).toEqual(['Alva Testberg, ordförande', 'Bertil Provdal, justerare']);
  });

  test('has no title: that stands below', () => {
    expect(meeting.title).toBe('Protokoll från hjälpmedelsnämndens sammanträde');
  });

  test.each([
    ['AB Provbostäder\nStyrelseprotokoll 4 2018\nSida 2 av 3', 'AB Provbostäder\nOrg.nr 556000-0000\n\n'],
    ['<!-- sida 2 -->\n\nArkivgruppen\nProtokoll nr 3/2018', ''],
    ['Sida 2 av 3\nArkivgruppen\n2018-03-15', ''],
  ])('%j is no heading and no text', (block, letterhead) => {
    const read = meetingIn(
      `${letterhead}${head}\n1. Val\nInget.\n\n2. Budget\nInget.\n\n3. Lokaler\nInget.\n\n${block}\n\n4. Avslut\nTack.\n`,
    );
    expect(read.items.slice(2).map(({ title, text }) => [title, text])).toEqual([
      ['Lokaler', 'Inget.'],
      ['Avslut', 'Tack.'],
    ]);
  });
});

describe('items that are counted over the year', () => {
  const titles = ['Inledning', 'Löner', 'Tillsyn', 'Avslut'];
  const numbersFrom = (first: number, mark: (number: number) => string): (string | null)[] =>
    meetingIn(
      `${head}\n${titles.map((title, index) => `${mark(first + index)}${title}\nOrdföranden gick igenom läget.\n`).join('\n')}`,
    ).items.map(({ number }) => number);

  test.each([9, 24, 35, 58, 67, 79, 85, 112])('begin with %d, whatever a scan would have made of a sign', (first) => {
    const expected = titles.map((_, index) => String(first + index));
    for (const mark of [
      (n: number) => `${n}. `,
      (n: number) => `${n} `,
      (n: number) => `${n}) `,
      (n: number) => `## ${n}. `,
    ])
      expect(numbersFrom(first, mark)).toEqual(expected);
  });
});

test.each([
  ['Beslut: Styrelsen beslutade att anta planen.', ['att anta planen.']],
  ['Beslut: Styrelsen beslutade\natt anta planen\natt vänta.', ['att anta planen', 'att vänta.']],
  ['Beslut: Mötet beslutar enligt förslaget.', ['Mötet beslutar enligt förslaget.']],
])('%j', (lines, expected) => {
  expect(decided(meetingIn(`${head}\n1. Val\n${lines}\n`))).toEqual([expected]);
});

test('a page may end between who decides and what', () => {
  const meeting = meetingIn(
    `PROVGRUPPEN Protokoll nr 3/2018\nProvlänken Sid 1 av 2\n\n${head}\n1. Val\nText.\n\nGruppen beslutar\n\fPROVGRUPPEN Protokoll nr 3/2018\nProvlänken Sid 2 av 2\n– att vänta\n– samt att följa upp.\n\n2. Mål\nInget.\n`,
  );
  expect(headings(meeting)).toEqual(['1 Val', '2 Mål']);
  expect(decided(meeting)).toEqual([['att vänta', 'att följa upp.'], []]);
});

test('a row of labels above signatures names nobody', () => {
  const meeting = meetingIn(
    `${head}\n1. Val\nInget.\n\nVid protokollet     Justeras     Justeras\n\nAlva Testberg     Bertil Provdal     Siv Fiktiv\nsekreterare     ordförande     justerare\n`,
  );
  expect(signers(meeting)).toEqual([
    'Alva Testberg, sekreterare',
    'Bertil Provdal, ordförande',
    'Siv Fiktiv, justerare',
  ]);
});

test('a subheading inside an item is a paragraph of its own', () => {
  const lines =
    'Beslut\nGruppen beslutar\natt vänta.\n\nYrkanden\nAlva Testberg yrkar att\nplanen antas.\n\nReservation\nBertil Provdal reserverar sig.\n';
  expect(meetingIn(`${head}\n1. Val\n${lines}`).items[0]?.text).toBe(
    'Yrkanden\n\nAlva Testberg yrkar att planen antas.\n\nReservation\n\nBertil Provdal reserverar sig.',
  );
});

test.each([
  ['Provlänken 2018-03-15 Sida 1 av 2', 'Provlänken'],
  ['Provlänken 1/2', 'Provlänken'],
  ['Provlänken Blad 1', 'Provlänken'],
  ['Provlänkens kommunalförbund Datum', 'Provlänkens kommunalförbund'],
  ['Arkivgruppen 2018-03-15 Sida 1 av 2', null],
  ['Sammanträdesdatum Blad', null],
])('%j says whose paper it is', (line, organization) => {
  expect(meetingIn(`${line}\n\n${head}\n1. Val\nInget.\n`).organization).toBe(organization);
});

test('the registry’s number in a letterhead is not the meeting’s', () => {
  const { title, number } = meetingIn(`PROTOKOLL      HR 2018/14\n\n${head}\n1. Val\nInget.\n`);
  expect([title, number]).toEqual(['Arkivgruppens protokoll 3/2018', 3]);
});

test.each([
  'Tekniska nämnden',
  'Medicinska kommittén',
  'Fackliga rådet',
  'Utvidgade gruppen',
  'Norra nämnden',
  'Operativa ledningen',
])('%s is a body', (body) => {
  const meeting = meetingIn(head.replace('Arkivgruppens', `${body}s`));
  expect(meeting.body).toBe(body);
});

test.each([
  ['**Organisation:** Provlänkens förbund\n**Grupp:** IT-chefsgruppen', 'Provlänkens förbund', 'IT-chefsgruppen'],
  ['Huvudman: Höörs kommun\nNämnd: Arkiv- och provnämnden', 'Höörs kommun', 'Arkiv- och provnämnden'],
  ['Nätverk: Arkivchefer Provlänken', null, 'Arkivchefer Provlänken'],
])('labels say whose meeting it was: %j', (labels, organization, body) => {
  const meeting = meetingIn(
    `Protokoll 3/2018\n\n${labels}\n\nTid: 2018-03-15 kl 09.00\nNärvarande: Alva Testberg, Bjuv\nRegion: Bertil Provdal\n\n1. Val\nInget.\n`,
  );
  expect([meeting.organization, meeting.body]).toEqual([organization, body]);
});

test('a title may be coined with a small first letter', () => {
  const meeting = meetingIn(
    `${head}\n1. Val\nAlla iPads samlas in.\n\n2. eHälsa och larm\nInget.\n\n3. e-arkiv\nInget.\n\n4. iPads i skolan\nInget.\n`,
  );
  expect(headings(meeting)).toEqual(['1 Val', '2 eHälsa och larm', '3 e-arkiv', '4 iPads i skolan']);
  expect(meeting.items[0]?.text).toBe('Alla iPads samlas in.');
  expect(meeting.repairs).toEqual([]);
});
