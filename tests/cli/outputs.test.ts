import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/index.js';
import { decided, directoryWith, program, protocol, run } from './run.js';

describe('--array', () => {
  const cwd = directoryWith({ 'a.txt': protocol, 'b.txt': protocol, 'c.txt': 'no protocol\n' });

  it.each([[[]], [['--pretty']]])('%j is one JSON value', async (style) => {
    const { stdout } = await run(['--array', ...style, 'a.txt', 'b.txt'], { cwd });
    const meetings = JSON.parse(stdout) as Meeting[];
    expect(meetings.map(({ source }) => source.path)).toEqual(['a.txt', 'b.txt']);
  });

  it('is nothing at all when every input failed', async () => {
    expect(await run(['--array', 'c.txt', 'gone'], { cwd })).toMatchObject({ stdout: '', exitCode: 1 });
  });

  it.each([[['--format', 'csv', '--table', 'items']], [['--format', 'ndjson']], [['--pretty']]])(
    'neither is it in another form: %j',
    async (form) => {
      expect(await run([...form, 'c.txt', 'gone'], { cwd })).toMatchObject({ stdout: '', exitCode: 1 });
    },
  );

  it('is closed when the last input failed', async () => {
    const { stdout, exitCode } = await run(['--array', 'a.txt', 'c.txt'], { cwd });
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(exitCode).toBe(1);
  });
});

