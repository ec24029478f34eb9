import { statSync } from 'node:fs';
import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import { codeOf, reasonOf } from '../system-error.js';
import { failure, type Input } from './input.js';
import { describeMissing, describeUnmatched } from './missing.js';
import { leadsToFile, walkDirectory } from './walk-directory.js';

export interface Search {
  /** With the dot, lower case: ".txt". Of the files in a directory, those are read. */
  extensions: ReadonlySet<string>;
  stdinPath: string | null;
}

/** Without a dot in --ext, the types of file that a directory is searched for. */
export const defaultExtensions: readonly string[] = ['.txt', '.md'];

/** What is to be read for the arguments, in their order, each file once, found as it is asked for. */
export async function* findInputs(
  args: AsyncIterable<string | Buffer> | Iterable<string | Buffer>,
  search: Search,
): AsyncGenerator<Input, void, undefined> {
  // One argument leads to no file twice, and an archive's names need not be kept.
  const seen = Array.isArray(args) && args.length === 1 ? null : new Set<string>();
  for await (const arg of args) {
    for await (const input of resolveArgument(arg, search)) {
      const key = input.kind === 'file' ? resolve(input.name) : `${input.kind} ${input.name}`;
      if (seen?.has(key)) continue;
      seen?.add(key);
      yield input;
    }
  }
}

/** An existing path is that path, though it may look like a pattern: "Protokoll (2).txt", "a[1].txt". */
async function* resolveArgument(arg: string | Buffer, search: Search): AsyncGenerator<Input, void, undefined> {
  const name = arg.toString();
  if (arg === '-') {
    yield { kind: 'stdin', name: search.stdinPath ?? '<stdin>', path: search.stdinPath };
    return;
  }
  try {
    const stats = statSync(arg);
    if (stats.isDirectory()) yield* findInDirectory(name, search.extensions);
    else yield { kind: 'file', name, path: arg, tail: tailOf(name) };
  } catch (error) {
    if (await isPattern(name)) yield* findByPattern(name);
    else if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') {
      yield failure(name, 'missing-input', describeMissing(name));
    } else yield failure(name, 'unreadable-input', `this cannot be read: ${reasonOf(error)}`);
  }
}

function* findInDirectory(directory: string, extensions: ReadonlySet<string>): Generator<Input, void, undefined> {
  let found = false;
  for (const input of walkDirectory(directory, extensions)) {
    found = true;
    yield input;
  }
  if (found) return;
  const types = [...extensions].join(' or ');
  const remedy = 'choose others with --ext, or name files directly';
  yield failure(directory, 'empty-directory', `no ${types} file in this directory or below; ${remedy}`);
}

/** Sorted by code units, as a directory's files are. */
async function* findByPattern(pattern: string): AsyncGenerator<Input, void, undefined> {
  const { default: fastGlob } = await import('fast-glob');
  // Links to folders may lead round in a circle; links to files are files.
  const options = { followSymbolicLinks: false, onlyFiles: false, stats: false } as const;
  const failures: Input[] = [];
  const paths = await fastGlob(pattern, options).catch((error: unknown) => {
    const closed = (error as NodeJS.ErrnoException).path ?? '.';
    failures.push(failure(closed, 'unreadable-input', `this cannot be read: ${reasonOf(error)}`));
    return fastGlob(pattern, { ...options, suppressErrors: true });
  });
  yield* failures;
  let found = failures.length > 0;
  const base = fastGlob.generateTasks(pattern)[0]?.base ?? '.';
  for (const path of paths.sort()) {
    if (!leadsToFile(path)) continue;
    found = true;
    yield { kind: 'file', name: path, path, tail: base === '.' ? tailOf(path) : path.slice(base.length + 1) };
  }
  if (!found) yield failure(pattern, 'unmatched-pattern', describeUnmatched(pattern));
}

async function isPattern(arg: string): Promise<boolean> {
  // The library is large, and a name without any of these is no pattern to it.
  if (!/[*?[\]{}()!|+@]/.test(arg)) return false;
  const { default: fastGlob } = await import('fast-glob');
  return fastGlob.isDynamicPattern(arg);
}

/** A file named directly keeps the folders it was named with, unless they lead out of the current one. */
function tailOf(name: string): string {
  const path = normalize(name);
  return isAbsolute(path) || path.startsWith('..') ? basename(path) : join(path);
}
