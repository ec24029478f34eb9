import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../src/schema/meeting.js';
import { headings, meetingIn } from './support/meeting-in.js';

const people = (meeting: Meeting) =>
  meeting.attendance.map(({ name, status, affiliations }) => `${name}, ${affiliations[0]?.name ?? '-'}: ${status}`);

const title = 'Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15 kl 09.00-11.30\n';

describe('a table of people that no label introduces', () => {
  it.each([
    [
      'in columns',
      'Namn              Kommun      Närvaro\nAlva Testberg     Bjuv        Ja\nBo Provdal        Klippan     Förhinder\n',
    ],
    [
      'between bars',
      '| Namn | Kommun | Närvaro |\n|---|---|---|\n| Alva Testberg | Bjuv | Närvarande |\n| Bo Provdal | Klippan | Förhinder |\n',
    ],
    [
      'with other headings',
      'Deltagare         Organisation   Status\nAlva Testberg     Bjuv           Ja\nBo Provdal        Klippan        Förhinder\n',
    ],
  ])('%s is read by its headings', (_, table) => {
    const meeting = meetingIn(`${title}\n${table}\n1. Val\nInget.\n`);
    expect(people(meeting)).toEqual(['Alva Testberg, Bjuv: present', 'Bo Provdal, Klippan: excused']);
    expect(headings(meeting)).toEqual(['1 Val']);
  });

  it.each([
    [
      'between bars',
      '| Namn | Kommun | På plats | Via Teams | Förhinder |\n|---|---|---|---|---|\n| Alva Testberg | Bjuv | X | | |\n| Eva Påhitt | Höör | | X | |\n| Bo Provdal | Klippan | | | X |\n',
    ],
    [
      'in columns',
      'Namn              Kommun      På plats    Via länk    Förhinder\nAlva Testberg     Bjuv           X\nEva Påhitt        Höör                        X\nBo Provdal        Klippan                                X\n',
    ],
  ])('has a cross in the column of how they came, or that they did not, %s', (_, table) => {
    expect(people(meetingIn(`${title}\n${table}\n1. Val\nInget.\n`))).toEqual([
      'Alva Testberg, Bjuv: present',
      'Eva Påhitt, Höör: present',
      'Bo Provdal, Klippan: excused',
    ]);
  });

  test('one heading alone is none', () => {
    const meeting = meetingIn(`${title}Närvarande: Alva Testberg, Bjuv\n\nNamn\n\n1. Val\nInget.\n`);
    expect(people(meeting)).toEqual(['Alva Testberg, Bjuv: present']);
  });
});

describe('a list of those present behind the signatures', () => {
  const items = '1. Val\nInget.\n\n2. Mål\nMötet avslutas.\n\n';
  const signed = 'Vid protokollet\n\nAlva Testberg\nsekreterare\n\nJusteras\n\nBo Provdal\nordförande\n\n';
  const list =
    'Närvarolista\n\nNamn              Funktion       Kommun\nAlva Testberg     arkivarie      Bjuv\nBo Provdal        arkivchef      Klippan\n\nAnmält förhinder\nSiv Fiktiv        arkivarie      Höör\n';

  test('is the meeting’s where the header names nobody', () => {
    const meeting = meetingIn(`${title}Närvarande: enligt närvarolista\n\n${items}${signed}${list}`);
    expect(people(meeting)).toEqual([
      'Alva Testberg, Bjuv: present',
      'Bo Provdal, Klippan: present',
      'Siv Fiktiv, Höör: excused',
    ]);
    expect(headings(meeting)).toEqual(['1 Val', '2 Mål']);
    expect(meeting.signatures.map(({ name, role }) => `${name}, ${role ?? '-'}`)).toEqual([
      'Alva Testberg, sekreterare',
      'Bo Provdal, ordförande',
    ]);
  });

  test('is none of the meeting’s where the header has its own', () => {
    const meeting = meetingIn(`${title}Närvarande: Eva Påhitt, Lund\n\n${items}${signed}${list}`);
    expect(people(meeting)).toEqual(['Eva Påhitt, Lund: present']);
  });
});

