import { describe, expect, it, test } from 'vitest';
import { mendMarks } from '../../src/repair/people-marks.js';
import { read, tell } from '../people-cases.js';

describe('marks in lists of people that scanning took for others are read as what they were', () => {
  it.each<[string, string[]]>([
    ['Anna Berg1Bjuv), Bo Ek (Lund)', ['Anna Berg @Bjuv=1260', 'Bo Ek @Lund=1281']],
    ['Anna Berg 0Bjuv), Bo Ek 1Lund)', ['Anna Berg @Bjuv=1260', 'Bo Ek @Lund=1281']],
    ['Anna Berg (Bjuv1, ordförande', ['Anna Berg @Bjuv=1260 #ordförande']],
    ['Anna Berg, Bjuv 0från kl 9.15)', ['Anna Berg @Bjuv=1260 >09:15']],
    ['| Anna Berg I Bjuv |\nI Bo Ek | Lund I', ['Anna Berg @Bjuv=1260', 'Bo Ek @Lund=1281']],
    ['| Namn I Kommun |\nI-->----|------I\n| Anna Berg | Bjuv I', ['Anna Berg @Bjuv=1260']],
    ['Jan>Erik Berg, Bjuv', ['Jan-Erik Berg @Bjuv=1260']],
    ['Inge|a Berg, Bjuv\n|ngrid Ek, Lund', ['Ingela Berg @Bjuv=1260', 'Ingrid Ek @Lund=1281']],
    ['lngela Berg, Bjuv', ['Ingela Berg @Bjuv=1260']],
    ['llona Berg, Bjuv', ['Ilona Berg @Bjuv=1260']],
    ['L-0 Berg, Bjuv', ['L-O Berg @Bjuv=1260']],
    ['Anna Berg, $$ 12-14\nBo Ek, &£ 3', ['Anna Berg', 'Bo Ek']],
    ['Anna Berg, Bjuv trån kt 9.15', ['Anna Berg @Bjuv=1260 >09:15']],
    ['Anna Berg, Bjuv (tiil k1 11.30)', ['Anna Berg @Bjuv=1260 <11:30']],
    ['Anna Berg, Bjuv (anslét 09.10)', ['Anna Berg @Bjuv=1260 >09:10']],
    ['Anna:Karin Berg, Bjuv\nMora:Bo Ek', ['Anna-Karin Berg @Bjuv=1260', 'Bo Ek @Mora=2062']],
    [
      'Anna Berg från kl 09.20.\nHöör, Bo Ek till 11. 45, Bjuv, Siv Dahl, Lund',
      ['Anna Berg @Höör=1267 >09:20', 'Bo Ek @Bjuv=1260 <11:45', 'Siv Dahl @Lund=1281'],
    ],
    ['Anna Berg, Bjuv ingrid Ek, Lund', ['Anna Berg @Bjuv=1260', 'Ingrid Ek @Lund=1281']],
    [
      'Anna Berg Bjuv Narvarande\nBo Dahl Höör Férhinder',
      ['Anna Berg @Bjuv=1260 !present', 'Bo Dahl @Höör=1267 !excused'],
    ],
    ['Anna Berg, Regionférbundet i Kalmar', ['Anna Berg @Regionférbundet i Kalmar']],
    ['Anna Berg, Bjuv1fsan kl 09I5)', ['Anna Berg @Bjuv=1260 >09:15']],
    ['Anna Berg, Bjuv (fran kl09.15)', ['Anna Berg @Bjuv=1260 >09:15']],
    ['Anna Berg, Bjuv anstöt kl 1315', ['Anna Berg @Bjuv=1260 >13:15']],
    ['Anna Berg, Bjuv ffran id 915, Bo Ek, Lund', ['Anna Berg @Bjuv=1260 >09:15', 'Bo Ek @Lund=1281']],
    ['Anna Berg, Bjuv0till kt 15I0)', ['Anna Berg @Bjuv=1260 <15:10']],
    ['Anna Berg, Bjuv, fram ul 10.50', ['Anna Berg @Bjuv=1260 <10:50']],
    ['Anna Berg, Bjuv, tram ti 1120', ['Anna Berg @Bjuv=1260 <11:20']],
    ['Anna Berg, Bjuv (from kl 09.10)', ['Anna Berg @Bjuv=1260 >09:10']],
    ['Anna Berg, Bjuv t.o.m, ca kl 11, Bo Ek, Lund', ['Anna Berg @Bjuv=1260 <11:00 ca', 'Bo Ek @Lund=1281']],
    ['Anna Berg, ordförande 009-09-14', ['Anna Berg #ordförande']],
    ['«Siv Wåhl, Bjuv\nBo Ek, Lund', ['Siv Wåhl @Bjuv=1260', 'Bo Ek @Lund=1281']],
    ['Siv wWåhl, Bjuv', ['Siv Wåhl @Bjuv=1260']],
    ['Siv Ek, Höör i Bo-Erik Dahl. Lund', ['Siv Ek @Höör=1267', 'Bo-Erik Dahl @Lund=1281']],
    ['Siv Ek, Bjuv (till kl 11), sekreterare 2014 -06- 23', ['Siv Ek @Bjuv=1260 #sekreterare <11:00']],
    ['Anna Berg, Bjuv till 1130', ['Anna Berg @Bjuv=1260 <11:30']],
    ["Anna Berg, Bjuv '\nBo Ek, Lund", ['Anna Berg @Bjuv=1260', 'Bo Ek @Lund=1281']],
    ['Anna Berg, Bjuv, ordtörande', ['Anna Berg @Bjuv=1260 #ordförande']],
    ['Anna Berg, H6ér\nBo Ek, Héör', ['Anna Berg @Höör=1267', 'Bo Ek @Höör=1267']],
  ])('%j', (text, people) => {
    expect(tell(text)).toEqual(people);
  });

  test('a letter that is mended in a name is a repair, a mark beside it is none', () => {
    expect(read('Inge|a Berg1Bjuv)').repairs).toEqual([
      { before: 'Inge|a Berg', after: 'Ingela Berg', rule: 'look-alike', span: { start: 0, end: 11 } },
    ]);
  });

  test('without repair the letters stay as printed, and the list is read all the same', () => {
    expect(tell('Inge|a Berg1Bjuv)', { repair: false })[0]).toMatch(/Bjuv=1260$/);
    expect(read('lngrid Ek, Bjuv', { repair: false }).repairs).toEqual([]);
  });
});

describe('what is as it should be stays', () => {
  it.each([
    'Anna Berg, Bjuv (från kl 9.15), punkt 1–3',
    'Anna Berg (1:e vice ordförande), Bo Ek (2)',
    '| Anna Berg | Bjuv | |\n|---|:--|--:|\n| Bo Ek | chef i Lund |',
    'Anna Berg, 10A Kansliet\n1. Bo Ek',
    'Carl I Berg, Liljana Ek, Ilse Dahl, Lloyd Norr',
    'Anna Berg, §§ 12–14, kl. 8.15 till 9',
    'Anna Berg från kl 9.15, Bo Ek till kl. 1510, Siv Dahl fr.o.m. kl 10',
    'Anna Berg från Till, Bo Ek till Lund',
    'Jan-Erik Berg -> Bo Ek',
    'Siv Ek, Kommunförbundet i Bo-Erik Dahl, Lund',
  ])('%j', (text) => {
    expect(mendMarks(text, true)).toBe(text);
  });

  test('every character gives one character', () => {
    const text = "' |ngela Berg1Bjuv), $$ 12\nI Bo Ek | Lund I\nAnna>Karin Ek, trån kt 9.15";
    expect(mendMarks(text, true)).toHaveLength(text.length);
  });
});
