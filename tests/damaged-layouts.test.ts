import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../src/schema/meeting.js';
import { decided, head, headings, meetingIn } from './support/meeting-in.js';

const people = (meeting: Meeting) =>
  meeting.attendance.map(
    ({ name, status, affiliations }) => `${name} ${status} ${affiliations.map((place) => place.name).join('+')}`,
  );

describe('tables that scanning damaged', () => {
  it.each([
    [
      'whole',
      '| § | Ärende | Beslut |\n|---|---|---|\n| 17 | **Val** | att välja Bo Ek. |\n| 18 | **Mål** | att vänta. |',
    ],
    [
      'headings',
      '| $ | Arende | Beskut |\n|---|---|---|\n| 17 | **Val** | att välja Bo Ek. |\n| 18 | **Mål** | att vänta. |',
    ],
    [
      'bars',
      'I § | Ärende I Beslut |\n|---|---|---|\n| 17 I **Val** | att välja Bo Ek. I\n| 18 | **Mål** i att vänta. |',
    ],
    [
      'rule',
      '| § | Ärende | Beslut |\n=---|-->|---I\n| 17 | **Val** | att välja Bo Ek. |\n| 18 | **Mål** | att vänta. |',
    ],
  ])('%s', (_, table) => {
    const meeting = meetingIn(`${head}\n${table}\n`);
    expect(headings(meeting)).toEqual(['17 Val', '18 Mål']);
    expect(decided(meeting)).toEqual([['att välja Bo Ek.'], ['att vänta.']]);
  });

  test('"i" stays a word where a row has its bars', () => {
    const meeting = meetingIn(
      `Arkivgruppens protokoll 3/2018\n\n| Tid | 2018-03-15 kl 09.00 |\n| --- | --- |\n| Plats | Rådhuset i Bjuv |\n\nNärvarande: Bo Ek, Bjuv\n\n1. Val\nInget.\n`,
    );
    expect(meeting.venue).toBe('Rådhuset i Bjuv');
  });

  test('what leads to pages is a table of contents', () => {
    const contents = '| § | Ärende | Sida |\n|---|---|---|\n| 1 | Val | 2 |\n| 2 | Mål | 3 |\n';
    const meeting = meetingIn(`${head}\n${contents}\n## § 1 Val\n\nInget.\n\n## § 2 Mål\n\nInget.\n`);
    expect(headings(meeting)).toEqual(['1 Val', '2 Mål']);
  });

  test('HTML’s tables are read as markdown’s', () => {
    const meeting = meetingIn(
      `# Arkivgruppens protokoll 3/2018\n\n<table><tr><td>Tid</td><td>2018-03-15 kl. 9-11</td></tr><tr><td>Plats</td><td>Rådhuset</td></tr></table>\n\n**Närvarande**\n\n<table>\n<tr><th>Namn</th><th>Kommun</th></tr>\n<tr><td>Bo Ek</td><td>Bjuv</td></tr>\n</table>\n\n## 1. Val\n\nInget.\n`,
    );
    expect([meeting.date, meeting.startTime, meeting.venue]).toEqual(['2018-03-15', '09:00', 'Rådhuset']);
    expect(people(meeting)).toEqual(['Bo Ek present Bjuv']);
  });
});