describe('the day of the meeting', () => {
  test('stands in the title, whatever day the letterhead tells', () => {
    const meeting = meetingIn(
      'Arkivsamverkan Söderås\nLinköping 2019-12-03\n\nProtokoll från arkivmöte den 29 november 2019\n\nPlats: Gamla skolan\nNärvarande: Alva Testberg, Bjuv\n\n1. Val\nInget.\n',
    );
    expect(meeting.date).toBe('2019-11-29');
  });
});

describe('a letterhead', () => {
  test('may be a table’s row', () => {
    const meeting = meetingIn(
      '| Inlandets arkivsamverkan |  | Sida 1 (3) |\n| :--- | :--- | ---: |\n| Lund · Höör · Hörby | Arkivgruppen | 2018-03-15 |\n\n# Arkivgruppens protokoll 3/2018\n\n**Tid:** 2018-03-15\n\n**Närvarande:** Alva Testberg, Bjuv\n\n## 1. Val\n\nInget.\n',
    );
    expect(meeting.organization).toBe('Inlandets arkivsamverkan');
  });

  it.each([
    ['one blank apart', 'Dorotea Malå Sorsele Åsele'],
    ['with bars', 'Dorotea • Malå • Sorsele • Åsele'],
    ['with commas', 'Dorotea, Malå, Sorsele, Åsele'],
  ])('of municipalities %s is no organisation', (_, row) => {
    const meeting = meetingIn(
      `${row}\n\nInlandsarkiven\n\nArkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\nNärvarande: Alva Testberg, Bjuv\n\n1. Val\nInget.\n`,
    );
    expect(meeting.organization).toBe('Inlandsarkiven');
  });
});

describe('an office behind a label of its own', () => {
  test('is that of whoever stands in the list already', () => {
    const meeting = meetingIn(
      `${title}Närvarande: Alva Testberg, Bjuv, Bo Provdal, Klippan\nOrdförande: Bo Provdal\nUtses att justera: Alva Testberg\n\n1. Val\nInget.\n`,
    );
    expect(meeting.attendance.map(({ name, role }) => [name, role])).toEqual([
      ['Alva Testberg', null],
      ['Bo Provdal', 'ordförande'],
    ]);
  });
});

describe('an office above the list', () => {
  test('is that of whoever stands in the list below', () => {
    const meeting = meetingIn(
      `${title}Ordförande: Bo Provdal\nSekreterare: Siv Fiktiv\n\nNärvarande\nAlva Testberg, Bjuv\nBo Provdal, Klippan\n\n1. Val\nInget.\n`,
    );
    expect(meeting.attendance.map(({ name, role }) => [name, role])).toEqual([
      ['Siv Fiktiv', 'sekreterare'],
      ['Alva Testberg', null],
      ['Bo Provdal', 'ordförande'],
    ]);
    expect(meeting.coverage).toBe(1);
  });

  test('or a task of whoever was there', () => {
    const meeting = meetingIn(
      `${title}Närvarande: Alva Testberg, Bjuv, Bo Provdal, Klippan\nVid protokollet: Alva Testberg\nUtses att justera: Siv Fiktiv\n\n1. Val\nInget.\n`,
    );
    expect(meeting.attendance.map(({ name, role }) => [name, role])).toEqual([
      ['Alva Testberg', null],
      ['Bo Provdal', null],
      ['Siv Fiktiv', null],
    ]);
  });

  test('may stand alone on its line, over a name', () => {
    const meeting = meetingIn(
      `${title}Närvarande\nAlva Testberg, Bjuv\n\nProtokollförare\nSiv Fiktiv\n\n1. Val\nInget.\n`,
    );
    expect(meeting.attendance.map(({ name, role }) => [name, role])).toEqual([
      ['Alva Testberg', null],
      ['Siv Fiktiv', 'protokollförare'],
    ]);
  });
});

