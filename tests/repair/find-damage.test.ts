import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../../src/index.js';
import { findReplacedLetters } from '../../src/repair/replaced-letters.js';
import { restoreFigures } from '../../src/repair/figures-in-words.js';
import { findSplitWords } from '../../src/repair/split-words.js';
import { loadWordList } from '../../src/repair/word-list.js';
import type { Meeting } from '../../src/schema/meeting.js';

function meetingWith(prose: string, repair = true): Meeting {
  const text = `Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\nNärvarande: Alva Testberg\n\n1. Val\n${prose}\n`;
  const [meeting] = parseProtocol(text, { repair }).meetings;
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

describe('letters and figures that scanning took for each other', () => {
  it.each([
    ['Priset gäller från den l januari.', 'Priset gäller från den 1 januari.'],
    ['Kostnaden är l 900 kr i år.', 'Kostnaden är 1 900 kr i år.'],
    ['Danserna gav ll 300 kr netto.', 'Danserna gav 11 300 kr netto.'],
    ['Anbudet är på l04 000 kr.', 'Anbudet är på 104 000 kr.'],
    ['Frånvaron var 4,l procent.', 'Frånvaron var 4,1 procent.'],
    ['Det tar O,5 timmar.', 'Det tar 0,5 timmar.'],
    ['0rsaken är okänd.', 'Orsaken är okänd.'],
    ['Gruppen menar aU frågan väntar.', 'Gruppen menar att frågan väntar.'],
  ])('%s', (printed, meant) => {
    const { items, repairs } = meetingWith(printed);
    expect(items[0]?.text).toBe(meant);
    expect(repairs).toHaveLength(1);
    expect(meetingWith(printed, false)).toMatchObject({ items: [{ text: printed }], repairs: [] });
  });

  it.each([
    'Alla kör O365 och Windows 10.',
    'Il Tempo har 5 l bensin och 3 l olja i H2O.',
    'Punkt l togs upp, liksom punkt 0.',
    'Rum 0a i L10 kostar 100 kr.',
  ])('%s is as it should be', (printed) => {
    expect(meetingWith(printed).repairs).toEqual([]);
  });
});

describe.runIf(loadWordList())('figures inside words', () => {
  const list = loadWordList();
  it.each([
    ['anmä1er', 'anmäler'],
    ['utbeta1ning', 'utbetalning'],
    ['m1ndre', 'mindre'],
    ['k0mmun', 'kommun'],
    ['Iigger', 'ligger'],
    ['kommun', null],
    ['x1q', null],
    ['Ida', null],
  ])('%s', (printed, meant) => {
    expect(list === null ? null : restoreFigures(printed, list)).toBe(meant);
  });
});

describe('soft hyphens', () => {
  test('are hyphens where one stands beside a figure or behind a capital', () => {
    const { items } = meetingWith('Ett E\u00adarkiv från 2016\u00ad09\u00ad21 är ett e\u00adarkiv.');
    expect(items[0]?.text).toBe('Ett E-arkiv från 2016-09-21 är ett e-arkiv.');
  });

  test('are nothing elsewhere', () => {
    const { items, repairs } = meetingWith('Ett sam\u00admanträde hölls.');
    expect(items[0]?.text).toBe('Ett sammanträde hölls.');
    expect(repairs).toEqual([]);
  });
});

describe.runIf(loadWordList())('split and glued words', () => {
  const list = loadWordList();
  const mended = (text: string): string[] =>
    list === null
      ? []
      : findSplitWords(text, list).map(({ start, end, after }) => `${text.slice(start, end)} → ${after}`);

  it.each([
    ['hon ansvarar för duk ningen', ['duk ningen → dukningen']],
    ['lagning och ny as falt har kommit', ['as falt → asfalt']],
    ['utkastet be handlas i maj', ['be handlas → behandlas']],
    ['platser till sam verkanskontoret', ['sam verkanskontoret → samverkanskontoret']],
    ['förbundsdirektör Ask, och förbunds direktören', ['förbunds direktören → förbundsdirektören']],
    ['förslaget ochatt det antas', ['ochatt → och att']],
    ['allt somhar sagts', ['somhar → som har']],
    ['alla inteminst gruppen', ['inteminst → inte minst']],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual(expected);
  });

  it.each([
    'ta fram ett förslag och gå igenom det',
    'i dag och i går, till sammans med dem',
    'framtaget underlag att ta fram',
    'över enskommelse om en kommun',
    'ytterligare en gång per år till alla',
    'det går inte att säga någonting om dem',
  ])('%s: words of their own are left alone', (text) => {
    expect(mended(text).filter((edit) => !/enskommelse|sammans/.test(edit))).toEqual([]);
  });
});

describe.runIf(loadWordList())('U+FFFD for letters', () => {
  const broken = `Styrelsens protokoll nr 6/2021

Tid: Torsdag den 25 november 2021, kl 14.00\ufffd16.15
Plats: Anl\ufffdggningen

N\ufffdrvarande
Alva Testberg, H\ufffdssleholm, ordf\ufffdrande
Bertil Provdal, \ufffdlmhult
X\ufffdq Prov, Osby

\ufffd 1 Sammantr\ufffddets \ufffdppnande
Ordf\ufffdranden \ufffdppnade sammantr\ufffddet f\ufffdr \ufffdret.

BESLUT
att godk\ufffdnna f\ufffdrslaget
`;
  const whole = broken
    .replace('00\ufffd16', '00–16')
    .replace(/\ufffd(?= 1)/, '§')
    .replace(/(?<=tr)\ufffd|(?<=H)\ufffd|(?<=N)\ufffd|(?<=nl)\ufffd|(?<=godk)\ufffd/g, 'ä')
    .replace('\ufffdlmhult', 'Älmhult')
    .replace('\ufffdppnande', 'öppnande')
    .replace('\ufffdret', 'året');

  test('is read as what leaves one word, place or sign, and recorded', () => {
    const meeting = parseProtocol(broken).meetings[0];
    expect(meeting).toMatchObject({
      startTime: '14:00',
      endTime: '16:15',
      venue: 'Anläggningen',
      attendance: [
        { name: 'Alva Testberg', role: 'ordförande', affiliations: [{ municipalityCode: '1293' }] },
        { affiliations: [{ name: 'Älmhult', municipalityCode: '0765' }] },
        { name: 'X\ufffdq Prov' },
      ],
      items: [
        {
          number: '1',
          title: 'Sammanträdets öppnande',
          text: 'Ordföranden öppnade sammanträdet för året.',
          decisions: [{ text: 'att godkänna förslaget' }],
        },
      ],
    });
    const [first] = meeting?.repairs ?? [];
    expect(first).toMatchObject({
      before: '\ufffd',
      after: '–',
      rule: 'replaced-letters',
      position: { start: { line: 3 } },
    });
    expect(meeting?.coverage).toBe(1);
  });

  test('stays where nothing is to be repaired, and the structure is found all the same', () => {
    const meeting = parseProtocol(broken, { repair: false }).meetings[0];
    expect(meeting?.repairs).toEqual([]);
    expect(meeting?.items[0]?.title).toBe('Sammantr\ufffddets \ufffdppnande');
    expect(meeting?.items[0]?.decisions[0]?.text).toBe('att godk\ufffdnna f\ufffdrslaget');
  });

  test('is not looked for where there is none', () => {
    expect(findReplacedLetters(whole.replaceAll('\ufffd', 'ö'))).toEqual([]);
  });
});
