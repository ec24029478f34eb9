import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryWith, protocol, run } from './run.js';

/** The paths of the meetings printed, in order. */
async function paths(args: string[], cwd: string): Promise<(string | null)[]> {
  return (await run(args, { cwd })).meetings().map(({ source }) => source.path);
}

describe('inputs', () => {
  const cwd = directoryWith({
    'b.txt': protocol,
    'a1.txt': protocol,
    'a[1].txt': protocol,
    'Protokoll (2).txt': protocol,
    '-dash.txt': protocol,
    'line\nend.txt': protocol,
    'folder/z.md': protocol,
    'folder/deeper/Y.TXT': protocol,
    'folder/skipped.pdf': protocol,
  });

  it('come in the order of the arguments, each file once', async () => {
    expect(await paths(['b.txt', 'a1.txt', './b.txt', 'b.txt'], cwd)).toEqual(['b.txt', 'a1.txt']);
  });

  it.each(['a[1].txt', 'Protokoll (2).txt', 'line\nend.txt'])(
    'may be named %j, which is no pattern then',
    async (name) => {
      expect(await paths([name], cwd)).toEqual([name]);
    },
  );

  it('may begin with a dash, after "--" or "./"', async () => {
    expect(await paths(['--', '-dash.txt'], cwd)).toEqual(['-dash.txt']);
    expect(await paths(['./-dash.txt'], cwd)).toEqual(['./-dash.txt']);
  });

  it('may be a directory: its .txt and .md files and those below, sorted', async () => {
    expect(await paths(['folder'], cwd)).toEqual(['folder/deeper/Y.TXT', 'folder/z.md']);
  });

  it('may be a pattern, which is sorted too and overlaps nothing', async () => {
    expect(await paths(['b.txt', '*.txt'], cwd)).toEqual([
      'b.txt',
      '-dash.txt',
      'Protokoll (2).txt',
      'a1.txt',
      'a[1].txt',
      'line\nend.txt',
    ]);
  });

  it('are found behind links, but no circle is walked', async () => {
    const linked = directoryWith({ 'a.txt': protocol });
    mkdirSync(join(linked, 'folder'));
    symlinkSync('..', join(linked, 'folder/circle'));
    symlinkSync('../a.txt', join(linked, 'folder/b.txt'));
    expect(await paths(['.'], linked)).toEqual(['a.txt', 'folder/b.txt']);
  });

  it('are standard input for "-" and where nothing is named', async () => {
    for (const args of [[], ['-'], ['-', '-']]) {
      const { exitCode, meetings } = await run(args, { input: protocol });
      expect(exitCode).toBe(0);
      expect(meetings().map(({ source }) => source.path)).toEqual([null]);
    }
  });

  it('are described in the output', async () => {
    const [text, markdown] = (await run(['b.txt', 'folder/z.md'], { cwd })).meetings();
    expect(text?.source).toEqual({
      path: 'b.txt',
      format: 'text',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(protocol),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      index: 0,
    });
    expect(markdown?.source.format).toBe('markdown');
  });
});

describe('an argument that leads nowhere', () => {
  const cwd = directoryWith({ 'a.txt': protocol, 'Protokoll.txt': protocol, 'folder/scan.pdf': '' });
  const cases: [args: string[], message: string][] = [
    [['Protokol.txt'], 'Protokol.txt error missing-input no such file or directory; did you mean "Protokoll.txt"?'],
    [['folders'], 'folders error missing-input no such file or directory; did you mean "folder"?'],
    [['help'], 'help error missing-input no such file or directory; did you mean "--help"?'],
    [['b.txt'], 'b.txt error missing-input no such file or directory\n'],
    [['entirely-different'], 'entirely-different error missing-input no such file or directory\n'],
    [['gone/a.txt'], 'there is no folder "gone" either'],
    [['a.txt/b.txt'], 'a.txt/b.txt error missing-input'],
    [[''], '"" error missing-input the name is empty'],
    [['*.doc'], '*.doc error unmatched-pattern no path of this name'],
    [['folder'], 'folder error empty-directory no .txt or .md file'],
    [['x'.repeat(5000)], 'error unreadable-input this cannot be read: name too long'],
  ];

  it.each(cases)('%j is told, and the others are read', async (args, message) => {
    const { stdout, stderr, exitCode, meetings } = await run([...args, 'a.txt'], { cwd });
    expect(stderr).toContain(message);
    expect(meetings()).toHaveLength(1);
    expect(exitCode).toBe(1);
    expect((await run(args, { cwd })).exitCode).toBe(1);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('cannot write to the terminal by its name', async () => {
    const { stderr } = await run(['\u001B]0;owned\u0007\n'], { cwd });
    expect(stderr).toBe('\\x1b]0;owned\\x07\\x0a error missing-input no such file or directory\n');
  });
});
