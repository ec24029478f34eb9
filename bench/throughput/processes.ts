import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from './archive.js';

export interface Measured {
  seconds: number;
  /** Megabytes of resident memory at the peak. */
  peak: number;
}

// Set on some machines, where it adds to the start of every Node and so flatters ratios.
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
const output = join(tmpdir(), `fhparse-bench-${process.pid}.out`);
const peakFile = join(tmpdir(), `fhparse-bench-${process.pid}.peak`);

/** The best of some runs: other programs on the machine only ever add. */
export function best(runs: number, measure: () => Measured): Measured {
  const measured = Array.from({ length: runs }, measure);
  return {
    seconds: Math.min(...measured.map(({ seconds }) => seconds)),
    peak: Math.max(...measured.map(({ peak }) => peak)),
  };
}

export const runNode = (...args: string[]): Measured => run(args, false);

export function runNull({ folder }: Archive): Measured {
  return run(['bench/throughput/null-converter.js', folder, output], false);
}

export function runFhparse(archive: Archive, jobs: number, ...options: string[]): Measured {
  return run([...command(archive, jobs), ...options], true);
}

/** Without what measures its memory, which is a module to load and takes a tenth of a start. */
export function startFhparse(archive: Archive): Measured {
  return run(command(archive, 1), false);
}

const command = ({ folder }: Archive, jobs: number): string[] => [
  ...['bin/fhparse.js', folder, '--quiet', '--no-config'],
  ...['--jobs', String(jobs), '-o', output],
];

function run(args: string[], withPeak: boolean): Measured {
  const preload = withPeak ? ['--import', './bench/throughput/peak-memory.js'] : [];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...preload, ...args], {
    env: { ...env, PEAK_MEMORY: peakFile },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || status > 1) throw new Error(stderr);
  const peak = withPeak ? Number(readFileSync(peakFile, 'utf8')) / 1024 : 0;
  for (const file of [output, peakFile]) rmSync(file, { force: true });
  return { seconds, peak };
}
