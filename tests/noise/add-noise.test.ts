import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { addNoise } from '../../bench/noise/add-noise.js';
import { seededRandom } from '../../bench/noise/random.js';
import { readFixtures } from '../../bench/noise/fixtures.js';
import { growthOfTime } from '../support/growth.js';

const fixtures = readFixtures('fixtures/protocols');
const noisySample = addNoise('Beslut:\n§ 5 Årsmötet beslutade i kornmatet att välja ombud.\n'.repeat(3000), {
  rate: 0.12,
  seed: 4,
});

test('the same seed hurts a text the same way, another seed otherwise', () => {
  const text = fixtures[0]?.text ?? '';
  expect(addNoise(text, { rate: 0.04, seed: 1 })).toBe(addNoise(text, { rate: 0.04, seed: 1 }));
  expect(addNoise(text, { rate: 0.04, seed: 1 })).not.toBe(addNoise(text, { rate: 0.04, seed: 2 }));
});

test('random numbers are those of mulberry32 on every machine', () => {
  const random = seededRandom(1);
  expect([random(), random(), random()].map((value) => value.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447']);
});

test('a rate of nothing leaves the text alone', () => {
  for (const { text } of fixtures) expect(addNoise(text, { rate: 0, seed: 1 })).toBe(text);
});

test.each([0.01, 0.02, 0.04, 0.08])('at a rate of %d so many characters are in error', (rate) => {
  let edits = 0;
  let characters = 0;
  for (const { text } of fixtures) {
    edits += distance(text, addNoise(text, { rate, seed: 3 }));
    characters += text.length;
  }
  expect(edits / characters / rate).toBeGreaterThan(0.8);
  expect(edits / characters / rate).toBeLessThan(1.2);
});

test('lines stay as they are unless they are asked to be hurt', () => {
  for (const { text } of fixtures) {
    const countLines = (of: string): number => of.split('\n').length;
    expect(countLines(addNoise(text, { rate: 0.08, seed: 1 }))).toBe(countLines(text));
  }
  const text = fixtures.map((fixture) => fixture.text).join('\n');
  const hurt = [1, 2, 3].map((seed) => addNoise(text, { rate: 0.08, seed, lines: true }).split('\n').length);
  // Of one seed as many lines may be lost as are parted.
  expect(hurt.filter((count) => count !== text.split('\n').length).length).toBeGreaterThan(1);
});

test.each([
  ['marks that the model does not know', /^[8$&] 5/m],
  ['letters that the model does not know', /Arsm|rsmétet|rsmotet|valja|vilja/],
  ['letters that look alike', /beslutate|vätja/],
  ['two letters read as one', /omat/],
  ['"att" of a broken font', / aU /],
  ['stops', /ombud$/m],
  ['labels without their colon', /Beslut$/m],
  ['words glued together', /attvälja/],
  ['words split', /(?:besl utade|beslu tade|beslut ade|om bud)/],
  ['words torn after their first letter', /(?<!\p{L})[bokv] \p{Ll}{3}/u],
  ['words spaced out', /(?<!\p{L})(?:\p{L} ){4}/u],
  ['letters of other scripts', /[\u0370-\u04ff\u0600-\u06ff]/],
  ['specks at line ends', /ombud\. [—=.|!]$/m],
])('damage is done as scanners do it: %s', (_, read) => {
  expect(noisySample).toMatch(read);
});

test('ten times the text takes about ten times as long', () => {
  const text = (fixtures[0]?.text ?? '').repeat(5);
  const growth = growthOfTime((size) => addNoise(text.repeat(size), { rate: 0.04, seed: 1 }), {
    small: 1,
    large: 10,
    enough: 40,
  });
  expect(growth).toBeLessThan(40);
});
