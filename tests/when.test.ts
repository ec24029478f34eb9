import { describe, expect, it } from 'vitest';
import { cutPassage } from '../grammar/passage.js';
import { readClock, readClockRange } from '../src/reading/when-clocks.js';
import { readWhen } from '../src/reading/when.js';
import type { DateReference, WhenLabels, WhenReading } from '../src/reading/when.js';

type Facts = readonly [date: string | null, start: string | null, end: string | null, venue: string | null];

function read(text: string, labels: WhenLabels, reference?: DateReference): WhenReading {
  const passage = cutPassage(text, [{ start: 0, end: text.length }]);
  return readWhen(passage, reference === undefined ? { repair: true, labels } : { repair: true, labels, reference });
}

function facts(reading: WhenReading): Facts {
  const { date, startTime, endTime, venue } = reading;
  return [date?.value ?? null, startTime?.value ?? null, endTime?.value ?? null, venue?.value ?? null];
}

function table(labels: WhenLabels, rows: readonly (readonly [string, ...Facts])[]): void {
  it.each(rows)('%j', (text, ...expected) => {
    expect(facts(read(text, labels))).toEqual(expected);
  });
}

describe('reads date, time and place behind one label', () => {
  table('when-where', [
    [
      '170302 kl. 09.00-12.00, Lindens konferens (A Stor) .',
      '2017-03-02',
      '09:00',
      '12:00',
      'Lindens konferens (A Stor)',
    ],
    [
      'Torsdagen den nittonde november 2009, kl. 13.00–15.40 Ekhallen, Bjuv',
      '2009-11-19',
      '13:00',
      '15:40',
      'Ekhallen, Bjuv',
    ],
    ['Den tjugoförsta maj 2018 kl 9 i första salen', '2018-05-21', '09:00', null, 'första salen'],
    ['170302 kl. 0850-11.40, Ekhallen, Takvåningen', '2017-03-02', '08:50', '11:40', 'Ekhallen, Takvåningen'],
    [
      'Den 2 mars 2017 08.30-11:30 på Grand Ek, lokal Eken, Bjuv.',
      '2017-03-02',
      '08:30',
      '11:30',
      'Grand Ek, lokal Eken, Bjuv',
    ],
    ['Stadshuset, Bjuv, kl. 09.00', null, '09:00', null, 'Stadshuset, Bjuv'],
    ['Stadshuset i Bjuv den 3 maj 2019 kl 9-11.30', '2019-05-03', '09:00', '11:30', 'Stadshuset i Bjuv'],
    ['Onsdag 29 april 2026 kl.19', '2026-04-29', '19:00', null, null],
    ['2022-12-14 19.00\nHos Karin Ek', '2022-12-14', '19:00', null, 'Hos Karin Ek'],
    ['kl 9-12 via Teams', null, '09:00', '12:00', 'Teams'],
    ['Digitalt via Teams, 2021-03-04, kl 9-12', '2021-03-04', '09:00', '12:00', 'Digitalt via Teams'],
    ['den 4 mars 2019 klockan 13.00 till 16.00, rum Ekot, plan 4', '2019-03-04', '13:00', '16:00', 'rum Ekot, plan 4'],
    ['Datum: 2019-04-05 Tid: 09.00 Plats: Rådhuset', '2019-04-05', '09:00', null, 'Rådhuset'],
    [
      'Mötet hölls den 3 maj 2019 kl 18.30 i Rådhuset och avslutades kl 20.10',
      '2019-05-03',
      '18:30',
      '20:10',
      'Rådhuset',
    ],
    ['2024-04-19, 1830-2000, Zoom', '2024-04-19', '18:30', '20:00', 'Zoom'],
    ['2024-04-19 kl 9-12, Digitalt möte', '2024-04-19', '09:00', '12:00', 'Digitalt möte'],
    ['Lokal: Eken Tid: 13-15', null, '13:00', '15:00', 'Eken'],
    ['2024-04-19 kl 9-12, på distans', '2024-04-19', '09:00', '12:00', 'på distans'],
    ['2024-04-19 kl 9-12, Rådhuset, med efterföljande lunch', '2024-04-19', '09:00', '12:00', 'Rådhuset'],
    ['2024-04-19 kl 9-12, Rådhuset. Även Teams', '2024-04-19', '09:00', '12:00', 'Rådhuset'],
    ['**2024-04-19 kl 9-12, Rådhuset**', '2024-04-19', '09:00', '12:00', 'Rådhuset'],
  ]);
});

