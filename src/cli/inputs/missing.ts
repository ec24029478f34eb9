import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** Says that a path leads nowhere, and which existing one may be meant. */
export async function describeMissing(path: string): Promise<string> {
  if (path === '') return 'the name is empty';
  const folder = dirname(path);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return `no such file or directory; there is no folder "${folder}" either`;
  }
  const nearest = nearestName(basename(path), names);
  const suggestion =
    nearest === undefined ? '' : `; did you mean "${folder === '.' ? nearest : join(folder, nearest)}"?`;
  return `no such file or directory${suggestion}`;
}

/** The name that was probably meant: at most a third of it is otherwise, for beyond that it is another name. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(name, names);
  return distance(name, nearest) <= Math.ceil(name.length / 3) ? nearest : undefined;
}
