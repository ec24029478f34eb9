import { executeAt } from '../../matching/execute-at.js';
import { createToken } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { numberStarts } from '../when/characters.js';
import { digitClass, isCredible, trueDigits } from '../when/digits.js';
import { fullYear } from '../when/shapes.js';
import { letters } from '../when/words.js';

/** A value and where its digits stand in the token, offsets from the token's start. */
export interface Figure {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What a number token says: the meeting's number, its year, or both. `clean` is the stretch with look-alikes undone. */
export interface TitlePayload {
  readonly number: Figure | null;
  readonly year: Figure | null;
  readonly clean: string;
}

export const titlePayload = (token: IToken): TitlePayload | null => (token.payload ?? null) as TitlePayload | null;

type Part = 'number' | 'year' | 'divider';

/** How one notation is written, and what its groups are. */
interface Notation {
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
}

const number = `(${digitClass}{1,3})`;
const year = '((?:[1lI|]9|[2Z][0OoQ])[0-9OoQlI|]{2})';

/** "3/2016", "3 / 2016", "3l2016" (a slash read as a letter), "4-2019", "4:2019" */
export const yearsLast: readonly Notation[] = [
  notation(`${number}( ?[/|lI\\\\] ?)${year}`, ['number', 'divider', 'year']),
  notation(`${number}( ?[-–:] ?)${year}(?![-–][0-9])`, ['number', 'divider', 'year']),
  // "412008": a slash read as 1; so many meetings a year are not to be expected.
  notation('([2-9])(1)(20[0-4][0-9])(?![-–/.:])', ['number', 'divider', 'year']),
  // "72014": print lost the slash. No date reads so, since no month is the twentieth.
  notation('([1-9][0-9]?)()(20[0-4][0-9])(?![-–/.:])', ['number', 'divider', 'year']),
];

/** "7/19", where it is no day of a month */
export const shortYearsLast: readonly Notation[] = [
  notation('([0-9]{1,3})(/)([0-9]{2})(?![-/0-9])', ['number', 'divider', 'year']),
];

/** "2017:5", "2017/5", "2017-5"; but "2017-05" is a month. */
export const yearsFirst: readonly Notation[] = [
  notation(`${year}( ?[:/] ?)${number}(?![-/:])`, ['year', 'divider', 'number']),
  notation(`${year}([-–])((?!0)${digitClass}{1,2})(?![-/:])`, ['year', 'divider', 'number']),
];

/** "2019", not in "2030-gruppen". */
export const yearsAlone: readonly Notation[] = [notation(`${year}(?![-–][${letters}])`, ['year'])];

/** "4", not in "4:e" or "4 %". */
export const ordinals: readonly Notation[] = [notation(`${number}(?! ?:[ea]| ?%)`, ['number'])];

/** Digits of any other kind. */
export const digitRuns: readonly Notation[] = [{ pattern: new RegExp(`[0-9][${letters}0-9]*`, 'y'), parts: [] }];

export function shapeToken(name: string, notations: readonly Notation[], categories: TokenType[] = []): TokenType {
  return createToken({
    name,
    pattern: (text, offset) => {
      for (const { pattern, parts } of notations) {
        const match = executeAt(pattern, text, offset);
        if (match === null || !isCredible(match[0])) continue;
        const payload = readParts(match, parts);
        if (payload !== null) return Object.assign([match[0]] as [string], { payload });
      }
      return null;
    },
    line_breaks: false,
    start_chars_hint: numberStarts,
    categories,
  });
}

function notation(source: string, parts: readonly Part[]): Notation {
  return { pattern: new RegExp(`${source}(?![${letters}0-9])`, 'y'), parts };
}

function readParts(match: RegExpExecArray, parts: readonly Part[]): TitlePayload | null {
  const found: { number: Figure | null; year: Figure | null } = { number: null, year: null };
  let clean = '';
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const image = match[index + 1] ?? '';
    const to = from + image.length;
    const digits = trueDigits(image);
    if (part === 'number') found.number = { value: Number(digits), from, to };
    if (part === 'year') found.year = { value: fullYear(Number(digits)), from, to };
    clean += part === 'divider' ? image.replace(/[|lI\\]|^$/, '/') : digits;
    from = to;
  }
  // "2017/18" is a season, not the eighteenth meeting of 2017.
  const season =
    parts[0] === 'year' &&
    found.number !== null &&
    found.year !== null &&
    (found.year.value + 1) % 100 === found.number.value;
  return season || found.number?.value === 0 ? null : { ...found, clean: clean || match[0] };
}
