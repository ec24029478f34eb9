import type { ChalkInstance } from 'chalk';
import { printable } from '../printable.js';
import { renderBelowHeading, renderDiagnostic } from '../render.js';
import type { DiagnosticFormat } from './reporter.js';

/** For people: each diagnostic with its line and the place marked; grouped, under the name of the file. */
export function createPrettyFormat(chalk: ChalkInstance, grouped: boolean): DiagnosticFormat {
  return {
    start: () => '',
    document(name, findings) {
      if (!grouped) {
        return findings.map(({ diagnostic, excerpt }) => renderDiagnostic(diagnostic, name, excerpt, chalk)).join('');
      }
      const lines = findings.map(({ diagnostic, excerpt }) => renderBelowHeading(diagnostic, excerpt, chalk));
      return `${chalk.underline(printable(name))}\n${lines.join('')}\n`;
    },
    end: () => '',
  };
}
