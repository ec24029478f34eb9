import { constants } from 'node:buffer';
import { closeSync, createReadStream, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { reportDiagnostic } from '../../diagnostics/report.js';
import type { Diagnostic } from '../../schema/meeting.js';
import { reasonOf } from '../system-error.js';
import type { Input } from './input.js';

/** The bytes of a document, or why there are none. */
export async function readBytes(
  input: Exclude<Input, { kind: 'failure' }>,
  allowed: number,
): Promise<Buffer | Diagnostic> {
  const maxBytes = Math.min(allowed, longestText);
  try {
    if (input.kind === 'stdin') {
      // Node takes a directory for an empty stream.
      if (fstatSync(0).isDirectory()) return reportDiagnostic('unreadable-input', directoryPiped);
      return await readStream(process.stdin, maxBytes);
    }
    if (input.kind === 'text') {
      const bytes = Buffer.from(input.text);
      return bytes.length > maxBytes ? tooLarge(`${bytes.length} bytes`, maxBytes) : bytes;
    }
    return await readFile(typeof input.path === 'string' ? input.path : Buffer.from(input.path), maxBytes);
  } catch (error) {
    return reportDiagnostic('unreadable-input', `this cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * Reads a file in one go and at once: for thousands of small files, waiting for a thread to do it costs more than the
 * reading. What is no regular file (a named pipe, /dev/stdin) may keep us waiting, so it is read as a stream.
 */
async function readFile(path: string | Buffer, maxBytes: number): Promise<Buffer | Diagnostic> {
  const descriptor = openSync(path, 'r');
  let closed = false;
  try {
    const before = fstatSync(descriptor);
    if (!before.isFile() && !before.isDirectory()) {
      closed = true;
      return await readStream(createReadStream('', { fd: descriptor }), maxBytes);
    }
    if (before.size > maxBytes) return tooLarge(`${before.size} bytes`, maxBytes);
    // One more than it should hold, so that a file which grows meanwhile is noticed.
    const bytes = Buffer.allocUnsafe(before.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    if (length !== before.size || !isSame(before, fstatSync(descriptor))) {
      return reportDiagnostic('changed-input', 'this was changed by another program while it was being read');
    }
    return bytes.subarray(0, length);
  } finally {
    if (!closed) closeSync(descriptor);
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

/** Stops as soon as there is more than may be read: what is piped may have no end. */
async function readStream(stream: Readable, maxBytes: number): Promise<Buffer | Diagnostic> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return tooLarge(`more than ${maxBytes} bytes`, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const directoryPiped = 'this is a directory; name it as an input instead';

/** No string of Node's holds more. */
const longestText = constants.MAX_STRING_LENGTH;

function tooLarge(size: string, maxBytes: number): Diagnostic {
  const remedy =
    maxBytes === longestText
      ? 'no longer text fits into memory; split it into documents'
      : 'raise it with --max-bytes if that is one document';
  return reportDiagnostic('oversized-input', `this holds ${size}, and the limit is ${maxBytes}; ${remedy}`);
}
