import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../src/index.js';
import type { Meeting } from '../src/schema/meeting.js';

interface Head {
  readonly letterhead?: string;
  readonly title?: string;
  readonly fields?: string;
  readonly people?: string;
}

function read({
  letterhead = '',
  title = 'Styrelsens protokoll 3/2017',
  fields = 'Datum: 2017-03-16\nPlats: Rådhuset',
  people = 'Närvarande: Anna Berg, Bjuv',
}: Head): Meeting {
  const text = `${letterhead}${title}\n\n${fields}\n\n${people}\n\n1. Mötet öppnas\nOrdföranden hälsar alla välkomna till mötet.\n\n2. Budget för året\nBeslut:\natt godkänna förslaget\n`;
  const meeting = parseProtocol(text).meetings[0];
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

const people = (meeting: Meeting): string[] => meeting.attendance.map(({ name, status }) => `${name} ${status}`);

describe('a label of a list of people is known with some of its letters damaged', () => {
  it.each<[string, string[]]>([
    ['Kårvarande: Anna Berg, Bjuv, Bo Ek, Lund', ['Anna Berg present', 'Bo Ek present']],
    ['Närvaraode Anna Berg, Bjuv, Bo Ek, Lund', ['Anna Berg present', 'Bo Ek present']],
    ['Dettagaro\nAnna Berg, Bjuv\nBo Ek, Lund', ['Anna Berg present', 'Bo Ek present']],
    ['Beslatande-\nAnna Berg, Bjuv\nBo Ek, Lund', ['Anna Berg present', 'Bo Ek present']],
    ['Deltagare:\nAnna Berg, Bjuv\n\nAnmali férhsnder:\nBo Ek, Lund', ['Anna Berg present', 'Bo Ek excused']],
    ['Deltagare:\nAnna Berg, Bjuv\n\nFraavarando\nBo Ek, Lund', ['Anna Berg present', 'Bo Ek absent']],
    ['Deltagare:\nAnna Berg, Bjuv\n\nEj rärvarande\nBo Ek, Lund', ['Anna Berg present', 'Bo Ek absent']],
    ['Deltagare:\nAnna Berg, Bjuv\n\nAdjungerod\nBo Ek, Lund', ['Anna Berg present', 'Bo Ek guest']],
  ])('%j', (list, expected) => {
    expect(people(read({ people: list }))).toEqual(expected);
  });

  it.each<[why: string, list: string, expected: string[]]>([
    [
      'a long given name',
      'Deltagare:\nMargaretha Berg, Bjuv\nBo Ek, Lund',
      ['Margaretha Berg present', 'Bo Ek present'],
    ],
    [
      'a place above names',
      'Deltagare:\nHelsingborg\nAnna Berg\nLandskrona\nBo Ek',
      ['Anna Berg present', 'Bo Ek present'],
    ],
  ])('%s is none', (_, list, expected) => {
    expect(people(read({ people: list }))).toEqual(expected);
  });
});

describe('a title with damaged letters is the title', () => {
  it.each([
    ['Styrelsens protokot 3/2017', 'Styrelsen'],
    ['Styrelsens pr otokoll 3/2017', 'Styrelsen'],
    ['Styrelsens pratokoll 3/2017', 'Styrelsen'],
    ['Kulturchefsgruppens minnesantecknimgar 3/2017', 'Kulturchefsgruppen'],
    ['Räddningschefsgruppem protokoll nr 3/2017', 'Räddningschefsgruppen'],
    ['Samverkansrådete protokoll 3/2017', 'Samverkansrådet'],
  ])('%s', (title, body) => {
    const meeting = read({ title });
    expect([meeting.title, meeting.body, meeting.number, meeting.year]).toEqual([title, body, 3, 2017]);
  });

  test('the proper ending of a body is on record', () => {
    expect(read({ title: 'Räddningschefsgruppem protokoll nr 3/2017' }).repairs).toMatchObject([
      { before: 'Räddningschefsgruppem', after: 'Räddningschefsgruppen', rule: 'look-alike' },
    ]);
  });

  test('a sentence about the protocol is no title, and no body is made of other words', () => {
    const meeting = read({ letterhead: 'Protokollet skickas till alla.\n\n', title: 'Möte nr 3/2017' });
    expect(meeting.title).toBe('Möte nr 3/2017');
    expect(read({ title: 'Protokoll grupperat 3/2017' }).body).toBeNull();
  });
});

describe('damage in the fields of the header', () => {
  test('a letterhead may hold a digit for a letter', () => {
    expect(read({ letterhead: 'S6dra Skogsbygden\n\n' }).organization).toBe('S6dra Skogsbygden');
  });

  test('but not a line with numbers', () => {
    expect(read({ letterhead: 'Sida 3 Skogsbygden 12\n\n' }).organization).toBeNull();
  });

  test('a stop before a municipality at the end of a place was a comma', () => {
    expect(read({ fields: 'Datum: 2017-03-16\nPlats: Kulturhuset. Mora.' }).venue).toBe('Kulturhuset. Mora');
    expect(read({ fields: 'Datum: 2017-03-16\nPlats: Kulturhuset, Mora. Även Teams' }).venue).toBe('Kulturhuset, Mora');
  });

  test.each([
    ['kl. 845-1150', '08:45', '11:50'],
    ['kl 900-11.30', '09:00', '11:30'],
  ])('hours that lost their stop and their nought: %s', (time, start, end) => {
    const meeting = read({ fields: `Datum: 2017-03-16\nTid: ${time}` });
    expect([meeting.startTime, meeting.endTime]).toEqual([start, end]);
  });

  test('numbers that are no hours stay numbers', () => {
    const meeting = read({ fields: 'Datum: 2017-03-16\nPlats: Rådhuset, rum 747-1250' });
    expect([meeting.startTime, meeting.endTime]).toEqual([null, null]);
  });
});
