import {
  closeSync,
  constants,
  fchmodSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface AtomicFile {
  write(content: string | Uint8Array): void;
  /** Puts what was written in the place of the file. */
  commit(): void;
  /** Takes it back, and leaves the file as it was. */
  discard(): void;
}

/**
 * A file that is there whole or not at all: written beside its place and renamed when complete. (write-file-atomic, in the
 * versions for Node 20, takes the content at once, which an archive's may be too large for.) A device or pipe, such as
 * /dev/stdout, can't be renamed onto, and is written as it comes.
 */
export function openAtomicFile(file: string): AtomicFile {
  const place = resolvePlace(file);
  if (!place.regular) {
    const descriptor = openSync(place.path, 'w');
    const close = (): void => {
      closeSync(descriptor);
    };
    const write = (content: string | Uint8Array): void => {
      writeWhole(descriptor, content);
    };
    return { write, commit: close, discard: close };
  }
  const temporary = join(dirname(place.path), `.${basename(place.path).slice(0, 200)}.${process.pid}.fhparse-tmp`);
  const descriptor = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC);
  unfinished.add(temporary);
  const drop = (): void => {
    rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  };
  return {
    write(content) {
      writeWhole(descriptor, content);
    },
    commit() {
      try {
        if (place.mode !== null) fchmodSync(descriptor, place.mode);
        closeSync(descriptor);
        renameSync(temporary, place.path);
        unfinished.delete(temporary);
      } catch (error) {
        drop();
        throw error;
      }
    },
    discard() {
      closeSync(descriptor);
      drop();
    },
  };
}

const unfinished = new Set<string>();

// A closed pipe or a second Ctrl-C ends the program at once, and should leave nothing behind either.
process.on('exit', () => {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
});

/** A link is followed, so that the file it leads to is replaced and not the link; permissions stay what they were. */
function resolvePlace(file: string): { path: string; regular: boolean; mode: number | null } {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return { path: linkedPath(file), regular: true, mode: null };
  if (stats.isDirectory()) throw Object.assign(new Error('this is a directory'), { code: 'EISDIR' });
  if (!stats.isFile()) return { path: file, regular: false, mode: null };
  return { path: realpathSync(file), regular: true, mode: stats.mode & 0o777 };
}

/** Where a link leads that leads to nothing yet. */
function linkedPath(file: string): string {
  try {
    return resolve(dirname(file), readlinkSync(file));
  } catch {
    return file;
  }
}

/** The system may take less than it is given, as on a disk that is nearly full. */
export function writeWhole(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}
