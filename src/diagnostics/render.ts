import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Diagnostic, Position } from '../schema/meeting.js';
import { printable } from './printable.js';

/** Where a diagnostic's position points: the input's name and its decoded text, null where there is none. */
export interface RenderedSource {
  name: string;
  text: string | null;
}

/**
 * A diagnostic as a person reads it:
 *
 *     minutes/2016-03.txt:12:8 warning unknown-municipality "Ängelhlm" is no municipality
 *       12 | Närvarande: Åsa Öberg, Ängelhlm
 *          |                        ^^^^^^^^
 */
export function renderDiagnostic(diagnostic: Diagnostic, source: RenderedSource, chalk: ChalkInstance): string {
  const { code, severity, message, position } = diagnostic;
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan }[severity];
  const place = position === null ? '' : `:${position.start.line}:${position.start.column}`;
  const head = `${chalk.bold(printable(source.name) + place)} ${paint(severity)} ${code} ${printable(message)}\n`;
  if (position === null || source.text === null) return head;

  const { before, marked, after } = excerpt(source.text, position);
  const gutter = String(position.start.line);
  const blank = ' '.repeat(gutter.length);
  const caret = ' '.repeat(stringWidth(before)) + paint('^'.repeat(Math.max(1, stringWidth(marked))));
  const bar = chalk.dim('|');
  return `${head}  ${chalk.dim(gutter)} ${bar} ${before}${marked}${after}\n  ${blank} ${bar} ${caret}\n`;
}

/** UTF-16 units shown of a line: before the mark, of it, after it. A line of 2 MB is cut down to these. */
const shown = { before: 50, marked: 60, after: 30 };

/** The line that a position begins in, cut around it. Looks no farther than it shows, however long the text is. */
function excerpt(text: string, { start, end }: Position): { before: string; marked: string; after: string } {
  const lineStart = start.offset - start.column + 1;
  const from = wholeCharacter(text, Math.max(lineStart, start.offset - shown.before));
  const rest = text.slice(start.offset, start.offset + shown.marked + shown.after);
  const lineEnd = start.offset + (/[\r\n]/.exec(rest)?.index ?? rest.length);
  const markEnd = wholeCharacter(text, Math.min(end.offset, lineEnd, start.offset + shown.marked));
  const to = wholeCharacter(text, Math.min(lineEnd, markEnd + shown.after));
  return {
    before: (from > lineStart ? '…' : '') + printable(text.slice(from, start.offset)),
    marked: printable(text.slice(start.offset, markEnd)),
    after: printable(text.slice(markEnd, to)) + (to < text.length && !isLineEnd(text[to]) ? '…' : ''),
  };
}

/** The offset, or the one after it where it stands between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
