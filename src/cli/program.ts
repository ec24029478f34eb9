import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { helpNotes } from './help-notes.js';
import { addBatchOptions, addInputOptions, addOutputOptions, addReportOptions } from './options.js';
import { UsageError } from './usage-error.js';

/** What the program says by its exit code; the README's table explains each. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/**
 * Runs the command line. What a command needs is imported when it runs: `--version` should not wait for a parser and a
 * validator to load.
 */
export async function runProgram(argv: readonly string[], worker: URL): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(worker, (code) => (exitCode = code));
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Commander has printed its message, the help or the version by now.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

/** All commands and options; help, completions and the man page are made from them. */
export function createProgram(worker: URL, finish: (exitCode: ExitCode) => void): Command {
  const program = new Command('fhparse')
    .description('Reads Swedish meeting protocols and prints one validated JSON object per meeting.')
    .version(manifest.version)
    .argument('[inputs...]', 'files, directories, glob patterns, or - for standard input')
    .enablePositionalOptions()
    .configureHelp({ helpWidth: Math.min(process.stdout.columns || 100, 120) })
    .addHelpText('after', helpNotes)
    .showHelpAfterError('Run "fhparse --help" for usage.')
    .helpCommand(false)
    .exitOverride();
  for (const add of [addOutputOptions, addInputOptions, addBatchOptions, addReportOptions]) add(program);
  program.action((args: string[]) => run(program, args, true));

  const check = program
    .command('check')
    .description('show the diagnostics of the inputs, grouped by file, and nothing else')
    .argument('[inputs...]', 'files, directories, glob patterns, or - for standard input')
    .option('--no-repair', 'read damaged text as it stands');
  for (const add of [addInputOptions, addBatchOptions, addReportOptions]) add(check);
  check.action((args: string[]) => run(check, args, false));

  async function run(command: Command, args: string[], convert: boolean): Promise<void> {
    const { gatherOptions } = await import('./config/gather-options.js');
    const options = await gatherOptions(command);
    const named = args.length > 0 || options.filesFrom !== undefined;
    if (!named && process.stdin.isTTY) {
      program.outputHelp({ error: true });
      finish(2);
      return;
    }
    const { runInputs } = await import('./run.js');
    finish(await runInputs({ args: named ? args : ['-'], options, convert, worker }));
  }

  program
    .command('explain')
    .description('tell what a diagnostic code means; without a code, list them')
    .argument('[code]')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./explain.js');
      finish(await explain(code));
    });

  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of the output')
    .action(async () => {
      const { printSchema } = await import('./schema.js');
      await printSchema();
    });

  program
    .command('completion')
    .description('print a script that completes commands and options, for bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScript, shells } = await import('./shell/completion.js');
      const { write } = await import('./output/write.js');
      if (!(shell in shells)) throw new UsageError(`no completion for "${shell}"; there is bash, zsh and fish`);
      await write(process.stdout, completionScript(program, shell as keyof typeof shells));
    });

  program
    .command('man')
    .description('print the manual page; fhparse man | man -l -')
    .action(async () => {
      const { manualPage } = await import('./shell/manual-page.js');
      const { write } = await import('./output/write.js');
      await write(process.stdout, manualPage(program, manifest.version));
    });

  return program;
}
