import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Meeting } from '../../src/index.js';

export const program = fileURLToPath(new URL('../../bin/fhparse.js', import.meta.url));

/** The least that is a protocol. */
export const protocol = `Provnämndens protokoll 2/2018

Närvarande: Alva Testberg

1. Mötets öppnande
Ordföranden öppnar mötet.
`;

/** A protocol with decisions, one of them with all that CSV has to quote. */
export const decided = `Provnämndens protokoll 3/2018

Tid: 2018-03-15 kl 09.00-11.30
Närvarande: Alva Testberg

1. Rapport
Rapporten föredras.
Beslut: att godkänna "rapporten", med ändring
samt att tacka för den.
`;

export interface Run {
  stdout: string;
  stderr: string;
  exitCode: number | null;
  /** Standard output, one JSON value a line. */
  meetings: () => Meeting[];
}

/** Runs the built program as a shell would, without a terminal, and with nothing on standard input unless given. */
export async function run(
  args: string[],
  { cwd, input = '', env = {} }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = (await Promise.all([buffer(child.stdout), buffer(child.stderr)])).map(String) as [
    string,
    string,
  ];
  const lines = stdout.split('\n').slice(0, -1);
  return { stdout, stderr, exitCode: await exited, meetings: () => lines.map((line) => JSON.parse(line) as Meeting) };
}

/** A new directory with these files in it, there until the file's tests are done. */
export function directoryWith(files: Record<string, string | Uint8Array>): string {
  const directory = mkdtempSync(join(tmpdir(), 'fhparse-'));
  directories.push(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});
