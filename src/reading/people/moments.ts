import type { IToken } from 'chevrotain';
import * as t from '../../../grammar/phrases/people/people-tokens.js';

/** When somebody came and went: "HH:MM" or null. `unclear` where a time is printed that says neither. */
export interface Moment {
  readonly arrived: string | null;
  readonly left: string | null;
  readonly approximate: boolean;
  readonly unclear: boolean;
}

/** Reads "från kl 08.45", "till kl 11ca", "kl 09.00-10.30", "lämnade mötet kl. 11", "deltog 9-10". */
export function readMoment(tokens: readonly IToken[]): Moment {
  let arrived: string | null = null;
  let left: string | null = null;
  let approximate = false;
  let unclear = false;
  let direction: 'arrived' | 'left' | null = null;
  // "2014-06-23", which a stamp left.
  if (dashesBetween(tokens) > 1) return { arrived, left, approximate, unclear };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.tokenType === t.Approximately) approximate = true;
    else if (token.tokenType === t.From || token.tokenType === t.Arrived) direction = 'arrived';
    else if (
      token.tokenType === t.Until ||
      token.tokenType === t.Left ||
      (token.tokenType === t.RangeDash && index === 0)
    )
      direction = 'left';
    const time = clockTime(token);
    if (time === null) continue;
    const ranged = tokens[index + 1]?.tokenType === t.RangeDash;
    const until = ranged
      ? tokens
          .slice(index + 2)
          .map(clockTime)
          .find((next) => next !== null)
      : undefined;
    if (until !== undefined) {
      [arrived, left] = [time, until];
      break;
    }
    if (ranged || direction === 'arrived') arrived = time;
    else if (direction === 'left') left = time;
    else unclear = true;
  }
  return { arrived, left, approximate, unclear: unclear && arrived === null && left === null };
}

/** Dashes between figures that are no clock's. */
const dashesBetween = (tokens: readonly IToken[]): number =>
  tokens.some(({ tokenType }) => tokenType === t.Clock)
    ? 0
    : tokens.filter(({ tokenType }, index) => tokenType === t.RangeDash && index < tokens.length - 1).length;

/** "08.45", "O8.45", "0850", "915", "9"; null for what is no time of day. */
function clockTime(token: IToken | undefined): string | null {
  if (token === undefined) return null;
  if (token.tokenType !== t.Clock && token.tokenType !== t.Numeral) return null;
  const digits = token.image.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  const match =
    /^(\d{1,2})[.:] ?(\d{2})$/.exec(digits) ?? /^(\d{2}|[6-9])(\d{2})$/.exec(digits) ?? /^(\d{1,2})$/.exec(digits);
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  return hour > 24 || minute > 59 || (hour === 24 && minute > 0)
    ? null
    : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
