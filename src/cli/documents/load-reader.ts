import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import type * as library from '../../index.js';
import { openAtomicFile } from '../output/atomic-file.js';

type Reader = typeof library;

/** Set by the bundler: a hash of the sources, so that what one state of them compiles to is never run for another. */
declare const FHPARSE_BUILD: string | undefined;

let reader: Reader | undefined;

/**
 * The library, for the command line. Compiling it is a quarter of the time that one document takes, so what V8 made of
 * it is kept beside it, as Python keeps its __pycache__: written at the end of the first run where the folder can be
 * written to, unless NODE_DISABLE_COMPILE_CACHE is set. Node's own module.enableCompileCache is not in Node 20, and keeps
 * no function that is compiled when it is first called, which is nearly all of them: it gains a fifth as much.
 */
export async function loadReader(): Promise<Reader> {
  if (typeof FHPARSE_BUILD === 'undefined') return await import('../../index.js');
  return (reader ??= compileReader(FHPARSE_BUILD));
}

function compileReader(build: string): Reader {
  const require = createRequire(import.meta.url);
  const filename = require.resolve('#reader');
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE
    ? null
    : `${filename}.${build}.${process.version}-${process.arch}`;
  // The bundler leaves `readerUrl` where the sources say import.meta.url, which a script has not.
  const source = `(function (module, require, readerUrl) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = kept === null ? undefined : readKept(kept);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  if (kept !== null && isMainThread && (cachedData === undefined || script.cachedDataRejected))
    keepAtExit(kept, script);
  const module = { exports: {} as Reader };
  const run = script.runInThisContext() as (...context: unknown[]) => void;
  run(module, require, import.meta.url);
  return module.exports;
}

/** V8 checks that the code is of its own version, not that it is whole; damaged code ends the process. */
function readKept(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const code = content.subarray(digestLength);
    return digest(code).equals(content.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** At the end, what the run has called is compiled. That it can't be kept is nobody's trouble: the next run is as slow. */
function keepAtExit(file: string, script: Script): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    return;
  }
  process.once('exit', () => {
    try {
      writeKept(file, script.createCachedData());
    } catch {
      // As above.
    }
  });
}

function writeKept(file: string, code: Uint8Array): void {
  const output = openAtomicFile(file);
  try {
    output.write(Buffer.concat([digest(code), code]));
  } catch (error) {
    // On a full disk, say: nothing half written stays.
    output.discard();
    throw error;
  }
  output.commit();
}

const digestLength = 32;

function digest(code: Uint8Array): Buffer {
  return createHash('sha256').update(code).digest();
}
