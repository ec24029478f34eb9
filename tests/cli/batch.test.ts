import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryWith, program, protocol, run } from './run.js';

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `in/${String(index).padStart(4, '0')}.txt`,
      protocol + `\n2. Nr ${index}\n`,
    ]),
  );

describe('--jobs', () => {
  it('changes nothing of what is written, bad inputs and all', async () => {
    const cwd = directoryWith({ ...many(150), 'in/0033x.txt': '', 'in/0077.md': 'no protocol\n' });
    const [one, three] = await Promise.all([run(['in', '--jobs', '1'], { cwd }), run(['in', '--jobs', '3'], { cwd })]);
    expect(three.stdout).toBe(one.stdout);
    expect(three.stderr).toBe(one.stderr);
    expect([one.exitCode, three.exitCode]).toEqual([1, 1]);
    expect(one.meetings()).toHaveLength(150);
  });

  it('reads standard input in its turn', async () => {
    const cwd = directoryWith(many(3));
    const { meetings } = await run(['in/0002.txt', '-', 'in/0000.txt', '--jobs', '2'], { cwd, input: protocol });
    expect(meetings().map(({ source }) => source.path)).toEqual(['in/0002.txt', null, 'in/0000.txt']);
  });

  it.each(['0', 'x', '-1', '1000'])('%j is wrong usage', async (jobs) => {
    expect((await run(['--jobs', jobs, 'a'])).exitCode).toBe(2);
  });
});

describe('a run that meets a bad input', () => {
  const cwd = directoryWith({ 'a.txt': protocol, 'b.txt': '', 'c.txt': protocol });

  it('goes on, unless told to fail fast', async () => {
    expect((await run(['a.txt', 'b.txt', 'c.txt'], { cwd })).meetings()).toHaveLength(2);
    for (const jobs of ['1', '2']) {
      const { exitCode, meetings } = await run(['--fail-fast', '--jobs', jobs, 'a.txt', 'b.txt', 'c.txt'], { cwd });
      expect({ exitCode, count: meetings().length }).toEqual({ exitCode: 1, count: 1 });
    }
  });

  it('tells of a file that vanishes before its turn', async () => {
    const gone = directoryWith({ 'a.txt': protocol });
    // The list is read as the run goes; the name is there when it is looked up, and may be gone when it is opened.
    rmSync(join(gone, 'a.txt'));
    const { stderr, exitCode } = await run(['--files-from', '-'], { cwd: gone, input: 'a.txt\n' });
    expect(stderr).toContain('a.txt error missing-input');
    expect(exitCode).toBe(1);
  });
});

describe('--cache', () => {
  it('gives the same, and parses only what has changed', async () => {
    const cwd = directoryWith(many(5));
    const args = ['in', '--cache', 'cache', '--jobs', '1'];
    const first = await run(args, { cwd });
    const size = statSync(join(cwd, 'cache')).size;
    const second = await run(args, { cwd });
    expect({ stdout: second.stdout, stderr: second.stderr }).toEqual({ stdout: first.stdout, stderr: first.stderr });
    expect(statSync(join(cwd, 'cache')).size).toBe(size);
    appendFileSync(join(cwd, 'in/0001.txt'), '\n3. Mer\n');
    expect((await run(args, { cwd })).stdout).not.toBe(first.stdout);
    expect(readFileSync(join(cwd, 'cache'), 'utf8').match(/\t/g)).toHaveLength(6);
  });

  it('may be in a folder that is not there yet', async () => {
    const cwd = directoryWith(many(1));
    expect((await run(['in', '--cache', '.cache/deep/fhparse'], { cwd })).exitCode).toBe(0);
    expect(existsSync(join(cwd, '.cache/deep/fhparse'))).toBe(true);
  });

  it('survives a damaged file, and says when it cannot be opened', async () => {
    const cwd = directoryWith({ ...many(2), 'cache/x': '' });
    const plain = await run(['in'], { cwd });
    writeFileSync(join(cwd, 'broken'), `x\n${'y'.repeat(50)}\t{"half`);
    expect((await run(['in', '--cache', 'broken'], { cwd })).stdout).toBe(plain.stdout);
    expect((await run(['in', '--cache', 'broken'], { cwd })).stdout).toBe(plain.stdout);
    const { stderr, exitCode } = await run(['in', '--cache', 'cache'], { cwd });
    expect(stderr).toContain('error: the cache "cache" cannot be opened:');
    expect(exitCode).toBe(2);
  });
});

describe('a cache that cannot be written', () => {
  it('is told of, and the meetings are given all the same', async () => {
    const cwd = directoryWith(many(9));
    // A limit on the length of files stands for a full disk.
    const line = 'ulimit -f 8; "$0" "$1" in --quiet --cache cache | wc -l';
    const { stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, program], { cwd, encoding: 'utf8' });
    expect(stdout.trim()).toBe('9');
    expect(stderr).toMatch(/^fhparse error failed-output the cache "cache" could not be written: /);
    // What it holds counts, and its last line, which is half of one, does not.
    expect((await run(['in', '--cache', 'cache'], { cwd })).stdout).toBe((await run(['in'], { cwd })).stdout);
  });

  it.runIf(existsSync('/dev/full'))('is refused where it is a device', async () => {
    const { stderr, exitCode } = await run(['--cache', '/dev/full'], { input: protocol });
    expect(stderr).toBe('error: the cache "/dev/full" cannot be opened: this is no regular file\n');
    expect(exitCode).toBe(2);
  });
});

describe('an interrupted run', () => {
  const files = { ...many(3000) };

  it.each([
    [['--array'], ['--jobs', '1']],
    [['--array'], ['--jobs', '2']],
  ])('leaves whole output on a pipe and exits with 130: %j %j', async (form, jobs) => {
    const cwd = directoryWith(files);
    const child = spawn(process.execPath, [program, 'in', '--quiet', ...form, ...jobs], { cwd });
    let stdout = '';
    child.stdout.on('data', (data) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += String(data);
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    const meetings = JSON.parse(stdout) as unknown[];
    expect(meetings.length).toBeGreaterThan(0);
    expect(meetings.length).toBeLessThan(3000);
  });

  it('leaves no half file, neither of one output nor of many', async () => {
    const cwd = directoryWith(files);
    for (const output of [
      ['-o', 'out.json'],
      ['--out-dir', 'out'],
    ]) {
      const child = spawn(process.execPath, [program, 'in', '--verbose', '--jobs', '1', ...output], { cwd });
      child.stderr.once('data', () => child.kill('SIGINT'));
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    }
    const written = readdirSync(join(cwd, 'out'));
    expect(written.length).toBeLessThan(3000);
    for (const name of written)
      expect(() => JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')) as unknown).not.toThrow();
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out']);
  });
});

describe('a slow reader', () => {
  it('is waited for: what is not yet read is not yet written', async () => {
    const cwd = directoryWith(many(400));
    const child = spawn(process.execPath, [program, 'in', '--quiet', '--jobs', '1'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(child.exitCode).toBeNull();
    let lines = 0;
    child.stdout.on('data', (data: Buffer) => (lines += data.toString().split('\n').length - 1));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(lines).toBe(400);
  });
});
