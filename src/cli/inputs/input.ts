import { reportDiagnostic } from '../../diagnostics/report.js';
import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../schema/meeting.js';

/** One document to be read. It travels to worker threads, so it is plain data. */
export type Input =
  /** `path` is the name as bytes where it is no UTF-8; `tail` is the part of the name that --out-dir keeps. */
  | { kind: 'file'; name: string; path: string | Uint8Array; tail: string }
  /** `path` is what --stdin-filepath says that the piped text is called. */
  | { kind: 'stdin'; name: string; path: string | null }
  /** A document that came as one line of --input ndjson. */
  | { kind: 'text'; name: string; path: string | null; text: string }
  /** Something that leads to no document. It keeps its place, so that messages come in the order of the inputs. */
  | { kind: 'failure'; name: string; diagnostic: Diagnostic };

export function failure(name: string, code: DiagnosticCode, message: string): Input {
  return { kind: 'failure', name: name || '""', diagnostic: reportDiagnostic(code, message) };
}
