import { EmbeddedActionsParser, type IToken, type ParserMethod } from 'chevrotain';
import { parserConfig, recordBehind } from '../../parser-setup.js';
import { lexPeople } from './people-lexer.js';
import * as t from './people-tokens.js';

/** How a segment is set off from the one before it. */
export type Separator = 'none' | 'comma' | 'semicolon' | 'colon' | 'slash' | 'dash' | 'and';

/** "Anna Berg", "från kl 9.15", "(S)", "via Teams", "ersättare för Bo Ek", "ytterligare 31 medlemmar". */
export type Part =
  | { readonly kind: 'words'; words: IToken[] }
  | { readonly kind: 'moment'; tokens: IToken[] }
  | { readonly kind: 'note'; readonly segments: Segment[]; readonly start: number; readonly end: number }
  | { readonly kind: 'remark'; readonly token: IToken }
  | { readonly kind: 'substitution'; readonly opener: IToken; readonly replaced: IToken[] }
  | { readonly kind: 'group'; readonly tokens: IToken[] }
  | { readonly kind: 'strike'; readonly token: IToken }
  | { readonly kind: 'stray'; readonly token: IToken };

export interface Segment {
  separator: Separator;
  readonly parts: Part[];
}

/** What stands between two wide gaps or table rules; `offset` is where it begins, `edge` what precedes it. */
export interface Cell {
  readonly edge: 'line' | 'gap' | 'pipe';
  readonly offset: number;
  readonly segments: Segment[];
}

export interface PeopleLine {
  readonly bulleted: boolean;
  readonly cells: Cell[];
}

/** Parses a passage of people into lines, cells, segments and parts. No text is refused. */
export function parsePeople(text: string): PeopleLine[] {
  parser ??= new PeopleParser();
  // A copy goes in: the parser keeps its input, and clearing it frees the document.
  parser.input = lexPeople(text);
  const lines = parser.people();
  parser.input = [];
  return lines;
}

/**
 * The grammar of people. It is total and LL(1): every token begins one alternative, and what has no place of its own is a
 * stray part. Whether words are a name, a place or a title depends on what stands around them; that is for the reader.
 */
export class PeopleParser extends EmbeddedActionsParser {
  constructor(skipValidations = true) {
    super(t.peopleTokens, parserConfig(skipValidations));
    recordBehind(this);
    this.performSelfAnalysis();
  }

  /** people: line (LineEnd line)* */
  readonly people: ParserMethod<[], PeopleLine[]> = this.RULE('people', () => {
    const lines: PeopleLine[] = [this.SUBRULE(this.line)];
    this.MANY(() => {
      this.CONSUME(t.LineEnd);
      lines.push(this.SUBRULE2(this.line));
    });
    return lines;
  });

  /** line: Bullet? cell ((WideGap | Pipe) cell)* */
  private readonly line = this.RULE('line', (): PeopleLine => {
    const bullet = this.OPTION(() => this.CONSUME(t.Bullet));
    const cells: Cell[] = [{ edge: 'line', offset: this.next(), segments: this.SUBRULE(this.cell) }];
    this.MANY(() => {
      const edge = this.OR<Cell['edge']>([
        { ALT: () => (this.CONSUME(t.WideGap), 'gap') },
        { ALT: () => (this.CONSUME(t.Pipe), 'pipe') },
      ]);
      cells.push({ edge, offset: this.next(), segments: this.SUBRULE2(this.cell) });
    });
    return { bulleted: bullet !== undefined, cells };
  });

  /** cell: parts (separator parts)* */
  private readonly cell = this.RULE('cell', (): Segment[] => {
    const segments: Segment[] = [{ separator: 'none', parts: this.SUBRULE(this.parts) }];
    this.MANY(() => {
      const separator = this.OR<Separator>([
        { ALT: () => this.SUBRULE(this.separator) },
        // A stray ")" and a bullet behind a margin set apart as a blank does.
        { ALT: () => (this.CONSUME(t.NoteEnd), 'none') },
        { ALT: () => (this.CONSUME(t.Bullet), 'none') },
      ]);
      segments.push({ separator, parts: this.SUBRULE2(this.parts) });
    });
    return segments;
  });

  private readonly separator = this.RULE('separator', (): Separator =>
    this.OR<Separator>([
      { ALT: () => (this.CONSUME(t.Comma), 'comma') },
      { ALT: () => (this.CONSUME(t.Semicolon), 'semicolon') },
      { ALT: () => (this.CONSUME(t.Colon), 'colon') },
      { ALT: () => (this.CONSUME(t.Slash), 'slash') },
      { ALT: () => (this.CONSUME(t.Dash), 'dash') },
      { ALT: () => (this.CONSUME(t.And), 'and') },
    ]),
  );

