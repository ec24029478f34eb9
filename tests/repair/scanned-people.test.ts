import { describe, expect, it, test } from 'vitest';
import { mendScannedPeople } from '../../src/repair/scanned-people.js';
import { read, tell } from '../people-cases.js';

describe('names and places of a scan get back the capitals that they lost', () => {
  it.each([
    ['joakim Ek, Bjuv', 'Joakim Ek, Bjuv'],
    ['jan af Berg - Lund', 'Jan af Berg - Lund'],
    ['Anna Berg, bjuv, Bo Ek (lund)', 'Anna Berg, Bjuv, Bo Ek (Lund)'],
    ['Anders fält i Lund', 'Anders Fält i Lund'],
    ['Siv Ro och Patrik lodin, Höör', 'Siv Ro och Patrik Lodin, Höör'],
    ['Bo at Berg, Anna vor Ek', 'Bo af Berg, Anna von Ek'],
    ['José de ta Cruz', 'José de la Cruz'],
    ['K.G: Berg, Bjuv', 'K.G. Berg, Bjuv'],
    ['Anna Berg Bjuv -\nBo Ek, Lund i', 'Anna Berg Bjuv  \nBo Ek, Lund  '],
    ['Anna Berg\tlund\tchef', 'Anna Berg\tLund\tchef'],
    ['Anna Berg.\nLund, Bo Ek, Bjuv', 'Anna Berg,\nLund, Bo Ek, Bjuv'],
  ])('%j', (printed, mended) => {
    expect(mendScannedPeople(printed)).toBe(mended);
  });

  it.each([
    'rektor Anna Berg, Bjuv',
    'Anna Berg, rektor, Bjuv',
    'Bjuvs kommon: Anna Berg',
    'Anna Berg, Bjuv, via länk',
    'kommundirektör Bo Ek, Lund, till kl 10',
    'Anna Berg forbundschet, Bjuv',
    'Samtliga närvarande',
    'Anna Berg.\nBo Ek, Bjuv',
  ])('%j stays', (printed) => {
    expect(mendScannedPeople(printed)).toBe(printed);
  });

  test('as a repair, and in scans only', () => {
    expect(read('joakim Ek, Bjuv', { scanned: true }).repairs).toEqual([
      { before: 'joakim Ek', after: 'Joakim Ek', rule: 'look-alike', span: { start: 0, end: 9 } },
    ]);
    expect(tell('joakim Ek, Bjuv', { scanned: true })).toEqual(['Joakim Ek @Bjuv=1260']);
    expect(read('Anna Berg, Bjuv\nSiv Ro, rektor', { scanned: true }).repairs).toEqual([]);
  });
});

describe('a list whose entries begin with places', () => {
  test('has one that lost its colon', () => {
    const list = 'Bjuv: Anna Berg\nSimrisbamn Bo Ek\nLund: Siv Ro\nHöör: Eva Alm';
    expect(tell(list)).toContain('Bo Ek @Simrishamn=1291');
  });

  test('has organisations by their letters', () => {
    expect(tell('PRO: Anna Berg, Bo Ek och Siv Ro\nSPF: Eva Alm, Nils By')).toEqual([
      'Anna Berg @PRO',
      'Bo Ek @PRO',
      'Siv Ro @PRO',
      'Eva Alm @SPF',
      'Nils By @SPF',
    ]);
  });
});

test('a colon among semicolons parts as they do', () => {
  const list = 'Anna Berg, Bjuv; Bo Ek, Lund; Siv Ro, Höör och Lund: Eva Alm, Klippan; Nils By, Bjuv';
  expect(tell(list)).toEqual([
    'Anna Berg @Bjuv=1260',
    'Bo Ek @Lund=1281',
    'Siv Ro @Höör=1267 @Lund=1281',
    'Eva Alm @Klippan=1276',
    'Nils By @Bjuv=1260',
  ]);
});

test.each(['kommun', 'kommon', 'kemmun'])('"Lunds %s" is a municipality', (word) => {
  expect(tell(`Anna Berg, Lunds ${word}`)[0]).toContain(`@Lunds ${word}`);
});

test('a name that lost its blank before a place', () => {
  expect(tell('AnnaBerg, Bjuv, BoEk, Lund\nSivMcLean, Höör')).toContain('Anna Berg @Bjuv=1260');
  expect(read('AnnaBerg, Bjuv').repairs).toEqual([
    { before: 'AnnaBerg', after: 'Anna Berg', rule: 'glued-word', span: { start: 0, end: 8 } },
  ]);
  expect(tell('Anna McLean, Bjuv')).toEqual(['Anna McLean @Bjuv=1260']);
  expect(tell('AnnaBerg, Bjuv', { repair: false })).toEqual(['AnnaBerg @Bjuv=1260']);
});
