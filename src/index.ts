import { createHash } from 'node:crypto';
import { splitProtocols } from '../grammar/lines/boundaries.js';
import { readColumns } from '../grammar/lines/text-columns.js';
import { readFontLetters } from './repair/font-ligatures.js';
import { readFormulas } from './repair/formulas.js';
import { reportDiagnostic } from './diagnostics/report.js';
import { readDocument } from './pipeline.js';
import type { Diagnostic, Meeting, Position, SourceInfo } from './schema/meeting.js';
import { composeText } from './source/compose.js';
import { createLineMap } from './source/line-map.js';

export { headerFields, meetingSchema, schemaVersion } from './schema/meeting.js';
export type * from './schema/meeting.js';

export interface ParseOptions {
  /** Name of the source, for `source.path`; null for standard input. */
  path?: string | null;
  /** Found from the text where it is left out. */
  format?: 'text' | 'markdown';
  /** What the decoder found the bytes to be; the text itself is decoded already. */
  encoding?: string;
  bytes?: number;
  sha256?: string;
  /** False leaves damaged text as it stands; its structure is found all the same. */
  repair?: boolean;
}

export interface ParseResult {
  /** One per protocol found, in the order of the text. */
  meetings: Meeting[];
  /** What is to be said of the text as a whole; a meeting carries its own. */
  diagnostics: Diagnostic[];
}

/** Reads the protocols in a text. Never throws for what the text holds: what cannot be read is in `unparsed`. */
export function parseProtocol(original: string, options: ParseOptions = {}): ParseResult {
  const repair = options.repair ?? true;
  // Formulas are markup, as emphasis is, and read in any case.
  const stretches = new Map([...(repair ? readFontLetters(original) : []), ...readFormulas(original)]);
  const { text: composed, toOriginal, replaced } = composeText(original, stretches);
  // A lone CR ends a line as LF does; it is one character either way, so that offsets stay.
  const { text, printed, decisions } = readColumns(composed.replace(/\r(?!\n)/g, '\n'));
  const { documents, missing } = splitProtocols(text);
  if (documents.length === 0) {
    return {
      meetings: [],
      diagnostics: [reportDiagnostic('no-protocol', `looked for ${missing.join(', ')}; found too little of it`)],
    };
  }
  const lineMap = createLineMap(original);
  const place = (from: number, to: number): Position => {
    const { start, end } = printed({ start: from, end: to });
    return lineMap.position(toOriginal(start), toOriginal(end));
  };
  const source = describeSource(original, options);
  const meetings = documents.map(({ start, end }, index) =>
    readDocument(text.slice(start, end), {
      source: { ...source, index },
      repair,
      decisionCells: new Set([...decisions].filter((at) => at >= start && at < end).map((at) => at - start)),
      place: (from, to) => place(start + from, start + to),
      done: replaced
        .filter((one) => repair && one.start >= start && one.end <= end)
        .map(({ before, after, rule, ...one }) => ({
          span: { start: one.start - start, end: one.end - start },
          before,
          after,
          rule,
        })),
    }),
  );
  return { meetings, diagnostics: [] };
}

function describeSource(text: string, options: ParseOptions): Omit<SourceInfo, 'index'> {
  return {
    path: options.path ?? null,
    format: options.format ?? (/^#{1,6} \S/m.test(text) || /^\|.*\|[ \t]*$/m.test(text) ? 'markdown' : 'text'),
    encoding: options.encoding ?? 'utf-8',
    bytes: options.bytes ?? Buffer.byteLength(text),
    sha256: options.sha256 ?? createHash('sha256').update(text).digest('hex'),
  };
}
