import type { IToken } from 'chevrotain';
import { isPageMark } from '../../grammar/lines/page-marks.js';
import { lookUpMunicipality } from '../../grammar/phrases/people/municipality.js';
import { Address, Closing, Comma, Mark, Opening, Stop } from '../../grammar/phrases/when/lexer.js';
import type { WhenPart } from '../../grammar/phrases/when/parser.js';
import { And, ClockMark, EndLabel, PlaceLabel, RangeMark, TimeLabel } from '../../grammar/phrases/when/word-tokens.js';
import { foldedSet, foldWord } from '../../grammar/phrases/when/words.js';
import { endingWords, pauseWords } from '../../grammar/vocabulary/calendar.js';
import * as vocabulary from '../../grammar/vocabulary/whereabouts.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { isBlankToken, isKind, partEnd, partStart, tokenEnd } from './when-parts.js';
import type { Stretch } from './when-parts.js';
import type { WhenContext, WhenLabels } from './when.js';

export interface VenueChoice {
  readonly venue: Stretch | null;
  readonly unread: readonly { start: number; end: number }[];
}

/** The words between dates and times that name a place; what else is said there is left unread. */
export function chooseVenue(
  parts: readonly WhenPart[],
  text: string,
  { labels, scanned = false }: Pick<WhenContext, 'labels' | 'scanned'>,
  taken: TakenParts,
): VenueChoice {
  const runs = divide(parts, taken);
  const places = runs.map((run) => ({ run, tokens: placeIn(run, labels, scanned) }));
  // A page's head may tell the day and the page: "2018-03-15 Sida 1 av 2".
  const named = places.filter(({ tokens }) => {
    const words = stretchOf(tokens, text)?.value ?? '';
    // "kl 0880-1085": hours that a scan left unreadable.
    return tokens.length > 0 && !isPageMark(words) && (!scanned || pattern`\p{L}{3}`.test(words));
  });
  const chosen = named.find(({ run }) => run.labelled) ?? (labels === 'title' ? undefined : choose(named, labels));
  const printed = new Set(chosen?.tokens);
  const unread = [...runs.flatMap(({ tokens }) => leftover(tokens, printed)), ...[...taken.refused].map(placeOf)].sort(
    (a, b) => a.start - b.start,
  );
  return { venue: chosen === undefined ? null : stretchOf(chosen.tokens, text), unread };
}

/** Whether words without a label are a place: one of them ends as places do ("Stadshuset", "lokal", "Teams"). */
export function namesPlace(words: string): boolean {
  return (
    pattern`^\p{Lu}`.test(words) &&
    words.split(/[\s,]+/).some((word) => endings.some((ending) => foldWord(word).endsWith(ending)))
  );
}

/** What dates and times have taken of the parts. */
export interface TakenParts {
  readonly used: ReadonlySet<WhenPart>;
  /** Dates that there are not, left unread. */
  readonly refused: ReadonlySet<WhenPart>;
  /** Times of pauses, which belong to the words beside them. */
  readonly aside: ReadonlySet<WhenPart>;
}

interface Run {
  readonly tokens: IToken[];
  /** Whether "Plats:" stands before it. */
  readonly labelled: boolean;
  readonly afterTime: boolean;
  readonly beforeTime: boolean;
  readonly asideTokens: ReadonlySet<IToken>;
}

interface Place {
  readonly run: Run;
  readonly tokens: readonly IToken[];
}

const dropped = foldedSet(vocabulary.placePrepositions);
const kept = foldedSet(vocabulary.keptPrepositions);
const fixed = foldedSet(vocabulary.fixedAfterPreposition);
const prose = foldedSet([...vocabulary.meetingNouns, ...vocabulary.meetingProse]);
const verbs = foldedSet(vocabulary.meetingProse);
const remarks = foldedSet([...vocabulary.remarkOpeners, ...pauseWords, ...endingWords]);
const pauses = foldedSet(pauseWords);
const endings = vocabulary.placeEndings.map(foldWord);

