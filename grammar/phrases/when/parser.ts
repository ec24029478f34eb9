import { EmbeddedActionsParser } from 'chevrotain';
import type { IToken } from 'chevrotain';
import { parserConfig, recordBehind } from '../../parser-setup.js';
import { lexWhen, whenTokens } from './lexer.js';
import { ClockShape, CompactDate, DayMonth, FullDate, ShortNumber, ShortYear, Year } from './number-tokens.js';
import { About, And, Between, ClockMark, Month, Plain, RangeMark } from './word-tokens.js';

/** A piece of a phrase that says when and where. `tokens` are all that it is made of, in order. */
export type WhenPart =
  /** "2024-04-19", "160317", "19/4-24" */
  | { readonly kind: 'full-date'; readonly tokens: readonly IToken[]; readonly date: IToken }
  /** "19/4", "25/5 2021" */
  | {
      readonly kind: 'slash-date';
      readonly tokens: readonly IToken[];
      readonly date: IToken;
      readonly year: IToken | null;
    }
  /** "19 april 2024", "18–19 april" (`until` is 19) */
  | {
      readonly kind: 'named-date';
      readonly tokens: readonly IToken[];
      readonly day: IToken;
      readonly until: IToken | null;
      readonly month: IToken;
      readonly year: IToken | null;
    }
  /** "kl 9-12", "mellan 9 och 12", "08.30–11:30"; also numbers that only look like a time */
  | {
      readonly kind: 'clock';
      readonly tokens: readonly IToken[];
      readonly marked: boolean;
      readonly approximate: boolean;
      readonly start: IToken;
      readonly end: IToken | null;
    }
  | { readonly kind: 'plain'; readonly tokens: readonly IToken[] };

/** Divides a text into dates, times and all the rest. No text is refused. */
export function parseWhen(text: string): WhenPart[] {
  parser ??= createWhenParser();
  parser.input = lexWhen(text);
  const parts = parser.when();
  parser.input = [];
  return parts;
}

/** Grammar validation costs start-up time, so only the tests switch it on. */
export function createWhenParser({ validate = false } = {}): WhenParser {
  return new WhenParser(!validate);
}

let parser: WhenParser | undefined;

interface Tail {
  tokens: IToken[];
  about: boolean;
  clock: IToken | null;
  month: IToken | null;
  year: IToken | null;
}

