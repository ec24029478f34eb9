import { readFileSync } from 'node:fs';
import { alignTexts } from './align.js';

// Counts what scanning made of texts: node bench/start.js bench/noise/measure.ts CLEAN READ [CLEAN READ ...]
const files = process.argv.slice(2);
const counts = new Map<string, number>();
let characters = 0;
let changed = 0;
for (let index = 0; index + 1 < files.length; index += 2) {
  const clean = readFileSync(files[index] ?? '', 'utf8');
  const read = readFileSync(files[index + 1] ?? '', 'utf8');
  characters += clean.replace(/\s+/g, ' ').length;
  for (const difference of alignTexts(clean, read)) {
    changed += Math.max(difference.clean.length, difference.read.length);
    // A long difference is a lost or moved line and says nothing about letters.
    const row =
      difference.clean.length > 4 || difference.read.length > 4
        ? '(longer)'
        : JSON.stringify([difference.clean, difference.read]);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
}
console.log(`${characters} characters, ${((100 * changed) / characters).toFixed(2)} % changed`);
for (const [row, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${row}`);
