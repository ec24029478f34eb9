import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import { printable } from '../diagnostics/printable.js';
import { nearestName } from './inputs/missing.js';
import { write } from './output/write.js';
import type { ExitCode } from './program.js';

/** Prints what a diagnostic code means, or the list of codes. */
export async function explain(code: string | undefined): Promise<ExitCode> {
  if (code === undefined) {
    await write(process.stdout, list());
    return 0;
  }
  if (!isCode(code)) {
    const nearest = nearestName(code, Object.keys(catalogue));
    const hint = nearest === undefined ? '"fhparse explain" lists them' : `did you mean "${nearest}"?`;
    await write(process.stderr, `error: no diagnostic has the code "${printable(code)}"; ${hint}\n`);
    return 2;
  }
  const { severity, summary, explanation, remedy } = catalogue[code];
  await write(process.stdout, `${code} (${severity})\n\n${summary} ${explanation}\n\n${remedy}\n`);
  return 0;
}

function list(): string {
  const width = Math.max(...Object.keys(catalogue).map((code) => code.length));
  const lines = Object.entries(catalogue).map(
    ([code, { severity, summary }]) => `${code.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${summary}\n`,
  );
  return lines.join('');
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}
