import { printable } from '../diagnostics/printable.js';
import { endWithReader, write } from './output/write.js';
import { runProgram, type ExitCode } from './program.js';
import { UsageError } from './usage-error.js';

endWithReader();

void main();

async function main(): Promise<void> {
  try {
    process.exitCode = await runProgram(process.argv, new URL('./worker.cjs', import.meta.url));
  } catch (error) {
    process.exitCode = await tellFailure(error);
  }
}

async function tellFailure(error: unknown): Promise<ExitCode> {
  if (error instanceof UsageError) {
    await write(process.stderr, `error: ${error.message.split('\n').map(printable).join('\n')}\n`);
    return 2;
  }
  const details =
    error instanceof Error ? ((process.env.FHPARSE_DEBUG && error.stack) ?? error.message) : String(error);
  await write(process.stderr, `fhparse error internal-error ${details.split('\n').map(printable).join('\n')}\n`);
  return 1;
}
