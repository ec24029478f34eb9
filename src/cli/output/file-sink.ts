import { reasonOf } from '../system-error.js';
import { openAtomicFile } from './atomic-file.js';
import type { Framing } from './framing.js';
import { isSameFile } from './same-file.js';
import { OutputError, type Sink } from './sink.js';

/** One file for the whole run. It is opened before anything is read, so that a mistyped name costs no time. */
export function createFileSink(name: string, framing: Framing): Sink {
  const file = attempt(name, () => openAtomicFile(name));
  let empty = true;
  return {
    async write({ meetings }, input) {
      if (input.kind === 'file' && isSameFile(name, input.name)) {
        throw new OutputError(`"${name}" is one of the inputs, and would be overwritten; give another name to -o`);
      }
      attempt(name, () => {
        for (const meeting of meetings) file.write(framing.meeting(meeting));
      });
      empty &&= meetings.length === 0;
      return await Promise.resolve(null);
    },
    async finish(finished) {
      attempt(name, () => {
        if (!finished || empty) {
          file.discard();
          return;
        }
        file.write(framing.end());
        file.commit();
      });
      await Promise.resolve();
    },
  };
}

function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new OutputError(`"${name}" could not be written: ${reasonOf(error)}`);
  }
}
