import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { anywhere, patternToken } from '../matching/pattern-token.js';
import { alternatives } from '../matching/alternatives.js';
import { rememberedByWord } from '../matching/remembered.js';
import { tolerantUnits, tolerantWord } from '../matching/tolerant.js';
import { wornDistance } from '../matching/worn.js';
import { sourceSpan, type Passage, type Span } from '../passage.js';
import { damagedAnd } from '../vocabulary/look-alikes.js';
import { undamagedVerbs } from '../vocabulary/verbs.js';
import { nameParticles } from '../vocabulary/name-particles.js';
import {
  affiliationPrepositions,
  lightVerbs,
  openingWords,
  presentedVerbs,
  presentingNouns,
  presentingVerbs,
} from '../vocabulary/presenting.js';
import { pattern } from '../matching/pattern.js';

/**
 * Finds those who present in running prose: a full name that is the subject of a presenting verb ("Anna Berg redovisar
 * ärendet", "Därefter informerade Bo Ek"), or its agent ("Ärendet redovisas av Anna Berg och Bo Ek"). Each result is the
 * stretches of source that hold the names, for the people grammar to read. In a scan a verb behind a name is known with a
 * letter or two wrong.
 */
export function findPresenters(passage: Passage, { scanned = false } = {}): Span[][] {
  if (!(scanned ? mayTellDamaged : mayPresent).test(passage.text)) return [];
  lexer ??= createPresentingLexer(true);
  const read = lexer.tokenize(passage.text).tokens;
  const tokens = scanned ? read.map((token, index) => mendVerb(token, read, index)) : read;
  const found: Span[][] = [];
  tokens.forEach((token, index) => {
    const range = is(token, PresentingVerb)
      ? (subjectBefore(tokens, index) ?? subjectAfter(tokens, index))
      : is(token, PresentedVerb)
        ? agentAfter(tokens, index)
        : null;
    if (range !== null) found.push(cut(passage, tokens, range));
  });
  return found;
}

export function createPresentingLexer(skipValidations: boolean): Lexer {
  return new Lexer(presentingTokens as TokenType[], { ...anywhere, skipValidations });
}

const oneOf = (words: readonly string[]): string =>
  alternatives(
    words.map((word) => {
      if (pattern`^\p{L}{2,3}$`.test(word)) return [tolerantWord(word)];
      return /[åäö]/.test(word) ? tolerantUnits(word) : [...word].map((letter) => (letter === ' ' ? '\\s+' : letter));
    }),
  );
/** "Anna Berg irtormerade": what a word behind a name should be. */
function mendVerb(token: IToken, tokens: readonly IToken[], index: number): IToken {
  const told = is(token, Word) && (isName(tokens, index - 1) || is(tokens[index - 1], Bracketed));
  return told && isNearVerb(token.image) ? { ...token, tokenType: PresentingVerb } : token;
}

const isNearVerb = rememberedByWord(
  (word) =>
    !undamagedVerbs.has(word) &&
    presentingVerbs.some((verb) => {
      const slips = verb.length >= longVerb ? 2 : verb.length >= shortestVerb ? 1 : 0;
      return (
        slips > 0 &&
        Math.abs(verb.length - word.length) <= 1 &&
        word.startsWith(verb.charAt(0)) &&
        wornDistance(verb, word) <= slips
      );
    }),
);

/** Letters of a verb that two, and that one of which may be wrong. */
const longVerb = 9;
const shortestVerb = 7;
const mayTellDamaged = pattern`\p{Lu}\p{Ll}+ .{0,60}\p{Ll}{6,}`;

