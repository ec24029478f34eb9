import { statSync, type Stats } from 'node:fs';
import { defaultExtensions, findInputs, type Search } from './inputs/find-inputs.js';
import type { Input } from './inputs/input.js';
import type { RunOptions } from './options.js';
import { reasonOf } from './system-error.js';
import { UsageError } from './usage-error.js';

export interface InputPlan {
  search: () => AsyncGenerator<Input, void, undefined>;
  /** Finds the inputs once more, to count them; null where they come from a pipe. */
  recount: (() => AsyncGenerator<Input, void, undefined>) | null;
}

/** Where the documents come from. Throws where the options contradict each other. */
export function planInputs(args: readonly string[], options: RunOptions): InputPlan {
  if (options.input === 'ndjson') {
    if (args.some((arg) => arg !== '-') || options.filesFrom !== undefined) {
      throw new UsageError('--input ndjson reads documents from standard input; name no files with it');
    }
    return { search: readStdinLines, recount: null };
  }
  const search: Search = { extensions: toExtensions(options.ext), stdinPath: options.stdinFilepath ?? null };
  const { filesFrom } = options;
  if (filesFrom !== undefined) {
    if (args.includes('-') && filesFrom === '-')
      throw new UsageError('standard input cannot be both document and list');
    const listed = (): AsyncGenerator<Input, void, undefined> => findInputs(readNames(args, filesFrom), search);
    return { search: listed, recount: filesFrom === '-' ? null : listed };
  }
  const find = (): AsyncGenerator<Input, void, undefined> => findInputs([...args], search);
  return { search: find, recount: args.includes('-') ? null : find };

  async function* readStdinLines(): AsyncGenerator<Input, void, undefined> {
    const { readLines } = await import('./inputs/read-lines.js');
    yield* readLines(process.stdin, options.maxBytes);
  }
}

async function* readNames(args: readonly string[], list: string): AsyncGenerator<string | Buffer, void, undefined> {
  yield* args;
  if (list !== '-') {
    let stats: Stats;
    try {
      stats = statSync(list);
    } catch (error) {
      throw new UsageError(`the list "${list}" cannot be read: ${reasonOf(error)}`, { cause: error });
    }
    if (stats.isDirectory()) throw new UsageError(`the list "${list}" is a directory; name it as an input instead`);
  }
  const { readFileList } = await import('./inputs/files-from.js');
  yield* readFileList(list);
}

function toExtensions(names: readonly string[] = defaultExtensions): ReadonlySet<string> {
  return new Set(names.map((name) => `.${name.replace(/^\*?\./, '').toLowerCase()}`));
}
