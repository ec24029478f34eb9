import { createToken, type CustomPatternMatcherFunc, type ILexerConfig, type TokenType } from 'chevrotain';
import { executeAt } from './execute-at.js';

/**
 * A token type whose pattern may stand at any character, for a lexer in safe mode. As a custom pattern it is not taken
 * apart when the program starts: Chevrotain would look for the first characters of every tolerant word, and those are
 * nearly all there are.
 */
export function patternToken(name: string, pattern: RegExp): TokenType {
  const sticky = new RegExp(pattern.source, [...new Set(`${pattern.flags}y`)].join(''));
  const match: CustomPatternMatcherFunc = (text, offset) => executeAt(sticky, text, offset);
  return createToken({ name, pattern: match, line_breaks: true });
}

/** How to make a lexer whose patterns may all begin with any character: nothing is to be gained by sorting them by it. */
export const anywhere: ILexerConfig = { positionTracking: 'onlyOffset', safeMode: true };

/**
 * First characters of a pattern that may begin with any. Chevrotain sorts those above 255 into buckets of 255; one of
 * each bucket stands for all of them.
 */
export const anyCharacter: number[] = [
  ...Array.from({ length: 256 }, (_, code) => code),
  ...Array.from({ length: 257 }, (_, bucket) => Math.min(65535, Math.max(256, (bucket + 1) * 255))),
];
