import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import type { DecodedText } from './decoded-text.js';
import { createLineMap } from './line-map.js';
import { findOccurrences } from './occurrences.js';

export interface Utf16 {
  encoding: 'utf-16le' | 'utf-16be';
  /** True where no byte-order mark says so. */
  guessed: boolean;
}

/** Enough for a page, and the pattern shows on the first line. */
const sampleBytes = 4096;

/** Whether bytes are UTF-16: by the byte-order mark, else by the NUL that every second byte of such Swedish is. */
export function matchUtf16(bytes: Buffer): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', guessed: false };

  const sample = bytes.subarray(0, sampleBytes);
  const nuls = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  // Curly quotes and dashes have no NUL, so not quite all units do; a few NULs on the other side are damage.
  const most = (sample.length / 2) * 0.7;
  const few = (sample.length / 2) * 0.02;
  if (nuls.odd >= most && nuls.even <= few) return { encoding: 'utf-16le', guessed: true };
  if (nuls.even >= most && nuls.odd <= few) return { encoding: 'utf-16be', guessed: true };
  return undefined;
}

/** The text as it stands: half a surrogate pair stays, since JSON can carry it and offsets would move without it. */
export function decodeUtf16(bytes: Buffer, { encoding, guessed }: Utf16): DecodedText {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const units = encoding === 'utf-16le' ? whole : Buffer.from(whole).swap16();
  const text = units.toString('utf16le') + (whole.length < bytes.length ? '\uFFFD' : '');
  const diagnostics: Diagnostic[] = [];
  if (guessed) diagnostics.push(reportDiagnostic('guessed-encoding', `no byte-order mark; read as ${encoding}`));
  const damage = checkUnits(text, whole.length < bytes.length);
  if (damage !== undefined) diagnostics.push(damage);
  return { text, encoding, diagnostics };
}

function checkUnits(text: string, cut: boolean): Diagnostic | undefined {
  const halves = findOccurrences(text, /\p{Surrogate}/gu);
  const damages = [
    ...(halves.count > 0 ? [`${halves.count} lone surrogate${halves.count > 1 ? 's' : ''}, kept`] : []),
    ...(cut ? ['half a code unit at the end, read as U+FFFD'] : []),
  ];
  if (damages.length === 0) return undefined;
  const offset = halves.count > 0 ? halves.first.start : text.length - 1;
  const position = createLineMap(text).position(offset, offset + 1);
  return reportDiagnostic('invalid-utf16', `damaged UTF-16: ${damages.join('; ')}`, position);
}
