import { Lexer, type IToken } from 'chevrotain';
import { peopleTokens } from './people-tokens.js';

/** The words and marks of a passage of people. Any text can be read: a character that is nothing else is `Other`. */
export function lexPeople(text: string): IToken[] {
  lexer ??= createPeopleLexer(true);
  return lexer.tokenize(text).tokens;
}

/** The tests build one with Chevrotain's validations; the product's start-up cannot afford them. */
export function createPeopleLexer(skipValidations: boolean): Lexer {
  return new Lexer(peopleTokens, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations });
}

let lexer: Lexer | undefined;
