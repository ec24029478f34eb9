import { reportDiagnostic } from './diagnostics/report.js';
import { headerFields, schemaVersion, type Diagnostic, type HeaderField, type Meeting } from './schema/meeting.js';
import { createLineMap } from './source/line-map.js';

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

/** Reads the protocols in a text. Only tells protocols from other texts as yet: all of the text is `unparsed`. */
export function parseProtocol(text: string, options: ParseOptions = {}): ParseResult {
  if (!/protokoll|minnesanteckningar/i.test(text)) {
    return { meetings: [], diagnostics: [reportDiagnostic('no-protocol', 'looked for a heading; found none')] };
  }
  const { path = null, format = 'text', encoding = 'utf-8', bytes = 0, sha256 = '0'.repeat(64) } = options;
  const position = createLineMap(text).position(0, text.length);
  const empty = Object.fromEntries(headerFields.map((field) => [field, null])) as Record<HeaderField, null>;
  const meeting: Meeting = {
    schemaVersion,
    source: { path, format, encoding, bytes, sha256, index: 0 },
    ...empty,
    positions: empty,
    ...{ attendance: [], opening: null, items: [], closing: null, signatures: [], electronicallySigned: false },
    ...{ approval: null, repairs: [], furniture: [], unparsed: [{ text, position }], coverage: 0, diagnostics: [] },
  };
  return { meetings: [meeting], diagnostics: [] };
}
