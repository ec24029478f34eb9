import type { IToken } from 'chevrotain';
import { hasLookAlike, trueDigits } from '../../grammar/phrases/when/digits.js';
import { payloadOf } from '../../grammar/phrases/when/lexer.js';
import { sourceSpan } from '../../grammar/passage.js';
import type { Passage } from '../../grammar/passage.js';
import type { WhenRepair } from './when.js';

/** The repair of a date or time that was read through look-alikes ("l2.0O", "19 apri1"); none where it is printed clean. */
export function textRepair(tokens: readonly IToken[], passage: Passage): WhenRepair[] {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.startOffset, last.startOffset + last.image.length];
  const before = passage.text.slice(start, end);
  let after = '';
  let at = start;
  for (const token of tokens) {
    after += passage.text.slice(at, token.startOffset) + cleanImage(token);
    at = token.startOffset + token.image.length;
  }
  return after === before ? [] : [{ span: sourceSpan(passage, start, end), before, after, rule: 'digit-look-alike' }];
}

function cleanImage(token: IToken): string {
  const { image } = token;
  const payload = payloadOf(token);
  if (payload === null) return image;
  if (payload.kind !== 'word') return hasLookAlike(image) ? trueDigits(image) : image;
  const stop = image.endsWith('.') ? '.' : '';
  const word = image.slice(0, image.length - stop.length);
  if (
    word
      .normalize('NFC')
      .replace(/\u00ad/g, '')
      .toLowerCase() === payload.spelling
  )
    return image;
  const capital = /^[A-ZÅÄÖ]/.test(word);
  const { spelling } = payload;
  return (capital ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling) + stop;
}
