import type { ChalkInstance } from 'chalk';
import { printable } from '../diagnostics/printable.js';
import type { RenderedSource } from '../diagnostics/render.js';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import { write } from './output.js';

export interface Reporter {
  report(diagnostics: readonly Diagnostic[], source: RenderedSource): Promise<void>;
  /** Reports something thrown: a fault of ours, whose stack trace is shown only to those who ask for it. */
  reportFault(error: unknown, source: RenderedSource): Promise<void>;
}

/** Prints diagnostics to standard error; those of severity info only where asked. */
export function createReporter(verbose: boolean): Reporter {
  async function report(diagnostics: readonly Diagnostic[], source: RenderedSource): Promise<void> {
    const wanted = diagnostics.filter(({ severity }) => verbose || severity !== 'info');
    if (wanted.length === 0) return;
    const [{ renderDiagnostic }, chalk] = await Promise.all([import('../diagnostics/render.js'), chalkForStderr()]);
    for (const diagnostic of wanted) await write(process.stderr, renderDiagnostic(diagnostic, source, chalk));
  }

  async function reportFault(error: unknown, source: RenderedSource): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    const described = `fhparse failed here, please report it; nothing was printed for this input: ${message}`;
    await report([reportDiagnostic('internal-error', described)], source);
    if (process.env.FHPARSE_DEBUG && error instanceof Error && error.stack !== undefined) {
      await write(process.stderr, `${error.stack.split('\n').map(printable).join('\n')}\n`);
    }
  }

  return { report, reportFault };
}

/** Chalk asks the terminal and FORCE_COLOR, but doesn't know https://no-color.org. */
async function chalkForStderr(): Promise<ChalkInstance> {
  const { Chalk, chalkStderr } = await import('chalk');
  const plain = process.env.NO_COLOR && process.env.FORCE_COLOR === undefined;
  return plain ? new Chalk({ level: 0 }) : chalkStderr;
}
