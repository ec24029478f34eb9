import { EmbeddedActionsParser } from 'chevrotain';
import type { IToken } from 'chevrotain';
import { parserConfig, recordBehind } from '../../parser-setup.js';
import { ClockShape, CompactDate, DayMonth, FullDate } from '../when/number-tokens.js';
import { Month, Plain } from '../when/word-tokens.js';
import {
  Divider,
  lexTitle,
  MeetingWord,
  NumberAndYear,
  NumberWord,
  Ordinal,
  OtherNumberWord,
  titleTokens,
  YearAlone,
} from './tokens.js';

/**
 * A number or year of a heading. `by` says what vouches for it: "nr", the notation "3/2016", a word for a meeting, or
 * nothing; "Protokoll 2/05" may have a day and a month, or a number and a year.
 */
export interface NumberMention {
  readonly by: 'number-word' | 'notation' | 'meeting-word' | 'day-or-number' | 'nothing';
  readonly number: IToken | null;
  readonly year: IToken | null;
}

/** The numbers and years of a heading that are not those of a date, a page, a register or a plan. */
export function parseTitleNumbers(text: string): NumberMention[] {
  parser ??= createNumberParser();
  parser.input = lexTitle(text);
  const mentions = parser.title();
  parser.input = [];
  return mentions;
}

/** Grammar validation costs start-up time, so only the tests switch it on. */
export function createNumberParser({ validate = false } = {}): NumberParser {
  return new NumberParser(!validate);
}

let parser: NumberParser | undefined;

export class NumberParser extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(titleTokens, parserConfig(skipValidations));
    recordBehind(this);
    this.performSelfAnalysis();
  }

  readonly title = this.RULE('title', (): NumberMention[] => {
    const mentions: NumberMention[] = [];
    this.MANY(() => {
      const mention = this.OR([
        { ALT: () => this.SUBRULE(this.numbered) },
        { ALT: () => this.SUBRULE(this.ofMeeting) },
        { ALT: () => this.SUBRULE(this.ofOther) },
        { ALT: () => this.SUBRULE(this.date) },
        { ALT: () => mentionOf('notation', this.CONSUME(NumberAndYear)) },
        { ALT: () => mentionOf('nothing', null, this.CONSUME(YearAlone)) },
        { ALT: () => nothing(this.CONSUME(Plain)) },
      ]);
      this.ACTION(() => {
        if (mention !== null) mentions.push(mention);
      });
    });
    return mentions;
  });

  /** nr 4 2024 / nr 5/2016 / nr 2, 2019 / nr 7/12 */
  private readonly numbered = this.RULE('numbered', (): NumberMention | null => {
    this.CONSUME(NumberWord);
    let mention: NumberMention | null = null;
    this.OPTION(() => {
      mention = this.OR([
        { ALT: () => mentionOf('number-word', this.CONSUME(NumberAndYear)) },
        { ALT: () => mentionOf('number-word', this.CONSUME(DayMonth)) },
        {
          ALT: () => {
            const number = this.CONSUME(Ordinal);
            return mentionOf('number-word', number, this.SUBRULE(this.yearBehind));
          },
        },
      ]);
    });
    return mention;
  });

  /** Styrelsemöte 10 / Protokoll 2 (2018) / Protokoll 2/05 / Protokoll 4 maj 2024, which is a date / Protokoll 2019 */
  private readonly ofMeeting = this.RULE('ofMeeting', (): NumberMention | null => {
    this.CONSUME(MeetingWord);
    let mention: NumberMention | null = null;
    this.OPTION(() => {
      mention = this.OR([
        {
          ALT: () => {
            const number = this.CONSUME(Ordinal);
            const month = this.OPTION2(() => this.CONSUME(Month)) ?? null;
            const year = this.SUBRULE(this.yearBehind);
            return month === null ? mentionOf('meeting-word', number, year) : null;
          },
        },
        {
          ALT: () => {
            const number = this.CONSUME(DayMonth);
            const year = this.OPTION3(() => this.CONSUME(YearAlone)) ?? null;
            return year === null ? mentionOf('day-or-number', number) : null;
          },
        },
      ]);
    });
    return mention;
  });

  /** Dnr 2024:113 / Inför 2023 / Sida 2 */
  private readonly ofOther = this.RULE('ofOther', (): null => {
    this.CONSUME(OtherNumberWord);
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(NumberAndYear) },
        { ALT: () => this.CONSUME(YearAlone) },
        { ALT: () => this.CONSUME(Ordinal) },
      ]);
    });
    return null;
  });

  /** 2024-04-19 / 19/4 2024 / 19 april 2024 / a number alone */
  private readonly date = this.RULE('date', (): null => {
    this.OR([
      { ALT: () => this.CONSUME(FullDate) },
      { ALT: () => this.CONSUME(CompactDate) },
      { ALT: () => this.CONSUME(ClockShape) },
      {
        ALT: () => {
          this.CONSUME(DayMonth);
          this.OPTION(() => this.CONSUME(YearAlone));
        },
      },
      {
        ALT: () => {
          this.CONSUME(Ordinal);
          this.OPTION2(() => {
            this.CONSUME(Month);
            this.OPTION3(() => this.CONSUME2(YearAlone));
          });
        },
      },
    ]);
    return null;
  });

  private readonly yearBehind = this.RULE('yearBehind', (): IToken | null => {
    this.OPTION(() => this.CONSUME(Divider));
    return this.OPTION2(() => this.CONSUME(YearAlone)) ?? null;
  });
}

function mentionOf(by: NumberMention['by'], number: IToken | null, year: IToken | null = null): NumberMention {
  return { by, number, year };
}

function nothing(_token: IToken): null {
  return null;
}
