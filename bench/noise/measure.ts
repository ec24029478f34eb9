import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNoise } from './add-noise.js';
import { countDamage, createCount, perThousand, type DamageCount } from './count-damage.js';
import { readFixtures } from './fixtures.js';

// What reading back made of the fixtures, beside what the noise generator makes of them:
// node bench/start.js bench/noise/measure.ts [--table] FOLDER-OF-SCANS [KIND,KIND ...]
// Each argument after the folder is a kind of scan, or several that count as one. --table prints confusions.ts's rows.
const [folder = 'fixtures/scanned', ...named] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const kinds = named.length > 0 ? named : ['light,medium', 'wronglang', 'worn'];
/** A stretch hurt more seldom is left out of the table. */
const fewestSeen = 4;
const fixtures = readFixtures('fixtures/protocols');

const counts = kinds.map((names) => {
  const count = createCount();
  for (const kind of names.split(',')) {
    for (const { name, text } of fixtures) {
      const file = `${name}.${kind}.txt`;
      if (readdirSync(folder).includes(file)) countDamage(count, text, readFileSync(join(folder, file), 'utf8'));
    }
  }
  return count;
});

if (process.argv.includes('--table')) printTable();
else {
  kinds.forEach((kind, index) => {
    printClasses(kind, counts[index] ?? createCount());
  });
  for (const rate of [0.02, 0.04, 0.08]) {
    const count = createCount();
    for (const { text } of fixtures) countDamage(count, text, addNoise(text, { rate, seed: 1 }));
    printClasses(`generator at ${rate * 100} %`, count);
  }
}

function printClasses(label: string, { characters, changed, lost, unread, classes }: DamageCount): void {
  const percent = (part: number): string => `${((100 * part) / characters).toFixed(2)} %`;
  console.log(`\n${label}: ${characters} characters, ${percent(changed)} changed, ${percent(lost)} in lines lost`);
  if (unread > 0) console.log(`  ${unread} pages not read`);
  for (const [name, times] of [...classes].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${((1000 * times) / characters).toFixed(2).padStart(6)} in 1,000  ${name}`);
  }
}

/** Of a thousand occurrences of a stretch, how many were read as what: the mean of the kinds of scan. */
function printTable(): void {
  const stretches = new Set(counts.flatMap(({ reads }) => [...reads.keys()]));
  const rows: [string, [string, number][]][] = [];
  for (const clean of stretches) {
    const reads = new Map<string, number>();
    let seen = 0;
    for (const count of counts) {
      const own = count.reads.get(clean);
      for (const [read, share] of perThousand(count, clean)) {
        // What was read once says nothing.
        if ((own?.get(read) ?? 0) < 2) continue;
        seen += own?.get(read) ?? 0;
        reads.set(read, (reads.get(read) ?? 0) + share / counts.length);
      }
    }
    if (seen >= fewestSeen) rows.push([clean, [...reads].sort((a, b) => b[1] - a[1])]);
  }
  const weight = (reads: [string, number][]): number => reads.reduce((total, [, share]) => total + share, 0);
  rows.sort((a, b) => a[0].length - b[0].length || weight(b[1]) - weight(a[1]));
  for (const [clean, reads] of rows) {
    const cells = reads.map(([read, share]) => `${JSON.stringify(read)}: ${Number(share.toPrecision(2))}`);
    console.log(`  ${JSON.stringify(clean)}: { ${cells.join(', ')} },`);
  }
}
