import type { DocumentSettings, Shape } from './documents/document.js';
import type { RunOptions } from './options.js';
import { UsageError } from './usage-error.js';

/** What the options mean for each document. Throws where they contradict each other. */
export function planDocuments(options: RunOptions, convert: boolean): DocumentSettings {
  return {
    shape: convert ? planShape(options) : null,
    repair: options.repair,
    maxBytes: options.maxBytes,
    least: options.verbose ? 'info' : options.quiet ? 'error' : 'warning',
    cache: options.cache ?? null,
  };
}

function planShape({ format, table, array, pretty, compact, positions, ...options }: RunOptions): Shape {
  if (format === 'csv') {
    if (table === undefined) {
      throw new UsageError('--format csv writes one table; choose it with --table meetings|attendance|items|decisions');
    }
    if (array || pretty) throw new UsageError(`${array ? '--array' : '--pretty'} is for JSON, not for --format csv`);
    return { kind: 'csv', table };
  }
  if (table !== undefined) throw new UsageError('--table goes with --format csv');
  if (format === 'ndjson' && (array || pretty)) {
    throw new UsageError(
      `${array ? '--array' : '--pretty'} contradicts --format ndjson, which is one line per meeting`,
    );
  }
  const onTerminal = process.stdout.isTTY && options.output === undefined && options.outDir === undefined;
  const filter = format === 'ndjson' || options.input === 'ndjson';
  return { kind: 'json', pretty: pretty ?? (!compact && !filter && onTerminal), positions };
}
