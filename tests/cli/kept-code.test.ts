import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { protocol } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the compiled code that is kept', () => {
  // Inside the project, so that the packages which stay outside the bundle are found from there.
  let installed = '';
  beforeEach(() => {
    installed = mkdtempSync(join(root, 'node_modules', '.kept code #%20å-'));
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, part), join(installed, part), { recursive: true });
    for (const name of kept()) rmSync(join(installed, 'dist', name));
  });
  afterEach(() => {
    rmSync(installed, { recursive: true, force: true });
  });

  const kept = (): string[] => readdirSync(join(installed, 'dist')).filter((name) => name.includes('.cjs.'));
  const both = (): [string, string] => {
    const [program = '', reader = '', ...others] = kept();
    expect({ program, reader, others }).toEqual({
      program: expect.stringMatching(/^cli\.cjs\./) as string,
      reader: expect.stringMatching(/^reader\.cjs\./) as string,
      others: [],
    });
    return [join(installed, 'dist', program), join(installed, 'dist', reader)];
  };
  const convert = (env: Record<string, string> = {}, ...args: string[]): string =>
    execFileSync(process.execPath, [join(installed, 'bin/fhparse.js'), ...args], {
      input: protocol,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    }).toString();

  it('is written by the first run that reads a document, and used by the next', () => {
    convert({}, '--version');
    expect(kept()).toEqual([]);
    const first = convert();
    expect(JSON.parse(first)).toMatchObject({ number: 2 });
    const written = both().map((file) => statSync(file));
    for (const { size } of written) expect(size).toBeGreaterThan(100_000);
    expect(convert()).toBe(first);
    // V8 refuses what it can't use, and it would be written anew.
    expect(both().map((file) => statSync(file).mtimeMs)).toEqual(written.map(({ mtimeMs }) => mtimeMs));
  });

  it('is kept for each setting of V8 apart', () => {
    const first = convert();
    const plain = both();
    const written = plain.map((file) => statSync(file).mtimeMs);
    expect(convert({ NODE_OPTIONS: '--interpreted-frames-native-stack' })).toBe(first);
    expect(kept()).toHaveLength(4);
    expect(convert()).toBe(first);
    expect(plain.map((file) => statSync(file).mtimeMs)).toEqual(written);
  });

  it('lets threads run, also where the path has signs that a URL has not', () => {
    const files = ['one.txt', 'two.txt'].map((name) => join(installed, name));
    for (const file of files) writeFileSync(file, protocol);
    const lines = convert({}, '--jobs', '2', ...files)
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { number: number }).number)).toEqual([2, 2]);
  });

  it.each([
    ['damaged', (code: Buffer) => code.fill(255, 5000, 90_000)],
    ['cut short', (code: Buffer) => code.subarray(0, 5000)],
    ['empty', () => Buffer.alloc(0)],
  ])('is put right when it is %s', (_, damage) => {
    const first = convert();
    for (const file of both()) {
      writeFileSync(file, damage(readFileSync(file)));
      expect(convert()).toBe(first);
      expect(statSync(file).size).toBeGreaterThan(100_000);
    }
  });

  it('is left alone where NODE_DISABLE_COMPILE_CACHE is set', () => {
    expect(JSON.parse(convert({ NODE_DISABLE_COMPILE_CACHE: '1' }))).toMatchObject({ number: 2 });
    expect(kept()).toEqual([]);
  });

  it('is done without where it cannot be written', () => {
    // A folder of that name stands in the way, for root as for anybody.
    convert();
    for (const place of both()) {
      rmSync(place);
      cpSync(join(installed, 'bin'), place, { recursive: true });
      expect(JSON.parse(convert())).toMatchObject({ number: 2 });
      expect(statSync(place).isDirectory()).toBe(true);
    }
    expect(kept()).toHaveLength(2);
  });
});
