import type { Diagnostic, Position } from '../schema/meeting.js';
import { catalogue, type DiagnosticCode } from './catalogue.js';

/** A diagnostic of a known code; its severity is the catalogue's, so that one code never has two. */
export function reportDiagnostic(code: DiagnosticCode, message: string, position: Position | null = null): Diagnostic {
  return { code, severity: catalogue[code].severity, message, position };
}
