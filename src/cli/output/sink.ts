import type { DocumentResult } from '../documents/document.js';
import type { Input } from '../inputs/input.js';
import type { Diagnostic } from '../../schema/meeting.js';

/** Where meetings go: standard output, a file, or a file for each input. */
export interface Sink {
  /** Writes what came of one input; gives back why that could not be done, where the other inputs still can. */
  write(result: DocumentResult, input: Input): Promise<Diagnostic | null>;
  /** Completes what was written; a file that a finished run would have replaced stays as it was if this one is not. */
  finish(finished: boolean): Promise<void>;
}

/** For `check`, which looks at diagnostics only. */
export const noSink: Sink = {
  write: () => Promise.resolve(null),
  finish: () => Promise.resolve(),
};

/** Output that can't be written at all ends the run: nothing that follows could be written either. */
export class OutputError extends Error {}