describe('reads every way to write a date', () => {
  const date = '2024-04-19';
  table('when', [
    ['Fredag den 19 april 2024, kl. 19.00', date, '19:00', null, null],
    ['Fredagen den 19/4 2024 klockan 19', date, '19:00', null, null],
    ['2024-04-19', date, null, null, null],
    ['2024.04.19', date, null, null, null],
    ['2024/04/19', date, null, null, null],
    ['20240419', date, null, null, null],
    ['240419', date, null, null, null],
    ['24-04-19', date, null, null, null],
    ['24 04 19', date, null, null, null],
    ['19/4 2024', date, null, null, null],
    ['19/4-24', date, null, null, null],
    ['19/4 -24', date, null, null, null],
    ['19.4.2024', date, null, null, null],
    ['19 April 2024', date, null, null, null],
    ['19april 2024', date, null, null, null],
    ['den19april2024', date, null, null, null],
    ['19. april 2024', date, null, null, null],
    ['2024 04 19', date, null, null, null],
    ['19:e april, 2024', date, null, null, null],
    ['fre 19 apr. 2024', date, null, null, null],
    ['17:15:36 2024-04-19', date, '17:15', null, null],
    ['2024\x1504\x1519', date, null, null, null],
    ['2024\u00ad04\u00ad19', date, null, null, null],
    ['den\u00a019\u2009april\u00a02024', date, null, null, null],
  ]);
});

describe('reads every way to write a time', () => {
  table('when', [
    ['kl 9-12', null, '09:00', '12:00', null],
    ['9–12', null, '09:00', '12:00', null],
    ['kl 18.30', null, '18:30', null, null],
    ['klockan 19', null, '19:00', null, null],
    ['08.30 till 11.15', null, '08:30', '11:15', null],
    ['mellan 9 och 12', null, '09:00', '12:00', null],
    ['09.00–12.00', null, '09:00', '12:00', null],
    ['09.00 — 12.00', null, '09:00', '12:00', null],
    ['0900-1200', null, '09:00', '12:00', null],
    ['kl. 08,30-11,30', null, '08:30', '11:30', null],
    ['kl 18⁰⁰-20³⁰', null, '18:00', '20:30', null],
    ['förmiddagen kl 9', null, '09:00', null, null],
    ['14.15', null, '14:15', null, null],
    ['16 00 - 18 00', null, '16:00', '18:00', null],
    ['kl. 09. 00-12.00', null, '09:00', '12:00', null],
    ['kl 16 30', null, '16:30', null, null],
    ['09.00-10.00, 10.30-12.00', null, '09:00', '12:00', null],
  ]);
  it.each(['kl. 13:00 - ca 15', 'ca kl 13.00-15', 'kl 13 – c:a 15.00'])('%j is approximate', (text) => {
    const reading = read(text, 'when');
    expect([...facts(reading).slice(1, 3), reading.approximate]).toEqual(['13:00', '15:00', true]);
  });
});

describe('takes no number of a room, street or hotel for a time', () => {
  table('where', [
    ['Hotell 24', null, null, null, 'Hotell 24'],
    ['sal 302', null, null, null, 'sal 302'],
    ['Rum 4.12', null, null, null, 'Rum 4.12'],
    ['våning 3', null, null, null, 'våning 3'],
    ['Storgatan 9-11', null, null, null, 'Storgatan 9-11'],
    ['På distans', null, null, null, 'På distans'],
    ['Digitalt via Teams', null, null, null, 'Digitalt via Teams'],
    ['Teams', null, null, null, 'Teams'],
  ]);
  table('when-where', [
    ['Hotell 24, Rum 4.12, 2024-04-19 kl 9-12', '2024-04-19', '09:00', '12:00', 'Hotell 24, Rum 4.12'],
    ['2024-04-19 kl 9-12, Rum 4.12', '2024-04-19', '09:00', '12:00', 'Rum 4.12'],
    ['Kl 9–12, Rådhuset, Storgatan 9-11, den 3 maj 2019', '2019-05-03', '09:00', '12:00', 'Rådhuset, Storgatan 9-11'],
  ]);
});

describe('keeps the time of a pause apart', () => {
  it.each([
    'kl. 09:00-12:00, ajournering 10:00-10:35',
    'kl. 09:00-12:00 (paus 10:00-10:35)',
    '09:00-12:00 med lunch kl 11',
  ])('%j', (text) => {
    const reading = read(text, 'when-where');
    expect(facts(reading)).toEqual([null, '09:00', '12:00', null]);
    expect(reading.unread).toHaveLength(1);
  });
});

