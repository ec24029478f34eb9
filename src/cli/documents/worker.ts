import { workerData } from 'node:worker_threads';
import type { Input } from '../inputs/input.js';
import { convertDocument } from './convert-document.js';
import type { DocumentResult, DocumentSettings } from './document.js';

/** What a worker thread of the pool runs: the settings come once, with the thread, and the inputs in batches. */
export async function convertBatch(inputs: readonly Input[]): Promise<DocumentResult[]> {
  // The pool hands its own data first and ours second.
  const settings = (workerData as [unknown, DocumentSettings])[1];
  const results: DocumentResult[] = [];
  for (const input of inputs) results.push(await convertDocument(input, settings));
  return results;
}