  private readonly parts = this.RULE('parts', (): Part[] => {
    const parts: Part[] = [];
    this.MANY(() => {
      parts.push(this.SUBRULE(this.part));
    });
    return parts;
  });

  private readonly part = this.RULE('part', (): Part =>
    this.OR<Part>([
      { ALT: () => ({ kind: 'words', words: this.SUBRULE(this.words) }) },
      { ALT: () => ({ kind: 'moment', tokens: this.SUBRULE(this.moment) }) },
      { ALT: () => this.SUBRULE(this.note) },
      { ALT: () => ({ kind: 'remark', token: this.CONSUME(t.Remark) }) },
      { ALT: () => this.SUBRULE(this.substitution) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => ({ kind: 'strike', token: this.CONSUME(t.StrikeMark) }) },
      { ALT: () => ({ kind: 'stray', token: this.SUBRULE(this.stray) }) },
    ]),
  );

  private readonly words = this.RULE('words', (): IToken[] => {
    const words: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      words.push(this.CONSUME(t.Word));
    });
    return words;
  });

  /** moment: "från kl 9.15 till ca 11"; a number alone is a word, after a word of time it is an hour. */
  private readonly moment = this.RULE('moment', (): IToken[] => {
    const tokens: IToken[] = [this.CONSUME(t.MomentWord)];
    this.MANY(() => {
      tokens.push(this.OR([{ ALT: () => this.CONSUME2(t.MomentWord) }, { ALT: () => this.CONSUME(t.Numeral) }]));
    });
    return tokens;
  });

  /** note: "(S)", "(till kl 10.40)", "(ersätter Bo Ek)", also over a line end or a gap. */
  private readonly note = this.RULE('note', (): Part => {
    const opening = this.CONSUME(t.NoteStart);
    const segments: Segment[] = [{ separator: 'none', parts: this.SUBRULE(this.parts) }];
    this.MANY(() => {
      const separator = this.OR<Separator>([
        { ALT: () => this.SUBRULE(this.separator) },
        { ALT: () => (this.CONSUME(t.WideGap), 'none') },
        { ALT: () => (this.CONSUME(t.LineEnd), 'none') },
        { ALT: () => (this.CONSUME(t.Pipe), 'comma') },
        { ALT: () => (this.CONSUME(t.Bullet), 'none') },
      ]);
      segments.push({ separator, parts: this.SUBRULE2(this.parts) });
    });
    const closing = this.OPTION(() => this.CONSUME(t.NoteEnd));
    return {
      kind: 'note',
      segments,
      start: opening.startOffset,
      end: (closing?.startOffset ?? opening.startOffset) + 1,
    };
  });

  /** substitution: "ersättare för Bo Ek", "(ers: Bo Ek)"; the one replaced is no part of the list. */
  private readonly substitution = this.RULE('substitution', (): Part => {
    const opener = this.CONSUME(t.Substitution);
    const replaced: IToken[] = [];
    this.MANY(() => {
      replaced.push(this.CONSUME(t.Word));
    });
    return { kind: 'substitution', opener, replaced };
  });

  /** group: "ytterligare 31 medlemmar", "se bilaga 1": people whom the document does not name. */
  private readonly group = this.RULE('group', (): Part => {
    const tokens: IToken[] = [this.CONSUME(t.Group)];
    this.MANY(() => {
      tokens.push(
        this.OR([
          { ALT: () => this.CONSUME(t.Word) },
          { ALT: () => this.CONSUME2(t.Group) },
          { ALT: () => this.CONSUME(t.MomentWord) },
          { ALT: () => this.CONSUME(t.Remark) },
        ]),
      );
    });
    return { kind: 'group', tokens };
  });

  private readonly stray = this.RULE('stray', (): IToken =>
    this.OR([
      { ALT: () => this.CONSUME(t.Stop) },
      { ALT: () => this.CONSUME(t.Other) },
      { ALT: () => this.CONSUME(t.Scribble) },
      { ALT: () => this.CONSUME(t.Address) },
    ]),
  );

  /** Where the next token begins; past the end where there is none. */
  private next(): number {
    return this.ACTION(() => {
      const token = this.LA(1);
      return Number.isFinite(token.startOffset) ? token.startOffset : Number.MAX_SAFE_INTEGER;
    });
  }
}

let parser: PeopleParser | undefined;
