import { availableParallelism } from 'node:os';
import type * as tinypool from 'tinypool';
import type { Input } from '../inputs/input.js';
import { importModule } from '../kept-script.js';
import { convertDocument } from './convert-document.js';
import type { DocumentResult, DocumentSettings } from './document.js';

/** A document, and what came of it. */
export interface Converted {
  input: Input;
  result: DocumentResult;
}

export interface Threads {
  /** Null: one for a small run, as many as there are cores for a large one. */
  jobs: number | null;
  /** The built file that a worker thread runs. */
  worker: URL;
}

/** Below this many documents, starting threads takes longer than they save. */
const smallRun = 200;

/** Documents handed to a thread at a time: fewer, and the handing over shows; more, and the last thread works alone. */
const batchSize = 32;

/** Half of what a thread takes unless told, which no document needs; there is one such space for each. */
const maxYoungGenerationSizeMb = 24;

/** What is under way for each thread: the batch that it works on, and one to go on with. */
const batchesPerThread = 2;

/**
 * Converts documents, several at a time where that pays, and gives the results in the order of the inputs. It runs ahead
 * of its reader by a fixed number of batches and then waits, so that memory stays level however long the run.
 */
export async function* convertAll(
  inputs: AsyncIterator<Input, void, undefined>,
  settings: DocumentSettings,
  { jobs, worker }: Threads,
): AsyncGenerator<Converted, void, undefined> {
  const first: Input[] = [];
  if (jobs === null) {
    while (first.length < smallRun) {
      const next = await inputs.next();
      if (next.done) break;
      first.push(next.value);
    }
  }
  const threads = jobs ?? (first.length < smallRun ? 1 : availableParallelism());
  const all = concatenate(first, inputs);
  if (threads > 1) yield* convertInThreads(all, settings, threads, worker);
  else yield* convertHere(all, settings);
}

async function* convertHere(
  inputs: AsyncGenerator<Input, void, undefined>,
  settings: DocumentSettings,
): AsyncGenerator<Converted, void, undefined> {
  for await (const input of inputs) yield { input, result: await convertDocument(input, settings) };
}

async function* convertInThreads(
  inputs: AsyncGenerator<Input, void, undefined>,
  settings: DocumentSettings,
  threads: number,
  worker: URL,
): AsyncGenerator<Converted, void, undefined> {
  const { Tinypool: Pool } = (await importModule('tinypool')) as typeof tinypool;
  const pool = new Pool({
    filename: worker.href,
    // By its name: the default of a script is another thing where the path has to be escaped in a URL.
    name: 'convertBatch',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    resourceLimits: { maxYoungGenerationSizeMb },
    workerData: settings,
  });
  const underWay: Promise<Converted[]>[] = [];
  const batches = takeBatches(inputs);
  try {
    for (;;) {
      while (underWay.length < threads * batchesPerThread) {
        const batch = await batches.next();
        if (batch.done) break;
        const results = startBatch(batch.value, settings, pool);
        // It is awaited in its turn; until then, a failure is none that nobody handles.
        results.catch(() => undefined);
        underWay.push(results);
      }
      const next = underWay.shift();
      if (next === undefined) return;
      yield* await next;
    }
  } finally {
    await pool.destroy();
  }
}

/** Standard input belongs to the main thread, so that is where it is read. */
async function startBatch(batch: Input[], settings: DocumentSettings, pool: tinypool.Tinypool): Promise<Converted[]> {
  const [only] = batch;
  if (only?.kind === 'stdin') return [{ input: only, result: await convertDocument(only, settings) }];
  const results = (await pool.run(batch)) as DocumentResult[];
  return batch.flatMap((input, index) => (results[index] === undefined ? [] : [{ input, result: results[index] }]));
}

async function* takeBatches(inputs: AsyncGenerator<Input, void, undefined>): AsyncGenerator<Input[], void, undefined> {
  let batch: Input[] = [];
  for await (const input of inputs) {
    if (input.kind === 'stdin') {
      if (batch.length > 0) yield batch;
      batch = [];
      yield [input];
      continue;
    }
    batch.push(input);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* concatenate(
  first: Input[],
  rest: AsyncIterator<Input, void, undefined>,
): AsyncGenerator<Input, void, undefined> {
  // Given away one by one, so that they are not kept for the length of the run.
  for (let input = first.shift(); input !== undefined; input = first.shift()) yield input;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
