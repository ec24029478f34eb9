import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether an output, if it is there already, is a file that is read: by its name, or by a link. */
export function isSameFile(output: string, input: string): boolean {
  if (resolve(output) === resolve(input)) return true;
  const stats = statSync(output, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  const other = statSync(input, { throwIfNoEntry: false });
  return stats.ino === other?.ino && stats.dev === other.dev;
}
