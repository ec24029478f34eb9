import { createToken, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';

/**
 * A token type with a Unicode regular expression. Chevrotain compiles a pattern again without its `u` flag, which turns
 * `\p{L}` into the letters "p{L}"; as a custom pattern it stays as written.
 */
export function patternToken(name: string, pattern: RegExp): TokenType {
  const sticky = new RegExp(pattern.source, [...new Set(`${pattern.flags}y`)].join(''));
  const match: CustomPatternMatcherFunc = (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.exec(text);
  };
  return createToken({ name, pattern: match, line_breaks: true, start_chars_hint: anyCharacter });
}

/**
 * First characters of a pattern that may begin with any. Chevrotain sorts those above 255 into buckets of 255; one of
 * each bucket stands for all of them.
 */
export const anyCharacter: number[] = [
  ...Array.from({ length: 256 }, (_, code) => code),
  ...Array.from({ length: 257 }, (_, bucket) => Math.min(65535, Math.max(256, (bucket + 1) * 255))),
];
