import type { Command } from 'commander';
import { helpNotes } from '../help-notes.js';

/** The manual page in roff, made from the commands and options there are, so that it cannot tell of others. */
export function manualPage(program: Command, version: string): string {
  const sections = [
    `.TH FHPARSE 1 "" "fhparse ${version}" "User Commands"`,
    '.SH NAME',
    'fhparse \\- read Swedish meeting protocols into validated JSON',
    '.SH SYNOPSIS',
    '.B fhparse',
    '[\\fIoptions\\fR] [\\fIinputs...\\fR]',
    ...program.commands.flatMap((command) => ['.br', `.B fhparse ${command.name()}`, roff(command.usage())]),
    '.SH DESCRIPTION',
    roff(program.description()),
    'Every fact comes with its place in the original file, and what could not be read is kept and named.',
    'Diagnostics go to standard error.',
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => ['.TP', `.B ${command.name()}`, roff(command.description())]),
    ...optionSections(program),
    ...noteSections(),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR, FORCE_COLOR',
    'turn colours off, or on where there is no terminal',
    '.TP',
    '.B NODE_DISABLE_COMPILE_CACHE',
    'keeps no compiled code in the folder that fhparse is installed in, and reads none',
    '.TP',
    '.B FHPARSE_DEBUG',
    'adds a stack trace to the report of a fault in fhparse',
    '.SH FILES',
    '.TP',
    '.B .fhparserc.json',
    'defaults for the options, in this folder or one above; "fhparse" in package.json does the same',
  ];
  return `${sections.join('\n')}\n`;
}

function optionSections(program: Command): string[] {
  const groups = new Map<string, string[]>();
  for (const option of program.createHelp().visibleOptions(program)) {
    const group = option.helpGroupHeading ?? 'General:';
    const lines = groups.get(group) ?? [];
    groups.set(group, lines);
    lines.push('.TP', `.B ${roff(option.flags)}`, roff(option.description));
    if (option.argChoices) lines.push(`(${option.argChoices.join(', ')})`);
  }
  return ['.SH OPTIONS', ...[...groups].flatMap(([group, lines]) => [`.SS ${group.replace(':', '')}`, ...lines])];
}

/** The paragraphs below the options in `--help`: examples as they stand there, what is in two columns as a list. */
function noteSections(): string[] {
  const notes = helpNotes.trim().split(/\n\n(?=\w)/);
  return notes.flatMap((note) => {
    const [heading = '', ...lines] = note.split('\n');
    if (lines.length === 0) return ['.PP', roff(heading)];
    const title = `.SH ${heading.replace(':', '').toUpperCase()}`;
    if (lines.every((line) => line.startsWith('  $'))) return [title, '.nf', ...lines.map(roff), '.fi'];
    return [title, ...lines.flatMap(layOut)];
  });
}

function layOut(line: string): string[] {
  const [, term, text] = /^ {2}(\S+) {2,}(.*)$/.exec(line) ?? [];
  return term === undefined ? [roff(line.trim())] : ['.TP', `.B ${roff(term)}`, roff(text ?? '')];
}

/** A line that begins with a dot or a quote would be a request; a bare dash would print as a hyphen. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replaceAll('…', '...');
}
