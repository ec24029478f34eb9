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

interface Progress {
  attended: boolean;
  titled: boolean;
  heading: SourceLine | null;
  /** The header is over: a label of the items or the prose before them has come. */
  inBody: boolean;
}

/** The line where the lexer is, and its neighbours that are not furniture: kept, so that long runs of furniture cost nothing. */
interface Standing {
  readonly document: LineDocument;
  index: number;
  before: number;
  after: number;
  furnitureBefore: boolean;
  /** The place that was asked for last: the patterns of a mode ask for the same one. */
  place: Place | null;
  offset: number;
}

let current: (Progress & Standing) | null = null;

/** Runs `lex` with the patterns reading this document. */
export function withDocument<T>(document: LineDocument, lex: () => T): T {
  current = {
    document,
    index: 0,
    before: -1,
    after: 0,
    furnitureBefore: false,
    place: null,
    offset: -1,
    attended: false,
    titled: false,
    heading: null,
    inBody: false,
  };
  try {
    return lex();
  } finally {
    current = null;
  }
}

/** What the lexer has met so far. */
export function progress(): Progress {
  if (current === null) throw new Error('No document is being lexed.');
  return current;
}

/** The place of an offset; the lexer only ever moves forward. */
export function placeAt(offset: number): Place {
  if (current === null) throw new Error('No document is being lexed.');
  const standing = current;
  if (standing.place === null || standing.offset !== offset) {
    standing.place = findPlace(standing, offset);
    standing.offset = offset;
  }
  return standing.place;
}

function findPlace(standing: Standing, offset: number): Place {
  const { lines, furniture } = standing.document;
  while (standing.index < lines.length - 1 && (lines[standing.index]?.end ?? 0) <= offset) {
    const passed = lines[standing.index];
    standing.furnitureBefore = passed !== undefined && furniture.has(passed);
    if (!standing.furnitureBefore) standing.before = standing.index;
    standing.index += 1;
  }
  const line = lines[standing.index];
  if (line === undefined) throw new Error('The document has no lines.');
  if (standing.after <= standing.index) {
    standing.after = standing.index + 1;
    while (standing.after < lines.length && furniture.has(lines[standing.after] ?? line)) standing.after += 1;
  }
  return {
    document: standing.document,
    line,
    previous: lines[standing.before] ?? null,
    next: lines[standing.after] ?? null,
    atStart: offset === line.start,
    acrossPage: line.pageBefore || standing.furnitureBefore,
  };
}

/** The lines that are not furniture, from the one after the place's on, as far as they stand among the next few. */
export function linesBelow(count: number): SourceLine[] {
  if (current === null) throw new Error('No document is being lexed.');
  const { document, after } = current;
  return document.lines.slice(after, after + count).filter((line) => !document.furniture.has(line));
}

export function lastToken(tokens: readonly IToken[]): IToken | undefined {
  return tokens[tokens.length - 1];
}
