import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** Says that a path leads nowhere, and which existing one may be meant. */
export function describeMissing(path: string): string {
  if (path === '') return 'the name is empty';
  // What a shell hands over as bytes arrives here as U+FFFD, and names nothing any more.
  if (path.includes('\uFFFD')) {
    return 'no such file or directory; a name that is no UTF-8 can be given by its folder or through --files-from';
  }
  if (path === 'help' || path === 'version') return `no such file or directory; did you mean "--${path}"?`;
  const commands = ['check', 'explain', 'schema', 'completion', 'man'];
  const command = commands.find(
    (name) => distance(name, path) === 1 || (distance(name, path) === 2 && name.length > 5),
  );
  const meant = nearestPath(path);
  if (meant !== undefined) return `no such file or directory; did you mean "${meant}"?`;
  if (command !== undefined) return `no such file or directory; did you mean the command "${command}"?`;
  const folder = dirname(path);
  const known = isDirectory(folder);
  return known ? 'no such file or directory' : `no such file or directory; there is no folder "${folder}" either`;
}

/** Says that a pattern matches nothing, and which existing folder may be meant. */
export function describeUnmatched(pattern: string): string {
  const told = 'no path of this name, and no file matches it as a pattern';
  const wild = pattern.search(/[*?[\]{}()!|+@]/);
  const base = pattern.slice(0, pattern.lastIndexOf('/', wild) + 1).replace(/\/+$/, '');
  if (base !== '' && !isDirectory(base)) {
    const meant = nearestPath(base);
    if (meant !== undefined) return `${told}; did you mean "${meant}/"?`;
  }
  return `${told} in ${process.cwd()}`;
}

/**
 * The name that was probably meant: at most a third of its telling letters are otherwise, for beyond that it is another
 * name. What a file's name ends in tells little.
 */
export function nearestName(name: string, names: readonly string[], telling = name.length): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(name, names);
  const edits = distance(name, nearest);
  return edits <= Math.ceil(telling / 3) && edits < telling ? nearest : undefined;
}

/** The path with its first part that does not exist corrected; undefined where nothing there has a name like it. */
function nearestPath(path: string): string | undefined {
  const folder = dirname(path);
  if (!isDirectory(folder)) return folder === path ? undefined : withSlash(nearestPath(folder));
  const names = namesIn(folder);
  const nearest = nearestName(basename(path), names, basename(path, extname(path)).length);
  if (nearest === undefined) return undefined;
  return folder === '.' && !path.startsWith('./') ? nearest : join(folder, nearest);
}

function withSlash(folder: string | undefined): string | undefined {
  return folder === undefined || folder.endsWith('/') ? folder : `${folder}/`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
