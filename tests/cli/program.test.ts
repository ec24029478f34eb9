import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { directoryWith, program, protocol, run } from './run.js';

describe('standard output', () => {
  const cwd = directoryWith({ 'a.txt': protocol, 'b.txt': protocol });

  it('is one line of JSON per meeting into a pipe', async () => {
    const { stdout, meetings } = await run(['a.txt', 'b.txt'], { cwd });
    expect(stdout.match(/\n/g)).toHaveLength(2);
    expect(meetings()).toHaveLength(2);
  });

  it('is indented on demand, and the same values', async () => {
    const { stdout } = await run(['--pretty', 'a.txt'], { cwd });
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/);
    expect([JSON.parse(stdout)]).toEqual((await run(['--compact', 'a.txt'], { cwd })).meetings());
  });

  it('ends quietly when its reader does', async () => {
    const child = spawn(process.execPath, [program, ...Array<string>(50).fill('a.txt')], { cwd });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += String(data)));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk is full', async () => {
    const { stderr, exitCode } = await shell('"$0" "$1" a.txt >/dev/full', cwd);
    expect(stderr).toBe('<stdout> error failed-output the output could not be written: no space left on device\n');
    expect(exitCode).toBe(1);
  });
});

describe('colour on standard error', () => {
  const cwd = directoryWith({});
  const painted = '\u001B[31m';

  it('is left out where it is no terminal', async () => {
    expect((await run(['gone'], { cwd })).stderr).not.toContain(painted);
  });

  it('can be forced, NO_COLOR or not', async () => {
    expect((await run(['gone'], { cwd, env: { FORCE_COLOR: '1' } })).stderr).toContain(painted);
    expect((await run(['gone'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stderr).toContain(painted);
  });
});

describe('the command line', () => {
  it('prints its version without loading parser or validator', async () => {
    expect(await run(['--version'])).toMatchObject({ stdout: `${manifest.version}\n`, stderr: '', exitCode: 0 });
    const script = readFileSync(new URL('../../dist/cli.cjs', import.meta.url), 'utf8');
    const bundled = [...script.matchAll(/^\/\/ node_modules\/([^/]+)/gm)].map(([, name]) => name);
    const small = ['chalk', 'fast-string-truncated-width', 'fast-string-width', 'fastest-levenshtein', 'lilconfig'];
    expect(new Set(bundled)).toEqual(new Set(['commander', ...small]));
  });

  it('explains itself, with examples and exit codes', async () => {
    const { stdout, exitCode } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Examples:[^]*Exit codes:/);
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it.each([[['--pertty']], [['--pretty', '--compact']], [['schema', 'extra']], [['explain', 'no-such-code']]])(
    '%j is wrong usage: exit 2, with a hint and nothing on standard output',
    async (args) => {
      const { stdout, stderr, exitCode } = await run(args);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
      expect(stderr).toMatch(/^error: .*\n/);
      expect(stderr).not.toMatch(/^ {4}at /m);
    },
  );

  it('suggests the option that was meant', async () => {
    expect((await run(['--pertty'])).stderr).toContain('Did you mean --pretty?');
  });

  it('explains every diagnostic code, and lists them', async () => {
    const { stdout } = await run(['explain']);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^[a-z0-9-]+ +(error|warning|info) +\S.*\.$/);
    expect((await run(['explain', 'binary-input'])).stdout).toMatch(/^binary-input \(error\)\n\n.*pdftotext/s);
  });

  it('prints the JSON Schema that its output fulfils', async () => {
    const { stdout, exitCode } = await run(['schema']);
    const schema = JSON.parse(stdout) as { $schema: string; required: string[] };
    expect(exitCode).toBe(0);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const [meeting] = (await run([], { input: protocol })).meetings();
    expect(schema.required).toEqual(Object.keys(meeting ?? {}));
  });

  it('says what to do when it is not built', async () => {
    const cwd = directoryWith({ 'package.json': '{ "type": "module" }' });
    cpSync(dirname(program), join(cwd, 'bin'), { recursive: true });
    const { stderr, exitCode } = await shell('"$0" bin/fhparse.js --version', cwd);
    expect(stderr).toContain('npm ci && npm run build');
    expect(exitCode).toBe(2);
  });
});

/** Runs a line of shell in which $0 is Node and $1 the program. */
async function shell(line: string, cwd: string): Promise<{ stderr: string; exitCode: unknown }> {
  const child = spawn('sh', ['-c', line, process.execPath, program], { cwd });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += String(data)));
  return { exitCode: await new Promise((resolve) => child.on('close', resolve)), stderr };
}
