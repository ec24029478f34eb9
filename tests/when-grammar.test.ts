import fc from 'fast-check';
import { Lexer } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { cutPassage } from '../grammar/passage.js';
import { createNumberParser, parseTitleNumbers } from '../grammar/phrases/number/parser.js';
import { lexTitle, titleTokens } from '../grammar/phrases/number/tokens.js';
import { lexWhen, whenTokens } from '../grammar/phrases/when/lexer.js';
import { createWhenParser, parseWhen } from '../grammar/phrases/when/parser.js';
import { foldWord } from '../grammar/phrases/when/words.js';
import * as calendar from '../grammar/vocabulary/calendar.js';
import { readMeetingNumber } from '../src/reading/meeting-number.js';
import { readWhen } from '../src/reading/when.js';
import type { WhenLabels } from '../src/reading/when.js';
import { growthOfTime } from './support/growth.js';

/** Words, numbers and marks of headers in any order, damaged ones among them, and any text at all. */
const pieces = fc.constantFrom(
  ...'kl k1 klockan ca den till och mellan – - , . ( ) : 9 12 09.00 0850 l2.0O 2024 190405 2024-04-19 19/4 -24 april maj'.split(
    ' ',
  ),
  ...'onsdag Plats: Tid: på i hos Rådhuset Rum 4.12 nr Protokoll 3/2016 2017:5 paus lunch avslutades Mötet hölls | * @ §'.split(
    ' ',
  ),
  '\n',
  '\u00ad',
  '\u0015',
  'n@x.se',
);
const headers = fc.oneof(
  fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 14 })
    .map((list) => list.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const labels = fc.constantFrom<WhenLabels>('when-where', 'when', 'where', 'prose', 'title');

describe('the grammars are sound', () => {
  it.each([
    ['when', whenTokens],
    ['title', titleTokens],
  ])('the %s lexer has no faults and dispatches on first characters', (_name, tokens) => {
    const lexer = new Lexer([...tokens], { positionTracking: 'onlyOffset', ensureOptimizations: true });
    expect(lexer.lexerDefinitionErrors).toEqual([]);
  });

  it('the parsers pass Chevrotain’s validation', () => {
    expect(() => [createWhenParser({ validate: true }), createNumberParser({ validate: true })]).not.toThrow();
  });

  it('words that mean different things do not fold alike', () => {
    const kinds = [
      ...calendar.months,
      ...calendar.weekdays.map((day) => [day]),
      ...calendar.weekdayAbbreviations.map((day) => [day]),
      calendar.clockWords,
      calendar.approximateWords,
      calendar.rangeWords,
      calendar.betweenWords,
      calendar.andWords,
      calendar.leadingWords,
      calendar.dayParts,
    ];
    const folded = kinds.flatMap((words) => [...new Set(words.map(foldWord))]);
    expect(folded.filter((word, index) => folded.indexOf(word) !== index)).toEqual([]);
  });
});

it('reads the start of an endless value and leaves the rest unread', () => {
  const text = `2024-04-19 kl 9 ${'x'.repeat(10_000)}`;
  const reading = readWhen(cutPassage(text, [{ start: 0, end: text.length }]), { repair: true, labels: 'when' });
  expect([reading.date?.value, reading.unread.at(-1)?.end]).toEqual(['2024-04-19', text.length]);
});

/** A word that its hyphen broke at a line's end is whole in a value. */
const joined = (printed: string): string =>
  printed.replace(/(?<=\p{L})-[ \t]*\r?\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ');

describe('any text', () => {
  it('parses with no token refused and none lost', () => {
    fc.assert(
      fc.property(headers, (text) => {
        const parser = createParsers.when;
        parser.input = lexWhen(text);
        parser.when();
        expect(parser.errors).toEqual([]);
        expect(parseWhen(text).flatMap((part) => part.tokens.map((token) => token.image))).toEqual(
          lexWhen(text).map((token) => token.image),
        );
        createParsers.title.input = lexTitle(text);
        createParsers.title.title();
        expect(createParsers.title.errors).toEqual([]);
      }),
    );
  });

  it('is covered by tokens but for blanks', () => {
    fc.assert(
      fc.property(headers, (text) => {
        const bare = (string: string) =>
          string.replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
        for (const lex of [lexWhen, lexTitle])
          expect(
            bare(
              lex(text)
                .map((token) => token.image)
                .join(''),
            ),
          ).toBe(bare(text));
      }),
    );
  });

  it('gives values that stand in the passage where they are said to stand', () => {
    fc.assert(
      fc.property(headers, labels, (text, kind) => {
        const source = `++${text}`;
        const passage = cutPassage(source, [{ start: 2, end: source.length }]);
        const reading = readWhen(passage, { repair: true, labels: kind });
        const { date, startTime, endTime, venue } = reading;
        const number = readMeetingNumber(passage);
        const spans = [date, startTime, endTime, venue, reading.partialDate, number.number, number.year].flatMap(
          (found) => found?.span ?? [],
        );
        for (const { start, end } of [...spans, ...reading.unread, ...reading.doubts.map((doubt) => doubt.span)]) {
          expect(start).toBeGreaterThanOrEqual(2);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
        if (venue !== null) expect(joined(source.slice(venue.span.start, venue.span.end))).toBe(venue.value);
        if (date !== null) expect(new Date(date.value).toISOString().slice(0, 10)).toBe(date.value);
        for (const time of [startTime, endTime])
          if (time !== null) expect(time.value).toMatch(/^([01]\d|2[0-4]):[0-5]\d$/);
        for (const { span, before } of reading.repairs) expect(source.slice(span.start, span.end)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

it.each(['Rådhuset ', '9 ', '09.00-12.00 ', 'lunch 9.00 ', '(', ')', '2024-04-19, ', 'Word'.repeat(10), '9'])(
  'reads 200 000 characters of %j in time linear in their number',
  (piece) => {
    const growth = growthOfTime(
      (length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const passage = cutPassage(text, [{ start: 0, end: text.length }]);
        parseWhen(text);
        parseTitleNumbers(text);
        readWhen(passage, { repair: true, labels: 'when-where' });
      },
      { small: 20_000, large: 200_000, enough: 40 },
    );
    // Quadratic time would be a hundredfold.
    expect(growth).toBeLessThan(40);
  },
);

const createParsers = { when: createWhenParser(), title: createNumberParser() };