describe('marks that scanning damaged', () => {
  it.each([
    ['41 & Val\nInget.\n\n42 8 Mål\nInget.\n\n43 $ Övrigt\nInget.\n', ['41 Val', '42 Mål', '43 Övrigt']],
    ['A Val\nInget.\n\nB. Mål\nInget.\n\nC. Övrigt\nInget.\n', ['A Val', 'B Mål', 'C Övrigt']],
  ])('%j', (items, expected) => {
    expect(headings(meetingIn(`${head}\n${items}`))).toEqual(expected);
  });

  it.each([
    ['Mötet epades om\natt vänta.'],
    ['Överenskommolse\natt vänta.'],
    ['Best\nGruppen beslutar\natt vänta.'],
    ['**Besit.**\n\n1. **att** vänta.'],
    ['Styrgruppen beslutade\natt vänta.'],
  ])('an introducer above its clause: %j', (decision) => {
    const meeting = meetingIn(`${head}\n1. Val\nText om valet.\n\n${decision}\n`);
    expect(decided(meeting)).toEqual([['att vänta.']]);
  });

  test.each([
    ['Arkivgruppens protokoll 72014', 7, 2014],
    ['Arkivgruppens protokoll nr 122014', 12, 2014],
  ])('a number whose slash was lost: %s', (title, number, year) => {
    const meeting = meetingIn(`${title}\n\nTid: 2014-03-15 kl 9-11\nNärvarande: Bo Ek, Bjuv\n\n1. Val\nInget.\n`);
    expect([meeting.number, meeting.year]).toEqual([number, year]);
    expect(meeting.repairs.map(({ rule }) => rule)).toContain('lost-mark');
  });

  it.each([
    ['2018-10 11', '2018-10-11'],
    ['2018»10-11', '2018-10-11'],
    ['den 11 may 2018', '2018-05-11'],
  ])('a date: %s', (date, expected) => {
    const meeting = meetingIn(
      `Arkivgruppens protokoll 3/2018\n\nDatum: ${date}\nNärvarande: Bo Ek, Bjuv\n\n1. Val\nInget.\n`,
    );
    expect(meeting.date).toBe(expected);
  });

  it.each([
    ['1000-11.33', '10:00', '11:33'],
    ['10.00–12.25, med uppehåll 11.10–11.20', '10:00', '12:25'],
  ])('clocks that are no date: %s', (time, start, end) => {
    const meeting = meetingIn(
      `Arkivgruppens protokoll 3/2018\n\nSammanträde den 10 april 2018\n\nTid: ${time}\nNärvarande: Bo Ek, Bjuv\n\n1. Val\nInget.\n`,
    );
    expect([meeting.date, meeting.startTime, meeting.endTime]).toEqual(['2018-04-10', start, end]);
  });
});

test('a venue’s municipality is one of those there are, in a scan', () => {
  const venueOf = (text: string): string | null =>
    meetingIn(
      `Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\nPlats: Guldhuset i Lyckseie\nNärvarande: Bo Ek, Bjuv\n\n1. Val\n${text}\n`,
    ).venue;
  expect(venueOf('Alla handlingama och anteckningama kom pä plats.')).toBe('Guldhuset i Lycksele');
  expect(venueOf('Alla handlingar kom på plats.')).toBe('Guldhuset i Lyckseie');
});

