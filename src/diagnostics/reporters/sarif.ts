import type { Diagnostic, Position } from '../../schema/meeting.js';
import { catalogue } from '../catalogue.js';
import type { DiagnosticFormat } from './reporter.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, which code scanners and editors read: one document for the run, written as it goes. */
export function createSarifFormat(version: string): DiagnosticFormat {
  let separator = '';
  return {
    start() {
      const rules = Object.entries(catalogue).map(([id, { severity, summary, explanation, remedy }]) => ({
        id,
        shortDescription: { text: summary },
        fullDescription: { text: explanation },
        help: { text: remedy },
        defaultConfiguration: { level: levels[severity] },
      }));
      const tool = JSON.stringify({ driver: { name: 'fhparse', version, rules } });
      const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
      return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[`;
    },
    document(name, findings) {
      let text = '';
      for (const { diagnostic } of findings) {
        text += `${separator}\n${JSON.stringify(toResult(name, diagnostic))}`;
        separator = ',';
      }
      return text;
    },
    end: () => '\n]}]}\n',
  };
}

function toResult(name: string, { code, severity, message, position }: Diagnostic): unknown {
  const artifactLocation = { uri: toUri(name) };
  const region = position === null ? {} : { region: toRegion(position) };
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
  };
}

function toRegion({ start, end }: Position): Record<string, number> {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** A relative reference, so that the report reads the same on another machine. */
function toUri(name: string): string {
  const encoded = name
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return name.startsWith('/') ? `file://${encoded}` : encoded;
}
