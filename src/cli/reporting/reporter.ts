import type { ChalkInstance } from 'chalk';
import manifest from '../../../package.json' with { type: 'json' };
import { printable } from '../../diagnostics/printable.js';
import type { DiagnosticFormat } from '../../diagnostics/reporters/reporter.js';
import type { DocumentResult } from '../documents/document.js';
import { write } from '../output/write.js';

export const reporterNames = ['pretty', 'github', 'sarif', 'json'] as const;
export type ReporterName = (typeof reporterNames)[number];

export interface Reporter {
  report(result: DocumentResult): Promise<void>;
  end(): Promise<void>;
}

/** Writes the findings of each document, in the form asked for, as soon as it is its turn. */
export function createReporter(name: ReporterName, stream: NodeJS.WriteStream, grouped: boolean): Reporter {
  let format: DiagnosticFormat | undefined;

  async function start(): Promise<DiagnosticFormat> {
    format = await loadFormat(name, stream, grouped);
    await write(stream, format.start());
    return format;
  }

  return {
    async report({ name: document, findings, fault }) {
      if (findings.length === 0) return;
      // What renders is loaded when there is something to render.
      const loaded = format ?? (await start());
      await write(stream, loaded.document(document, findings));
      if (fault !== null && process.env.FHPARSE_DEBUG) {
        await write(process.stderr, `${fault.split('\n').map(printable).join('\n')}\n`);
      }
    },
    async end() {
      // A report of nothing is a report where it is one document; where it is lines, there are none.
      const loaded = format ?? (name === 'sarif' ? await start() : undefined);
      if (loaded !== undefined) await write(stream, loaded.end());
    },
  };
}

async function loadFormat(name: ReporterName, stream: NodeJS.WriteStream, grouped: boolean): Promise<DiagnosticFormat> {
  switch (name) {
    case 'pretty': {
      const { createPrettyFormat } = await import('../../diagnostics/reporters/pretty.js');
      return createPrettyFormat(await chalkFor(stream), grouped);
    }
    case 'github':
      return (await import('../../diagnostics/reporters/github.js')).githubFormat;
    case 'json':
      return (await import('../../diagnostics/reporters/json.js')).jsonFormat;
    case 'sarif':
      return (await import('../../diagnostics/reporters/sarif.js')).createSarifFormat(manifest.version);
  }
}

/** Chalk asks the terminal and FORCE_COLOR, but doesn't know https://no-color.org. */
export async function chalkFor(stream: NodeJS.WriteStream): Promise<ChalkInstance> {
  const { Chalk, default: chalk, chalkStderr } = await import('chalk');
  const plain = process.env.NO_COLOR && process.env.FORCE_COLOR === undefined;
  if (plain) return new Chalk({ level: 0 });
  return stream === process.stdout ? chalk : chalkStderr;
}
