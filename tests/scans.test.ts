import { describe, expect, test } from 'vitest';
import { looksScanned } from '../grammar/matching/signs-of-scanning.js';
import { parseProtocol, type Meeting } from '../src/index.js';
import { loadWordList } from '../src/repair/word-list.js';
import { fixtures } from './support/protocol-texts.js';

const head = `Styrelsens protokoll 3/2017
Tid: 2017-03-16 kl. 09.00-12.00
Plats: Kommunhuset, Bjuv
Närvarande: Anna Berg, Bjuv, Bo Ek, Klippan
`;
/** What makes a text a scan's. */
const signs = 'Frågan togs upp I höstas och I våras, och m6tet talade om den.';

function read(body: string, signed = true): Meeting | undefined {
  return parseProtocol(`${head}\n${body}\n${signed ? signs : ''}\n`).meetings[0];
}

test('no fixture looks like a scan, and what scanners write does', () => {
  for (const { text } of fixtures) expect(looksScanned(text.normalize('NFC'))).toBe(false);
  expect(looksScanned(signs)).toBe(true);
  for (const marks of ["skjutits'upp", 'visar:ett', 'växel :\n', 'Punkt 1 —- Val', 'Region Väst 12)\n'])
    expect(looksScanned(`Det är ${marks} och sedan är det ${marks}`)).toBe(true);
  expect(looksScanned("EU:s stöd och PM:et, se bilaga (1, 12)\n\n§ 12) Val\nkl. 9:00 – 10:00\n\nD'Amico, a:son")).toBe(
    false,
  );
  expect(looksScanned('Idén om en idédatabas kom från McDonald.')).toBe(false);
});

