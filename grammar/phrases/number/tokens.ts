import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { numberedEndings, numberWords, otherNumberWords } from '../../vocabulary/numbering-words.js';
import { anyCharacter } from '../../matching/pattern-token.js';
import { blankPattern, wordStarts } from '../when/characters.js';
import { ClockRange, ClockShape, ClockTime, CompactDate, DayMonth, FullDate } from '../when/number-tokens.js';
import { Month, Plain } from '../when/word-tokens.js';
import { foldedSet, foldWord, letters, wordAt } from '../when/words.js';
import { digitRuns, ordinals, shapeToken, yearsAlone, shortYearsLast, yearsFirst, yearsLast } from './shapes.js';

/** The tokens of a heading; every character that is not blank is in exactly one. */
export function lexTitle(text: string): IToken[] {
  lexer ??= new Lexer(titleTokens, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations: true,
  });
  return lexer.tokenize(text).tokens;
}

/** "3/2016", "2017:5" */
export const NumberAndYear = createToken({ name: 'NumberAndYear', pattern: Lexer.NA });
const YearLast = shapeToken('YearLast', yearsLast, [NumberAndYear]);
const ShortYearLast = shapeToken('ShortYearLast', shortYearsLast, [NumberAndYear]);
const YearFirst = shapeToken('YearFirst', yearsFirst, [NumberAndYear]);
/** "1(2)", "4 (12)": a page of pages. */
const PageMark = createToken({ name: 'PageMark', pattern: /[0-9]{1,3} ?\([0-9]{1,3}\)/, categories: [Plain] });
export const YearAlone = shapeToken('YearAlone', yearsAlone);
export const Ordinal = shapeToken('Ordinal', ordinals);
/** "3:e", "40%": neither a number nor a year of a meeting. */
const DigitRun = shapeToken('DigitRun', digitRuns, [Plain]);

/** "nr", "nr.", "Löpnummer:", "nr:**", "#"; also glued to its number: "nr4". */
export const NumberWord = createToken({
  name: 'NumberWord',
  pattern: new RegExp(
    `(?:#|№|(?:${[...numberWords].sort((a, b) => b.length - a.length).join('|')})[.:]?(?:\\*\\*)?(?![${letters}]))`,
    'i',
  ),
});
/** "Dnr", "Inför", "Sida" */
export const OtherNumberWord = wordToken('OtherNumberWord', (word) => otherWords.has(word));
/** "Styrelsemöte", "protokoll" */
export const MeetingWord = wordToken('MeetingWord', (word) => endings.some((ending) => word.endsWith(ending)));

/** What may part a number from its year: "Protokoll nr 2, 2019", "Protokoll 2 (2018)". */
export const Divider = createToken({ name: 'Divider', pattern: /[,(/–-]/, categories: [Plain] });

const Blank = createToken({ name: 'TitleBlank', pattern: blankPattern(), group: Lexer.SKIPPED, line_breaks: true });
const Word = createToken({
  name: 'TitleWord',
  pattern: new RegExp(`[${letters}][${letters}0-9’'-]*`),
  categories: [Plain],
});
const Other = createToken({
  name: 'TitleOther',
  pattern: (text, offset) => [text.charAt(offset)],
  line_breaks: true,
  start_chars_hint: anyCharacter,
  categories: [Plain],
});

/** In the order in which the lexer tries them. */
export const titleTokens: TokenType[] = [
  Blank,
  YearLast,
  FullDate,
  CompactDate,
  PageMark,
  DayMonth,
  ShortYearLast,
  YearFirst,
  ClockRange,
  ClockTime,
  YearAlone,
  Ordinal,
  DigitRun,
  Month,
  OtherNumberWord,
  NumberWord,
  MeetingWord,
  Word,
  Divider,
  Other,
  Plain,
  ClockShape,
  NumberAndYear,
];

let lexer: Lexer | undefined;
const otherWords = foldedSet(otherNumberWords);
const endings = numberedEndings.map(foldWord);

function wordToken(name: string, accepts: (folded: string) => boolean): TokenType {
  return createToken({
    name,
    pattern: (text, offset) => {
      const word = wordAt(text, offset);
      return word !== null && accepts(foldWord(word)) ? [word] : null;
    },
    line_breaks: false,
    start_chars_hint: wordStarts,
  });
}
