import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import type { Diagnostic } from '../schema/meeting.js';
import type { Excerpt } from './excerpt.js';
import { printable } from './printable.js';

/**
 * A diagnostic as a person reads it:
 *
 *     minutes/2016-03.txt:12:8 warning unknown-municipality "Ängelhlm" is no municipality
 *       12 | Närvarande: Åsa Öberg, Ängelhlm
 *          |                        ^^^^^^^^
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  name: string,
  excerpt: Excerpt | null,
  chalk: ChalkInstance,
): string {
  const place = diagnostic.position === null ? '' : `:${placeOf(diagnostic)}`;
  const head = `${chalk.bold(printable(name) + place)} ${describe(diagnostic, chalk)}\n`;
  return head + renderExcerpt(diagnostic, excerpt, chalk);
}

/** The same below a heading that names the file: `  12:8 warning …`. */
export function renderBelowHeading(diagnostic: Diagnostic, excerpt: Excerpt | null, chalk: ChalkInstance): string {
  const place = diagnostic.position === null ? '' : `${chalk.bold(placeOf(diagnostic))} `;
  const drawn = renderExcerpt(diagnostic, excerpt, chalk).replaceAll(/^(?=.)/gm, '  ');
  return `  ${place}${describe(diagnostic, chalk)}\n${drawn}`;
}

function placeOf({ position }: Diagnostic): string {
  return position === null ? '' : `${position.start.line}:${position.start.column}`;
}

function describe({ severity, code, message }: Diagnostic, chalk: ChalkInstance): string {
  return `${paintOf(severity, chalk)(severity)} ${code} ${printable(message)}`;
}

function renderExcerpt({ severity, position }: Diagnostic, excerpt: Excerpt | null, chalk: ChalkInstance): string {
  if (position === null || excerpt === null) return '';
  const before = printable(excerpt.before);
  const marked = printable(excerpt.marked);
  const gutter = String(position.start.line);
  const blank = ' '.repeat(gutter.length);
  const mark = paintOf(severity, chalk)('^'.repeat(Math.max(1, stringWidth(marked))));
  const caret = ' '.repeat(stringWidth(before)) + mark;
  const bar = chalk.dim('|');
  const line = `  ${chalk.dim(gutter)} ${bar} ${before}${marked}${printable(excerpt.after)}\n`;
  return `${line}  ${blank} ${bar} ${caret}\n`;
}

function paintOf(severity: Diagnostic['severity'], chalk: ChalkInstance): ChalkInstance {
  return { error: chalk.red, warning: chalk.yellow, info: chalk.cyan }[severity];
}
