import type { IToken, TokenType } from 'chevrotain';
import { Closing, Comma, Mark, Opening, Stop } from '../../grammar/phrases/when/lexer.js';
import type { WhenPart } from '../../grammar/phrases/when/parser.js';
import { About, DayPart, Leading, RangeMark, TimeLabel, Weekday } from '../../grammar/phrases/when/word-tokens.js';
import type { WhenDoubt } from './when.js';

export { Comma };

/** A value with its place in the passage's text and the tokens that it was read from. */
export interface Stretch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly IToken[];
}

export interface Doubt {
  readonly code: WhenDoubt['code'];
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export function partStart(part: WhenPart): number {
  return part.tokens[0]?.startOffset ?? 0;
}

export function partEnd(part: WhenPart): number {
  const last = part.tokens[part.tokens.length - 1];
  return last === undefined ? 0 : tokenEnd(last);
}

export function tokenEnd(token: IToken): number {
  return token.startOffset + token.image.length;
}

export function isKind(token: IToken, type: TokenType): boolean {
  return token.tokenType === type || token.tokenType.CATEGORIES?.includes(type) === true;
}

/** Whether the part is one plain token of the type. */
export function tokenIs(part: WhenPart, type: TokenType): boolean {
  const token = part.tokens[0];
  return part.kind === 'plain' && part.tokens.length === 1 && token !== undefined && isKind(token, type);
}

/** Whether the part says nothing by itself: a comma, "den", "onsdag", "förmiddag". */
export function isBlankPart(part: WhenPart): boolean {
  return part.kind === 'plain' && part.tokens.every(isBlankToken);
}

export function isBlankToken(token: IToken): boolean {
  return blanks.some((type) => isKind(token, type));
}

const blanks: readonly TokenType[] = [
  Comma,
  Stop,
  Opening,
  Closing,
  Mark,
  About,
  DayPart,
  Leading,
  RangeMark,
  TimeLabel,
  Weekday,
];
