import { createToken, Lexer } from 'chevrotain';
import type { TokenType } from 'chevrotain';
import { distance } from 'fastest-levenshtein';
import { isWithin } from '../../matching/near.js';
import { rememberedByWord } from '../../matching/remembered.js';
import * as calendar from '../../vocabulary/calendar.js';
import { wordStarts } from './characters.js';
import { foldWord, foldedTable, letters, wordAt } from './words.js';

/** What a vocabulary token says: its number (of month or weekday, from 1) and how the vocabulary spells it. */
export interface WordPayload {
  readonly kind: 'word';
  readonly number: number;
  readonly spelling: string;
}

/** Whatever may stand anywhere and tells no date or time by itself. */
export const Plain = category('Plain');
/** "kl", "klockan". */
export const ClockMark = category('ClockMark');
/** "ca", "c:a". */
export const About = category('About');
/** A dash or "till". */
export const RangeMark = category('RangeMark');

export const TimeLabel = labelToken('TimeLabel', calendar.timeLabels);
export const EndLabel = labelToken('EndLabel', calendar.endLabels);
export const PlaceLabel = labelToken('PlaceLabel', calendar.placeLabels);

/** "kl", "kl.", "k1", also glued: "kl.19", "klO9.00". */
const ClockAbbreviation = createToken({
  name: 'ClockAbbreviation',
  pattern: new RegExp(
    `[kK](?:[ktifh]|sl|(?=[. ]))\\.?(?= ?[0-9]{1,2}[.:]?[0-9]{2}(?![0-9]))|[kK][lLI1|](?:[.:,](?![.:,]))?(?=[oOQlI|]?[0-9]|[lI|]{2}|(?![${letters}0-9]))`,
  ),
  start_chars_hint: ['k', 'K'],
  line_breaks: false,
  categories: [ClockMark],
});
const ClockWord = wordToken('ClockWord', listed(calendar.clockWords), [ClockMark], undefined, nearlyClockWord);
const AboutAbbreviation = createToken({
  name: 'AboutAbbreviation',
  pattern: /[cC] ?[:.] ?a(?![a-zåäö])\.?/,
  categories: [About, Plain],
});
const AboutWord = wordToken('AboutWord', listed(calendar.approximateWords), [About, Plain]);
const Dash = createToken({
  name: 'Dash',
  pattern: /\\?[-‐‑‒–—―−~\u00ad]+|(?<=[0-9][OlI|SBZ]? ?)[=>»](?= ?[0-9])/,
  categories: [RangeMark, Plain],
});
/** What a PDF's font leaves of the dash between two times: "9.00\\u001512.00". */
export const LostDash = createToken({
  name: 'LostDash',
  pattern: /[\u0001-\u0008\u000e-\u001f](?=[0-9])|\u00ad(?<=[0-9]\u00ad)(?=[0-9])/,
  categories: [RangeMark, Plain],
});
const RangeWord = wordToken('RangeWord', listed(calendar.rangeWords), [RangeMark, Plain]);
export const Between = wordToken('Between', listed(calendar.betweenWords));
export const And = wordToken('And', listed(calendar.andWords), [Plain]);
export const Leading = wordToken('Leading', listed(calendar.leadingWords), [Plain]);
export const DayPart = wordToken('DayPart', listed(calendar.dayParts), [Plain]);
export const Weekday = wordToken('Weekday', weekdayForms(), [Plain], undefined, nearlyWeekday);
/** "fre 19 apr", "tors. den 4 maj": short forms are words of their own elsewhere. */
const ShortWeekday = wordToken(
  'ShortWeekday',
  numbered(calendar.weekdayAbbreviations.map((form) => [form])),
  [Weekday, Plain],
  /\.?,? {0,3}(?:[Dd]en |[0-9])/y,
);
export const Month = wordToken('Month', numbered(calendar.months), [Plain], undefined, nearlyMonth);

/** Tried before the number tokens, and after them. */
export const earlyWordTokens: readonly TokenType[] = [TimeLabel, EndLabel, PlaceLabel, ClockAbbreviation, ClockWord];
export const wordTokens: readonly TokenType[] = [
  AboutAbbreviation,
  AboutWord,
  RangeWord,
  Between,
  And,
  Leading,
  DayPart,
  Month,
  ShortWeekday,
  Weekday,
  Dash,
];
export const wordCategories: readonly TokenType[] = [Plain, ClockMark, About, RangeMark];

/** The number of the month that the word names, in any spelling that look-alikes allow. */
export function monthNamed(word: string): number | null {
  return (monthTable.get(foldWord(word)) ?? nearlyMonth(foldWord(word), ''))?.number ?? null;
}

/** "kockan", "ktockan": a letter wrong, before a figure. */
function nearlyClockWord(folded: string, rest: string): WordPayload | undefined {
  const [spelling] = calendar.clockWords;
  return folded.startsWith('k') && /^ [0-9]/.test(rest) && isWithin(1, spelling, folded)
    ? { kind: 'word', number: 0, spelling }
    : undefined;
}