describe('a label of a group', () => {
  const attendance = (lists: string): string[] => people(meetingIn(`${title}${lists}\n1. Val\nInget.\n`));
  const three = ['Alva Testberg, Bjuv: present', 'Bo Provdal, Klippan: present', 'Siv Fiktiv, Höör: present'];
  const line = 'Alva Testberg, Bjuv, Bo Provdal, Klippan och Siv Fiktiv, Höör\n';
  const lines = 'Alva Testberg, Bjuv\nBo Provdal, Klippan\nSiv Fiktiv, Höör\n';

  test.each([
    ...['Styrelseledamöter', 'Kommunrepresentanter', 'Lekmannarevisorer', 'Socialchefer', 'Styrgruppen'].map(
      (label) => `${label}: ${line}`,
    ),
    ...['Styrelseledamöter', 'Kommunrepresentanter', 'Observatörer', 'Insynsplatser'].map(
      (label) => `${label}\n${lines}`,
    ),
    `Närvarande:\nStyrelseledamöter: Alva Testberg, Bjuv\nRevisorer: Bo Provdal, Klippan\nPersonalrepresentanter: Siv Fiktiv, Höör\n`,
  ])('heads a list: %j', (lists) => {
    expect(attendance(lists)).toEqual(three);
  });

  test('says nothing of who came: below "Frånvarande" nobody of it did', () => {
    expect(
      attendance('Närvarande: Eva Påhitt, Lund\nFrånvarande:\nLedamöter: Siv Fiktiv\nSuppleanter: Bo Provdal\n'),
    ).toEqual(['Eva Påhitt, Lund: present', 'Siv Fiktiv, -: absent', 'Bo Provdal, -: absent']);
  });

  test('tells who had been called where no list tells who came', () => {
    expect(attendance(`Kallade: ${line}`)).toEqual(three);
    expect(attendance(`Kallade: ${line}Närvarande: Alva Testberg, Bjuv\n`)).toEqual(three.slice(0, 1));
  });
});

describe('a list below another', () => {
  const attendance = (lists: string): string[] => people(meetingIn(`${title}\n${lists}\n1. Val\nInget.\n`));

  test('of guests is set as the one above is', () => {
    expect(
      attendance('Närvarande\nAlva Testberg, Bjuv\nBo Provdal, Klippan\n\nGäster\nSiv Fiktiv, Mälardalens Brand\n'),
    ).toEqual(['Alva Testberg, Bjuv: present', 'Bo Provdal, Klippan: present', 'Siv Fiktiv, Mälardalens Brand: guest']);
  });

  test.each(['Frånvarande\nSiv Fiktiv, Ulf Påhitt\n', 'Frånvarande: Siv Fiktiv, Ulf Påhitt\n'])(
    '%j is of two',
    (list) => {
      expect(attendance(`Närvarande\nAlva Testberg, Bjuv\nBo Provdal, Klippan\n\n${list}`).slice(2)).toEqual([
        'Siv Fiktiv, -: absent',
        'Ulf Påhitt, -: absent',
      ]);
    },
  );

  test('may go on in parts, and by the means they came', () => {
    expect(
      attendance(
        'Deltagare på plats\nAlva Testberg, Bjuv\n\nDeltagare via Teams\nBo Provdal, Klippan\n\nFrånvarande\nFör arbetsgivaren:\nSiv Fiktiv, ekonom\nFör de fackliga organisationerna\nUlf Påhitt, Kommunal\n',
      ),
    ).toEqual([
      'Alva Testberg, Bjuv: present',
      'Bo Provdal, Klippan: present',
      'Siv Fiktiv, -: absent',
      'Ulf Påhitt, Kommunal: absent',
    ]);
  });

  test('does not end at an organisation that a sentence could end in', () => {
    expect(
      attendance('Närvarande\nAlva Testberg, Bjuv\nSiv Fiktiv, Unga rörelsehindrade\nBo Provdal, Klippan\n'),
    ).toEqual([
      'Alva Testberg, Bjuv: present',
      'Siv Fiktiv, Unga rörelsehindrade: present',
      'Bo Provdal, Klippan: present',
    ]);
  });
});