describe('lists of people', () => {
  const listed = (list: string): string[] =>
    people(meetingIn(`Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\n\n${list}\n\n1. Val\nInget.\n`));

  it.each([
    [
      'places that lead are places, also where they could be names',
      'Närvarande:\nBjuv Alva Testberg\nHallsberg Bertil Provdal\nKlippan Cora Mallén\nNora Disa Utkast',
      [
        'Alva Testberg present Bjuv',
        'Bertil Provdal present Hallsberg',
        'Cora Mallén present Klippan',
        'Disa Utkast present Nora',
      ],
    ],
    [
      'places that lead stay with their names over a line’s end',
      'Närvarande: Eskilstuna Alva Testberg, Flen Bertil Provdal, Gnesta Cora\nMallén, Nyköping Disa Utkast (ordförande), Strängnäs Eva Modell, Trosa\nFilip Skiss och Vingåker Greta Prov',
      [
        'Alva Testberg present Eskilstuna',
        'Bertil Provdal present Flen',
        'Cora Mallén present Gnesta',
        'Disa Utkast present Nyköping',
        'Eva Modell present Strängnäs',
        'Filip Skiss present Trosa',
        'Greta Prov present Vingåker',
      ],
    ],
    [
      'a place from where nobody came',
      'Deltagare\nBjuv:     Alva Testberg, ordförande\nKlippan:  –\nHöör:     Bertil Provdal',
      ['Alva Testberg present Bjuv', 'Bertil Provdal present Höör'],
    ],
    [
      'marks in columns',
      'Deltagare\n\n| | Namn | Närvarande | Förhinder |\n| :--- | :--- | :---: | :---: |\n| Bjuv | Alva Testberg | X | |\n| Höör | Bertil Provdal | | X |',
      ['Alva Testberg present Bjuv', 'Bertil Provdal excused Höör'],
    ],
    [
      'a colon for a semicolon',
      'Närvarande: Alva Testberg, Bjuv; Bertil Provdal, Höör: Cora Mallén, Eslöv; Disa Utkast, Lomma',
      [
        'Alva Testberg present Bjuv',
        'Bertil Provdal present Höör',
        'Cora Mallén present Eslöv',
        'Disa Utkast present Lomma',
      ],
    ],
    [
      'sentences, one of which lost its stop',
      'Vid sammanträdet var följande närvarande: Alva Testberg, Bjuv; Bertil Provdal, Höör Förhinder hade anmälts av\nCora Mallén, Eslöv. Som gäst deltog Disa Utkast, Länsstyrelsen i Skåne län.',
      [
        'Alva Testberg present Bjuv',
        'Bertil Provdal present Höör',
        'Cora Mallén excused Eslöv',
        'Disa Utkast guest Länsstyrelsen i Skåne län',
      ],
    ],
    [
      'organisations that are for something, and branches',
      'Närvarande:\nAlva Testberg, Institutionen för fysik och kemi\nBertil Provdal, tekniska förvaltningen\nCora Mallén, Testkorpen Västra\nLänsstyrelsen Disa Utkast, handläggare',
      [
        'Alva Testberg present Institutionen för fysik och kemi',
        'Bertil Provdal present tekniska förvaltningen',
        'Cora Mallén present Testkorpen Västra',
        'Disa Utkast present Länsstyrelsen',
      ],
    ],
    [
      'a label that is near to its contrary',
      'Närvarande ledamöter:\nAlva Testberg, Bjuv\n\nFrånvarande ledamöter:\nBertil Provdal, Höör',
      ['Alva Testberg present Bjuv', 'Bertil Provdal absent Höör'],
    ],
    [
      'headings of groups',
      'Närvarande\n\nFöreningarna\nAlva Testberg, FPB\n\nKommunen\nBertil Provdal, socialnämnden',
      ['Alva Testberg present FPB', 'Bertil Provdal present socialnämnden'],
    ],
  ])('%s', (_, list, expected) => {
    expect(listed(list)).toEqual(expected);
  });

  it.each([
    [
      'a column that extraction set below the other',
      'Närvarande:\n\nAlva Testberg\nBertil Provdal\nCora Mallén\n\nBjuv, ordförande\nHöör\nkansliet, sekreterare',
    ],
    [
      'a cell on each line, below the columns’ headings',
      'Ledamöter\n\nKommun\n\nAlva Testberg\n\nBjuv, ordförande\n\nBertil Provdal\n\nHöör\n\nCora Mallén\n\nkansliet, sekreterare',
    ],
  ])('%s', (_, list) => {
    expect(listed(list)).toEqual([
      'Alva Testberg present Bjuv',
      'Bertil Provdal present Höör',
      'Cora Mallén present kansliet',
    ]);
  });

  test('a row of nobody is kept', () => {
    const meeting = meetingIn(
      `Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\n\nNärvarande:\nBolaget Provbygden Alva\n\n1. Val\nBeslut: att vänta.\n`,
    );
    const kept = JSON.stringify([meeting.attendance, meeting.unparsed]);
    for (const word of ['Bolaget', 'Provbygden', 'Alva']) expect(kept).toContain(word);
  });
});

describe('headings and what stands at them', () => {
  test.each([
    ['a bracket that closes at the line’s end', '1. Läget (enligt MBL § 19)\nText.', 'Läget (enligt MBL § 19)'],
    [
      'a title over lines, one of which could be a label',
      '1.\nCykelbanor under byggtiden, reviderat\nförslag med tillfällig bro\n\nText.\n\n2.\nÖvrigt\n\nInget.',
      'Cykelbanor under byggtiden, reviderat förslag med tillfällig bro',
    ],
    ['a paragraph that lost its capital', `1. Val\n${'vid mötet redogjordes för valet, '.repeat(5)}som väntar.`, 'Val'],
  ])('%s', (_, item, title) => {
    expect(meetingIn(`${head}\n${item}\n`).items[0]?.title).toBe(title);
  });

  test('those who present stand in brackets below', () => {
    const meeting = meetingIn(`${head}\n1. Val\n(Alva Testberg och Bertil Provdal)\nText om valet.\n`);
    expect(meeting.items[0]?.presenters.map(({ name }) => name)).toEqual(['Alva Testberg', 'Bertil Provdal']);
    expect(meeting.items[0]?.text).toBe('Text om valet.');
  });

  test('what a colon leads into are no headings', () => {
    const meeting = meetingIn(
      `${head}\n1. Val\nTvå vägar finns:\n\nAlternativ A: en bro, 6 miljoner kronor\nAlternativ B: en färja, 3 miljoner kronor\n\nBeslut: att vänta.\n`,
    );
    expect(headings(meeting)).toEqual(['1 Val']);
    expect(decided(meeting)).toEqual([['att vänta.']]);
  });
});