describe('finds date, time and place in a sentence', () => {
  table('prose', [
    [
      'Protokoll fört vid möte med styrelsen för Linden den 24 april 2013 i Ekens lokal, kl 18-20',
      '2013-04-24',
      '18:00',
      '20:00',
      'Ekens lokal',
    ],
    ['Protokoll fört vid styrelsemöte i Rådhuset den 24 april 2013 kl 18', '2013-04-24', '18:00', null, 'Rådhuset'],
    ['Protokoll fört vid möte i Villaföreningen den 24 april 2013', '2013-04-24', null, null, null],
    [
      'fört vid möte med\nFöreningen Linden i\nBjuv den 24 april 2013 i\nLindens möteslokal',
      '2013-04-24',
      null,
      null,
      'Lindens möteslokal',
    ],
  ]);
  table('title', [
    ['Protokoll 2024-04-19', '2024-04-19', null, null, null],
    ['Protokoll 190405', '2019-04-05', null, null, null],
    ['Protokoll 3/2016', null, null, null, null],
  ]);
});

describe('reads a letterhead as place and date, without the address beside it', () => {
  table('when-where', [
    ['Bjuv 221111', '2022-11-11', null, null, 'Bjuv'],
    ['Bjuv 2022-11-11 namn.efternamn@exempel.se', '2022-11-11', null, null, 'Bjuv'],
    ['Bjuv 2022-11-11 namn.efternamn Q exempel.se', '2022-11-11', null, null, 'Bjuv'],
  ]);
});

describe('reads look-alikes and records them', () => {
  it.each<[string, Facts, string[]]>([
    ['k1 O9.00-l2.0O', [null, '09:00', '12:00', null], ['O9.00 > 09.00', 'l2.0O > 12.00']],
    ['08.3O', [null, '08:30', null, null], ['08.3O > 08.30']],
    ['l60317', ['2016-03-17', null, null, null], ['l60317 > 160317']],
    ['2O24-04-19', ['2024-04-19', null, null, null], ['2O24-04-19 > 2024-04-19']],
    ['den 19 apri1 2024', ['2024-04-19', null, null, null], ['19 apri1 2024 > 19 april 2024']],
    ['kl 09.00-12.oo', [null, '09:00', '12:00', null], ['12.oo > 12.00']],
    ['19 aprtl 2024', ['2024-04-19', null, null, null], ['19 aprtl 2024 > 19 april 2024']],
    ['kl O9.OO-I2.OO', [null, '09:00', '12:00', null], ['O9.OO > 09.00', 'I2.OO > 12.00']],
    ['kl lO-l2', [null, '10:00', '12:00', null], ['lO > 10', 'l2 > 12']],
    ['2024-04-19 kl 09.00', ['2024-04-19', '09:00', null, null], []],
  ])('%j', (text, expected, repairs) => {
    const reading = read(text, 'when');
    expect(facts(reading)).toEqual(expected);
    expect(reading.repairs.map(({ before, after }) => `${before} > ${after}`)).toEqual(repairs);
  });

  it('reads them without a record where repairs are off', () => {
    const passage = cutPassage('l60317', [{ start: 0, end: 6 }]);
    const reading = readWhen(passage, { repair: false, labels: 'when' });
    expect([reading.date?.value, reading.repairs]).toEqual(['2016-03-17', []]);
  });
});

describe('gives a date without a year the year that the rest tells', () => {
  it.each<[string, DateReference | undefined, string | null]>([
    ['Mötet genomfördes den 11 november kl 09.00-12.00 på Ekhallen i Bjuv.', { dates: ['2022-11-11'] }, '2022-11-11'],
    ['den l1 n0vember', { year: 2022 }, '2022-11-11'],
    ['den 20 december', { dates: ['2023-01-04'] }, '2022-12-20'],
    ['den 29 februari', { year: 2023 }, null],
    ['den 11 november', undefined, null],
  ])('%j', (text, reference, expected) => {
    expect(read(text, 'when-where', reference).date?.value ?? null).toBe(expected);
  });

  it('returns day and month where no year is known', () => {
    expect(read('Torsdag den 11 november', 'when').partialDate).toEqual({
      month: 11,
      day: 11,
      span: { start: 12, end: 23 },
    });
  });
});

describe('doubts what cannot be, and keeps the text', () => {
  it.each<[string, string]>([
    ['31 februari 2024', 'implausible-date'],
    ['2024-02-31', 'implausible-date'],
    ['kl 25.00', 'implausible-time'],
    ['18-19 april 2024', 'several-days'],
    ['30 april – 1 maj 2024', 'several-days'],
    ['torsdag den 19 april 2024', 'weekday-disagrees'],
    ['2024-04-19, 2024-05-19', 'dates-disagree'],
  ])('%j: %s', (text, code) => {
    expect(read(text, 'when').doubts.map((doubt) => doubt.code)).toEqual([code]);
  });

  it.each<[string, string | null, string | null]>([
    ['kl 1380-1440', null, '14:40'],
    ['kl 09.00-11.90', '09:00', null],
    ['kl 98I0-1085', null, null],
  ])('of a range that half is no time, the other stands: %j', (text, start, end) => {
    const { startTime, endTime, venue, doubts } = read(`Rådhuset, den 3 maj 2019 ${text}`, 'when-where');
    expect([startTime?.value ?? null, endTime?.value ?? null, venue?.value]).toEqual([start, end, 'Rådhuset']);
    expect(doubts.map(({ code }) => code)).toEqual(['implausible-time']);
  });

  it('leaves the text of an impossible date unread', () => {
    expect(read('31 februari 2024, Rådhuset', 'when-where').unread).toEqual([{ start: 0, end: 16 }]);
  });
});

