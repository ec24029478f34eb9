import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { ParseOptions } from '../index.js';
import { decodeSource } from '../source/decode.js';
import type { Input } from './inputs.js';
import { toJson, write } from './output.js';
import type { Reporter } from './reporter.js';

/** Prints the meetings in the bytes of one input. False where there is none, or some could not be printed. */
export async function convertText(
  input: Input,
  bytes: Uint8Array,
  { pretty, repair }: { pretty: boolean; repair: boolean },
  reporter: Reporter,
): Promise<boolean> {
  const { text, encoding, diagnostics } = await decodeSource(bytes);
  const source = { name: input.name, text };
  await reporter.report(diagnostics, source);
  if (text === null) return false;

  const { meetingSchema, parseProtocol } = await import('../index.js');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = parseProtocol(text, { ...nameOptions(input), encoding, bytes: bytes.length, sha256, repair });
  await reporter.report(found.diagnostics, source);

  let whole = found.meetings.length > 0 && found.diagnostics.every(({ severity }) => severity !== 'error');
  for (const meeting of found.meetings) {
    const checked = meetingSchema.safeParse(meeting);
    if (checked.success) {
      await write(process.stdout, toJson(checked.data, pretty));
      await reporter.report(meeting.diagnostics, source);
      continue;
    }
    whole = false;
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    const message = `a meeting breaks the schema and was not printed, please report it: ${faults}`;
    await reporter.report([reportDiagnostic('internal-error', message)], source);
  }
  return whole;
}

/** Markdown is known by the file's name; in any other file it is for the reader to find. */
function nameOptions({ kind, name }: Input): ParseOptions {
  if (kind === 'stdin') return { path: null };
  return extname(name).toLowerCase() === '.md' ? { path: name, format: 'markdown' } : { path: name };
}
