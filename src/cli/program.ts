import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { ConvertOptions } from './convert.js';

/** 0: every input was read. 1: some input was not. 2: the command line itself makes no sense. */
export type ExitCode = 0 | 1 | 2;

const notes = `
Inputs:
  A file is read whatever its name. A directory gives the .txt and .md files in it and in all folders below. What is
  no existing path is taken for a glob pattern. "-" is standard input, and so is no input at all where one is piped.

Examples:
  $ fhparse protokoll-2016-03.txt              one protocol, as JSON
  $ fhparse archive/ > meetings.jsonl          a directory, one line of JSON per meeting
  $ fhparse 'archive/**/2016-*.txt'            a pattern, quoted so that fhparse expands it
  $ pdftotext -layout beslut.pdf - | fhparse   from another program
  $ fhparse archive/ | jq -r '.items[].decisions[].text'

Exit codes:
  0  every input was read
  1  some input was not; standard error says which and why
  2  usage: an unknown option or command, or no input at all

More: "fhparse explain CODE" tells what a diagnostic means and what to do about it.
`;

/**
 * Runs the command line. What a command needs is imported when it runs: `--version` should not wait for a parser and a
 * validator to load.
 */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('fhparse')
    .description('Reads Swedish meeting protocols and prints one validated JSON object per meeting.')
    .version(manifest.version)
    .argument('[inputs...]', 'files, directories, glob patterns, or - for standard input')
    .addOption(new Option('--pretty', 'indent the JSON (as on a terminal)').conflicts('compact'))
    .option('--compact', 'one line per meeting (as into a pipe or file)')
    .option('--no-repair', 'give damaged text as it stands')
    .option('--verbose', 'show diagnostics of severity info as well')
    .addHelpText('after', notes)
    .showHelpAfterError('Run "fhparse --help" for usage.')
    .helpCommand(false)
    .exitOverride()
    .action(async (inputs: string[], options: ConvertOptions) => {
      if (inputs.length === 0 && process.stdin.isTTY) {
        program.outputHelp({ error: true });
        exitCode = 2;
        return;
      }
      const { convertInputs } = await import('./convert.js');
      exitCode = await convertInputs(inputs.length === 0 ? ['-'] : inputs, options);
    });

  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of the output')
    .action(async () => {
      const { printSchema } = await import('./schema.js');
      await printSchema();
    });

  program
    .command('explain')
    .description('tell what a diagnostic code means; without a code, list them')
    .argument('[code]')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./explain.js');
      exitCode = await explain(code);
    });

  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Commander has printed its message, the help or the version by now.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
