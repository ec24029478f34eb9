import type { Position } from '../schema/meeting.js';

/** The line that a diagnostic points into, cut around its place. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

/** UTF-16 units shown of a line: before the mark, of it, after it. A line of 2 MB is cut down to these. */
const shown = { before: 50, marked: 60, after: 30 };

/** What to show of the text at a position. Looks no farther than it shows, however long the text is. */
export function excerptOf(text: string | null, position: Position | null): Excerpt | null {
  if (text === null || position === null) return null;
  const { start, end } = position;
  const lineStart = start.offset - start.column + 1;
  const from = wholeCharacter(text, Math.max(lineStart, start.offset - shown.before));
  const rest = text.slice(start.offset, start.offset + shown.marked + shown.after);
  const lineEnd = start.offset + (/[\r\n]/.exec(rest)?.index ?? rest.length);
  const markEnd = wholeCharacter(text, Math.min(end.offset, lineEnd, start.offset + shown.marked));
  const to = wholeCharacter(text, Math.min(lineEnd, markEnd + shown.after));
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start.offset),
    marked: text.slice(start.offset, markEnd),
    after: text.slice(markEnd, to) + (to < text.length && !isLineEnd(text[to]) ? '…' : ''),
  };
}

/** The offset, or the one after it where it stands between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
