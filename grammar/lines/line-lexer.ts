import { Lexer, type IToken } from 'chevrotain';
import type { LineDocument } from './line-document.js';
import { anywhere } from '../matching/pattern-token.js';
import { lineModes } from './line-tokens.js';
import { withDocument } from './place.js';

/** A document's tokens in order, and beside them those that belong to the page. */
export interface LexedLines {
  readonly tokens: IToken[];
  readonly furniture: IToken[];
  /** Numbers that were torn from their titles, which have them. */
  readonly tornNumbers: IToken[];
  /** Lines of an appendix. */
  readonly appendix: IToken[];
}

/** Cuts a document into line tokens. Total: every character is in a token or blank. */
export function lexLines(document: LineDocument): LexedLines {
  if (document.lines.length === 0) return { tokens: [], furniture: [], tornNumbers: [], appendix: [] };
  lexer ??= createLineLexer(true);
  const own = lexer;
  const { tokens, groups, errors } = withDocument(document, () => own.tokenize(document.text));
  const error = errors[0];
  if (error !== undefined) throw new Error(`The line lexer refused its input: ${error.message}`);
  return {
    tokens,
    furniture: groups.furniture ?? [],
    tornNumbers: groups['torn-numbers'] ?? [],
    appendix: groups.appendix ?? [],
  };
}

/** The line lexer; tests build it with Chevrotain's validations on. */
export function createLineLexer(skipValidations: boolean): Lexer {
  return new Lexer(
    {
      modes: Object.fromEntries(Object.entries(lineModes).map(([mode, tokens]) => [mode, [...tokens]])),
      defaultMode: 'header',
    },
    { ...anywhere, skipValidations },
  );
}

let lexer: Lexer | undefined;