describe('a list by municipality', () => {
  const listed = (lists: string): string[] =>
    meetingIn(`${title}\n${lists}\n1. Val\nInget.\n`).attendance.map(
      ({ status, name, affiliations }) => `${status} ${name} ${affiliations.map((place) => place.name).join('+')}`,
    );

  test('has people of several, and places from where nobody came', () => {
    expect(
      listed(
        'Deltagare per kommun\nBjuv – Alva Testberg, Bo Provdal\nSäter – ingen deltagare\nMora, Orsa och Älvdalen – Siv Fiktiv\nHöör: ej representerad\nLund – Ulf Påhitt (från kl 10)\n',
      ),
    ).toEqual([
      'present Alva Testberg Bjuv',
      'present Bo Provdal Bjuv',
      'present Siv Fiktiv Mora+Orsa+Älvdalen',
      'present Ulf Påhitt Lund',
    ]);
  });

  test('may have an organisation, and Järfälla', () => {
    expect(
      listed(
        'Närvarande\nJärfälla: Alva Testberg\nTillväxt Norr: Bo Provdal, § 56\n\nEj närvarande\nJärfälla: Siv Fiktiv\n',
      ),
    ).toEqual(['present Alva Testberg Järfälla', 'present Bo Provdal Tillväxt Norr', 'absent Siv Fiktiv Järfälla']);
  });

  test('may give an office of an office', () => {
    expect(listed('Dessutom närvarande: Alva Testberg, kommunförbundets kansli, sekreterare\n')).toEqual([
      'present Alva Testberg kommunförbundets kansli',
    ]);
  });
});

test('an address in brackets is the contact, and nothing of it is prose', () => {
  const meeting = meetingIn(
    `Från: Alva Testberg <alva@prov.example>\n\n${title}Närvarande: Bo Provdal, Bjuv\n\n1. Val\nInget.\n`,
  );
  expect(meeting.contact).toBe('alva@prov.example');
  expect(meeting.opening).toBeNull();
});

describe('letters below a heading', () => {
  test('count parts where each heads words of its own', () => {
    const meeting = meetingIn(
      `${title}Närvarande: Bo Provdal, Bjuv\n\n1. Bemanning\n   a)  Socionomer\n       Alla söker.\n\n       Beslut:\n       att vänta.\n\n   b)  Lärare\n       Några söker.\n\n2. Avslut\nTack.\n`,
    );
    expect(
      meeting.items[0]?.items.map(({ number, title: own, text, decisions }) => [number, own, text, decisions.length]),
    ).toEqual([
      ['a', 'Socionomer', 'Alla söker.', 1],
      ['b', 'Lärare', 'Några söker.', 0],
    ]);
  });

  test('count the entries of a list elsewhere', () => {
    const meeting = meetingIn(
      `${title}Närvarande: Bo Provdal, Bjuv\n\n1. Lokaler\nTre vägar finns:\na) Att vänta\nb) Att bygga\nc) Att hyra\n\n2. Avslut\nTack.\n`,
    );
    expect(meeting.items.flatMap(({ items }) => items)).toEqual([]);
  });
});

test('who is to do what was decided presents nothing, and a name in bold does', () => {
  const meeting = meetingIn(
    `${title}Närvarande: Bo Provdal, Bjuv\n\n1. Lokaler\n**Siv Fiktiv** presenterade planen.\n\nBeslut:\natt vänta.\n\nAnsvarig: Bo. Klart: 30/11.\n\n**Bjuv:** Bygger.\n**Höör:** –\n\n2. Avslut\nTack.\n`,
  );
  expect(meeting.items.map(({ presenters }) => presenters.map(({ name }) => name))).toEqual([['Siv Fiktiv'], []]);
  expect(meeting.items[0]?.text).toContain('Ansvarig: Bo. Klart: 30/11.');
});

