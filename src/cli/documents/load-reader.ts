import type * as library from '../../index.js';
import { keepScripts, runScript } from '../kept-script.js';

type Reader = typeof library;

/** Set by the bundler; the sources are run as they are by the tests. */
declare const FHPARSE_BUILD: string | undefined;

let reader: Reader | undefined;

/** The library, for the command line: a script of its own, since most of what one document takes is to get it ready. */
export async function loadReader(): Promise<Reader> {
  if (typeof FHPARSE_BUILD === 'undefined') return await import('../../index.js');
  if (reader === undefined) {
    reader = runScript('reader.cjs') as Reader;
    // A run that reads a document has called most of what any run calls.
    keepScripts();
  }
  return reader;
}
