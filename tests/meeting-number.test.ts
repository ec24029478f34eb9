import { describe, expect, it } from 'vitest';
import { cutPassage } from '../grammar/passage.js';
import { readMeetingNumber } from '../src/reading/meeting-number.js';

const read = (text: string) => readMeetingNumber(cutPassage(text, [{ start: 0, end: text.length }]));

describe('reads number and year of a heading', () => {
  it.each<[string, number | null, number | null]>([
    ['Direktörsgruppens protokoll 3/2016', 3, 2016],
    ['Protokoll nr 4 2024', 4, 2024],
    ['nr 5/2016', 5, 2016],
    ['Nr 3/2017', 3, 2017],
    ['2017:5', 5, 2017],
    ['Protokoll 2023:04', 4, 2023],
    ['Protokoll 4-2019', 4, 2019],
    ['PROTOKOLL NR 5/2001/2002', 5, 2001],
    ['Styrelsemöte nr 8', 8, null],
    ['Styrelsemöte 10', 10, null],
    ['Styrelsemöte 10\n2022', 10, 2022],
    ['Protokoll 2 (2018)', 2, 2018],
    ['3 / 2016', 3, 2016],
    ['nr. 4', 4, null],
    ['#4', 4, null],
    ['Löpnummer: 7', 7, null],
    ['Protokoll nr 2, 2019', 2, 2019],
    ['Protokoll nr 11 - 2021', 11, 2021],
    ['Protokoll 2024 nr 4', 4, 2024],
    ['Möte 7/19', 7, 2019],
    ['Protokoll nr 7/12', 7, 2012],
    ['Protokoll nr 8, den 19 april 2024', 8, null],
    ['Agenda 2030-gruppens protokoll 3/2019', 3, 2019],
  ])('%j', (text, number, year) => {
    const reading = read(text);
    expect([reading.number?.value ?? null, reading.year?.value ?? null, reading.repairs]).toEqual([number, year, []]);
  });
});

it.each<[string, number, number | null, number | null]>([
  ['PROTOKOLL 2/05', 2005, 2, 2005],
  ['Protokoll 11/12', 2012, 11, 2012],
  ['Styrelsemöte 7/3', 2018, null, null],
  ['Protokoll 2/05 2005', 2005, null, null],
  ['Socialchefsgruppen 2/05', 2005, null, null],
])('%j of %d', (text, knownYear, number, year) => {
  const reading = readMeetingNumber(cutPassage(text, [{ start: 0, end: text.length }]), { knownYear });
  expect([reading.number?.value ?? null, reading.year?.value ?? null]).toEqual([number, year]);
});

describe('takes no date, page, register number or plan for a meeting number', () => {
  it.each<[string, number | null]>([
    ['Protokoll 2024-04-19', null],
    ['Protokoll 190405', null],
    ['Protokoll den 19 april 2024', null],
    ['Protokoll 4 maj 2024', null],
    ['Styrelsemöte 7/3', null],
    ['Protokoll kl 09.00', null],
    ['PROTOKOLL 1(2)', null],
    ['Dnr 2024:113', null],
    ['Inför 2023', null],
    ['Direktörsgruppen 4', null],
    ['Protokoll 2019', 2019],
    ['Protokoll 2017/18', 2017],
  ])('%j', (text, year) => {
    const reading = read(text);
    expect([reading.number, reading.year?.value ?? null]).toEqual([null, year]);
  });
});

describe('reads look-alikes and records them', () => {
  it.each([
    ['Protokoll 3l2016', 3, '3l2016', '3/2016'],
    ['Protokoll 3|2016', 3, '3|2016', '3/2016'],
    ['Protokoll nr l2/2O16', 12, 'l2/2O16', '12/2016'],
  ])('%j', (text, number, before, after) => {
    const reading = read(text);
    expect([reading.number?.value, reading.year?.value]).toEqual([number, 2016]);
    expect(reading.repairs).toMatchObject([{ before, after, rule: 'digit-look-alike' }]);
  });
});

it('points at the digits of number and year', () => {
  const { number, year } = read('Protokoll nr 4, 2024');
  expect([number?.span, year?.span]).toEqual([
    { start: 13, end: 14 },
    { start: 16, end: 20 },
  ]);
});
