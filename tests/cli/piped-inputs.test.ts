import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/index.js';
import { directoryWith, program, protocol, run } from './run.js';

const paths = (meetings: Meeting[]): (string | null)[] => meetings.map(({ source }) => source.path);
const line = (path: string | null, text = protocol): string => `${JSON.stringify({ path, text })}\n`;

describe('--input ndjson', () => {
  it('gives one meeting line for each document line, in order', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
    const { stdout, exitCode, meetings } = await run(['--input', 'ndjson'], {
      input: names.map((name) => line(name)).join(''),
    });
    expect(paths(meetings())).toEqual(names);
    expect(stdout.trim().split('\n')).toHaveLength(40);
    expect(exitCode).toBe(0);
  });

  it('tells of a broken line by its number, and goes on', async () => {
    const broken = ['{', '[1]', 'null', '{"path":"x"}', '{"path":1,"text":""}', '{"path":null,"text":"x"}'];
    const input = `${line('a')}${broken.join('\n')}\n\n${line('b').trimEnd()}`;
    const { stderr, exitCode, meetings } = await run(['--input', 'ndjson', '--quiet'], { input });
    expect(paths(meetings())).toEqual(['a', 'b']);
    expect(exitCode).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((text) => text.split(/[:;,]| looked/)[0]),
    ).toEqual([
      '<stdin> line 2 error broken-line the line is no JSON',
      '<stdin> line 3 error broken-line expected an object with "path" (a string or null) and "text" (a string)',
      '<stdin> line 4 error broken-line expected an object with "path" (a string or null) and "text" (a string)',
      '<stdin> line 5 error broken-line expected an object with "path" (a string or null) and "text" (a string)',
      '<stdin> line 6 error broken-line expected an object with "path" (a string or null) and "text" (a string)',
      '<stdin> line 7 error no-protocol',
    ]);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [program, '--input', 'ndjson'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const name of ['a', 'b']) {
      child.stdin.write(line(name));
      const { value } = (await answers.next()) as { value: string };
      expect((JSON.parse(value) as Meeting).source.path).toBe(name);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('lets a line pass that is longer than may be read', async () => {
    const input = line('a') + line('b', 'x'.repeat(100_000)) + line('c');
    const { stderr, meetings } = await run(['--input', 'ndjson', '--max-bytes', '1k'], { input });
    expect(paths(meetings())).toEqual(['a', 'c']);
    expect(stderr).toContain('<stdin> line 2 error oversized-input');
  });

  it('reads no files beside', async () => {
    expect((await run(['--input', 'ndjson', 'a.txt'])).exitCode).toBe(2);
  });

  const parallel = spawnSync('parallel', ['--version']).status === 0;
  it.skipIf(!parallel)(
    'is a filter that GNU parallel spreads over processes (skipped where it is not installed)',
    () => {
      const names = Array.from({ length: 60 }, (_, index) => `${index}.txt`);
      const input = names.map((name) => line(name)).join('');
      const args = [
        '--pipe',
        '--keep-order',
        '-j2',
        '-N',
        '20',
        process.execPath,
        program,
        '--input',
        'ndjson',
        '--quiet',
      ];
      const stdout = execFileSync('parallel', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
      const meetings = stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text) as Meeting);
      expect(paths(meetings)).toEqual(names);
    },
  );
});

describe('--files-from', () => {
  const cwd = directoryWith({ 'a.txt': protocol, 'b c.txt': protocol, 'd\ne.txt': protocol });

  it('reads names, one a line, from a file', async () => {
    writeFileSync(join(cwd, 'list'), 'b c.txt\r\n\na.txt\n');
    expect(paths((await run(['--files-from', 'list'], { cwd })).meetings())).toEqual(['b c.txt', 'a.txt']);
  });

  it('reads names between NULs from standard input', async () => {
    const { meetings } = await run(['--files-from', '-'], { cwd, input: 'd\ne.txt\0a.txt\0' });
    expect(paths(meetings())).toEqual(['d\ne.txt', 'a.txt']);
  });

  it('says when the list cannot be read', async () => {
    const { stderr, exitCode } = await run(['--files-from', 'gone'], { cwd });
    expect({ stderr, exitCode }).toEqual({
      stderr: 'error: the list "gone" cannot be read: no such file or directory\n',
      exitCode: 2,
    });
  });
});

describe('other inputs', () => {
  it('--ext chooses what is read in a directory', async () => {
    const cwd = directoryWith({ 'in/a.txt': protocol, 'in/b.text': protocol, 'in/c.OCR': protocol });
    expect(paths((await run(['in', '--ext', 'text,.ocr'], { cwd })).meetings())).toEqual(['in/b.text', 'in/c.OCR']);
  });

  it('--stdin-filepath names what is piped', async () => {
    const [meeting] = (await run(['--stdin-filepath', 'x/a.md'], { input: protocol })).meetings();
    expect(meeting?.source).toMatchObject({ path: 'x/a.md', format: 'markdown' });
  });

  it('--max-bytes bounds a file before it is read, and a pipe while it is', async () => {
    const cwd = directoryWith({ 'huge.txt': '', 'a.txt': protocol });
    truncateSync(join(cwd, 'huge.txt'), 1_000_000_000);
    const { stderr, exitCode, meetings } = await run(['huge.txt', 'a.txt'], { cwd });
    expect(stderr).toMatch(/^huge\.txt error oversized-input this holds 1000000000 bytes, .* 100000000; .*--max-bytes/);
    expect({ exitCode, count: meetings().length }).toEqual({ exitCode: 1, count: 1 });
    truncateSync(join(cwd, 'huge.txt'), 2 ** 30);
    expect((await run(['huge.txt', '--max-bytes', '9G'], { cwd })).stderr).toMatch(
      /^huge\.txt error oversized-input .* no longer text fits into memory; split it/,
    );
    const piped = await run(['--max-bytes', '10'], { input: protocol });
    expect(piped.stderr).toContain('<stdin> error oversized-input this holds more than 10 bytes');
    expect((await run(['--max-bytes', '1X'])).exitCode).toBe(2);
  });

  it.runIf(process.platform === 'linux')('a name that is no UTF-8 is read from its folder or a list', async () => {
    const cwd = directoryWith({ 'in/a.txt': protocol });
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'in/m')), Buffer.of(0xf6), Buffer.from('te.txt')]), protocol);
    expect(paths((await run(['in'], { cwd })).meetings())).toEqual(['in/a.txt', 'in/m\uFFFDte.txt']);
    const input = Buffer.concat([Buffer.from('in/m'), Buffer.of(0xf6), Buffer.from('te.txt')]);
    expect(paths((await run(['--files-from', '-'], { cwd, input })).meetings())).toEqual(['in/m\uFFFDte.txt']);
  });

  it('a directory on standard input is no document', () => {
    const cwd = directoryWith({ 'in/a.txt': protocol });
    const { stderr, status } = spawnSync('sh', ['-c', '"$0" "$1" <in', process.execPath, program], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toBe('<stdin> error unreadable-input this is a directory; name it as an input instead\n');
    expect(status).toBe(1);
  });

  it.runIf(existsSync('/dev/stdin'))('a file that is a pipe is read to its end', () => {
    // The shell makes a pipe; Node would give the child a socket, which has no such name.
    const cwd = directoryWith({ 'a.txt': protocol });
    const stdout = execFileSync('sh', ['-c', 'cat a.txt | "$0" "$1" --quiet /dev/stdin', process.execPath, program], {
      cwd,
    });
    expect(JSON.parse(stdout.toString())).toMatchObject({ source: { path: '/dev/stdin' } });
  });
});