/** "Tosdag", "Onsgagen": near the name of a weekday, before the day of a month. */
function nearlyWeekday(folded: string, rest: string): WordPayload | undefined {
  if (folded.length < 5 || !/^,? (?:[Dd]en )?[0-9]{1,2} /.test(rest)) return undefined;
  return nearestWeekday(folded) ?? undefined;
}

const nearestWeekday = rememberedByWord((folded): WordPayload | null => {
  if (folded.length > 11) return null;
  for (const [name, payload] of weekdayTable)
    if (distance(folded, name) <= Math.floor(name.length / lettersPerSlip)) return payload;
  return null;
});

/** Letters of a weekday for each one that may be wrong. */
const lettersPerSlip = 4;

/** "aprtl", "oktoher": one edit from a long name of a month. Five letters: below that "mars" and "maj" turn into other words. */
function nearlyMonth(folded: string, rest: string): WordPayload | undefined {
  if (folded.length < 5 && /^ [0-9]{4}/.test(rest)) return shortMonth(folded) ?? undefined;
  return nearestMonth(folded) ?? undefined;
}

/** "mej", "jumi" before a year: one letter from one short month only. */
const shortMonth = rememberedByWord((folded): WordPayload | null => {
  const near = [...monthTable].filter(([name]) => name.length === folded.length && distance(folded, name) === 1);
  // "may" is nearer to "maj" than to "mar.", which is short for a name of its own.
  const whole = near.filter(([name]) => wholeNames.has(name));
  const likely = whole.length > 0 ? whole : near;
  const [first] = likely;
  return first !== undefined && likely.every(([, { number }]) => number === first[1].number) ? first[1] : null;
});

const wholeNames: ReadonlySet<string> = new Set(calendar.months.map(([name = '']) => foldWord(name)));

const nearestMonth = rememberedByWord((folded): WordPayload | null => {
  if (folded.length < 5 || folded.length > 11) return null;
  for (const [name, payload] of monthTable) if (name.length >= 5 && distance(folded, name) <= 1) return payload;
  return null;
});

/** The word without a number that is glued to it. */
const withoutNumber = rememberedByWord((word) => gluedWord.exec(word)?.[0] ?? word);
const gluedWord = /^[^0-9]{3,}(?=[0-9]{1,4}$|[0-9]{1,2}[^0-9])/;

const monthTable = foldedTable(numbered(calendar.months));
const weekdayTable = foldedTable(weekdayForms());
/** Characters behind a word that tell whether it is the damaged name of a day or month. */
const restReach = 12;

type Entry = readonly [string, WordPayload];

function category(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA });
}

function listed(words: readonly string[]): Entry[] {
  return words.map((word) => [word, { kind: 'word', number: 0, spelling: word }]);
}

function numbered(forms: readonly (readonly string[])[]): Entry[] {
  return forms.flatMap((words, index) =>
    words.map((word): Entry => [word, { kind: 'word', number: index + 1, spelling: word }]),
  );
}

function weekdayForms(): Entry[] {
  return numbered(calendar.weekdays.map((day) => [day, `${day}en`, `${day}ens`, `${day}s`]));
}

function wordToken(
  name: string,
  entries: readonly Entry[],
  categories: TokenType[] = [],
  after?: RegExp,
  misread?: (folded: string, rest: string) => WordPayload | undefined,
): TokenType {
  const table = foldedTable(entries);
  return createToken({
    name,
    pattern: (text, offset) => {
      const whole = wordAt(text, offset);
      if (whole === null) return null;
      // "april2024", "den19": a number glued to the word.
      const word = table.has(foldWord(whole)) ? whole : withoutNumber(whole);
      const payload =
        table.get(foldWord(word)) ??
        misread?.(foldWord(word), text.slice(offset + word.length, offset + word.length + restReach));
      if (payload === undefined) return null;
      const end = offset + word.length;
      if (after !== undefined) {
        after.lastIndex = end;
        if (!after.test(text)) return null;
      }
      // The stop of an abbreviation belongs to it: "19 apr. 2024".
      const image = payload.number > 0 && word.length < 5 && text[end] === '.' ? `${word}.` : word;
      return Object.assign([image] as [string], { payload });
    },
    line_breaks: false,
    start_chars_hint: wordStarts,
    categories,
  });
}

function labelToken(name: string, words: readonly string[]): TokenType {
  const table = foldedTable(listed(words));
  return createToken({
    name,
    pattern: (text, offset) => {
      const word = wordAt(text, offset);
      if (word === null || text[offset + word.length] !== ':' || !table.has(foldWord(word))) return null;
      return [`${word}:`];
    },
    line_breaks: false,
    start_chars_hint: wordStarts,
    categories: [Plain],
  });
}
