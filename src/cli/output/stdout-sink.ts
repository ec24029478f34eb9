import type { Framing } from './framing.js';
import type { Sink } from './sink.js';
import { write } from './write.js';

/** Standard output. It has what it has when the run is cut short, so an array is closed even then. */
export function createStdoutSink(framing: Framing): Sink {
  return {
    async write({ meetings }) {
      for (const meeting of meetings) await write(process.stdout, framing.meeting(meeting));
      return null;
    },
    async finish() {
      await write(process.stdout, framing.end());
    },
  };
}
