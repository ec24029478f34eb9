import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { openAtomicFile } from './output/atomic-file.js';

/** Set by the bundler: a hash of the sources, so that what one state of them compiles to is never run for another. */
declare const FHPARSE_BUILD: string;

const folder = dirname(fileURLToPath(import.meta.url));

/** Scripts that were compiled in this run, and the files that keep what became of them. */
const compiled: { script: Script; file: string }[] = [];

// V8 takes compiled code only where its flags are the ones that it was compiled under, so they are set before all else.
if (isMainThread) {
  // Of the two ways to compile a pattern, for its interpreter at the first use and to machine code at the second, the first
  // takes V8 the longer; one document uses six hundred patterns.
  setFlagsFromString('--no-regexp-tier-up');
  // Left to itself, V8 lets a heap grow to four times what lives in it before it looks for what is dead.
  setFlagsFromString('--heap-growing-percent=100');
}

/**
 * Runs a script of the folder that this one is in, and gives what it exports. Compiling is a third of the time that one
 * document takes, so what V8 made of the scripts can be kept beside them, as Python keeps its __pycache__. Node's own
 * module.enableCompileCache is not in Node 20, and keeps no function that is compiled when it is first called, which is
 * nearly all of them.
 */
export function runScript(name: string): unknown {
  const filename = join(folder, name);
  const file = `${filename}.${FHPARSE_BUILD}.${process.version}-${process.arch}`;
  const source = `(function (exports, module, require, __filename) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = keeps ? readKept(file) : undefined;
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected) compiled.push({ script, file });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...context: unknown[]) => void;
  run(module.exports, module, createRequire(filename), filename);
  return module.exports;
}

/** Imports a module for a script that was run so, which can't do it itself. */
export function importModule(name: string): Promise<unknown> {
  return import(name);
}

/**
 * Keeps what the scripts were compiled to when the process ends, and all that the run has called is compiled; unless
 * NODE_DISABLE_COMPILE_CACHE is set. That it can't be kept is nobody's trouble: the next run is as slow.
 */
export function keepScripts(): void {
  if (!keeps || !isMainThread || compiled.length === 0) return;
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return;
  }
  process.once('exit', () => {
    for (const { script, file } of compiled) {
      try {
        writeKept(file, script.createCachedData());
      } catch {
        // As above.
      }
    }
  });
}

const keeps = !process.env.NODE_DISABLE_COMPILE_CACHE;

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
