import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { directoryWith, protocol, run } from './run.js';

const quoted = `${protocol}”Övrigt”\n`;

describe('a file that is text in some encoding', () => {
  const cases: [name: string, bytes: Uint8Array, encoding: string][] = [
    ['byte-order mark', Buffer.from(`\uFEFF${protocol}`), 'utf-8'],
    ['Latin-1', Buffer.from(protocol, 'latin1'), 'latin-1'],
    ['Windows-1252', iconv.encode(quoted, 'windows-1252'), 'windows-1252'],
    ['MacRoman', iconv.encode(quoted, 'macintosh'), 'macroman'],
    ['CP850', iconv.encode(protocol, 'cp850'), 'cp850'],
    ['UTF-16, little end', Buffer.from(`\uFEFF${protocol}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end', Buffer.from(`\uFEFF${protocol}`, 'utf16le').swap16(), 'utf-16be'],
  ];

  it.each(cases)('%s is read without a complaint, and the encoding said', async (_name, bytes, encoding) => {
    const { stderr, exitCode, meetings } = await run(['a.txt'], { cwd: directoryWith({ 'a.txt': bytes }) });
    expect(meetings()[0]?.source).toMatchObject({ encoding, bytes: bytes.length });
    expect({ stderr: stderr.replace(/^a\.txt:.*\n.*\n.*\n/gm, ''), exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('tells that it guessed where asked to be verbose', async () => {
    const cwd = directoryWith({ 'a.txt': Buffer.from(protocol, 'latin1') });
    expect((await run(['a.txt', '--verbose'], { cwd })).stderr).toContain('a.txt info guessed-encoding');
    expect((await run(['a.txt'], { cwd })).stderr).not.toContain('guessed-encoding');
  });
});

describe('a damaged file', () => {
  const cases: [name: string, bytes: Uint8Array, message: string][] = [
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(protocol), Buffer.of(0xff)]),
      'a.txt:7:1 warning invalid-utf8 1 place',
    ],
    ['a lone surrogate', Buffer.from(`\uFEFF${protocol}\uD800`, 'utf16le'), 'a.txt:7:1 warning invalid-utf16 damaged'],
    ['a NUL', Buffer.from(`${protocol}\0`), 'a.txt:7:1 warning control-characters 1 control character'],
  ];

  it.each(cases)('%s is read, and the damage pointed at', async (_name, bytes, message) => {
    const { stderr, exitCode, meetings } = await run(['a.txt'], { cwd: directoryWith({ 'a.txt': bytes }) });
    expect(stderr).toContain(message);
    expect(meetings()).toHaveLength(1);
    expect(exitCode).toBe(0);
  });
});

describe('a file without a protocol', () => {
  const cases: [name: string, content: string | Uint8Array, message: string][] = [
    ['empty', '', 'x error empty-input the input is empty: 0 bytes'],
    ['blank', ' \n\f\n', 'x error empty-input the input holds nothing but blanks'],
    [
      'a PDF',
      '%PDF-1.4\n',
      'x error binary-input this is a PDF, not text: extract its text first, e.g. with pdftotext',
    ],
    [
      'bytes',
      Uint8Array.from({ length: 999 }, (_, index) => (index * 7) & 0xff),
      'x error binary-input this is no text',
    ],
    ['other text', 'All happy families are alike.\n', 'error no-protocol'],
  ];

  it.each(cases)('%s is refused with a reason, and the others are read', async (_name, content, message) => {
    const { stderr, exitCode, meetings } = await run(['x', 'a.txt'], {
      cwd: directoryWith({ x: content, 'a.txt': protocol }),
    });
    expect(stderr).toContain(message);
    expect(meetings().map(({ source }) => source.path)).toEqual(['a.txt']);
    expect(exitCode).toBe(1);
  });
});
