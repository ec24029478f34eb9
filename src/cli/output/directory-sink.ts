import { dirname, extname, join } from 'node:path';
import { reportDiagnostic } from '../../diagnostics/report.js';
import type { Shape } from '../documents/document.js';
import type { Input } from '../inputs/input.js';
import { codeOf, reasonOf } from '../system-error.js';
import { openAtomicFile } from './atomic-file.js';
import { createFraming } from './framing.js';
import { makeFolder } from './make-folder.js';
import { isSameFile } from './same-file.js';
import { OutputError, type Sink } from './sink.js';

/**
 * A file for each input, in the folders that the input was found in. What an earlier run wrote is replaced; what this run
 * wrote for another input is not, nor is an input.
 */
export function createDirectorySink(directory: string, shape: Exclude<Shape, null>, array: boolean): Sink {
  try {
    makeFolder(directory);
  } catch (error) {
    const reason = codeOf(error) === 'EEXIST' ? 'there is a file of that name' : reasonOf(error);
    throw new OutputError(`"${directory}" could not be made: ${reason}`);
  }
  const written = new Map<string, string>();
  return {
    async write({ meetings, name }, input) {
      if (meetings.length === 0) return null;
      const path = join(directory, outputName(input, shape));
      const other =
        written.get(path) ?? (input.kind === 'file' && isSameFile(path, input.name) ? input.name : undefined);
      if (other !== undefined) {
        const told = `its output "${path}" would overwrite ${other === name ? 'the input itself' : `that of "${other}"`}`;
        return reportDiagnostic('output-collision', `${told}; nothing was written for this input`);
      }
      // A file of one meeting holds that meeting; only several need an array to be one JSON value.
      const framing = await createFraming(shape, array || (shape.kind === 'json' && meetings.length > 1));
      try {
        makeFolder(dirname(path));
        const file = openAtomicFile(path);
        try {
          for (const meeting of meetings) file.write(framing.meeting(meeting));
          file.write(framing.end());
        } catch (error) {
          file.discard();
          throw error;
        }
        file.commit();
      } catch (error) {
        return reportDiagnostic('failed-output', `"${path}" could not be written: ${reasonOf(error)}`);
      }
      written.set(path, name);
      return null;
    },
    finish: () => Promise.resolve(),
  };
}

function outputName(input: Input, shape: Exclude<Shape, null>): string {
  const tail = input.kind === 'file' ? input.tail : safeTail((input.kind !== 'failure' && input.path) || 'stdin');
  return `${tail.slice(0, tail.length - extname(tail).length)}.${shape.kind}`;
}

/** A name that came with a document must not lead out of the directory. */
function safeTail(path: string): string {
  return (
    path
      .split(/[\\/]/)
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('/') || 'stdin'
  );
}
