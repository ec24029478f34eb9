import { type Command, InvalidArgumentError, Option } from 'commander';
import { reporterNames, type ReporterName } from './reporting/reporter.js';
import type { TableName } from './documents/tables.js';

/** The options as Commander hands them over, and as a configuration file may preset them. */
export interface RunOptions {
  pretty?: boolean;
  compact?: boolean;
  array?: boolean;
  format: 'json' | 'ndjson' | 'csv';
  table?: TableName;
  output?: string;
  outDir?: string;
  positions: boolean;
  repair: boolean;
  ext?: string[];
  filesFrom?: string;
  stdinFilepath?: string;
  input: 'text' | 'ndjson';
  maxBytes: number;
  jobs?: number;
  failFast?: boolean;
  continue?: boolean;
  cache?: string;
  reporter: ReporterName;
  maxWarnings?: number;
  quiet?: boolean;
  verbose?: boolean;
  summary?: boolean;
  config: string | boolean;
}

export const tableNames = ['meetings', 'attendance', 'items', 'decisions'] as const satisfies TableName[];

/** 100 MB: thousands of times a protocol, and far below what a text may hold. */
export const defaultMaxBytes = 100_000_000;

export function addOutputOptions(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .addOption(new Option('--format <form>', 'form of the output').choices(['json', 'ndjson', 'csv']).default('json'))
    .addOption(new Option('--table <name>', 'with --format csv, the table to write').choices(tableNames))
    .option('--array', 'one JSON array instead of one value after the other')
    .addOption(new Option('--pretty', 'indent the JSON (as on a terminal)').conflicts('compact'))
    .option('--compact', 'one line per meeting (as into a pipe or file)')
    .addOption(new Option('-o, --output <file>', 'write to a file, whole or not at all').conflicts('outDir'))
    .option('--out-dir <dir>', 'write a file per input, in the same folders')
    .option('--no-positions', 'leave out where in the source each fact stands')
    .option('--no-repair', 'give damaged text as it stands');
}

export function addInputOptions(command: Command): Command {
  return command
    .optionsGroup('Input:')
    .option('--ext <list>', 'types of file to read in a directory, as in "txt,md,text"', parseExtensions)
    .option('--files-from <file>', 'read the names of inputs from a file or -, one a line or NUL between them')
    .option('--stdin-filepath <name>', 'what standard input is called in the output')
    .addOption(
      new Option('--input <form>', 'ndjson: documents as lines {"path": …, "text": …} on standard input')
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .addOption(
      new Option('--max-bytes <size>', 'refuse larger inputs; 500k, 20M, 1G')
        .argParser(parseSize)
        .default(defaultMaxBytes, '100M'),
    );
}

export function addBatchOptions(command: Command): Command {
  return command
    .optionsGroup('Large runs:')
    .option('-j, --jobs <count>', 'documents converted at a time (default: the cores, or 1 for a small run)', parseJobs)
    .addOption(new Option('--continue', 'go on after an input that cannot be read (the default)').conflicts('failFast'))
    .option('--fail-fast', 'stop after the first input that cannot be read')
    .option('--cache <file>', 'keep results there, and parse unchanged inputs only once');
}

export function addReportOptions(command: Command): Command {
  return command
    .optionsGroup('Diagnostics:')
    .addOption(new Option('--reporter <form>', 'form of diagnostics').choices(reporterNames).default('pretty'))
    .option('--max-warnings <count>', 'exit with 1 when there are more warnings', parseCount)
    .addOption(new Option('--quiet', 'show errors only: no warnings, progress or summary').conflicts('verbose'))
    .option('--verbose', 'show diagnostics of severity info as well')
    .option('--summary', 'close with a summary (as on a terminal, for more than one input)')
    .option('--no-summary', 'leave the summary out')
    .optionsGroup('General:')
    .option('--config <file>', 'read defaults from this file only')
    .option('--no-config', 'read no defaults from .fhparserc.json or package.json');
}

function parseExtensions(list: string): string[] {
  const extensions = list.split(/[,\s]+/).filter((extension) => extension !== '');
  if (extensions.length === 0) throw new InvalidArgumentError('It names no type of file.');
  return extensions;
}

/** Bytes, or thousands, millions, thousand millions of them. */
export function parseSize(text: string): number {
  const match = /^(\d+)([kMG]?)B?$/i.exec(text);
  const unit = { '': 1, k: 1e3, m: 1e6, g: 1e9 }[match?.[2]?.toLowerCase() ?? ''] ?? 1;
  const size = Number(match?.[1] ?? 0) * unit;
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new InvalidArgumentError('Expected a number of bytes, as 2000000, 500k, 20M or 1G.');
  }
  return size;
}

/** More threads than this only wait for each other. */
export const maxJobs = 256;

function parseJobs(text: string): number {
  const jobs = parseCount(text);
  if (jobs < 1 || jobs > maxJobs) throw new InvalidArgumentError(`Expected 1 to ${maxJobs}.`);
  return jobs;
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}
