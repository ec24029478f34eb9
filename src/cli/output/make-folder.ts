import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../system-error.js';

/** Makes a folder and those above it. (Node's own way to do so never ends where one above exists but takes no folders, as /proc.) */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const above = dirname(path);
    if (codeOf(error) === 'ENOENT' && above !== path && statSync(above, { throwIfNoEntry: false }) === undefined) {
      makeFolder(above);
      makeFolder(path);
    } else if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
