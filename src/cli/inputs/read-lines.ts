import { isUtf8 } from 'node:buffer';
import { failure, type Input } from './input.js';
import { splitRecords } from './split-records.js';

const lineFeed = 10;

/** A JSON string may write each byte of its text as an escape of six. */
const escapedLength = 6;

/**
 * The documents that arrive as lines of JSON, `{"path": …, "text": …}`, each as soon as its line is there. A line that
 * is none is told of by its number, and the rest goes on.
 */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Input, void, undefined> {
  for await (const { number, bytes } of splitRecords(stream, lineFeed, maxBytes * escapedLength)) {
    const name = `<stdin> line ${number}`;
    if (bytes === null) {
      const limit = `the limit for a document is ${maxBytes}; raise it with --max-bytes`;
      yield failure(name, 'oversized-input', `the line holds more than ${maxBytes * escapedLength} bytes; ${limit}`);
    } else if (!isUtf8(bytes)) {
      yield failure(name, 'broken-line', 'the line is no UTF-8, as JSON has to be');
    } else {
      const line = bytes.toString().trim();
      if (line !== '') yield readLine(name, line);
    }
  }
}

function readLine(name: string, line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failure(name, 'broken-line', `the line is no JSON: ${(error as Error).message}`);
  }
  const expected = 'expected an object with "path" (a string or null) and "text" (a string)';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure(
      name,
      'broken-line',
      `${expected}, found ${Array.isArray(value) ? 'an array' : JSON.stringify(value)}`,
    );
  }
  const { path = null, text } = value as { path?: unknown; text?: unknown };
  if (typeof text !== 'string') return failure(name, 'broken-line', `${expected}, found no text`);
  if (path !== null && typeof path !== 'string') return failure(name, 'broken-line', `${expected}, found another path`);
  return { kind: 'text', name: path ?? name, path, text };
}
