import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildArchive, type Archive } from './archive.js';
import { best, runFhparse, runNode, runNull, startFhparse } from './processes.js';
import { measureLengths, measureStages } from './stages.js';

// npm run bench [-- BASE]: BASE documents (1000), ten and a hundred times as many. Read the ratios, not the seconds.
const base = Number(process.argv[2] ?? 1000);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const withArchive = (documents: number, use: (archive: Archive) => void): void => {
  const archive = buildArchive(documents);
  use(archive);
  rmSync(dirname(archive.folder), { recursive: true });
};

print(`Node ${process.version}`);
const bare = best(10, () => runNode('-e', '0')).seconds;
const version = best(10, () => runNode('bin/fhparse.js', '--version')).seconds;
withArchive(1, (one) => {
  const start = best(10, () => startFhparse(one)).seconds;
  print(
    `start-up: node -e 0 ${milliseconds(bare)}, --version ${ratio(version, bare)}, one document ${ratio(start, bare)}`,
  );
});

print('\nstages, one process, the fixtures:');
for (const { stage, seconds, bytes } of await measureStages(20)) {
  print(`  ${stage.padEnd(28)} ${(bytes / 1e6 / seconds).toFixed(1).padStart(8)} MB/s`);
}

withArchive(4000, (archive) => {
  const nothing = best(3, () => runNull(archive)).seconds;
  const one = best(3, () => runFhparse(archive, 1)).seconds;
  const two = best(3, () => runFhparse(archive, 2)).seconds;
  const bare = best(2, () => runFhparse(archive, 1, '--no-positions')).seconds;
  const describe = (seconds: number): string =>
    `${seconds.toFixed(2)} s, ${(archive.bytes / 1e6 / seconds).toFixed(2)} MB/s, ${Math.round(4000 / seconds)} meetings/s`;
  print(`\n4000 files, ${(archive.bytes / 1e6).toFixed(1)} MB:`);
  print(`  null converter          ${describe(nothing)}`);
  print(`  fhparse, one thread     ${describe(one)}: ${ratio(one, nothing)} the null converter`);
  print(`  without positions       ${describe(bare)}: ${ratio(bare, nothing)} the null converter`);
  print(`  fhparse, two threads    ${describe(two)}: ${(one / two).toFixed(2)} times one`);
});

print('\ngrowth, one thread:');
let first = { seconds: 0, peak: 0 };
for (const factor of [1, 10, 100]) {
  withArchive(base * factor, (archive) => {
    const measured = best(factor === 1 ? 3 : 1, () => runFhparse(archive, 1));
    if (factor === 1) first = measured;
    const growth = `${ratio(measured.seconds, first.seconds)} the time, ${ratio(measured.peak, first.peak)} the memory`;
    print(
      `  ${archive.documents} documents: ${measured.seconds.toFixed(1)} s, ${measured.peak.toFixed(0)} MB; ${growth}`,
    );
  });
}

print('\ngrowth of one document:');
const lengths = measureLengths();
for (const { items, seconds } of lengths) {
  print(`  ${items} items: ${milliseconds(seconds)}, ${ratio(seconds, lengths[0]?.seconds ?? 0)} the time`);
}

function ratio(value: number, unit: number): string {
  return `${(value / unit).toFixed(2)}×`;
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