/** Cuts the parts into runs of words at dates, times, addresses and labels. */
function divide(parts: readonly WhenPart[], { used, refused, aside }: TakenParts): Run[] {
  const runs: Run[] = [];
  let tokens: IToken[] = [];
  let [labelled, afterTime] = [false, false];
  let asideTokens = new Set<IToken>();
  const close = (beforeTime: boolean): void => {
    if (tokens.length > 0) runs.push({ tokens, labelled, afterTime, beforeTime, asideTokens });
    tokens = [];
    asideTokens = new Set();
  };
  for (const part of parts) {
    const first = part.tokens[0];
    if (first === undefined) continue;
    const isLabel = isKind(first, TimeLabel) || isKind(first, EndLabel) || isKind(first, PlaceLabel);
    if (used.has(part) || refused.has(part) || isLabel || isKind(first, Address)) {
      close(used.has(part));
      labelled = isKind(first, PlaceLabel);
      afterTime = used.has(part);
      continue;
    }
    tokens.push(...part.tokens);
    if (aside.has(part)) part.tokens.forEach((token) => asideTokens.add(token));
  }
  close(false);
  return runs;
}

/** The tokens of a run that name the place; none where it holds only other words. */
function placeIn(run: Run, labels: WhenLabels, scanned: boolean): readonly IToken[] {
  const sentence = firstSentence(run.tokens, scanned);
  const lead = trimStart(sentence, run.labelled || (labels === 'where' && !run.afterTime));
  if (lead.length === 0) return [];
  return trimEnd(withoutRemarks(lead, run));
}

function choose(places: readonly Place[], labels: WhenLabels): Place | undefined {
  if (labels === 'prose') return chooseInProse(places);
  if (labels === 'when') return places.findLast(({ tokens }) => /^[A-ZÅÄÖ0-9]/.test(tokens[0]?.image ?? ''));
  return places[places.length - 1];
}

/** In a sentence the place follows the date ("den 24 april 2013 i Rådhuset, kl 18-20"), or comes right before it. */
function chooseInProse(places: readonly Place[]): Place | undefined {
  const after = places.find(({ run, tokens }) => {
    if (!run.afterTime) return false;
    const lead = run.tokens.slice(0, 3).map((token) => foldWord(token.image));
    return lead.some((word) => dropped.has(word) || kept.has(word)) || /^[A-ZÅÄÖ]/.test(tokens[0]?.image ?? '');
  });
  if (after !== undefined) return after;
  for (const { run } of places) {
    if (!run.beforeTime) continue;
    const tokens = trimEnd(run.tokens);
    const from = tokens.findLastIndex((token) => dropped.has(foldWord(token.image)) || kept.has(foldWord(token.image)));
    const place = trimStart(tokens.slice(Math.max(from, 0)), false);
    const sure = endings.some((ending) => place.some((token) => foldWord(token.image).endsWith(ending)));
    if (from >= 0 && sure) return { run, tokens: place };
  }
  return undefined;
}

/**
 * Up to a stop after a whole word that a capital follows: "Rådhuset, Bjuv. Även Teams" ends at "Bjuv". Before a
 * municipality at the end, the stop is a damaged comma: "Rådhuset. Bjuv". In a scan it is one before a word or two that end
 * what is said of the place: "Kvarterslokalen. Sångvägen 14".
 */
function firstSentence(tokens: readonly IToken[], scanned: boolean): readonly IToken[] {
  const cut = tokens.findIndex((token, index) => {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    if (!isKind(token, Stop) || previous === undefined || next === undefined) return false;
    if (tokens.slice(index + 2).every(isBlankToken) && lookUpMunicipality(next.image) !== null) return false;
    if (scanned && isShortPart(tokens.slice(index + 1))) return false;
    return previous.image.length >= 4 && tokenEnd(token) < next.startOffset && /^[A-ZÅÄÖ]/.test(next.image);
  });
  return cut < 0 ? tokens : tokens.slice(0, cut);
}

/** One to three words up to the next mark, in capitals or figures: no sentence. */
function isShortPart(tokens: readonly IToken[]): boolean {
  const end = tokens.findIndex(isBlankToken);
  const words = end < 0 ? tokens : tokens.slice(0, end);
  return words.length <= mostWordsOfPart && words.every(({ image }) => /^[A-ZÅÄÖ0-9]/.test(image));
}

const mostWordsOfPart = 3;

