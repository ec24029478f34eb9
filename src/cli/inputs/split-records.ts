/** A record between separators; `bytes` is null where it is longer than may be read, and was let pass unread. */
export interface Record {
  number: number;
  bytes: Buffer | null;
}

/**
 * Cuts a stream of bytes at a separator. No library for lines limits their length, and one line without an end must not
 * fill the memory. The last record needs no separator after it.
 */
export async function* splitRecords(
  stream: AsyncIterable<Buffer>,
  separator: number,
  maxBytes: number,
): AsyncGenerator<Record, void, undefined> {
  let number = 0;
  let pieces: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Record => {
    const record = { number: ++number, bytes: length > maxBytes ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    return record;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(separator); end !== -1; end = chunk.indexOf(separator, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
