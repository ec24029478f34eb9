import { printable } from '../diagnostics/printable.js';
import { endWithReader, write } from './output/write.js';
import { runProgram } from './program.js';
import { UsageError } from './usage-error.js';

endWithReader();

try {
  process.exitCode = await runProgram(process.argv, new URL('./worker.js', import.meta.url));
} catch (error) {
  if (error instanceof UsageError) {
    await write(process.stderr, `error: ${error.message.split('\n').map(printable).join('\n')}\n`);
    process.exitCode = 2;
  } else {
    const details =
      error instanceof Error ? ((process.env.FHPARSE_DEBUG && error.stack) ?? error.message) : String(error);
    await write(process.stderr, `fhparse error internal-error ${details.split('\n').map(printable).join('\n')}\n`);
    process.exitCode = 1;
  }
}