describe('heads and feet of pages', () => {
  test('a foot over the page’s number, and a head in two lines', () => {
    const foot = (page: number): string =>
      `Provbygdens förbund | Box 305, 451 18 Bjuv | Arkivgruppen 2018-03-15\n${page}\n`;
    const meeting = meetingIn(
      `Provbygdens förbund\n\n${head}\n1. Val\nInget hände om valet.\n\n${foot(1)}\n2. Mål\nInget hände om målen.\n\n${foot(2)}\n3. Övrigt\nInget.\n`,
    );
    expect(meeting.items.map(({ text }) => text)).toEqual(['Inget hände om valet.', 'Inget hände om målen.', 'Inget.']);
  });
});

describe('signatures', () => {
  test('who signed stands in the header as well, and in no page’s head', () => {
    const meeting = meetingIn(
      `# Arkivgruppens protokoll 3/2018\n2018-03-15\n\n**Närvarande:**\n\n* Alva Testberg, Bjuvs kommun (ordförande)\n* Bertil Provdal, Höörs kommun\n\n## 1. Val\n\nInget.\n\n## Underskrifter\n\nDetta dokument är elektroniskt undertecknat av följande personer:\n\n| Namn | Roll | Tidpunkt |\n|---|---|---|\n| Bertil Provdal | sekreterare | 2018-03-20 14:22 |\n| Alva Testberg | ordförande | 2018-03-21 08:05 |\n\nTransaktions-id: 7f31c09be2d84a6690af51d3c8e7742b\n`,
    );
    expect(meeting.signatures.map(({ name }) => name)).toEqual(['Bertil Provdal', 'Alva Testberg']);
  });

  test('their places are marked by a vision model', () => {
    const meeting = meetingIn(
      `${head}\n## 1. Val\n\nInget.\n\nVid protokollet\n\n*[underskrift]*\n**Alva Testberg**, sekreterare\n\n*[underskrift]*\n**Bertil Provdal**, ordförande\n`,
    );
    expect(meeting.signatures.map(({ name, role }) => `${name} ${role ?? '-'}`)).toEqual([
      'Alva Testberg sekreterare',
      'Bertil Provdal ordförande',
    ]);
  });
});

describe('items', () => {
  it.each([
    ['P 1 – Val\nInget.\n\nP 2 – Mål\nInget.\n\nP 3 – Övrigt\nInget.\n', ['1 Val', '2 Mål', '3 Övrigt']],
    ['Ä 1  Val\nInget.\n\nÄ 2  Mål\nInget.\n\nÄ 3  Övrigt\nInget.\n', ['1 Val', '2 Mål', '3 Övrigt']],
    ['3.\nVal\n\nInget.\n\n4.\nLunch\n\n5.\nMål\n\nInget.\n', ['3 Val', '4 Lunch', '5 Mål']],
  ])('%j', (items, expected) => {
    expect(headings(meetingIn(`${head}\n${items}`))).toEqual(expected);
  });

  test('clocks alone above their titles', () => {
    const meeting = meetingIn(
      `${head}\n09.20–09.50\n\nVal\n\nInget.\n\n09.50\n\nKaffepaus\n\n10.00\n\nMål\n\nInget.\n`,
    );
    expect(meeting.items.map(({ time, title }) => `${time ?? '-'} ${title}`)).toEqual([
      '09:20 Val',
      '09:50 Kaffepaus',
      '10:00 Mål',
    ]);
  });

  test('the presenter behind a gap on the heading’s line', () => {
    const meeting = meetingIn(`${head}\n1. Val                     Föredragande: Alva Testberg\n\nInget.\n`);
    expect(headings(meeting)).toEqual(['1 Val']);
    expect(meeting.items[0]?.presenters.map(({ name }) => name)).toEqual(['Alva Testberg']);
  });

  test('a table’s decisions without an att, and its rows without a number', () => {
    const meeting = meetingIn(
      `${head}\n| Nr | Ärende | Anteckningar | Beslut |\n|---|---|---|---|\n| 1 | **Val** | Inget nytt. | Läggs till handlingarna. |\n| | **Fika** | | |\n| 2 | **Mål** | Inget. | att vänta. |\n`,
    );
    expect(headings(meeting)).toEqual(['1 Val', '- Fika', '2 Mål']);
    expect(decided(meeting)).toEqual([['Läggs till handlingarna.'], [], ['att vänta.']]);
  });
});
