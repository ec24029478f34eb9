import iconv from 'iconv-lite';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import type { DecodedText, Encoding } from './decoded-text.js';
import { createLineMap } from './line-map.js';
import { findOccurrences } from './occurrences.js';

interface Candidate {
  encoding: Encoding;
  /** iconv-lite's name. Node's own TextDecoder leaves 0x80-0x9F of windows-1252 as control characters (Node 20). */
  codec: string;
}

/** The most common first: it wins where nothing speaks for another. */
const candidates = [
  { encoding: 'windows-1252', codec: 'windows-1252' },
  { encoding: 'macroman', codec: 'macintosh' },
  { encoding: 'cp850', codec: 'cp850' },
] as const satisfies readonly Candidate[];

const swedishLetters = 'åäöÅÄÖé';

/** Decodes with the single-byte encoding in which the bytes beside letters are Swedish letters most often. */
export function decodeSingleByte(bytes: Buffer): DecodedText {
  const counts = countBesideLetters(bytes);
  let best: Candidate = candidates[0];
  for (const candidate of candidates) if (score(counts, candidate) > score(counts, best)) best = candidate;
  const text = iconv.decode(bytes, best.codec, { stripBOM: false });
  // Latin-1 is windows-1252 without the curly quotes and dashes of 0x80-0x9F.
  const plain = best.encoding === 'windows-1252' && !bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  const encoding = plain ? 'latin-1' : best.encoding;
  const diagnostics = [reportDiagnostic('guessed-encoding', `no UTF-8; read as ${encoding}`)];
  const undefinedBytes = checkUndefined(text, encoding);
  if (undefinedBytes !== undefined) diagnostics.push(undefinedBytes);
  return { text, encoding, diagnostics };
}

/** How often each byte stands beside an ASCII letter: "på", "Övrigt". Elsewhere it may be a quote or a bullet. */
function countBesideLetters(bytes: Buffer): Uint32Array {
  const counts = new Uint32Array(256);
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80 || !(isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]))) continue;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function score(counts: Uint32Array, { codec }: Candidate): number {
  return [...iconv.encode(swedishLetters, codec)].reduce((sum, byte) => sum + (counts[byte] ?? 0), 0);
}

function checkUndefined(text: string, encoding: Encoding): Diagnostic | undefined {
  const { count, first } = findOccurrences(text, /\uFFFD/g);
  if (count === 0) return undefined;
  const position = createLineMap(text).position(first.start, first.end);
  const bytes = count === 1 ? '1 byte has' : `${count} bytes have`;
  return reportDiagnostic('undefined-bytes', `${bytes} no character in ${encoding}; read as U+FFFD`, position);
}
