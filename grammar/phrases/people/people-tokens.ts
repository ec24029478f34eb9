import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { anyCharacter } from '../../matching/pattern-token.js';
import type { WordClass, WordReading } from './people-vocabulary.js';
import { classify, follows } from './word-classes.js';
import { closesNote, listMark, presenceByItem } from './shapes.js';

/** What names, places, organisations and titles are made of. */
export const Word = createToken({ name: 'Word', pattern: Lexer.NA });

/** What may stand inside "from 9.15 till ca 11". */
export const MomentWord = createToken({ name: 'MomentWord', pattern: Lexer.NA });

/** "anmält förhinder", "via Teams": said of the person before it. */
export const Remark = createToken({ name: 'Remark', pattern: Lexer.NA });

export const StrikeMark = createToken({ name: 'StrikeMark', pattern: /~~|>>|->-?|<\/?(?:s|del|strike)>/ });
export const Scribble = createToken({ name: 'Scribble', pattern: /_{3,}|\.{4,}|-{3,}|={3,}|…{2,}/ });
export const Bullet = createToken({
  name: 'Bullet',
  pattern: (text, offset) => found(text, offset, listMark(text, offset)),
  start_chars_hint: anyCharacter,
  line_breaks: false,
});
const Emphasis = createToken({ name: 'Emphasis', pattern: /[*_#\\]+/, group: Lexer.SKIPPED });
export const LineEnd = createToken({
  name: 'LineEnd',
  pattern: /[ \t\u00a0]*(?:[\r\n\u2028\u000b\f]|<br ?\/?>)\s*/,
  line_breaks: true,
});
/** Blanks beside a table's bar are no gap: an empty cell is one cell. */
export const WideGap = createToken({
  name: 'WideGap',
  pattern: /(?<!\|[ \t\u00a0]*)(?:[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{2,})(?![ \t\u00a0]*\|)/,
});
const Blank = createToken({
  name: 'Blank',
  pattern: /[ \t\u00a0\u00ad\u200b\u2009\u202f\ufeff]/,
  group: Lexer.SKIPPED,
});
export const Comma = createToken({ name: 'Comma', pattern: /,/ });
export const Semicolon = createToken({ name: 'Semicolon', pattern: /;/ });
export const Colon = createToken({ name: 'Colon', pattern: /:/ });
export const Slash = createToken({ name: 'Slash', pattern: /\// });
export const Pipe = createToken({ name: 'Pipe', pattern: /\|/ });
export const NoteStart = createToken({
  name: 'NoteStart',
  pattern: (text, offset) => found(text, offset, closesNote(text, offset) ? offset + 1 : null),
  start_chars_hint: ['(', '['],
  line_breaks: false,
});
export const NoteEnd = createToken({ name: 'NoteEnd', pattern: /[)\]]/ });
export const ItemPresence = createToken({
  name: 'ItemPresence',
  pattern: (text, offset, matched) =>
    follows(matched, Word, offset) ? null : found(text, offset, presenceByItem(text, offset, followsMovement(matched))),
  start_chars_hint: anyCharacter,
  line_breaks: true,
  categories: [Remark],
});
export const Clock = createToken({
  name: 'Clock',
  // "till 11. 45": print may have set the figures apart.
  pattern: /(?=[OoIl.:]*\d)[\dOoIl]{1,2}(?:[.:]|[.:] (?=[0-5]\d(?![^,;)\s])))[\dOoIl]{2}(?!\d)/,
  categories: [MomentWord],
});
/** A dash between two times, or after one: "9-10", "09.15-"; the "och" of "mellan 9.15 och 10". */
export const RangeDash = createToken({
  name: 'RangeDash',
  pattern: (text, offset, matched) => {
    const last = matched[matched.length - 1];
    // "(-11.30)": until then.
    if (last?.tokenType === NoteStart && /^\d{1,2}(?:[.:]\d{2})?\)/.test(text.slice(offset + 1, offset + 7)))
      return found(text, offset, offset + 1);
    if (last === undefined || (last.tokenType !== Clock && last.tokenType !== Numeral)) return null;
    if (text.charAt(offset) === 'o') return found(text, offset, betweenAnd(text, offset, matched));
    return found(text, offset, rangeEnd(text, offset, last));
  },
  start_chars_hint: ['-', '–', '—', '−', 'o'],
  line_breaks: false,
  categories: [MomentWord],
});
export const Dash = createToken({ name: 'Dash', pattern: /[-–—−‐‑=]/ });

export const Address = createToken({
  name: 'Address',
  pattern: /[^\s@,;|<>()]{1,64}@[^\s@,;|<>()]{1,253}/,
  start_chars_hint: anyCharacter,
  line_breaks: false,
});
export const From = worded('From', [MomentWord]);
export const Until = worded('Until', [MomentWord]);
export const Arrived = worded('Arrived', [MomentWord]);
export const Left = worded('Left', [MomentWord]);
export const Attended = worded('Attended', [MomentWord]);
const At = worded('At', [MomentWord]);
export const Approximately = worded('Approximately', [MomentWord]);
const MeetingWord = worded('MeetingWord', [MomentWord]);
const Mode = worded('Mode', [Remark]);
export const Excused = worded('Excused', [Remark]);
export const Absent = worded('Absent', [Remark]);
export const Confirmed = worded('Confirmed', [Remark]);
export const Guest = worded('Guest', [Remark]);
export const Empty = worded('Empty', [Remark]);
export const Group = worded('Group');
export const Substitution = worded('Substitution');
export const And = worded('And');
export const Joiner = worded('Joiner', [Word]);
export const Role = worded('Role', [Word]);
export const RolePrefix = worded('RolePrefix', [Word]);
export const Place = worded('Place', [Word]);
export const Opener = worded('Opener', [Word]);
export const Closer = worded('Closer', [Word]);
export const Organization = worded('Organization', [Word]);
export const Province = worded('Province', [Word]);
export const Preposition = worded('Preposition', [Word]);
export const Inner = worded('Inner', [Word]);
export const Particle = worded('Particle', [Word]);
export const NameWord = worded('NameWord', [Word]);
export const LowerWord = worded('LowerWord', [Word]);
export const Numeral = createToken({ name: 'Numeral', pattern: /\d+/, categories: [Word] });
export const Stop = createToken({ name: 'Stop', pattern: /[.…!?]+/ });
export const Other = createToken({
  name: 'Other',
  pattern: /[^]/,
  line_breaks: true,
  start_chars_hint: anyCharacter,
});

const wordTokens = [
  From,
  Until,
  Arrived,
  Left,
  Attended,
  At,
  Approximately,
  MeetingWord,
  Mode,
  Excused,
  Absent,
  Confirmed,
  Guest,
  Empty,
  Group,
  Substitution,
  And,
  Joiner,
  Role,
  RolePrefix,
  Place,
  Opener,
  Closer,
  Organization,
  Province,
  Preposition,
  Inner,
  Particle,
  NameWord,
  LowerWord,
];

/** In the order in which the lexer tries them. */
export const peopleTokens: TokenType[] = [
  StrikeMark,
  Scribble,
  Bullet,
  Emphasis,
  LineEnd,
  WideGap,
  Blank,
  Comma,
  Semicolon,
  Colon,
  Slash,
  Pipe,
  NoteStart,
  NoteEnd,
  ItemPresence,
  Clock,
  RangeDash,
  Dash,
  Address,
  ...wordTokens,
  Numeral,
  Stop,
  Other,
  Word,
  MomentWord,
  Remark,
];

/** What the vocabulary says of a word token. */
export function readingOf(token: IToken): WordReading | null {
  return (token.payload ?? null) as WordReading | null;
}

/** A token whose pattern is a class of the vocabulary; the classes of a word are found once and shared by all of these. */
function worded(name: WordClass, categories: TokenType[] = []): TokenType {
  return createToken({
    name,
    categories,
    pattern: (text, offset, matched) => {
      const reading = classify(text, offset, matched);
      if (reading?.wordClass !== name) return null;
      const match: [string] & { payload?: WordReading } = [text.slice(offset, reading.end)];
      match.payload = reading;
      return match;
    },
    start_chars_hint: anyCharacter,
    line_breaks: true,
  });
}

/** After "lämnade", "vid 4.4" is an item. */
function followsMovement(matched: readonly IToken[]): boolean {
  const type = matched[matched.length - 1]?.tokenType;
  return type === Left || type === Arrived;
}

function found(text: string, offset: number, end: number | null): [string] | null {
  return end === null ? null : [text.slice(offset, end)];
}

/** "mellan kl. 10.00 och 12.00". */
function betweenAnd(text: string, offset: number, matched: readonly IToken[]): number | null {
  if (!/^och\s+(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?(?!\d)/.test(text.slice(offset, offset + 24))) return null;
  const between = matched.slice(-4).some(({ image }) => /^mellan$/i.test(image));
  return between ? offset + 'och'.length : null;
}

function rangeEnd(text: string, offset: number, last: IToken): number | null {
  const after = /^[ \u00a0]?\d/.test(text.slice(offset + 1, offset + 3));
  const attached = last.startOffset + last.image.length === offset;
  return after || (attached && last.tokenType === Clock) ? offset + 1 : null;
}
