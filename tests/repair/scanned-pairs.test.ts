import { describe, expect, it } from 'vitest';
import { mendScannedPairs } from '../../src/repair/scanned-pairs.js';
import { tell } from '../people-cases.js';

describe('marks between names and places that take turns', () => {
  it.each([
    ['Bo Ek. Bjuv, Siv Dahl. Höör. Eva Berg: Lund', 'Bo Ek, Bjuv, Siv Dahl, Höör, Eva Berg, Lund'],
    [
      'Bo Ek. Bjuv: Siv Dahl, Höör; Eva Berg, Lund; Nils By. Eslöv',
      'Bo Ek, Bjuv; Siv Dahl, Höör; Eva Berg, Lund; Nils By, Eslöv',
    ],
    ['Bo Ek, Bjuv Siv Dahl, Höör, Eva Berg, Lund', 'Bo Ek, Bjuv,Siv Dahl, Höör, Eva Berg, Lund'],
    ['Bo P. Ek. Bjuv, Siv Dahl, Höör, Eva Berg. Lund', 'Bo P. Ek, Bjuv, Siv Dahl, Höör, Eva Berg, Lund'],
    [
      'Bo Ek, Bjuv. Siv Dahl (till kl 11.10). Höör, Eva Berg, Lund',
      'Bo Ek, Bjuv, Siv Dahl (till kl 11.10), Höör, Eva Berg, Lund',
    ],
    [
      'Bo Ek, Bjuv, Siv Torne»\nmark. Höör. Eva Berg, Lund. Nils By, Kram-\nfors',
      'Bo Ek, Bjuv, Siv Torne-\nmark, Höör, Eva Berg, Lund, Nils By, Kram-\nfors',
    ],
  ])('%j', (printed, mended) => {
    expect(mendScannedPairs(printed)).toBe(mended);
  });

  it.each([
    ['places come first', 'Bjuv. Bo Ek, Höör. Siv Dahl, Lund: Eva Berg'],
    ['there are but two', 'Bo Ek. Bjuv, Siv Dahl. Höör'],
    ['each has a line', 'Bo Ek. Bjuv\nSiv Dahl. Höör\nEva Berg: Lund'],
    ['they stand in columns', 'Bo Ek. Bjuv      Siv Dahl. Höör    Eva Berg. Lund'],
    ['most names have none', 'Bo Ek, Siv Dahl. Eva Berg. Nils By, Bjuv, Jan Alm, Ulf Ros, Eva Ro, Höör, Ann By, Lund'],
  ])('stay where %s', (_, printed) => {
    expect(mendScannedPairs(printed)).toBe(printed);
  });

  it('that lost their comma, in lists of one on a line', () => {
    const list = 'Anna Berg, Bjuv\nZeynep Aydin Mark\nBo Ek, Höör\nSiv Ro, Eslöv\nCarLFredrik Ros. Lund';
    expect(tell(list, { scanned: true })).toEqual([
      'Anna Berg @Bjuv=1260',
      'Zeynep Aydin @Mark=1463',
      'Bo Ek @Höör=1267',
      'Siv Ro @Eslöv=1285',
      'CarLFredrik Ros @Lund=1281',
    ]);
  });

  it('give each his own place', () => {
    const list = 'Eva Borg. Vansbro. Sara Ek, Orsa; Per Mo, Alvdalen (anslöt 09.10): Bo Alm. Leksand; Siv Os, Mora';
    expect(tell(list, { scanned: true }).map((person) => person.replace(/=\d+/g, ''))).toEqual([
      'Eva Borg @Vansbro',
      'Sara Ek @Orsa',
      expect.stringContaining('Per Mo @Älvdalen'),
      'Bo Alm @Leksand',
      'Siv Os @Mora',
    ]);
  });

  it('with what tells when they came', () => {
    const list = 'Bo Ek, Bjuv, Siv Dahl i till kl. 14.|0), Höör, Eva Berg, Lund';
    expect(tell(list, { scanned: true }).join('; ')).toContain('Siv Dahl @Höör');
  });
});