it('points at the source, over lines', () => {
  const source = 'Tid:  | 3 maj 2019\nxx kl 9';
  const passage = cutPassage(source, [
    { start: 8, end: 18 },
    { start: 22, end: 26 },
  ]);
  const { date, startTime } = readWhen(passage, { repair: true, labels: 'when' });
  expect([date?.span, startTime?.span]).toEqual([
    { start: 8, end: 18 },
    { start: 25, end: 26 },
  ]);
});

describe('a single time for other readers', () => {
  it.each([
    ['08.45', '08:45'],
    ['8.45', '08:45'],
    ['0845', '08:45'],
    ['1930', '19:30'],
    ['2015', '20:15'],
    ['11', '11:00'],
    ['11ca', '11:00'],
    ['kl 11ca', '11:00'],
    ['ca 11', '11:00'],
    ['kl. 09.15', '09:15'],
    ['kl 9-12', null],
    ['25', null],
    ['elva', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(readClock(text)).toBe(expected);
  });

  it.each([
    ['09.20–10.10', '09:20', '10:10', false],
    ['kl 9-12', '09:00', '12:00', false],
    ['09.55', '09:55', null, false],
    ['11ca', '11:00', null, true],
  ])('%j as a range', (text, start, end, approximate) => {
    expect(readClockRange(text)).toEqual({ start, end, approximate });
  });
});

describe('letters and marks that scanning got wrong', () => {
  table('when-where', [
    ['Torsdag den 9 mars 2023 kl. 09.00=14.30, Bjuv', '2023-03-09', '09:00', '14:30', 'Bjuv'],
    ['den 9 mars 2023 kl. 8.45>1150, Bjuv', '2023-03-09', '08:45', '11:50', 'Bjuv'],
    ['den 9 mars 2023 kl 13.0015.30, Bjuv', '2023-03-09', '13:00', '15:30', 'Bjuv'],
    ['den 9 mars 2023 kl. 0B.30-14.00, Bjuv', '2023-03-09', '08:30', '14:00', 'Bjuv'],
    ['den 9 mars 2023 09.1$-12.00, Bjuv', '2023-03-09', '09:15', '12:00', 'Bjuv'],
    ['den 9 mars 2023 kk 0930-12.15, Bjuv', '2023-03-09', '09:30', '12:15', 'Bjuv'],
    ['Tosdag den 9 mars 2023 kl 9-12, Bjuv', '2023-03-09', '09:00', '12:00', 'Bjuv'],
    ['Onsgagen den 8 mars 2023 kl 9-12, Bjuv', '2023-03-08', '09:00', '12:00', 'Bjuv'],
    ['den 13 mej 2022 kl 9-12, Bjuv', '2022-05-13', '09:00', '12:00', 'Bjuv'],
    ['den 9 mars 2023 kl. 900—12I5, Bjuv', '2023-03-09', '09:00', '12:15', 'Bjuv'],
    ['den 9 mars 2023 kl 845–12,15, Bjuv', '2023-03-09', '08:45', '12:15', 'Bjuv'],
    ['den 9 mars 2023 kl 90012.10, Bjuv', '2023-03-09', '09:00', '12:10', 'Bjuv'],
    ['den 9 mars 2023 09.1S>12.00, Bjuv', '2023-03-09', '09:15', '12:00', 'Bjuv'],
    ['den 9 mars 2023 k 845, Bjuv', '2023-03-09', '08:45', null, 'Bjuv'],
    ['2019-09=20, kl. 9.00-12.15, Bjuv', '2019-09-20', '09:00', '12:15', 'Bjuv'],
  ]);

  table('when-where', [
    ['Onsalarummet, den 8 mars 2023 kl 9-12', '2023-03-08', '09:00', '12:00', 'Onsalarummet'],
    ['Torshallen den 8 mars 2023 kl 9-12', '2023-03-08', '09:00', '12:00', 'Torshallen'],
    ['Lokal B12, den 8 mars 2023 kl 9-12', '2023-03-08', '09:00', '12:00', 'Lokal B12'],
  ]);
});
