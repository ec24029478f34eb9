import { findInputs, type Input } from './inputs.js';
import type { ExitCode } from './program.js';
import { convertText } from './convert-text.js';
import { readBytes } from './read-bytes.js';
import { createReporter, type Reporter } from './reporter.js';

export interface ConvertOptions {
  pretty?: true;
  compact?: true;
  repair: boolean;
  verbose?: true;
}

/** Reads the inputs one after another and prints their meetings; one that cannot be read does not stop the others. */
export async function convertInputs(args: readonly string[], options: ConvertOptions): Promise<ExitCode> {
  const reporter = createReporter(options.verbose ?? false);
  const pretty = options.pretty ?? (!options.compact && process.stdout.isTTY);
  let exitCode: ExitCode = 0;
  for (const input of await findInputs(args)) {
    const read = await convertInput(input, { pretty, repair: options.repair }, reporter);
    if (!read) exitCode = 1;
  }
  return exitCode;
}

/** False where the input, or part of it, was not read. */
async function convertInput(
  input: Input,
  options: { pretty: boolean; repair: boolean },
  reporter: Reporter,
): Promise<boolean> {
  const source = { name: input.name, text: null };
  if (input.kind === 'failure') {
    await reporter.report([input.diagnostic], source);
    return false;
  }
  try {
    const bytes = await readBytes(input);
    if (bytes instanceof Uint8Array) return await convertText(input, bytes, options, reporter);
    await reporter.report([bytes], source);
  } catch (error) {
    await reporter.reportFault(error, source);
  }
  return false;
}
