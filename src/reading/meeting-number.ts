import type { IToken } from 'chevrotain';
import { sourceSpan } from '../../grammar/passage.js';
import type { Passage, Span } from '../../grammar/passage.js';
import { parseTitleNumbers } from '../../grammar/phrases/number/parser.js';
import type { NumberMention } from '../../grammar/phrases/number/parser.js';
import { titlePayload } from '../../grammar/phrases/number/shapes.js';
import { DayMonth } from '../../grammar/phrases/when/number-tokens.js';
import { payloadOf } from '../../grammar/phrases/when/lexer.js';
import type { WhenRepair } from './when.js';

/** A number and the stretch of the source that its digits stand in. */
export interface GroundedNumber {
  readonly value: number;
  readonly span: Span;
}

export interface MeetingNumberReading {
  readonly number: GroundedNumber | null;
  readonly year: GroundedNumber | null;
  readonly repairs: readonly WhenRepair[];
}

/**
 * Reads the meeting's number and year from a heading: "protokoll 3/2016", "Protokoll nr 4 2024", "Styrelsemöte 10".
 * "Protokoll 2/05" is the second of 2005 where that is known to be the meeting's year, and else the second of May.
 */
export function readMeetingNumber(
  passage: Passage,
  { repair = true, knownYear = null }: { repair?: boolean; knownYear?: number | null } = {},
): MeetingNumberReading {
  const mentions = parseTitleNumbers(passage.text.slice(0, longest));
  const numbered = best(mentions) ?? mentions.find((mention) => knownYear !== null && isNumberOf(mention, knownYear));
  const figures = numbered === undefined ? { number: null, year: null } : readFigures(numbered, passage);
  // "Protokoll 2024 nr 4", "Protokoll 2019": a year that no number carries.
  const alone = mentions.find((mention) => mention.number === null && mention.year !== null);
  const year = figures.year ?? (alone === undefined ? null : readFigures(alone, passage).year);
  const tokens = [numbered?.number, numbered?.year, figures.year === null ? alone?.year : null];
  return { number: figures.number, year, repairs: repair ? tokens.flatMap((token) => repairOf(token, passage)) : [] };
}

/** Characters: ten times the longest heading that was seen. */
const longest = 4000;

/** The mention that says most plainly that it is the meeting's number. */
function best(mentions: readonly NumberMention[]): NumberMention | undefined {
  const numbered = mentions.filter((mention) => mention.number !== null);
  return (
    numbered.find(({ by }) => by === 'number-word') ??
    numbered.find(({ by }) => by === 'notation') ??
    numbered.find(({ by }) => by === 'meeting-word')
  );
}

/** "2/05" in 2005. */
function isNumberOf({ by, number }: NumberMention, year: number): boolean {
  const payload = by === 'day-or-number' && number !== null ? payloadOf(number) : null;
  return payload?.kind === 'day-month' && payload.month === year % 100;
}

function readFigures({ number, year }: NumberMention, passage: Passage): Pick<MeetingNumberReading, 'number' | 'year'> {
  return { number: number && figure(number, 'number', passage), year: figure(year ?? number, 'year', passage) };
}

function figure(token: IToken | null, part: 'number' | 'year', passage: Passage): GroundedNumber | null {
  if (token === null) return null;
  const { startOffset: at, image } = token;
  if (token.tokenType === DayMonth) {
    // "nr 7/12" looks like a day and a month, but "nr" makes it the seventh meeting of 2012.
    const payload = payloadOf(token);
    if (payload?.kind !== 'day-month') return null;
    const slash = image.indexOf('/');
    return part === 'number'
      ? { value: payload.day, span: sourceSpan(passage, at, at + image.slice(0, slash).trimEnd().length) }
      : { value: 2000 + payload.month, span: sourceSpan(passage, at + image.search(/[^/\s]+$/), at + image.length) };
  }
  const found = titlePayload(token)?.[part];
  return found ? { value: found.value, span: sourceSpan(passage, at + found.from, at + found.to) } : null;
}

function repairOf(token: IToken | null | undefined, passage: Passage): WhenRepair[] {
  if (!token || token.tokenType === DayMonth) return [];
  const after = titlePayload(token)?.clean ?? token.image;
  if (after === token.image) return [];
  const span = sourceSpan(passage, token.startOffset, token.startOffset + token.image.length);
  const rule = after.length > token.image.length ? 'lost-mark' : 'digit-look-alike';
  return [{ span, before: token.image, after, rule }];
}
