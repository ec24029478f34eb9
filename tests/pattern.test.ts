import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pattern } from '../grammar/matching/pattern.js';

test.each([
  ['a letter with marks', pattern`^\p{L}+$`, ['Åström', 'Štěpánek', 'Łukasz', 'Anmäلت'], ['Berg2', '', '×']],
  ['a capital', pattern`^\p{Lu}`, ['Örn', 'Żak', 'Đorđe'], ['örn', 'żak', '1']],
  ['a small letter', pattern`^\p{Ll}`, ['åka', 'žena'], ['Åka', 'Žena', 'ß'.toUpperCase()]],
  ['letters in brackets with others', pattern`^[\p{Lu}\d|]+$`, ['ÅÄ7|'], ['Åä']],
  ['letters behind an escaped bracket', pattern`^\[\p{L}\]$`, ['[å]'], ['å', '[å']],
  ['letters behind a bracket inside brackets', pattern`^[\]\p{L}]+$`, [']å'], ['7', '{']],
  ['letters of a part', pattern`^${String.raw`[\p{L}-]`}\p{Lu}$`, ['-Å', 'åÅ'], ['-å']],
])('spells out %s', (_, made, read, unread) => {
  expect(read.filter((text) => !made.test(text))).toEqual([]);
  expect(unread.filter((text) => made.test(text))).toEqual([]);
});

test('makes the pattern of one place once, and that of parts anew', () => {
  const own = (): RegExp => pattern`\p{L}`;
  const parts = (part: string): RegExp => pattern`${part}`;
  expect(own()).toBe(own());
  expect(parts('a').source).toBe('a');
  expect(parts('b').source).toBe('b');
});

test('refuses letters that it does not know', () => {
  expect(() => pattern`\p{Lt}`).toThrow('Lt');
});

test('every pattern in the sources is one, though no compiler reads it', () => {
  let seen = 0;
  for (const folder of ['grammar', 'src']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('pattern.ts')) continue;
      const written = readFileSync(`${folder}/${name}`, 'utf8').matchAll(
        /\bpattern(?:\.\w+)?`((?:[^`\\$]|\\.|\$(?!\{))*)`/g,
      );
      for (const [, source = ''] of written) {
        seen += 1;
        expect(() => pattern`${source}`, `${folder}/${name}: ${source}`).not.toThrow();
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});