const wordEnd = '(?![\\p{L}\\d])';
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const Stop = patternToken('Stop', /[.!?;](?=\s|$)/);
const Comma = patternToken('Comma', /,/);
const Bracketed = patternToken('Bracketed', /\([^()\n]{0,60}\)/);
const And = patternToken('And', pattern`(?:och|samt|${damagedAnd.join('|')})${wordEnd}`);
const By = patternToken('By', pattern`[aeä]v${wordEnd}`);
const From = patternToken('From', pattern`(?:${affiliationPrepositions.join('|')}|fran|fr[ée]n)${wordEnd}`);
const PresentingVerb = patternToken(
  'PresentingVerb',
  pattern`(?:${oneOf(presentingVerbs)}|(?:går|gick|g[aá4]r)\s+(?:\p{Ll}+\s+){0,2}?igenom|${oneOf(lightVerbs)}\s+(?:en|ett)?\s*(?:\p{Ll}+\s+){0,2}?\p{Ll}*${oneOf(presentingNouns)})${wordEnd}`,
);
const PresentedVerb = patternToken('PresentedVerb', pattern`${oneOf(presentedVerbs)}${wordEnd}`);
const Opening = patternToken('Opening', pattern`(?:${openingWords.map(capitalised).join('|')})${wordEnd}`);
const Particle = patternToken('Particle', pattern`${oneOf([...nameParticles])}${wordEnd}`);
/** A name's word; "J ohanna" before a surname is one whose capital scanning tore off. */
const Capital = patternToken(
  'Capital',
  pattern`[B-DF-HJ-NP-TV-XZ][ \t]\p{Ll}{3,}(?=[ \t]+\p{Lu}\p{Ll})|(?:\p{Lu}|0(?=\p{Ll}{2}))(?:[\p{L}¢'’´-]|(?<=\p{Ll}-)\n(?=\p{Lu}\p{Ll})|(?<=\p{Ll})[>=](?=\p{Lu}\p{Ll})|\u00ad(?=\p{Lu})|\.(?=[\p{L}-])|(?<!\p{L}{4}|\p{Lu}{2}|\p{L}{2}-\p{L}{1,3})\.(?=\s))*`,
);
/** "av f.d. rektor Bo Ek": the stops end no sentence. */
const Word = patternToken(
  'Word',
  pattern`(?:[ft]\.? ?[df]|bitr|tjf)\.(?=\s\p{Ll})|[\p{L}\d][\p{L}\d'’.:-]*[\p{L}\d]|[\p{L}\d]`,
);
const Other = patternToken('Other', pattern`[^\s\p{L}\d]`);
/** Blanks, and markdown's marks of emphasis. */
const Blank = createToken({ name: 'Blank', pattern: /\s+|\*\*|__/, group: Lexer.SKIPPED, line_breaks: true });

/** All token types of the presenting lexer, in the order in which they are tried. */
export const presentingTokens: readonly TokenType[] = [
  Blank,
  Stop,
  Comma,
  Bracketed,
  And,
  PresentedVerb,
  PresentingVerb,
  By,
  Opening,
  Particle,
  From,
  Capital,
  Word,
  Other,
];

let lexer: Lexer | undefined;
/** A quick look for the stem of a presenting verb or noun, before any word is lexed. */
const mayPresent =
  /redov|presen|redr|inform|tta[dr]|redog|rapp|genom|orient|delg|dra[rs]|drog|h[åöa6éo]ll|l[äai][mn]|g[öo6é]r |gjorde|ger |gav |g[åäa]s /;

/** A range of token indices, end exclusive. */
type Range = readonly [number, number];

const is = (token: IToken | undefined, type: TokenType): boolean => token?.tokenType === type;
/** Words between a name and its verb: a place or an office; and a clause, "Anna Berg, som leder arbetet, …". */
const longestApposition = 9;
const longestClause = 24;

/** Names before the verb: back over what stands in apposition to the nearest name, and from there over the names beside it. */
function subjectBefore(tokens: readonly IToken[], verb: number): Range | null {
  let at = verb - 1;
  if (is(tokens[at], Word) && /^(?:har|hade|själv|kort|muntligt)$/.test(tokens[at]?.image ?? '')) at -= 1;
  let steps = 0;
  const most = is(tokens[verb - 1], Comma) ? longestClause : longestApposition;
  while (at >= 0 && steps < most && !isNameEnd(tokens, at, verb)) {
    if (is(tokens[at], Stop) || is(tokens[at], PresentingVerb) || is(tokens[at], PresentedVerb) || is(tokens[at], By))
      return null;
    at -= 1;
    steps += 1;
  }
  const hasClause = is(tokens[at + 1], Comma) && tokens[at + 2]?.image === 'som';
  if (at < 0 || steps >= (hasClause ? most : longestApposition)) return null;
  if (hasClause && verb > at + 3 && !is(tokens[verb - 1], Comma)) return null;
  let start = nameStart(tokens, at);
  // "A, B och C": over commas and "och" to the names before.
  for (;;) {
    const before = tokens[start - 1];
    if (before === undefined || !(is(before, And) || is(before, Comma))) break;
    let name = start - 2;
    let gap = 0;
    while (
      name >= 0 &&
      gap < 5 &&
      !isName(tokens, name) &&
      !is(tokens[name], Stop) &&
      !is(tokens[name], PresentingVerb)
    ) {
      name -= 1;
      gap += 1;
    }
    if (name < 0 || !isName(tokens, name)) break;
    start = nameStart(tokens, name);
  }
  // "… alternativ B. Henrik Ek rapporterade": the initial ends the sentence before.
  if (pattern`^\p{Lu}\.$`.test(tokens[start]?.image ?? '') && is(tokens[start - 1], Word) && isName(tokens, start + 2))
    start += 1;
  // "projektledare Anna Berg": an office in one lower-case word before the name, at the sentence's start or after a comma.
  return [start, hasClause ? at + 1 : verb];
}

