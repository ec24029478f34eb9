import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { splitRecords } from './split-records.js';

/** Longer than any path that an operating system takes. */
const maxPathBytes = 65_536;

/**
 * The names listed in a file or, for "-", on standard input: between NULs if the list begins with a name that ends in
 * one, as `find -print0` writes it, else one a line. Names that are no UTF-8 stay bytes.
 */
export async function* readFileList(list: string): AsyncGenerator<string | Buffer, void, undefined> {
  const stream: AsyncIterable<Buffer> = list === '-' ? process.stdin : createReadStream(list);
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const separator = first.value.includes(0) ? 0 : 10;
  async function* whole(): AsyncGenerator<Buffer, void, undefined> {
    yield (first as { value: Buffer }).value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  for await (const { bytes } of splitRecords(whole(), separator, maxPathBytes)) {
    const name = bytes !== null && separator === 10 && bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
    if (name === null || name.length === 0) continue;
    yield isUtf8(name) ? literal(name.toString()) : name;
  }
}

/** A listed "-" is a file of that name: standard input holds the list. */
function literal(name: string): string {
  return name === '-' ? './-' : name;
}
