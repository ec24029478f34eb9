import { expect, test } from 'vitest';
import { readingsOf } from '../../src/repair/readings.js';
import { restoreWord } from '../../src/repair/restore-word.js';
import { createWordList, loadWordList } from '../../src/repair/word-list.js';

const affixes = `SET UTF-8
SFX A Y 2
SFX A 0 n e
SFX A 0 et [^e]
SFX G Y 1
SFX G a or a
SFX v Y 1
SFX v 0 s/WXZ .
`;
const words = [
  'möte/AY',
  'förslag/AvY',
  'kommun/XY',
  'fråga/GY',
  'mal',
  'mål/AY',
  'för',
  'for',
  'direktör/vY',
  'överlämna',
  'felx/%',
  'Åmål',
];
const list = createWordList(affixes, `${words.length}\n${words.join('\n')}\n`);

test('an inflected form is a word, a wrongly inflected one is not', () => {
  expect(['möte', 'möten', 'förslaget', 'frågor'].filter((word) => !list.isWord(word))).toEqual([]);
  expect(['möteet', 'förslagn', 'frågaor', 'motet', 'felx'].filter((word) => list.isWord(word))).toEqual([]);
});

test('compounds of two and three parts are words, with the linking s where the first part takes one', () => {
  expect(['kommunmöte', 'direktörsmöten', 'kommundirektörsmöte'].filter((word) => !list.isWord(word))).toEqual([]);
  expect(['direktörmöte', 'mötekommun', 'kommundirektörsfor'].filter((word) => list.isWord(word))).toEqual([]);
});

test('the form that only begins a compound is no word by itself', () => {
  expect(list.isWord('direktörs')).toBe(false);
});

test('a folded word gives every word that it can have been', () => {
  expect(list.candidates('moten')).toEqual(['möten']);
  expect([...list.candidates('mal')].sort()).toEqual(['mal', 'mål']);
  expect(list.candidates('kommunmoten')).toEqual(['kommunmöten']);
  expect(list.candidates('amal')).toEqual([]);
});

test('composed and decomposed letters are the same word', () => {
  expect(list.isWord('möte'.normalize('NFD'))).toBe(true);
});

test('what a scanner makes of å, ä and ö is undone where one word fits', () => {
  const restored = ['m6te', 'motet', 'f6rslag', 'férslaget', 'Gverlamna', 'overlamna', 'kommundirekt6rsméte'].map(
    (word) => restoreWord(word, list, true),
  );
  expect(restored).toEqual(['möte', 'mötet', 'förslag', 'förslaget', 'överlämna', 'överlämna', 'kommundirektörsmöte']);
});

test('a word that is in the list is left alone, unless a rare one stands in a text that has lost its letters', () => {
  expect(restoreWord('for', list, false)).toBeNull();
  expect(restoreWord('for', list, true)).toBe('för');
  expect(restoreWord('kommun', list, true)).toBeNull();
});

test('numbers and single letters are no words to restore', () => {
  expect(['6', '66', 'o', '4', '2016'].map((word) => restoreWord(word, list, true))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('readings begin with the likeliest and stay few however odd the word', () => {
  expect(readingsOf('ménii')[0]).toEqual({ folded: 'mona', marked: [1, 3], doubt: 0 });
  const readings = readingsOf('didididididididid');
  expect(readings.length).toBeLessThanOrEqual(64);
  expect(readings.map(({ doubt }) => doubt)).toEqual(readings.map(({ doubt }) => doubt).sort());
  expect(readings[0]?.folded).toBe('didididididididid');
});

test.runIf(loadWordList())('the installed list knows the words of protocols and gives one candidate for most', () => {
  const installed = loadWordList();
  const protocol = [
    'närvarande',
    'justerare',
    'kommunstyrelsens',
    'föredragande',
    'verksamhetsplanen',
    'förbundsdirektören',
  ];
  expect(protocol.filter((word) => !installed?.isWord(word))).toEqual([]);
  expect(installed?.candidates('narvarande')).toEqual(['närvarande']);
  expect(loadWordList()).toBe(installed);
});
