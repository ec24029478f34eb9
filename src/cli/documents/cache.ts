import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Input } from '../inputs/input.js';
import { splitRecords } from '../inputs/split-records.js';
import { writeWhole } from '../output/atomic-file.js';
import { makeFolder } from '../output/make-folder.js';
import { codeOf, reasonOf } from '../system-error.js';
import type { DocumentResult, DocumentSettings } from './document.js';

/** Set by the bundler: a hash of the sources, so that a development version never reads another one's results. */
declare const FHPARSE_BUILD: string | undefined;

/**
 * A cache is lines of `key <TAB> result`, only ever added to: what a run that was cut short leaves is whole but for a last
 * line, which counts as none. The results stay on disk, for they are as large as the output; a thread keeps where they are.
 */
interface CacheIndex {
  descriptor: number;
  places: Map<string, { start: number; length: number }>;
}

const indexes = new Map<string, Promise<CacheIndex | null>>();

/** The same content under the same name, read in the same way by the same version, gives the same result. */
export function cacheKeyOf(
  bytes: Uint8Array,
  input: Exclude<Input, { kind: 'failure' }>,
  { shape, repair, least }: DocumentSettings,
): string {
  const build = typeof FHPARSE_BUILD === 'undefined' ? 'unbuilt' : FHPARSE_BUILD;
  const circumstances = JSON.stringify([manifest.version, build, input.name, shape, repair, least]);
  return createHash('sha256').update(circumstances).update('\0').update(bytes).digest('base64url');
}

export async function findCached(file: string, key: string): Promise<DocumentResult | undefined> {
  let loading = indexes.get(file);
  if (loading === undefined) indexes.set(file, (loading = loadIndex(file)));
  const index = await loading;
  const place = index?.places.get(key);
  if (index === null || place === undefined) return undefined;
  const line = Buffer.allocUnsafe(place.length);
  readSync(index.descriptor, line, 0, place.length, place.start);
  try {
    return { ...(JSON.parse(line.toString()) as DocumentResult), cacheKey: null };
  } catch {
    // A damaged line: the document is read anew, and its result added behind.
    return undefined;
  }
}

export interface CacheWriter {
  add(result: DocumentResult): void;
  /** Gives back why results are missing from it, where they could not be written. */
  close(): string | null;
}

/** Throws where the file cannot be written, before anything is read for it. */
export function openCache(file: string): CacheWriter {
  // A device or a pipe would be read without an end.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) throw new Error('this is no regular file');
  makeFolder(dirname(file));
  const descriptor = openSync(file, 'a');
  let first = true;
  let failure: string | null = null;
  return {
    add(result) {
      if (result.cacheKey === null || result.fault !== null || failure !== null) return;
      // A line that was cut off by a crash must not run on into the first of ours.
      const start = first ? '\n' : '';
      first = false;
      try {
        writeWhole(descriptor, `${start}${result.cacheKey}\t${JSON.stringify({ ...result, cacheKey: null })}\n`);
      } catch (error) {
        // The meetings are none the worse for it.
        failure = reasonOf(error);
      }
    },
    close() {
      closeSync(descriptor);
      return failure;
    },
  };
}

async function loadIndex(file: string): Promise<CacheIndex | null> {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  const places: CacheIndex['places'] = new Map();
  const stream: AsyncIterable<Buffer> = createReadStream('', { fd: descriptor, autoClose: false, start: 0 });
  let offset = 0;
  for await (const { bytes } of splitRecords(stream, 10, Infinity)) {
    const length = bytes?.length ?? 0;
    const tab = bytes?.indexOf(9) ?? -1;
    if (bytes !== null && tab > 0) {
      places.set(bytes.toString('latin1', 0, tab), { start: offset + tab + 1, length: length - tab - 1 });
    }
    offset += length + 1;
  }
  return { descriptor, places };
}
