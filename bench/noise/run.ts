import { mkdirSync, writeFileSync } from 'node:fs';
import { readFixtures, readScans } from './fixtures.js';
import { scoreNoise } from './noise-scores.js';
import { drawPlot } from './plot.js';

// F1 against the rate of character errors over the fixtures: npm run bench:noise [-- --strict] [--no-plot]
const rates = [0, 0.01, 0.02, 0.04, 0.08];
const seeds = [1, 2, 3];
const strict = process.argv.includes('--strict');

const fixtures = readFixtures('fixtures/protocols');
const rows = rates.map((rate) => scoreNoise(fixtures, rate, seeds, !strict));
const names = Object.keys(rows[0]?.scores ?? {});
console.log(`${fixtures.length} fixtures, ${seeds.length} seeds, ${strict ? 'strict' : 'lenient'} F1`);
printRow('errors', names);
for (const { rate, scores } of rows) printScores(`${rate * 100} %`, scores);
for (const kind of ['light', 'medium', 'wronglang', 'worn']) {
  printScores(kind, scoreNoise(readScans('fixtures/scanned', fixtures, kind), 0, seeds, !strict).scores);
}
if (!strict && !process.argv.includes('--no-plot')) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/noise.svg', drawPlot(rows, 'F1 of fhparse against character errors, lenient'));
}

function printScores(label: string, scores: Readonly<Record<string, number>>): void {
  printRow(
    label,
    names.map((name) => (scores[name] ?? 0).toFixed(4)),
  );
}

function printRow(label: string, cells: readonly string[]): void {
  console.log([label, ...cells].map((cell) => cell.padStart(11)).join(''));
}