function trimStart(tokens: readonly IToken[], verbatim: boolean): readonly IToken[] {
  const lastClosing = tokens.findLastIndex((token) => isKind(token, Closing));
  let start = 0;
  let afterHappened = false;
  for (; start < tokens.length; start += 1) {
    const token = tokens[start];
    if (token === undefined) break;
    const word = foldWord(token.image);
    const punctuation = isBlankToken(token) && !isKind(token, Opening);
    if (punctuation) continue;
    if (isKind(token, Opening) && lastClosing < start) continue;
    if (verbatim || !prose.has(word)) break;
    // "rum" is prose only in "ägde rum"; else it is the word before a number.
    if (word === 'rum' && !afterHappened) break;
    afterHappened = word.startsWith('agde') || word.startsWith('ager');
  }
  const [first, second] = [tokens[start], tokens[start + 1]];
  const drops = !verbatim && first !== undefined && dropped.has(foldWord(first.image)) && second !== undefined;
  return tokens.slice(drops && !fixed.has(foldWord(second.image)) ? start + 1 : start);
}

function trimEnd(tokens: readonly IToken[]): readonly IToken[] {
  const firstOpening = tokens.findIndex((token) => isKind(token, Opening));
  let end = tokens.length;
  for (; end > 0; end -= 1) {
    const token = tokens[end - 1];
    if (token === undefined) break;
    const word = foldWord(token.image);
    if (isKind(token, Closing) && firstOpening >= 0 && firstOpening < end - 1) break;
    const trailing =
      isBlankToken(token) ||
      isKind(token, And) ||
      isKind(token, ClockMark) ||
      (end > 1 && dropped.has(word)) ||
      verbs.has(word);
    if (!trailing) break;
  }
  return tokens.slice(0, end);
}

/** Without "…, med efterföljande lunch" and "(fika från 8.30)". */
function withoutRemarks(tokens: readonly IToken[], run: Run): readonly IToken[] {
  let depth = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const opens = isKind(token, Opening);
    if ((depth === 0 && isKind(token, Comma)) || opens) {
      const next = tokens[index + 1];
      const remark = next !== undefined && (remarks.has(foldWord(next.image)) || run.asideTokens.has(next));
      if (remark) return tokens.slice(0, index);
    }
    if (run.asideTokens.has(token)) return afterRemark(beforeRemark(tokens, index));
    if (opens) depth += 1;
    if (isKind(token, Closing)) depth = Math.max(0, depth - 1);
  }
  return afterRemark(tokens);
}

/** A pause with its time inside a run: what stands before the comma, bracket or pause word is the place. */
function beforeRemark(tokens: readonly IToken[], index: number): readonly IToken[] {
  const cut = tokens
    .slice(0, index)
    .findLastIndex((token) => isKind(token, Comma) || isKind(token, Opening) || pauses.has(foldWord(token.image)));
  return tokens.slice(0, Math.max(cut, 0));
}

/** What follows the first comma, where the words begin with a remark. */
function afterRemark(tokens: readonly IToken[]): readonly IToken[] {
  const first = tokens[0];
  if (first === undefined || !remarks.has(foldWord(first.image))) return tokens;
  const comma = tokens.findIndex((token) => isKind(token, Comma));
  return comma < 0 ? [] : trimStart(tokens.slice(comma + 1), false);
}

function stretchOf(tokens: readonly IToken[], text: string): Stretch | null {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [first.startOffset, tokenEnd(last)];
  // "Råds- / salen" is one word.
  const words = text.slice(start, end).replace(pattern.g`(?<=\p{Ll}{2})-[ \t]*\r?\n\s*(?=\p{Ll}{3})`, '');
  return { value: words.replace(/\s+/g, ' '), start, end, tokens };
}

/** Stretches of words that were not understood; prepositions, weekdays and "mötet hölls" were. */
function leftover(tokens: readonly IToken[], keptTokens: ReadonlySet<IToken>): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const token of tokens) {
    const word = foldWord(token.image);
    const read = keptTokens.has(token) || isBlankToken(token) || isKind(token, Mark) || isKind(token, RangeMark);
    const known = read || isKind(token, And) || isKind(token, ClockMark) || dropped.has(word) || prose.has(word);
    if (keptTokens.has(token)) open = null;
    if (known && open === null) continue;
    if (open === null) stretches.push((open = { start: token.startOffset, end: tokenEnd(token) }));
    else if (!known) open.end = tokenEnd(token);
  }
  return stretches;
}

function placeOf(part: WhenPart): { start: number; end: number } {
  return { start: partStart(part), end: partEnd(part) };
}