export class WhenParser extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(whenTokens, parserConfig(skipValidations));
    recordBehind(this);
    this.performSelfAnalysis();
  }

  /** The whole phrase: "Stadshuset, Bjuv, den 3 maj 2019 kl 9-11.30". */
  readonly when = this.RULE('when', (): WhenPart[] => {
    const parts: WhenPart[] = [];
    this.MANY(() => {
      const found = this.SUBRULE(this.part);
      this.ACTION(() => parts.push(...found));
    });
    return parts;
  });

  private readonly part = this.RULE('part', (): WhenPart[] =>
    this.OR([
      { ALT: () => this.SUBRULE(this.fullDate) },
      { ALT: () => this.SUBRULE(this.slashDate) },
      { ALT: () => this.SUBRULE(this.numberLed) },
      { ALT: () => this.SUBRULE(this.clockLed) },
      { ALT: () => this.SUBRULE(this.markedClock) },
      { ALT: () => this.SUBRULE(this.between) },
      { ALT: () => plain([this.CONSUME(Plain)]) },
      { ALT: () => plain([this.CONSUME(ShortYear)]) },
    ]),
  );

  /** 2024-04-19 / 160317 */
  private readonly fullDate = this.RULE('fullDate', (): WhenPart[] => {
    const date = this.OR([{ ALT: () => this.CONSUME(FullDate) }, { ALT: () => this.CONSUME(CompactDate) }]);
    return [{ kind: 'full-date', tokens: [date], date }];
  });

  /** 19/4 2024 */
  private readonly slashDate = this.RULE('slashDate', (): WhenPart[] => {
    const date = this.CONSUME(DayMonth);
    const year = this.OPTION(() => this.SUBRULE(this.year)) ?? null;
    return [{ kind: 'slash-date', tokens: present(date, year), date, year }];
  });

  /** 19 april 2024 / 9-12 / 18–19 april 2024 / a mere number */
  private readonly numberLed = this.RULE('numberLed', (): WhenPart[] => {
    const first = this.CONSUME(ShortNumber);
    let parts: WhenPart[] = plain([first]);
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            const month = this.CONSUME(Month);
            const year = this.OPTION2(() => this.SUBRULE(this.year)) ?? null;
            parts = [{ kind: 'named-date', tokens: present(first, month, year), day: first, until: null, month, year }];
          },
        },
        {
          ALT: () => {
            const tail = this.SUBRULE(this.rangeTail);
            parts = this.ACTION(() => dayOrClockRange(first, tail));
          },
        },
      ]);
    });
    return parts;
  });

  /** 08.30-11:30 / 0850 */
  private readonly clockLed = this.RULE('clockLed', (): WhenPart[] => {
    const start = this.CONSUME(ClockShape);
    const tail = this.OPTION(() => this.SUBRULE(this.rangeTail)) ?? null;
    return this.ACTION(() => clock([], start, tail));
  });

  /** kl. ca 09.00 – 12.00 / klockan 19 */
  private readonly markedClock = this.RULE('markedClock', (): WhenPart[] => {
    const lead: (IToken | null)[] = [this.CONSUME(ClockMark)];
    lead.push(this.OPTION(() => this.CONSUME(About)) ?? null);
    lead.push(this.OPTION2(() => this.CONSUME(Between)) ?? null);
    let parts: WhenPart[] = plain(present(...lead));
    this.OPTION3(() => {
      const start = this.SUBRULE(this.time);
      const about = this.OPTION4(() => this.CONSUME2(About)) ?? null;
      const tail = this.OPTION5(() => this.SUBRULE(this.rangeTail)) ?? null;
      parts = this.ACTION(() =>
        clock(present(...lead), start, tail, present(about), lead[1] !== null || about !== null),
      );
    });
    return parts;
  });

  /** mellan 9 och 12 */
  private readonly between = this.RULE('between', (): WhenPart[] => {
    const lead: (IToken | null)[] = [this.CONSUME(Between)];
    lead.push(this.OPTION(() => this.CONSUME(ClockMark)) ?? null);
    lead.push(this.OPTION2(() => this.CONSUME(About)) ?? null);
    let parts: WhenPart[] = plain(present(...lead));
    this.OPTION3(() => {
      const start = this.SUBRULE(this.time);
      const tail =
        this.OPTION4(() =>
          this.OR([{ ALT: () => this.SUBRULE(this.andTail) }, { ALT: () => this.SUBRULE(this.rangeTail) }]),
        ) ?? null;
      parts = this.ACTION(() => clock(present(...lead), start, tail, [], lead[2] !== null));
    });
    return parts;
  });

  /** – ca 15 / till kl 12.00 / – 19 april 2024 */
  private readonly rangeTail = this.RULE('rangeTail', (): Tail => {
    const mark = this.CONSUME(RangeMark);
    const clockMark = this.OPTION(() => this.CONSUME(ClockMark)) ?? null;
    let about = this.OPTION2(() => this.CONSUME(About)) ?? null;
    const tail: Tail = {
      tokens: present(mark, clockMark, about),
      about: about !== null,
      clock: null,
      month: null,
      year: null,
    };
    this.OPTION3(() => {
      tail.clock = this.SUBRULE(this.time);
      about = this.OPTION4(() => this.CONSUME2(About)) ?? null;
      tail.about ||= about !== null;
      tail.tokens.push(...present(tail.clock, about));
      this.OPTION5(() => {
        tail.month = this.CONSUME(Month);
        tail.year = this.OPTION6(() => this.SUBRULE(this.year)) ?? null;
        tail.tokens.push(...present(tail.month, tail.year));
      });
    });
    return tail;
  });

  /** och 12 */
  private readonly andTail = this.RULE('andTail', (): Tail => {
    const and = this.CONSUME(And);
    const mark = this.OPTION(() => this.CONSUME(ClockMark)) ?? null;
    const clockToken = this.OPTION2(() => this.SUBRULE(this.time)) ?? null;
    return { tokens: present(and, mark, clockToken), about: false, clock: clockToken, month: null, year: null };
  });

  private readonly time = this.RULE('time', (): IToken =>
    this.OR([{ ALT: () => this.CONSUME(ClockShape) }, { ALT: () => this.CONSUME(ShortNumber) }]),
  );

  private readonly year = this.RULE('year', (): IToken =>
    this.OR([{ ALT: () => this.CONSUME(Year) }, { ALT: () => this.CONSUME(ShortYear) }]),
  );
}

function plain(tokens: readonly IToken[]): WhenPart[] {
  return [{ kind: 'plain', tokens }];
}

function present(...tokens: readonly (IToken | null | undefined)[]): IToken[] {
  return tokens.filter((token): token is IToken => token !== null && token !== undefined);
}

/** "18–19 april" is two days, "9–12" a time. */
function dayOrClockRange(first: IToken, tail: Tail): WhenPart[] {
  if (tail.month === null || tail.clock === null) return clock([], first, tail);
  const tokens = [first, ...tail.tokens];
  return [{ kind: 'named-date', tokens, day: first, until: tail.clock, month: tail.month, year: tail.year }];
}

/** A time; where its range ends in a date ("kl 12 – 19 april") the date stands for itself. */
function clock(lead: IToken[], start: IToken, tail: Tail | null, after: IToken[] = [], about = false): WhenPart[] {
  const marked = lead.length > 0;
  const head = [...lead, start, ...after];
  if (tail === null) return [{ kind: 'clock', tokens: head, marked, approximate: about, start, end: null }];
  if (tail.month === null || tail.clock === null) {
    return [
      {
        kind: 'clock',
        tokens: [...head, ...tail.tokens],
        marked,
        approximate: about || tail.about,
        start,
        end: tail.clock,
      },
    ];
  }
  const cut = tail.tokens.indexOf(tail.clock);
  return [
    { kind: 'clock', tokens: head, marked, approximate: about, start, end: null },
    ...plain(tail.tokens.slice(0, cut)),
    {
      kind: 'named-date',
      tokens: tail.tokens.slice(cut),
      day: tail.clock,
      until: null,
      month: tail.month,
      year: tail.year,
    },
  ];
}
