import type { IToken } from 'chevrotain';
import { placeAt, type Place } from './place.js';

/** What a custom pattern gives back: the token's image, with its payload beside it. */
export type LineMatch = [string] & { payload?: unknown };

export type LinePattern = (text: string, offset: number, tokens: IToken[]) => LineMatch | null;

/** A match from `start` to `end`; blanks at the end are left to the next token. */
export function matchTo(text: string, start: number, end: number, payload?: unknown): LineMatch | null {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  if (last <= start) return null;
  const match: LineMatch = [text.slice(start, last)];
  if (payload !== undefined) match.payload = payload;
  return match;
}

/** A pattern that can only match where a line starts. */
export function atLineStart(pattern: (place: Place, text: string, tokens: IToken[]) => LineMatch | null): LinePattern {
  return (text, offset, tokens) => {
    const place = placeAt(offset);
    return place.atStart ? pattern(place, text, tokens) : null;
  };
}

/** The rest of the line as text, without markdown marks at its end. */
export function restOfLine(place: Place, text: string, offset: number, end = place.line.end): LineMatch | null {
  const { line } = place;
  let start = offset === line.start ? line.textStart : offset;
  while (start < end && (isBlank(text.charCodeAt(start)) || text.startsWith('**', start)))
    start += text.startsWith('**', start) ? 2 : 1;
  const innerEnd = end === line.end ? line.textStart + line.text.length : end;
  return matchTo(text, offset, end, { start: Math.min(start, end), end: Math.max(Math.min(start, end), innerEnd) });
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0 ||
    code === 0xfeff ||
    code === 0x200b
  );
}
