import { isUtf8 } from 'node:buffer';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import { checkControlCharacters } from './control-characters.js';
import type { DecodedText, Undecoded } from './decoded-text.js';
import { matchFileKind } from './file-kinds.js';
import { createLineMap } from './line-map.js';
import { findOccurrences } from './occurrences.js';
import { decodeUtf16, matchUtf16 } from './utf16.js';

/**
 * Turns the bytes of a file into text, whatever program saved them: UTF-8, UTF-16, and the single-byte encodings of
 * older Windows, Macintosh and DOS. Bytes that are not text are refused with a word on how to get at the text.
 */
export async function decodeSource(bytes: Uint8Array): Promise<DecodedText | Undecoded> {
  if (bytes.length === 0) return undecoded(reportDiagnostic('empty-input', 'the input is empty: 0 bytes'));
  const kind = matchFileKind(bytes);
  if (kind !== undefined) {
    return undecoded(reportDiagnostic('binary-input', `this is ${kind.name}, not text: ${kind.remedy}`));
  }

  const decoded = await decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (decoded.text.trim() === '') {
    return undecoded(reportDiagnostic('empty-input', `the input holds nothing but blanks: ${bytes.length} bytes`));
  }
  const controls = checkControlCharacters(decoded.text);
  if (controls?.severity === 'error') return undecoded(controls);
  if (controls !== undefined) decoded.diagnostics.push(controls);
  return decoded;
}

async function decodeText(bytes: Buffer): Promise<DecodedText> {
  const utf16 = matchUtf16(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16);
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', diagnostics: [] };
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged !== undefined) return damaged;
  const { decodeSingleByte } = await import('./single-byte.js');
  return decodeSingleByte(bytes);
}

/**
 * UTF-8 in which some bytes are broken, as by a cut in the middle of a letter. It is that, and no single-byte encoding,
 * where at least as many letters outside ASCII are whole: in Latin-1 Swedish a whole one comes about only by chance.
 */
function decodeDamagedUtf8(bytes: Buffer): DecodedText | undefined {
  const text = bytes.toString('utf8');
  const damages = findOccurrences(text, /\uFFFD+/g);
  if (damages.count === 0 || findOccurrences(text, /[^\0-\x7F\uFFFD]/gu).count < damages.count) return undefined;

  const position = createLineMap(text).position(damages.first.start, damages.first.end);
  const places = damages.count === 1 ? '1 place' : `${damages.count} places`;
  const message = `${places} not valid UTF-8, first at ${position.start.line}:${position.start.column}; read as U+FFFD`;
  return { text, encoding: 'utf-8', diagnostics: [reportDiagnostic('invalid-utf8', message, position)] };
}

function undecoded(diagnostic: Diagnostic): Undecoded {
  return { text: null, encoding: null, diagnostics: [diagnostic] };
}
