import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { openAtomicFile } from './output/atomic-file.js';

/** Set by the bundler: a hash of the sources, so that what one state of them compiles to is never run for another. */
declare const FHPARSE_BUILD: string;

const folder = dirname(fileURLToPath(import.meta.url));

/** Scripts that were compiled in this run, and the files that keep what became of them. */
const compiled: { script: Script; file: string }[] = [];
const keeps = !process.env.NODE_DISABLE_COMPILE_CACHE;
/** The threads of a run keep nothing: they run what it has kept. */
let isProgram = false;

/** Starts the command line; threads start with what they are to run, under the flags that are set here. */
export function startProgram(): void {
  isProgram = true;
  // V8 takes compiled code only where its flags are the ones that it was compiled under, so they are set before all else.
  // Of the two ways to compile a pattern, for its interpreter at the first use and to machine code at the second, the first
  // takes V8 the longer; one document uses six hundred patterns.
  setFlagsFromString('--no-regexp-tier-up');
  // Left to itself, V8 lets a heap grow to four times what lives in it before it looks for what is dead.
  setFlagsFromString('--heap-growing-percent=100');
  // V8 optimizes a function once it has run so much, on threads that a start and a run's own threads could use: a document
  // takes 0.87 of the time, 2,500 in two threads 0.85. From Node 22 the flag has another name and gains little.
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=300000');
  // That kept code is whole V8 tells only when asked; damaged code ends the process.
  setFlagsFromString('--verify-snapshot-checksum');
  runScript('cli.cjs');
}

/**
 * Runs a script of the folder that this one is in, and gives what it exports. Compiling is a third of the time that one
 * document takes, so what V8 made of the scripts can be kept beside them, as Python keeps its __pycache__. Node's own
 * module.enableCompileCache is not in Node 20, and keeps no function that is compiled when it is first called, which is
 * nearly all of them.
 */
export function runScript(name: string): unknown {
  const filename = join(folder, name);
  // The tag tells V8's version, its flags and what the processor can do.
  const file = `${filename}.${FHPARSE_BUILD}.${process.version}-${process.arch}-${cachedDataVersionTag()}`;
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
  if (!keeps || !isProgram || compiled.length === 0) return;
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

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function writeKept(file: string, code: Uint8Array): void {
  const output = openAtomicFile(file);
  try {
    output.write(code);
  } catch (error) {
    // On a full disk, say: nothing half written stays.
    output.discard();
    throw error;
  }
  output.commit();
}
