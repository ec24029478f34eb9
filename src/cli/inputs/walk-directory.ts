import { readdirSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { extname, join } from 'node:path';
import { reasonOf } from '../system-error.js';
import { failure, type Input } from './input.js';

interface Entry {
  name: string;
  /** The name as bytes, where it is no UTF-8 and the name in letters opens nothing. */
  bytes: Buffer | null;
  folder: boolean;
  link: boolean;
}

/**
 * The files in a directory and in the folders below, sorted by code units, so that the order is the same on every
 * machine. Globbing libraries either sort or stream; an archive of any size asks for both, so folders are walked one at
 * a time, and at once: loading node:fs/promises is a thirtieth of what a start does. Hidden ones are left out, and so are
 * links to folders, for they may lead round in a circle.
 */
export function* walkDirectory(
  directory: string,
  extensions: ReadonlySet<string>,
  tail = '',
): Generator<Input, void, undefined> {
  let entries: Entry[];
  try {
    entries = listFolder(directory);
  } catch (error) {
    yield failure(directory, 'unreadable-input', `this cannot be read: ${reasonOf(error)}`);
    return;
  }
  for (const { name, bytes, folder, link } of entries) {
    const path = join(directory, name);
    const below = tail === '' ? name : `${tail}/${name}`;
    if (folder) yield* walkDirectory(path, extensions, below);
    else if (extensions.has(extname(name).toLowerCase()) && (!link || leadsToFile(path))) {
      const location = bytes === null ? path : Buffer.concat([Buffer.from(`${directory}/`), bytes]);
      yield { kind: 'file', name: path, path: location, tail: below };
    }
  }
}

/** Folders sort as if their name ended in "/", which is where their files come in the sorted list of all paths. */
function listFolder(directory: string): Entry[] {
  const listed = readdirSync(directory, { withFileTypes: true, encoding: 'buffer' });
  const entries: Entry[] = [];
  for (const entry of listed) {
    // Typed as text, whatever the encoding asked for.
    const bytes = entry.name as unknown as Buffer;
    const name = bytes.toString();
    if (name.startsWith('.')) continue;
    if (entry.isDirectory() || entry.isFile() || entry.isSymbolicLink()) {
      entries.push({
        name,
        bytes: isUtf8(bytes) ? null : bytes,
        folder: entry.isDirectory(),
        link: entry.isSymbolicLink(),
      });
    }
  }
  const key = ({ name, folder }: Entry): string => (folder ? `${name}/` : name);
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * A link to a file counts, and a broken one too, so that reading it says so; one to a folder does not, nor a pipe found by
 * chance, which would block.
 */
export function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