describe('numbers of items', () => {
  const items = (marks: readonly string[]): string =>
    marks
      .map((mark, index) => `${mark}${['Val', 'Budget', 'Lokaler', 'Rapporter', 'Avslut'][index] ?? ''}\n\nText.\n`)
      .join('\n');
  const numbersOf = (marks: readonly string[], signed = true): (string | null)[] =>
    read(items(marks), signed)?.items.map(({ number }) => number) ?? [];

  test.each([
    [['1. ', '2. ', '& ', '4. ', '5. ']],
    [['1. ', '2. ', '2. ', '4. ', '5. ']],
    [['1. ', '2. ', 'HM. ', '4. ', '5. ']],
    [['1. ', '2. ', '3. ', '4. ', '$. ']],
    [['I. ', '2. ', '3, ', '4. ', '5. ']],
    [['Punkt 1 – ', 'Punkt 2 —- ', 'Punki 3 — ', 'Punkt 4 = ', 'Punkt $ > ']],
    [['§ 1 ', '$ 2 ', '43 ', '4 4 ', '§ 5 ']],
  ])('%j are 1 to 5 in a scan', (marks) => {
    expect(numbersOf(marks)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('are read as printed where nothing speaks of a scan', () => {
    expect(numbersOf(['1. ', '2. ', '2. ', '4. ', '5. '], false)).toEqual(['1', '2', '2', '4', '5']);
  });

  test('that were mended are repairs', () => {
    expect(read(items(['1. ', '2. ', '& ', '4. ']))?.repairs).toContainEqual(
      expect.objectContaining({ before: '&', after: '3.', rule: 'item-number' }),
    );
  });

  test('below an item follow its own', () => {
    const meeting = read(
      '1. Val\n\nText.\n\n2. Skola\n\n2.1 Lokaler\nText.\n\n22 Lovskola\nText.\n\n3. Avslut\n\nText.\n',
    );
    expect(meeting?.items[1]?.items.map(({ number }) => number)).toEqual(['2.1', '2.2']);
  });

  test('may be clocks that lost their stop', () => {
    const meeting = read(
      '09.00 Inledning\n\nText.\n\n0930–I0.15 Skola\n\nText.\n\n10.15 Lokaler\n\nText.\n\n1045 Avslut\n\nText.\n',
    );
    expect(meeting?.items.map(({ time }) => time)).toEqual(['09:00', '09:30', '10:15', '10:45']);
  });
});

test('a clock’s title may have lost its capital', () => {
  const meeting = read(
    '09.00 Inledning\n\nText.\n\n10.15 informationsmöte om IT\n\nText.\n\n10.45 Avslut\n\n11.00 gick de hem.\n',
  );
  expect(meeting?.items.map(({ time }) => time)).toEqual(['09:00', '10:15', '10:45']);
});

test('specks of the margin are no part of what they stand before', () => {
  const meeting = parseProtocol(
    `Styrelsens protokoll 3/2017
Tid: 2017-03-16 kl. 09.00-12.00
Närvarande Anna Berg, Bjuv
| Bo Ek, Klippan
; Siv Dahl, sekreterare
: Inbjudna Ulf Alm, Region Väst
; Förhinder ; Dan Falk, Höör
i Eva Gren, Lund

1. Val

Text.

${signs}
`,
  ).meetings[0];
  expect(meeting?.attendance.map(({ name, status, section }) => [name, status, section])).toEqual([
    ['Anna Berg', 'present', 'Närvarande'],
    ['Bo Ek', 'present', 'Närvarande'],
    ['Siv Dahl', 'present', 'Närvarande'],
    ['Ulf Alm', 'guest', 'Inbjudna'],
    ['Dan Falk', 'excused', 'Förhinder'],
    ['Eva Gren', 'excused', 'Förhinder'],
  ]);
  expect(meeting?.coverage).toBe(1);
});

test.each(['SWAN', 'NASSA OO FNMA', 'NN”'])('%j above who signs is what a pen left', (scribble) => {
  const meeting = read(`1. Val\n\nText.\n\nMera text.\n\n${signs}\n\n${scribble}\n\nBo Ek\nsekreterare`, false);
  expect(meeting?.items.map(({ title }) => title)).toEqual(['Val']);
  expect(meeting?.signatures.map(({ name, role }) => [name, role])).toEqual([['Bo Ek', 'sekreterare']]);
});

test('a last item in capitals is one', () => {
  const meeting = read(`1. Val\n\nText.\n\nMera text.\n\n${signs}\n\nÖVRIGT\n\nBo Ek\nsekreterare`, false);
  expect(meeting?.items.map(({ title }) => title)).toContain('ÖVRIGT');
});

test.each([
  ['Samverkan Östra Vättern ” reste 12)', 'Samverkan Östra Vättern'],
  ['Samverkan Östra Vättern Sida V av 2', 'Samverkan Östra Vättern'],
  ['Samverkan Östra Vättern s 1(2)', 'Samverkan Östra Vättern'],
  ['Samverkan Östra Vättern Protokoll', 'Samverkan Östra Vättern'],
])('%j is the paper of %j', (letterhead, organization) => {
  expect(parseProtocol(`${letterhead}\n\n${head}\n1. Val\n\n${signs}\n`).meetings[0]?.organization).toBe(organization);
});

describe('what introduces decisions', () => {
  test.each([
    'Beslut',
    'Beslut år',
    'Beslut.',
    'Beskt',
    'Bestut:',
    'Betlut:',
    'Styrelsen besktar',
    'Styretsen beslutar',
    'M6tet besiutade',
    'Bestöts',
    'Mötet enadas om',
  ])('%s', (introducer) => {
    const meeting = read(`1. Val\n\nFrågan är stor.\n\n${introducer}\natt välja Anna Berg.\n\n2. Skola\n\nText.\n`);
    expect(meeting?.items[0]?.decisions.map(({ text }) => text)).toEqual(['att välja Anna Berg.']);
    expect(meeting?.items[0]?.text).toBe('Frågan är stor.');
  });

  test.each(['at', 'an', 'alt', 'atl', 'stt', 'ätt', 'aU'])('"%s" for "att" where a clause is due', (att) => {
    const meeting = read(`1. Val\n\nBeslut:\n${att} välja Anna Berg,\n${att} betala henne.\n\n2. Skola\n\nText.\n`);
    expect(meeting?.items[0]?.decisions.map(({ text }) => text)).toEqual(['att välja Anna Berg,', 'att betala henne.']);
  });
});

test('a damaged word before "att" joins clauses as the word that it was', () => {
  const meeting = read('1. Val\n\nBeslut:\natt välja Anna Berg\nsaml att betala henne.\n\n2. Skola\n\nText.\n');
  expect(meeting?.items[0]?.decisions.map(({ connector }) => connector)).toEqual([null, 'samt']);
  expect(meeting?.repairs).toContainEqual(expect.objectContaining({ before: 'saml', after: 'samt' }));
});

describe('labels', () => {
  test.each([
    ['Föredragande Anna Berg', 'presenters'],
    ['Foredragonde: Anna Berg', 'presenters'],
    ['Föredragande. Anna Berg', 'presenters'],
    ['Undertag: Bilaga 1 – plan', 'attachments'],
    ['Underlag Bilaga 1 – plan', 'attachments'],
  ] as const)('%s', (line, field) => {
    const meeting = read(`1. Val\n\n${line}\n\nText om valet.\n\n2. Skola\n\nText.\n`);
    expect(meeting?.items[0]?.[field]).toHaveLength(1);
  });

  test('a closing with damaged letters', () => {
    expect(read('1. Val\n\nText.\n\n2. Skola\n\nText.\n\nMötet avshutades klockan 12.')?.closing?.text).toMatch(
      /^Mötet/,
    );
  });
});

describe.runIf(loadWordList())('words of worn print', () => {
  test('are mended where one word fits, and each repair is on record', () => {
    const meeting = read('1. Val\n\nStyrelsen gick igenom bokstutet och protokolet.\n\n2. Skola\n\nText.\n');
    expect(meeting?.items[0]?.text).toBe('Styrelsen gick igenom bokslutet och protokollet.');
    expect(meeting?.repairs).toContainEqual(
      expect.objectContaining({ before: 'bokstutet', after: 'bokslutet', rule: 'worn-letters' }),
    );
  });

  test('stay as they are in a text that shows no sign of scanning', () => {
    expect(read('1. Val\n\nStyrelsen gick igenom bokstutet.\n', false)?.items[0]?.text).toContain('bokstutet');
  });
});

describe('what scanning leaves at a line’s start', () => {
  test.each([
    ['"aft" and "ati" are no other words', 'Beslut\n\natt välja Bo Ek\naft vänta till våren\nati tacka alla'],
    ['">" and "=" are bullets', 'Beslut\n\n> att välja Bo Ek\n= att vänta till våren\n> samt att tacka alla'],
    [
      'a body with letters put in decides',
      'Styrelsgqen beslutar\n\ndels att välja Bo Ek\ndels att vänta till våren\nsamt att tacka alla',
    ],
    [
      'whoever it is, where the verb is whole',
      'Mutrxet beslutar\natt välja Bo Ek\natt vänta till våren\nsamt att tacka alla',
    ],
  ])('%s', (_, decision) => {
    const meeting = read(`1. Val\n\nText.\n\n${decision}\n\n2. Mål\n\nText.`);
    expect(meeting?.items[0]?.decisions.map(({ text }) => text)).toEqual([
      'att välja Bo Ek',
      'att vänta till våren',
      'att tacka alla',
    ]);
  });

  test('"5,1" and "43)" right below their item are parts of it', () => {
    const meeting = read(
      '4. Lokaler\n43) Skolan\nText.\n\n4b) Badet\nText.\n\n5. Rapporter\n5,1 Vägar\nText.\n\n5.2 Broar\nText.',
    );
    expect(meeting?.items.map(({ items }) => items.map(({ number }) => number))).toEqual([
      ['4a', '4b'],
      ['5.1', '5.2'],
    ]);
  });

  test.each(['Pr', 'U2', 'YAI', 'Justerandes sigh ...e-e see', 'Sid1 .'])('%j belongs to the page', (speck) => {
    const meeting = read(
      `1. Val\n\nText om valet.\n\nMötet är nöjt.\nText.\n\n${speck}\n\nMer text om valet.\n\n2. Mål\n\nText.`,
    );
    expect(meeting?.items.map(({ title, text }) => [title, text?.split('\n\n')[0]])).toEqual([
      ['Val', 'Text om valet.'],
      ['Mål', 'Text.'],
    ]);
    expect(meeting?.coverage).toBe(1);
  });

  test('specks of a pen among the signatures are no names', () => {
    const meeting = read(
      `1. Val\n\nText.\n\n2. Mål\n\nText. ${signs}\n\nAnna Berg «Bo Ek\nordförande sekreterare\n\nJusterat den 20 mars 2017\n\npe\nLa`,
      false,
    );
    expect(meeting?.signatures.map(({ name, role }) => [name, role])).toEqual([
      ['Anna Berg', 'ordförande'],
      ['Bo Ek', 'sekreterare'],
    ]);
  });

  test('signatures read as capitals are neither names nor headings', () => {
    const meeting = read(
      `1. Val\n\nText. ${signs}\n\n2. Mål\n\nText.\n\nUKMOSYOORYIN?\n\nAnna Berg, sekreterare\n\nUNVBSMAR2ONIOS?\n\nSiv Dahl, ordförande\nI NTATSLENSSNO FINS\n\nBo Ek, justerare\n\nPostadress: Box 120, 713 23 Nora - Besöksadress: Prästgatan 12\nTOR 1D`,
      false,
    );
    expect(meeting?.items.map(({ title, text }) => [title, text?.split('\n')[0]?.slice(0, 5)])).toEqual([
      ['Val', 'Text.'],
      ['Mål', 'Text.'],
    ]);
    expect(meeting?.signatures.map(({ name, role }) => [name, role])).toEqual([
      ['Anna Berg', 'sekreterare'],
      ['Siv Dahl', 'ordförande'],
      ['Bo Ek', 'justerare'],
    ]);
  });

  test('a stamp between a foot and the next page’s head is the page’s', () => {
    const meeting = read(
      `1. Val\n\nText.\nText.\nText. ${signs}\n\nJusterandes signatur   Utdragsbestyrkande\n\nTARR Kore\n\nStyrelsens protokoll 3/2017   2(3)\n\n2. Mål\n\nText.`,
      false,
    );
    expect(meeting?.items.map(({ title, items }) => [title, items.length])).toEqual([
      ['Val', 0],
      ['Mål', 0],
    ]);
  });
});

test.each([
  ['Arsmitet beslutade att välja Bo Ek.', ['att välja Bo Ek.']],
  ['| Arsmitet beslutade att välja Bo Ek.', ['att välja Bo Ek.']],
  ['Styrelsen beslutar . att välja Bo Ek.', ['att välja Bo Ek.']],
  ['Styrelsen beslutar .\n~ att välja Bo Ek\n= att vänta.', ['att välja Bo Ek', 'att vänta.']],
])('%j decides', (lines, decided) => {
  const text = `Protokoll fört vid Provföreningens årsmöte\nTid: 2017-03-16\nNärvarande: Anna Berg, Bo Ek\n\n1. Val\n\nText. ${signs}\n\n${lines}\n`;
  expect(parseProtocol(text).meetings[0]?.items[0]?.decisions.map((decision) => decision.text)).toEqual(decided);
});

describe('people of a scan', () => {
  const people = (lines: string) =>
    parseProtocol(
      head.replace(/Närvarande.*\n/, `Närvarande:\n${lines}\n\n1. Val\n\n${signs}\n`),
    ).meetings[0]?.attendance.map(({ name, affiliations, role, arrived }) => [
      name,
      affiliations[0]?.name ?? null,
      role,
      arrived,
    ]);

  test.each([
    ['a stop between a name and its place', 'Karin Berg . Mora Ifrån kl. 09.40', ['Karin Berg', 'Mora', null, '09:40']],
    [
      'é for ö in a municipality',
      'Namn Kommun Närvaro\nNora Elm Lidképing Närvarande',
      ['Nora Elm', 'Lidköping', null, null],
    ],
    [
      'headings one blank apart',
      'Namn Kommun Anteckning\nNora Elm Leksand ordförande',
      ['Nora Elm', 'Leksand', 'ordförande', null],
    ],
  ])('%s', (_, lines, person) => {
    expect(people(lines)).toContainEqual(person);
  });
});

test('a speck behind a label is none of its words', () => {
  const lists = 'Anmält förhinder\nNora Elm, utredare, Mora\n\nInbjuden gäst ,\nBo Alm, Lund\n';
  const meeting = parseProtocol(`${head}${lists}\n1. Val\n\n${signs}\n`).meetings[0];
  expect(meeting?.attendance.slice(2).map(({ name, status }) => [name, status])).toEqual([
    ['Nora Elm', 'excused'],
    ['Bo Alm', 'guest'],
  ]);
});

describe.runIf(loadWordList())('words of a scan', () => {
  const wordsOf = (body: string): string | null | undefined =>
    read(`1. Val\n\n${body}`)?.items[0]?.text?.split('\n')[0];

  test.each([
    ['Kursen ges I Halmstad och I Lund.', 'Kursen ges i Halmstad och i Lund.'],
    ['Arbetet med etapp I Norra hamnen pågår.', 'Arbetet med etapp I Norra hamnen pågår.'],
    ['Avtalet gäller Region Halland och Mälarstråket.', 'Avtalet gäller Region Halland och Mälarstråket.'],
    ['Nästa möte hålls i Robertstors.', 'Nästa möte hålls i Robertsfors.'],
    ['Ordföranden tackade för ärets arbete.', 'Ordföranden tackade för årets arbete.'],
    ['Avtalet gäller i fem är framåt.', 'Avtalet gäller i fem år framåt.'],
    ['Kostnaden per är ökar.', 'Kostnaden per år ökar.'],
    [
      'Detta är viktigt. Tre av fem är klara, och två är kvar.',
      'Detta är viktigt. Tre av fem är klara, och två är kvar.',
    ],
  ])('%j', (printed, meant) => {
    expect(wordsOf(printed)).toBe(meant);
  });

  test('a figure between two names is their hyphen', () => {
    const meeting = parseProtocol(`${head.replace('Anna Berg', 'Inga7Lill Berg')}\n1. Val\n\nText.\n\n${signs}\n`)
      .meetings[0];
    expect(meeting?.attendance[0]?.name).toBe('Inga-Lill Berg');
  });
});

test('a mark alone behind a title is a speck', () => {
  const meeting = read("1. Val\n\nText.\n\n2. Laddplatser '\n\nText.");
  expect(meeting?.items[1]?.title).toBe('Laddplatser');
  expect(meeting?.furniture.map(({ text }) => text)).toContain("'");
});
