import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { anyCharacter } from '../../matching/pattern-token.js';
import { blankPattern } from './characters.js';
import { numberTokens } from './number-tokens.js';
import type { NumberPayload } from './shapes.js';
import { earlyWordTokens, LostDash, Plain, wordCategories, wordTokens } from './word-tokens.js';
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
/** "namn@ort.se"; where a scanner lost the "@", only with a usual ending. */
export const Address = createToken({
  name: 'Address',
  pattern:
    /[A-Za-z0-9_.+-]{2,64}(?: ?@ ?[A-Za-z0-9_ÅÄÖåäö-]{2,64}(?:\.[A-Za-z0-9-]{2,64}){1,4}| ?[Q©(] ?[A-Za-z0-9_ÅÄÖåäö-]{2,64}(?:\.[A-Za-z0-9-]{2,64}){0,3}\.(?:se|com|nu|org|net|eu)(?![A-Za-z]))/,
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
  start_chars_hint: anyCharacter,
  categories: [Plain],
});

/** In the order in which the lexer tries them. */
export const whenTokens: TokenType[] = [
  LostDash,
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
