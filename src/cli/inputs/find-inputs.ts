import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import { describeMissing } from './missing.js';
import { codeOf, reasonOf } from './system-error.js';

export type Input =
  | { kind: 'file'; name: string }
  | { kind: 'stdin'; name: string }
  /** An argument that leads to no file. It keeps its place, so that messages come in the order of the arguments. */
  | { kind: 'failure'; name: string; diagnostic: Diagnostic };

/** What is to be read for the arguments of the command line, in their order, each file once. */
export async function findInputs(args: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const arg of args) {
    for (const input of await resolveArgument(arg)) {
      const key = `${input.kind} ${input.kind === 'file' ? resolve(input.name) : input.name}`;
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

/** An existing path is that path, though it may look like a pattern: "Protokoll (2).txt", "a[1].txt". */
async function resolveArgument(arg: string): Promise<Input[]> {
  if (arg === '-') return [{ kind: 'stdin', name: '<stdin>' }];
  try {
    const stats = await stat(arg);
    return stats.isDirectory() ? await findInDirectory(arg) : [{ kind: 'file', name: arg }];
  } catch (error) {
    if (await isPattern(arg)) return findByPattern(arg);
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') {
      return [failure(arg, reportDiagnostic('unreadable-input', `this cannot be read: ${reasonOf(error)}`))];
    }
    return [failure(arg, reportDiagnostic('missing-input', await describeMissing(arg)))];
  }
}

async function findInDirectory(directory: string): Promise<Input[]> {
  const { paths, failures } = await glob('**/*.{txt,md}', { cwd: directory, caseSensitiveMatch: false });
  if (paths.length === 0 && failures.length === 0) {
    const message = 'no .txt or .md file in this directory or below; name files of other types directly';
    return [failure(directory, reportDiagnostic('empty-directory', message))];
  }
  return [...failures, ...paths.map((path): Input => ({ kind: 'file', name: join(directory, path) }))];
}

async function findByPattern(pattern: string): Promise<Input[]> {
  const { paths, failures } = await glob(pattern, { cwd: '.' });
  if (paths.length === 0 && failures.length === 0) {
    const message = `no path of this name, and as a pattern it matches no file in ${process.cwd()}`;
    return [failure(pattern, reportDiagnostic('unmatched-pattern', message))];
  }
  return [...failures, ...paths.map((path): Input => ({ kind: 'file', name: path }))];
}

async function isPattern(arg: string): Promise<boolean> {
  const { default: fastGlob } = await import('fast-glob');
  return arg !== '' && fastGlob.isDynamicPattern(arg);
}

/** Sorted by code units, so that the order is the same on every machine. A folder that is closed to us is reported. */
async function glob(
  pattern: string,
  where: { cwd: string; caseSensitiveMatch?: boolean },
): Promise<{ paths: string[]; failures: Input[] }> {
  const { default: fastGlob } = await import('fast-glob');
  // Links to folders are left alone, for they may lead round in a circle; links to files are kept by isReadable.
  const options = { ...where, followSymbolicLinks: false, onlyFiles: false, objectMode: true } as const;
  const failures: Input[] = [];
  const entries = await fastGlob(pattern, options).catch((error: unknown) => {
    const closed = (error as NodeJS.ErrnoException).path ?? where.cwd;
    failures.push(failure(closed, reportDiagnostic('unreadable-input', `this cannot be read: ${reasonOf(error)}`)));
    return fastGlob(pattern, { ...options, suppressErrors: true });
  });
  const paths: string[] = [];
  for (const { path, dirent } of entries) if (await isReadable(join(where.cwd, path), dirent)) paths.push(path);
  return { paths: paths.sort(), failures };
}

/** Files, and links to them. A broken link counts, so that reading it says so; a pipe found by chance would block. */
async function isReadable(path: string, entry: { isFile(): boolean; isSymbolicLink(): boolean }): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  );
}

function failure(name: string, diagnostic: Diagnostic): Input {
  return { kind: 'failure', name: name || '""', diagnostic };
}
