import type { DiagnosticFormat } from './reporter.js';

/**
 * Annotations for GitHub Actions, which shows them at the lines of a pull request:
 *
 *     ::warning file=minutes/a.txt,line=12,col=8,endLine=12,endColumn=16,title=unknown-place::"Ängelhlm" is …
 */
export const githubFormat: DiagnosticFormat = {
  start: () => '',
  document: (name, findings) =>
    findings
      .map(({ diagnostic: { severity, code, message, position } }) => {
        const command = severity === 'info' ? 'notice' : severity;
        const place = position === null ? {} : placeOf(position.start, position.end);
        const properties = Object.entries({ file: name, ...place, title: code });
        const described = properties.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
        return `::${command} ${described}::${escapeMessage(message)}\n`;
      })
      .join(''),
  end: () => '',
};

interface Place {
  line: number;
  column: number;
}

function placeOf(start: Place, end: Place): Record<string, string> {
  const line = { line: `${start.line}`, endLine: `${end.line}` };
  // GitHub takes columns only within one line.
  return start.line === end.line ? { ...line, col: `${start.column}`, endColumn: `${end.column}` } : line;
}

/** The escapes of https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