describe('an organisation that a common word opens', () => {
  const organizations = [
    'Samverkan Siljan',
    'Biblioteket Siljan',
    'Alliansen Siljan',
    'Kommunerna Siljan',
    'Stiftet Siljan',
  ];
  const cases = organizations.flatMap((organization) =>
    [
      `Bo Ek, Höör\nAnna Berg, ${organization}, sekreterare`,
      `Bo Ek (Höör)\nAnna Berg (${organization})`,
      `Bo Ek    Höör    ordförande\nAnna Berg    ${organization}    sekreterare`,
      `Bo Ek, Höör, Anna Berg, ${organization}, Eva Gren, Lund`,
    ].map((lines) => [organization, lines] as const),
  );

  it.each(cases)('%s in %j', (organization, lines) => {
    expect(people(meetingIn(`${title}Närvarande\n${lines}\n\n1. Val\nInget.\n`)).slice(0, 2)).toEqual([
      'Bo Ek, Höör: present',
      `Anna Berg, ${organization}: present`,
    ]);
  });
});

describe('lists of a committee and of a works council', () => {
  const told = (lines: string) =>
    meetingIn(`${title}${lines}\n\n1. Val\nInget.\n`).attendance.map(({ name, status, role, affiliations }) =>
      [name, status, role, affiliations[0]?.name].filter((value) => value != null).join(', '),
    );

  it.each([
    [
      'one who serves for another',
      'Beslutande    Bo Ek (S) för Hans Åberg (S)\n              Eva Ro (C), ordförande',
      ['Bo Ek, present, S', 'Eva Ro, present, ordförande, C'],
    ],
    [
      'the employer’s and the unions’ people',
      'För arbetsgivaren: Cia Wall, förvaltningschef\n\nFör arbetstagarna:\nKommunal – Bo Ek, Zlatko Pal\nVision – Siv Ro\n',
      [
        'Cia Wall, present, förvaltningschef',
        'Bo Ek, present, Kommunal',
        'Zlatko Pal, present, Kommunal',
        'Siv Ro, present, Vision',
      ],
    ],
    [
      'the company’s people below those who were absent',
      'Närvarande ledamöter: Bo Ek\n\nFrånvarande ledamöter: Siv Ro\n\nFrån bolaget: Cia Wall, ekonomichef\n',
      ['Bo Ek, present', 'Siv Ro, absent', 'Cia Wall, present, ekonomichef'],
    ],
    [
      'who came how',
      'På plats\nBo Ek, Lund\n\nDigitalt\nSiv Ro, Bjuv\n',
      ['Bo Ek, present, Lund', 'Siv Ro, present, Bjuv'],
    ],
    [
      'who came from afar, before the others',
      'På distans\nSiv Ro, Bjuv\n\nPå plats\nBo Ek, Lund\n',
      ['Siv Ro, present, Bjuv', 'Bo Ek, present, Lund'],
    ],
    [
      'offices that no vocabulary has',
      'Närvarande\nOrdförande         Cia Wall\nVice ordförande    Vakant\nStudiebevakare     Bo Ek\nKassör             Eva Ro\nFestmästare        Siv Ro\n',
      [
        'Cia Wall, present, ordförande',
        'Bo Ek, present, studiebevakare',
        'Eva Ro, present, kassör',
        'Siv Ro, present, festmästare',
      ],
    ],
    [
      'places that no register has',
      'Närvarande\nBjuv         Cia Wall\nProvstad     Bo Ek\nLund         Eva Ro\n',
      ['Cia Wall, present, Bjuv', 'Bo Ek, present, Provstad', 'Eva Ro, present, Lund'],
    ],
    [
      'columns one blank apart, with an organisation',
      'Närvarande\nBo Ek Bjuv ordförande\nSiv Ro Gagnef\nPetra Knut Provlänkens kansli sekreterare\n',
      [
        'Bo Ek, present, ordförande, Bjuv',
        'Siv Ro, present, Gagnef',
        'Petra Knut, present, sekreterare, Provlänkens kansli',
      ],
    ],
    ['one guest', 'Gäst: Bo Ek, Norrlands Brand', ['Bo Ek, guest, Norrlands Brand']],
    ['two guests', 'Inbjudna: Bo Ek, Eva Ro', ['Bo Ek, guest', 'Eva Ro, guest']],
    [
      'an authority’s guests',
      'Närvarande: Eva Ro, Lund\n\nGäster\n\nLänsstyrelsen: Bo Ek, Siv Ro\n',
      ['Eva Ro, present, Lund', 'Bo Ek, guest, Länsstyrelsen', 'Siv Ro, guest, Länsstyrelsen'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });
});

test.each(['Stadshuset, lokal Vänern', 'Digitalt via Teams'])('%s below labelled hours is where they met', (place) => {
  const meeting = meetingIn(`Provgruppens protokoll 3/2018\n\nTid: 2018-03-15, kl 10-15\n${place}\n\n1. Val\nInget.\n`);
  expect([meeting.venue, meeting.organization]).toEqual([place, null]);
});

describe('labels of lists', () => {
  test.each([
    ['Närv.: Alva Testberg, Bjuv\nFrånv.: Bo Provdal, Klippan', 'Bo Provdal, Klippan: absent'],
    ['Närv: Alva Testberg, Bjuv\nFörh.: Bo Provdal, Klippan', 'Bo Provdal, Klippan: excused'],
    ['Närvarande: Alva Testberg, Bjuv\nGäst under punkt 4: Bo Provdal, Klippan', 'Bo Provdal, Klippan: guest'],
    ['Närvarande: Alva Testberg, Bjuv\nInbjudna till §§ 3–5: Bo Provdal, Klippan', 'Bo Provdal, Klippan: guest'],
    ['Närvarande: Alva Testberg, Bjuv\nAdjungerad (§ 5): Bo Provdal, Klippan', 'Bo Provdal, Klippan: guest'],
  ])('are short, or tell for which item: %j', (lists, second) => {
    expect(people(meetingIn(`${title}${lists}\n\n1. Val\nInget.\n`))).toEqual(['Alva Testberg, Bjuv: present', second]);
  });
});

test.each(['Tekniska kontoret', 'Sociala utskottet', 'Kommunala bolaget', 'Vård- och omsorgsnämnden'])(
  '%s before a dash is whence they come',
  (organization) => {
    const list = `Närvarande:\n${organization} – Alva Testberg, Bo Provdal\nSPF – Siv Fiktiv\n`;
    expect(people(meetingIn(`${title}${list}\n1. Val\nInget.\n`))).toEqual([
      `Alva Testberg, ${organization}: present`,
      `Bo Provdal, ${organization}: present`,
      'Siv Fiktiv, SPF: present',
    ]);
  },
);

test.each(['SKR:s kansli', 'HSR:s IT-enhet', 'PwC:s styrelse'])('%s is one organisation', (organization) => {
  const list = `Närvarande: Alva Testberg, ${organization}, Bo Provdal, Klippan\n`;
  expect(people(meetingIn(`${title}${list}\n1. Val\nInget.\n`))).toEqual([
    `Alva Testberg, ${organization}: present`,
    'Bo Provdal, Klippan: present',
  ]);
});

test('a line may break before the dash between a place and who comes from there', () => {
  const list =
    'Närvarande: Bjuv - Alva Testberg, Höör - Bo Provdal och Eva Påhitt, Klippan\n- Siv Fiktiv, Lund - Ove Exempel\n';
  expect(people(meetingIn(`${title}${list}\n1. Val\nInget.\n`))).toEqual([
    'Alva Testberg, Bjuv: present',
    'Bo Provdal, Höör: present',
    'Eva Påhitt, Höör: present',
    'Siv Fiktiv, Klippan: present',
    'Ove Exempel, Lund: present',
  ]);
});

test('a time may lack its stop, in three figures or four', () => {
  const { attendance } = meetingIn(
    `${title}Närvarande: Alva Testberg, Bjuv (från kl 915), Bo Provdal, Klippan (till kl 1030)\n\n1. Val\nInget.\n`,
  );
  expect(attendance.map(({ arrived, left }) => arrived ?? left)).toEqual(['09:15', '10:30']);
});
