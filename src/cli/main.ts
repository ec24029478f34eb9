import { printable } from '../diagnostics/printable.js';
import { endWithReader } from './output.js';
import { runProgram } from './program.js';

endWithReader();

try {
  process.exitCode = await runProgram(process.argv);
} catch (error) {
  const details =
    error instanceof Error ? ((process.env.FHPARSE_DEBUG && error.stack) ?? error.message) : String(error);
  process.stderr.write(`fhparse error internal-error ${details.split('\n').map(printable).join('\n')}\n`);
  process.exitCode = 1;
}