/** "Därefter redovisar Anna Berg …": the subject follows the verb where the sentence opens with something else. */
function subjectAfter(tokens: readonly IToken[], verb: number): Range | null {
  let opening = verb - 1;
  while (opening >= 0 && !is(tokens[opening], Stop)) opening -= 1;
  if (!is(tokens[opening + 1], Opening) && opening + 1 !== verb) return null;
  return namesFrom(tokens, verb + 1);
}

function agentAfter(tokens: readonly IToken[], verb: number): Range | null {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 8); at += 1) {
    if (is(tokens[at], Stop)) return null;
    if (is(tokens[at], By)) return namesFrom(tokens, at + 1);
  }
  return null;
}

/** The names that begin at an index, an office before them allowed, with what stands in apposition. */
function namesFrom(tokens: readonly IToken[], from: number): Range | null {
  let name = from;
  while (name < from + 2 && !startsName(tokens, name) && is(tokens[name], Word)) name += 1;
  if (!startsName(tokens, name)) return null;
  let end = nameEnd(tokens, name);
  for (;;) {
    const next = tokens[end];
    if (is(next, Bracketed)) end += 1;
    else if (
      (is(next, From) || is(next, Comma)) &&
      (is(tokens[end + 1], Capital) || is(tokens[end + 1], Word)) &&
      !startsName(tokens, end + 1)
    ) {
      end += 2;
      while (
        is(tokens[end], Capital) ||
        (is(tokens[end], Word) && /^(?:kommun|stad|kommuns)$/.test(tokens[end]?.image ?? ''))
      )
        end += 1;
    } else if ((is(next, And) || is(next, Comma)) && startsName(tokens, end + 1)) end = nameEnd(tokens, end + 1);
    else break;
  }
  return [from, end];
}

function startsName(tokens: readonly IToken[], at: number): boolean {
  return (
    is(tokens[at], Capital) &&
    (is(tokens[at + 1], Capital) || (is(tokens[at + 1], Particle) && is(tokens[at + 2], Capital)))
  );
}

function nameEnd(tokens: readonly IToken[], start: number): number {
  let end = start;
  while (is(tokens[end], Capital) || (is(tokens[end], Particle) && is(tokens[end + 1], Capital))) end += 1;
  return end;
}

/** The last word of a full name stands here. */
function isName(tokens: readonly IToken[], at: number): boolean {
  return (
    is(tokens[at], Capital) &&
    (is(tokens[at - 1], Capital) || (is(tokens[at - 1], Particle) && is(tokens[at - 2], Capital)))
  );
}

/** As {@link isName}, and what follows up to the verb is nothing or an apposition. */
function isNameEnd(tokens: readonly IToken[], at: number, verb: number): boolean {
  if (!isName(tokens, at)) return false;
  const next = tokens[at + 1];
  const sentence = at - (at - nameStart(tokens, at));
  const first = tokens[sentence - 1];
  if (is(first, From) || is(first, By)) return false;
  return (
    at + 1 === verb ||
    is(next, Comma) ||
    is(next, Bracketed) ||
    is(next, From) ||
    (is(next, Word) && /^(?:har|hade|kort|muntligt|själv)$/.test(next?.image ?? ''))
  );
}

function nameStart(tokens: readonly IToken[], end: number): number {
  let start = end;
  while (is(tokens[start - 1], Capital) || (is(tokens[start - 1], Particle) && is(tokens[start - 2], Capital)))
    start -= 1;
  return start;
}

function cut(passage: Passage, tokens: readonly IToken[], [from, to]: Range): Span[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  const start = first.startOffset;
  const end = last.startOffset + last.image.length;
  // One stretch for each line of the passage, so that a name over a line end stays two stretches of the source.
  return passage.lines.flatMap((line, index) => {
    const lineStart = Math.max(start, line.index);
    const lineEnd = Math.min(end, (passage.lines[index + 1]?.index ?? passage.text.length + 1) - 1);
    return lineEnd > lineStart ? [sourceSpan(passage, lineStart, lineEnd)] : [];
  });
}
