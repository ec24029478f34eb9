import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { numberTokens } from './number-tokens.js';
import type { NumberPayload } from './shapes.js';
import { earlyWordTokens, Plain, wordCategories, wordTokens } from './word-tokens.js';
import type { WordPayload } from './word-tokens.js';
import { letters } from './words.js';

/** The words, numbers and marks of a text; every character that is not blank is in exactly one token. */
export function lexWhen(text: string): IToken[] {
  lexer ??= new Lexer(whenTokens, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: true });
  return lexer.tokenize(text).tokens;
}

export const payloadOf = (token: IToken): NumberPayload | WordPayload | null =>
  (token.payload ?? null) as NumberPayload | WordPayload | null;

const Blank = createToken({ name: 'Blank', pattern: blankPattern(), group: Lexer.SKIPPED, line_breaks: true });
export const Address = createToken({
  name: 'Address',
  pattern:
    /[A-Za-z0-9_.+-]{2,64} ?[@Q©(] ?[A-Za-z0-9_ÅÄÖåäö-]{2,64}(?:\.[A-Za-z0-9-]{2,64}){0,3}\.(?:se|com|nu|org|net|eu)(?![A-Za-z])/,
  categories: [Plain],
});
const Link = createToken({
  name: 'Link',
  pattern: /(?:https?:\/\/|www\.)[A-Za-z0-9_.~:/?#[\]@!$&'()*+,;=%-]{1,2000}/,
  categories: [Plain],
});
export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[${letters}][${letters}0-9’'-]*`),
  categories: [Plain],
});
const OtherNumber = createToken({
  name: 'OtherNumber',
  pattern: new RegExp(`[0-9][${letters}0-9]*`),
  categories: [Plain],
});
export const Comma = createToken({ name: 'Comma', pattern: /[,;|]/, categories: [Plain] });
export const Stop = createToken({ name: 'Stop', pattern: /[.:!?]+/, categories: [Plain] });
export const Opening = createToken({ name: 'Opening', pattern: /[([{]/, categories: [Plain] });
export const Closing = createToken({ name: 'Closing', pattern: /[)\]}]/, categories: [Plain] });
export const Mark = createToken({ name: 'Mark', pattern: /[*_#`"”“»«•·=+]+/, categories: [Plain] });
const Other = createToken({
  name: 'Other',
  pattern: (text, offset) => [text.charAt(offset)],
  line_breaks: true,
  start_chars_hint: everyCharacter(),
  categories: [Plain],
});

/** In the order in which the lexer tries them. */
export const whenTokens: TokenType[] = [
  Blank,
  Address,
  Link,
  ...earlyWordTokens,
  ...numberTokens,
  ...wordTokens,
  Word,
  OtherNumber,
  Comma,
  Stop,
  Opening,
  Closing,
  Mark,
  Other,
  ...wordCategories,
];

let lexer: Lexer | undefined;

/** White space, and the control characters and zero-width marks that PDF fonts leave between words. */
function blankPattern(): RegExp {
  return new RegExp(
    `[\\s${String.fromCharCode(0)}-${String.fromCharCode(31)}\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff]+`,
  );
}

/** One character for each bucket in which Chevrotain dispatches: the first 256, then one in 255. */
function everyCharacter(): number[] {
  return [
    ...Array.from({ length: 256 }, (_, code) => code),
    ...Array.from({ length: 257 }, (_, bucket) => Math.min(256 + 255 * bucket, 65_535)),
  ];
}
