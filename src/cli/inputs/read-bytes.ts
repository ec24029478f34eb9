import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import type { Input } from './inputs.js';
import { reasonOf } from './system-error.js';

/** The bytes of a file or of standard input, or why there are none. */
export async function readBytes(input: Exclude<Input, { kind: 'failure' }>): Promise<Buffer | Diagnostic> {
  try {
    return input.kind === 'stdin' ? await buffer(process.stdin) : await readFile(input.name);
  } catch (error) {
    return reportDiagnostic('unreadable-input', `this cannot be read: ${reasonOf(error)}`);
  }
}
