import type { DiagnosticFormat } from './reporter.js';

/** For programs: one JSON value per diagnostic, a line each, with the name of its file. */
export const jsonFormat: DiagnosticFormat = {
  start: () => '',
  document: (name, findings) =>
    findings.map(({ diagnostic }) => `${JSON.stringify({ path: name, ...diagnostic })}\n`).join(''),
  end: () => '',
};
