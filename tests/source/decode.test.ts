import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/source/decode.js';

const swedish = 'Närvarande: Åsa Öberg, Ängelholm\r\nPå mötet deltog även René.\r\n';

describe('an encoding is recognised', () => {
  const cases: [encoding: string, bytes: Uint8Array, text: string][] = [
    ['utf-8', Buffer.from(swedish), swedish],
    ['utf-8', Buffer.from(`\uFEFF${swedish}`), `\uFEFF${swedish}`],
    ['utf-16le', Buffer.from(`\uFEFF${swedish}`, 'utf16le'), `\uFEFF${swedish}`],
    ['utf-16be', Buffer.from(`\uFEFF${swedish}`, 'utf16le').swap16(), `\uFEFF${swedish}`],
    ['utf-16le', Buffer.from(swedish, 'utf16le'), swedish],
    ['utf-16be', Buffer.from(swedish, 'utf16le').swap16(), swedish],
    ['latin-1', Buffer.from(swedish, 'latin1'), swedish],
    ['windows-1252', iconv.encode(`${swedish}”09.00–12.00”`, 'windows-1252'), `${swedish}”09.00–12.00”`],
    ['macroman', iconv.encode(`${swedish}”09.00–12.00”`, 'macintosh'), `${swedish}”09.00–12.00”`],
    ['cp850', iconv.encode(swedish, 'cp850'), swedish],
  ];
  it.each(cases)('%s, case %#', async (encoding, bytes, text) => {
    expect(await decodeSource(bytes)).toMatchObject({ encoding, text });
  });

  it('says where it was guessed, and only there', async () => {
    const guessed = await decodeSource(Buffer.from(swedish, 'latin1'));
    expect(guessed.diagnostics).toMatchObject([{ code: 'guessed-encoding', severity: 'info' }]);
    expect((await decodeSource(Buffer.from(swedish))).diagnostics).toEqual([]);
    expect((await decodeSource(Buffer.from(`\uFEFF${swedish}`, 'utf16le'))).diagnostics).toEqual([]);
  });

  it('reads a view into a larger buffer, as a pool gives it', async () => {
    const pool = Buffer.from(`xx${swedish}yy`);
    expect((await decodeSource(pool.subarray(2, pool.length - 2))).text).toBe(swedish);
  });
});

describe('damaged text is read, and the damage pointed at', () => {
  it('keeps UTF-8 with a few broken bytes as UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Närvarande\nÅsa '), Buffer.from([0xc3]), Buffer.from(' Öberg\n')]);
    const { text, encoding, diagnostics } = await decodeSource(bytes);
    expect({ text, encoding }).toEqual({ text: 'Närvarande\nÅsa \uFFFD Öberg\n', encoding: 'utf-8' });
    expect(diagnostics).toMatchObject([
      {
        code: 'invalid-utf8',
        message: '1 place not valid UTF-8, first at 2:5; read as U+FFFD',
        position: { start: { line: 2, column: 5, offset: 15 } },
      },
    ]);
  });

  it('keeps lone surrogates of UTF-16', async () => {
    const { text, diagnostics } = await decodeSource(Buffer.from('\uFEFFPunkt 1 \uD800 Mötet\n', 'utf16le'));
    expect(text).toBe('\uFEFFPunkt 1 \uD800 Mötet\n');
    expect(diagnostics).toMatchObject([{ code: 'invalid-utf16', position: { start: { column: 10 } } }]);
  });

  it('does not lose the odd byte at the end of UTF-16', async () => {
    const { text, diagnostics } = await decodeSource(
      Buffer.concat([Buffer.from('\uFEFFÅsa', 'utf16le'), Buffer.of(1)]),
    );
    expect(text).toBe('\uFEFFÅsa\uFFFD');
    expect(diagnostics).toMatchObject([{ code: 'invalid-utf16' }]);
  });

  it('keeps a stray NUL in a text', async () => {
    const source = `${swedish}Punkt\0 1\n`;
    const { text, diagnostics } = await decodeSource(Buffer.from(source));
    expect(text).toBe(source);
    expect(diagnostics).toMatchObject([{ code: 'control-characters', position: { start: { line: 3, column: 6 } } }]);
  });

  it('says which bytes the encoding leaves undefined', async () => {
    const { encoding, diagnostics } = await decodeSource(
      Buffer.concat([Buffer.from(swedish, 'latin1'), Buffer.of(0x81)]),
    );
    expect(encoding).toBe('windows-1252');
    expect(diagnostics.map(({ code }) => code)).toContain('undefined-bytes');
  });
});

describe('what is no text is refused with a remedy', () => {
  it.each([
    ['%PDF-1.7\n…', 'pdftotext'],
    ['PK\x03\x04\x14\0', 'pandoc'],
    ['{\\rtf1\\ansi', 'pandoc'],
    ['\x89PNG\r\n\x1A\n\0\0', 'OCR'],
    ['\xFF\xD8\xFF\xE0', 'OCR'],
  ])('%j', async (head, remedy) => {
    const { text, diagnostics } = await decodeSource(Buffer.from(head, 'latin1'));
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'binary-input', message: expect.stringContaining(remedy) as string }]);
  });

  it('knows compiled or compressed bytes by their control characters', async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 4) * 31) & 0xff);
    expect((await decodeSource(noise)).diagnostics).toMatchObject([{ code: 'binary-input' }]);
  });

  it.each(['', ' \r\n\t\f\n', '\uFEFF\n'])('finds nothing in %j', async (source) => {
    expect(await decodeSource(Buffer.from(source))).toMatchObject({
      text: null,
      diagnostics: [{ code: 'empty-input' }],
    });
  });
});