describe('--format csv', () => {
  const cwd = directoryWith({ 'a.txt': decided, 'b.txt': protocol });

  async function table(name: string): Promise<Record<string, string>[]> {
    const { stdout, exitCode } = await run(['--format', 'csv', '--table', name, 'a.txt', 'b.txt'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/\r/);
    return parse(stdout, { columns: true });
  }

  it('gives tables that join by their keys', async () => {
    const [meetings, attendance, items, decisions] = await Promise.all(
      ['meetings', 'attendance', 'items', 'decisions'].map(table),
    );
    const ids = new Set(meetings?.map(({ meeting_id }) => meeting_id));
    expect(ids.size).toBe(2);
    for (const rows of [attendance, items, decisions]) {
      expect(rows?.length).toBeGreaterThan(0);
      expect(rows?.every(({ meeting_id }) => ids.has(meeting_id))).toBe(true);
    }
    const keys = new Set(items?.map(({ meeting_id, item_path }) => `${meeting_id} ${item_path}`));
    expect(decisions?.every(({ meeting_id, item_path }) => keys.has(`${meeting_id} ${item_path}`))).toBe(true);
    const columns = [meetings, attendance, items, decisions].flatMap((rows) => Object.keys(rows?.[0] ?? {}));
    expect(columns.filter((column) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(column))).toEqual([]);
  });

  it('quotes what holds commas, quotes and line ends', async () => {
    const texts = (await table('decisions')).map(({ text }) => text);
    expect(texts).toContain('att godkänna "rapporten", med ändring');
  });

  it.each([
    [['--format', 'csv'], 'choose it with --table'],
    [['--table', 'items'], '--table goes with --format csv'],
    [['--format', 'csv', '--table', 'items', '--pretty'], '--pretty is for JSON'],
    [['--format', 'csv', '--table', 'itmes'], 'Allowed choices are meetings, attendance, items, decisions'],
    [['--format', 'ndjson', '--array'], '--array contradicts --format ndjson'],
  ])('%j is wrong usage', async (args, message) => {
    const { stdout, stderr, exitCode } = await run([...args, 'a.txt'], { cwd });
    expect(stderr).toContain(message);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });
});

describe('--no-positions', () => {
  it('leaves every position out, and nothing else', async () => {
    const cwd = directoryWith({ 'a.txt': decided });
    const [[whole], [bare]] = await Promise.all([
      run(['a.txt'], { cwd }).then(({ meetings }) => meetings()),
      run(['a.txt', '--no-positions'], { cwd }).then(({ meetings }) => meetings()),
    ]);
    const stripped = JSON.parse(
      JSON.stringify(whole, (key, value: unknown) => (/^positions?$/.test(key) ? undefined : value)),
    ) as unknown;
    expect(bare).toEqual(stripped);
    expect(JSON.stringify(bare)).not.toContain('"offset"');
  });
});

describe('-o FILE', () => {
  it('replaces the file when the run is done, and keeps its permissions', async () => {
    const cwd = directoryWith({ 'a.txt': protocol, 'out.json': 'old' });
    chmodSync(join(cwd, 'out.json'), 0o640);
    expect(await run(['a.txt', '-o', 'out.json'], { cwd })).toMatchObject({ stdout: '', exitCode: 0 });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ schemaVersion: '1.0' });
    expect(statSync(join(cwd, 'out.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
  });

  it('writes through a link to the file that it leads to', async () => {
    const cwd = directoryWith({ 'a.txt': protocol, 'real.json': 'old' });
    symlinkSync('real.json', join(cwd, 'link.json'));
    await run(['a.txt', '-o', 'link.json'], { cwd });
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('schemaVersion');
  });

  it('makes the file that a link leads to which leads nowhere yet', async () => {
    const cwd = directoryWith({ 'a.txt': protocol });
    symlinkSync('real.json', join(cwd, 'link.json'));
    await run(['a.txt', '-o', 'link.json'], { cwd });
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('schemaVersion');
  });

  it.runIf(existsSync('/proc/self/fd'))('writes into a pipe that has a name, as it comes', () => {
    const cwd = directoryWith({ 'a.txt': protocol });
    const line = '"$0" "$1" a.txt --quiet -o /proc/self/fd/1 | cat';
    const stdout = execFileSync('sh', ['-c', line, process.execPath, program], { cwd, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1.0' });
  });

  it('leaves the file as it was when every input failed', async () => {
    const cwd = directoryWith({ 'c.txt': 'no protocol\n', 'out.json': 'old' });
    expect((await run(['c.txt', '-o', 'out.json'], { cwd })).exitCode).toBe(1);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toHaveLength(2);
  });

  it.each([
    ['gone/out.json', 'no such file or directory'],
    ['folder', 'illegal operation on a directory'],
  ])('says why %j cannot be written, before anything is read', async (name, reason) => {
    const cwd = directoryWith({ 'a.txt': protocol, 'folder/x': '' });
    const { stdout, stderr, exitCode } = await run(['a.txt', '-o', name], { cwd });
    expect(stderr).toContain(`error: "${name}" could not be written`);
    expect(stderr).toMatch(new RegExp(`${reason}|this is a directory`));
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });

  it('never overwrites an input', async () => {
    const cwd = directoryWith({ 'a.txt': protocol });
    const { stderr, exitCode } = await run(['a.txt', '-o', './a.txt'], { cwd });
    expect(stderr).toContain('is one of the inputs');
    expect(exitCode).toBe(1);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(protocol);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
    symlinkSync('a.txt', join(cwd, 'link.json'));
    expect((await run(['a.txt', '-o', 'link.json'], { cwd })).stderr).toContain('is one of the inputs');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(protocol);
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk is full', async () => {
    const { stderr, exitCode } = await run(['a.txt', '-o', '/dev/full'], { cwd: directoryWith({ 'a.txt': protocol }) });
    expect(stderr).toContain('fhparse error failed-output "/dev/full" could not be written: no space left on device');
    expect(exitCode).toBe(1);
  });
});

describe('--out-dir DIR', () => {
  it('writes a file for each input, in the folders that the directory has', async () => {
    const cwd = directoryWith({ 'in/a.txt': protocol, 'in/2016/b.md': protocol, 'c.txt': protocol });
    const { stdout, exitCode } = await run(['in', 'c.txt', '--out-dir', 'out'], { cwd });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual([
      '2016',
      '2016/b.json',
      'a.json',
      'c.json',
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'out/2016/b.json'), 'utf8'))).toMatchObject({
      source: { path: 'in/2016/b.md' },
    });
  });

  it('keeps the folders behind the fixed part of a pattern', async () => {
    const cwd = directoryWith({ 'in/2016/a.txt': protocol });
    await run(['in/**/*.txt', '--out-dir', 'out'], { cwd });
    expect(existsSync(join(cwd, 'out/2016/a.json'))).toBe(true);
  });

  it('refuses to write two inputs into one file, and keeps the first', async () => {
    const cwd = directoryWith({ 'a.txt': protocol, 'a.md': protocol });
    const { stderr, exitCode } = await run(['a.txt', 'a.md', '--out-dir', 'out'], { cwd });
    expect(stderr).toContain('a.md error output-collision its output "out/a.json" would overwrite that of "a.txt"');
    expect(exitCode).toBe(1);
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toContain('"path":"a.txt"');
  });

  it('does not overwrite an input that is named like an output', async () => {
    const cwd = directoryWith({ 'a.json': protocol });
    const { stderr } = await run(['a.json', '--out-dir', '.'], { cwd });
    expect(stderr).toContain('would overwrite the input itself');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(protocol);
  });

  it('may be named by way of other folders', async () => {
    const cwd = directoryWith({ 'in/a.txt': protocol, 'work/x': '' });
    await run(['../in', './../in/a.txt', '--out-dir', 'new/../out/./deep'], { cwd: join(cwd, 'work') });
    expect(readdirSync(join(cwd, 'work/out'), { recursive: true }).sort()).toEqual(['deep', 'deep/a.json']);
  });

  it.runIf(existsSync('/proc/self'))('is refused where no folder can be made', async () => {
    const { stderr, exitCode } = await run(['--out-dir', '/proc/out/deep'], { input: protocol });
    expect(stderr).toMatch(/^error: "\/proc\/out\/deep" could not be made: /);
    expect(exitCode).toBe(2);
  });

  it('is refused where a file is in its place, and where -o is given as well', async () => {
    const cwd = directoryWith({ 'a.txt': protocol, out: '' });
    expect((await run(['a.txt', '--out-dir', 'out'], { cwd })).stderr).toContain('there is a file of that name');
    expect((await run(['a.txt', '--out-dir', 'x', '-o', 'y'], { cwd })).exitCode).toBe(2);
  });

  it('tells which output could not be written, and writes the others', async () => {
    const cwd = directoryWith({ 'a.txt': protocol, 'b.txt': protocol });
    mkdirSync(join(cwd, 'out/a.json'), { recursive: true });
    const { stderr, exitCode } = await run(['a.txt', 'b.txt', '--out-dir', 'out'], { cwd });
    expect(stderr).toMatch(/a\.txt error failed-output "out\/a\.json" could not be written: .*directory/);
    expect(exitCode).toBe(1);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'b.json']);
  });

  it('writes nothing outside, whatever path a document says it has', async () => {
    const cwd = directoryWith({});
    writeFileSync(join(cwd, 'lines'), '');
    const input = `${JSON.stringify({ path: '../../evil.txt', text: protocol })}\n`;
    await run(['--input', 'ndjson', '--out-dir', 'out'], { cwd, input });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['evil.json']);
  });
});
