import type { IToken } from 'chevrotain';
import type { LineDocument } from './line-document.js';
import type { SourceLine } from './source-lines.js';

/**
 * Where the lexer stands in the document that is being lexed. Chevrotain's custom patterns are given the text and an
 * offset only; what is known of the document reaches them through here. One document is lexed at a time.
 */
export interface Place {
  readonly document: LineDocument;
  /** The line that the offset is on, the one before it that is not furniture, and the one after. */
  readonly line: SourceLine;
  readonly previous: SourceLine | null;
  readonly next: SourceLine | null;
  /** The offset is the line's first character. */
  readonly atStart: boolean;
  /** A page ends between this line and the one before it. */
  readonly acrossPage: boolean;
}

let current: {
  document: LineDocument;
  index: number;
  attended: boolean;
  titled: boolean;
  heading: SourceLine | null;
} | null = null;

/** Runs `lex` with the patterns reading this document. */
export function withDocument<T>(document: LineDocument, lex: () => T): T {
  current = { document, index: 0, attended: false, titled: false, heading: null };
  try {
    return lex();
  } finally {
    current = null;
  }
}

/** What the lexer has met so far. */
export function progress(): { attended: boolean; titled: boolean; heading: SourceLine | null } {
  if (current === null) throw new Error('No document is being lexed.');
  return current;
}

/** The place of an offset; the lexer only ever moves forward. */
export function placeAt(offset: number): Place {
  if (current === null) throw new Error('No document is being lexed.');
  const { lines, furniture } = current.document;
  let index = current.index;
  while (index < lines.length - 1 && (lines[index]?.end ?? 0) <= offset) index += 1;
  current.index = index;
  const line = lines[index];
  if (line === undefined) throw new Error('The document has no lines.');
  let before = index - 1;
  let acrossPage = line.pageBefore;
  while (before >= 0) {
    const earlier = lines[before];
    if (earlier === undefined || !furniture.has(earlier)) break;
    acrossPage = true;
    before -= 1;
  }
  let after = index + 1;
  while (after < lines.length && furniture.has(lines[after] ?? line)) after += 1;
  return {
    document: current.document,
    line,
    previous: lines[before] ?? null,
    next: lines[after] ?? null,
    atStart: offset === line.start,
    acrossPage,
  };
}

export function lastToken(tokens: readonly IToken[]): IToken | undefined {
  return tokens[tokens.length - 1];
}
