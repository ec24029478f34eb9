import type { Diagnostic, Meeting } from './schema/meeting.js';

export { headerFields, meetingSchema, schemaVersion } from './schema/meeting.js';
export type * from './schema/meeting.js';

export interface ParseOptions {
  /** Name of the source, for `source.path`; null for standard input. */
  path?: string | null;
  format?: 'text' | 'markdown';
  /** What the decoder found the bytes to be; the text itself is decoded already. */
  encoding?: string;
  bytes?: number;
  sha256?: string;
  /** False leaves damaged text as it stands. */
  repair?: boolean;
}

export interface ParseResult {
  /** One per protocol found, in the order of the text. */
  meetings: Meeting[];
  /** What is to be said of the text as a whole; a meeting carries its own. */
  diagnostics: Diagnostic[];
}

/** Reads the protocols in a text. */
export function parseProtocol(_text: string, _options: ParseOptions = {}): ParseResult {
  return { meetings: [], diagnostics: [] };
}
