import { setImmediate } from 'node:timers/promises';
import { printable } from '../diagnostics/printable.js';
import { now } from './clock.js';
import { convertAll } from './documents/convert-all.js';
import type { CacheWriter } from './documents/cache.js';
import type { DocumentResult } from './documents/document.js';
import { watchInterrupt } from './interrupt.js';
import type { RunOptions } from './options.js';
import { noSink, OutputError, type Sink } from './output/sink.js';
import { write } from './output/write.js';
import type { ExitCode } from './program.js';
import { planInputs, type InputPlan } from './plan-inputs.js';
import { planDocuments } from './plan-documents.js';
import { createReporter } from './reporting/reporter.js';
import { noProgress, type Progress } from './reporting/progress.js';
import { addToTally, describeTally, startTally, type Tally } from './reporting/tally.js';
import { reasonOf } from './system-error.js';
import { UsageError } from './usage-error.js';

export interface Run {
  /** Files, directories, patterns, "-". */
  args: readonly string[];
  options: RunOptions;
  /** False for `check`, which gives diagnostics only. */
  convert: boolean;
  /** The built file that worker threads run. */
  worker: URL;
}

/** After this many milliseconds of work, signals and slow readers get their turn. */
const turn = 20;

/** Reads the inputs and writes what they hold; one that cannot be read does not stop the others unless so asked. */
export async function runInputs({ args, options, convert, worker }: Run): Promise<ExitCode> {
  const interrupt = watchInterrupt();
  const settings = planDocuments(options, convert);
  const inputs = planInputs(args, options);
  const cache = settings.cache === null ? null : await openResults(settings.cache);
  const sink = convert ? await openSink(options, settings.shape) : noSink;
  const reporter = createReporter(options.reporter, convert ? process.stderr : process.stdout, !convert);
  const tally = startTally();
  const progress = await openProgress(options, convert, inputs.recount, tally);
  // What arrives line by line is answered line by line.
  const jobs = options.jobs ?? (options.input === 'ndjson' ? 1 : null);

  let rested = now();
  let uncached: string | null;
  try {
    for await (const { input, result } of convertAll(inputs.search(), settings, { jobs, worker })) {
      const refused = await sink.write(result, input);
      if (refused !== null) addRefusal(result, refused);
      else cache?.add(result);
      addToTally(tally, result);
      if (result.findings.length > 0) progress.clear();
      await reporter.report(result);
      progress.update(tally);
      if (now() - rested > turn) {
        await setImmediate();
        rested = now();
      }
      if ((options.failFast && !result.complete) || interrupt.exitCode !== null) break;
    }
    progress.stop();
    await sink.finish(interrupt.exitCode === null);
  } catch (error) {
    progress.stop();
    await sink.finish(false).catch(() => undefined);
    if (!(error instanceof OutputError)) throw error;
    await write(process.stderr, `fhparse error failed-output ${printable(error.message)}\n`);
    return 1;
  } finally {
    uncached = cache?.close() ?? null;
  }
  await reporter.end();
  const exitCode = await closeRun(tally, options, { convert, interrupted: interrupt.exitCode });
  if (uncached === null) return exitCode;
  const told = `the cache "${printable(options.cache ?? '')}" could not be written: ${uncached}; the output is whole`;
  await write(process.stderr, `fhparse error failed-output ${told}\n`);
  return exitCode === 0 ? 1 : exitCode;
}

async function closeRun(
  tally: Tally,
  options: RunOptions,
  { convert, interrupted }: { convert: boolean; interrupted: ExitCode | null },
): Promise<ExitCode> {
  const asked = options.summary ?? (!convert || (tally.documents > 1 && process.stderr.isTTY));
  if (asked && !options.quiet) await write(process.stderr, describeTally(tally));
  if (interrupted !== null) return interrupted;
  if (tally.failed > 0 || (!convert && tally.errors > 0)) return 1;
  const { maxWarnings } = options;
  if (maxWarnings === undefined || tally.warnings <= maxWarnings) return 0;
  await write(process.stderr, `error: ${tally.warnings} warnings, and --max-warnings allows ${maxWarnings}\n`);
  return 1;
}

async function openSink(options: RunOptions, shape: DocumentShape): Promise<Sink> {
  if (shape === null) return noSink;
  const array = options.array ?? false;
  if (options.outDir !== undefined) {
    const { createDirectorySink } = await import('./output/directory-sink.js');
    return createGuarded(() => createDirectorySink(options.outDir ?? '', shape, array));
  }
  const { createFraming } = await import('./output/framing.js');
  const framing = await createFraming(shape, array);
  if (options.output !== undefined && options.output !== '-') {
    const { createFileSink } = await import('./output/file-sink.js');
    return createGuarded(() => createFileSink(options.output ?? '', framing));
  }
  const { createStdoutSink } = await import('./output/stdout-sink.js');
  return createStdoutSink(framing);
}

type DocumentShape = ReturnType<typeof planDocuments>['shape'];

/** An output that can't even be opened is a mistake on the command line. */
function createGuarded(open: () => Sink): Sink {
  try {
    return open();
  } catch (error) {
    if (error instanceof OutputError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

async function openResults(file: string): Promise<CacheWriter> {
  const { openCache } = await import('./documents/cache.js');
  try {
    return openCache(file);
  } catch (error) {
    throw new UsageError(`the cache "${file}" cannot be opened: ${reasonOf(error)}`, { cause: error });
  }
}

async function openProgress(
  options: RunOptions,
  convert: boolean,
  recount: InputPlan['recount'],
  tally: Tally,
): Promise<Progress> {
  // Where the output scrolls by on the same terminal, a bar would stand in it.
  const scrolls = process.stdout.isTTY && !(convert && (options.output ?? options.outDir) !== undefined);
  if (!process.stderr.isTTY || options.quiet || scrolls) return noProgress;
  const { createProgress } = await import('./reporting/progress.js');
  return createProgress(recount, tally.started);
}

function addRefusal(result: DocumentResult, diagnostic: DocumentResult['findings'][number]['diagnostic']): void {
  result.findings.push({ diagnostic, excerpt: null });
  result.counts.errors += 1;
  result.complete = false;
}
