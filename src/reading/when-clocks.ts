import type { IToken } from 'chevrotain';
import { clockRangeWhole } from '../../grammar/phrases/when/clock-range.js';
import { Comma, payloadOf, Stop, Word } from '../../grammar/phrases/when/lexer.js';
import { ClockRange, ClockTime, FourDigits } from '../../grammar/phrases/when/number-tokens.js';
import { parseWhen } from '../../grammar/phrases/when/parser.js';
import type { WhenPart } from '../../grammar/phrases/when/parser.js';
import { clockTime } from '../../grammar/phrases/when/shapes.js';
import { About, And, EndLabel, PlaceLabel, TimeLabel } from '../../grammar/phrases/when/word-tokens.js';
import { foldedSet, foldWord } from '../../grammar/phrases/when/words.js';
import { endingWords, pauseWords } from '../../grammar/vocabulary/calendar.js';
import { roomEndings } from '../../grammar/vocabulary/whereabouts.js';
import { isBlankPart, isKind, partEnd, partStart, tokenEnd, tokenIs } from './when-parts.js';
import type { Doubt, Stretch } from './when-parts.js';
import type { WhenLabels } from './when.js';

type Clock = Extract<WhenPart, { kind: 'clock' }>;

export interface TimeChoice {
  readonly start: Stretch | null;
  readonly end: Stretch | null;
  readonly approximate: boolean;
  /** Times that are the meeting's. */
  readonly taken: readonly WhenPart[];
  /** Times of something else, as of a pause: no part of a place either. */
  readonly aside: ReadonlySet<WhenPart>;
  readonly doubts: readonly Doubt[];
}

/** The start and end that a passage tells. Numbers of rooms and streets, and the times of pauses, are not the meeting's. */
export function chooseTimes(
  parts: readonly WhenPart[],
  text: string,
  labels: WhenLabels,
  dates: readonly WhenPart[],
): TimeChoice {
  const scene: Scene = { parts, text, labels, dates: new Set(dates) };
  const doubts: Doubt[] = [];
  const taken: WhenPart[] = [];
  const aside = new Set<WhenPart>();
  let start: Stretch | null = null;
  let end: Stretch | null = null;
  let approximate = false;
  parts.forEach((part, index) => {
    if (part.kind !== 'clock' || scene.dates.has(part)) return;
    const times = clockStretches(part);
    if (times === null) {
      if (part.marked || isKind(part.start, ClockTime)) doubts.push(implausibleTime(part, text));
      if (part.marked) aside.add(part);
      return;
    }
    if (!isTime(scene, part, index)) return;
    const before = wordsBefore(parts, index);
    if (before.some((word) => pauses.has(word))) {
      aside.add(part);
      return;
    }
    const ends = before.some((word) => endings.has(word)) || labelledAsEnd(parts, index);
    if (start === null && end === null && !ends) {
      ({ start, end } = times);
      // Of a range one half may be no time of day; the other stands.
      if (start === null || (part.end !== null && end === null)) doubts.push(implausibleTime(part, text));
    } else if (ends && end === null) {
      end = times.end ?? times.start;
    } else if (
      start !== null &&
      end !== null &&
      times.start !== null &&
      times.end !== null &&
      continues(parts, index) &&
      times.start.value >= end.value
    ) {
      // "09.00–10.00, 10.35–12.00": one meeting with a pause that is not named.
      end = times.end;
    } else {
      aside.add(part);
      return;
    }
    const previous = parts[index - 1];
    approximate ||= part.approximate || (previous !== undefined && tokenIs(previous, About));
    taken.push(part);
  });
  return { start, end, approximate, taken, aside, doubts };
}

/** One time, written in any of the ways: "08.45", "8.45", "0845", "kl 11", "11ca". */
export function readClock(text: string): string | null {
  const found = readClockRange(text);
  return found?.end === null ? found.start : null;
}

/** A time or a range of times: "kl 9-12", "09.55", "mellan 9 och 12". Null where anything else stands beside it. */
export function readClockRange(text: string): { start: string; end: string | null; approximate: boolean } | null {
  if (text.length > 80) return null;
  const parts = parseWhen(text).flatMap(bareNumber);
  const clock = parts.find((part) => part.kind === 'clock');
  if (clock === undefined || parts.some((part) => part !== clock && !isBlankPart(part))) return null;
  const times = clockStretches(clock);
  if (times?.start == null || (clock.end !== null && times.end === null)) return null;
  const about = parts.some((part) => tokenIs(part, About));
  return { start: times.start.value, end: times.end?.value ?? null, approximate: clock.approximate || about };
}

interface Scene {
  readonly parts: readonly WhenPart[];
  readonly text: string;
  readonly labels: WhenLabels;
  readonly dates: ReadonlySet<WhenPart>;
}

const pauses = foldedSet(pauseWords);
const endings = foldedSet(endingWords);
const rooms = roomEndings.map(foldWord);

/** A mere number is a time where only a time was asked for. */
function bareNumber(part: WhenPart): WhenPart[] {
  const token = part.tokens[0];
  if (part.kind !== 'plain' || part.tokens.length !== 1 || token === undefined || payloadOf(token)?.kind !== 'number')
    return [part];
  return [{ kind: 'clock', tokens: part.tokens, marked: false, approximate: false, start: token, end: null }];
}

/** What a time and a range of times say; null where it is no time of day, and for both where none is. */
function clockStretches(part: Clock): { start: Stretch | null; end: Stretch | null } | null {
  const payload = payloadOf(part.start);
  if (payload?.kind === 'clock-range') {
    const place = { start: part.start.startOffset, end: tokenEnd(part.start), tokens: [part.start] };
    const dash = part.start.image.search(/[-–—]/);
    // "13.0015.30": where the dash was lost, the end follows the minutes.
    const cut = dash < 0 ? part.start.image.search(/[.:]/) + minutesWithStop : dash;
    return {
      start: { value: payload.start, ...place, end: place.start + cut },
      end: { value: payload.end, ...place, start: place.start + cut + (dash < 0 ? 0 : 1), tokens: [] },
    };
  }
  const start = timeStretch(part.start);
  const end = part.end === null ? null : timeStretch(part.end);
  return start === null && end === null ? null : { start, end };
}

/** Characters of a clock's stop and its minutes. */
const minutesWithStop = 3;

function timeStretch(token: IToken): Stretch | null {
  const payload = payloadOf(token);
  let value: string | null = null;
  if (payload?.kind === 'clock') value = clockTime(payload.hour, payload.minute);
  if (payload?.kind === 'number') {
    value =
      payload.digits.length > 2
        ? clockTime(Number(payload.digits.slice(0, -2)), Number(payload.digits.slice(-2)))
        : clockTime(payload.value, 0);
  }
  return value === null ? null : { value, start: token.startOffset, end: tokenEnd(token), tokens: [token] };
}

/** Whether numbers in the shape of a time are one, by what stands beside them. */
function isTime(scene: Scene, part: Clock, index: number): boolean {
  if (part.marked) return true;
  const { labels } = scene;
  const before = nearestBefore(scene, index);
  const besideDate = before === 'date' || before === 'time' || (dateAfter(scene, index) && before !== 'word');
  const printed = [part.start, part.end].filter((token) => token !== null);
  const clockForm = printed.some(
    (token) => token.tokenType === ClockTime || token.tokenType === ClockRange || isKind(token, ClockTime),
  );
  const range = part.end !== null || part.start.tokenType === ClockRange;
  // A room has a number, but none is "13.00-16.15".
  const whole = clockForm && range && clockRangeWhole.test(scene.text.slice(partStart(part), partEnd(part)));
  if (!whole && endsInRoom(scene.parts[index - 1])) return false;
  const valueOfLabel = labels === 'when' || labels === 'when-where';
  if (!valueOfLabel) return besideDate && (clockForm || (range && before === 'date'));
  const leads = before === 'nothing' || before === 'line';
  if (range)
    return clockForm
      ? part.start.tokenType !== ClockRange || besideDate || leads || labels === 'when'
      : besideDate || leads;
  if (clockForm) return besideDate || leads || (before === 'comma' && /^(?:\d\d|\d:)/.test(part.start.image));
  const alone = leads && labels === 'when' && partEnd(part) >= scene.text.trimEnd().length;
  return alone || (part.start.tokenType === FourDigits && before === 'date');
}

/** What stands before the part, weekdays, dashes and the like passed over. */
function nearestBefore(scene: Scene, index: number): 'nothing' | 'line' | 'date' | 'time' | 'comma' | 'word' {
  let comma = false;
  for (let at = index - 1; at >= 0 && at >= index - 12; at -= 1) {
    const part = scene.parts[at];
    if (part === undefined) break;
    if (scene.dates.has(part)) return 'date';
    if (tokenIs(part, TimeLabel)) return 'nothing';
    if (part.kind === 'clock') return part.marked ? 'time' : 'word';
    if (!isBlankPart(part) && !tokenIs(part, And)) return comma ? 'comma' : startsLine(scene, at + 1) ? 'line' : 'word';
    comma ||= tokenIs(part, Comma) || tokenIs(part, Stop);
  }
  return index > 12 ? 'word' : 'nothing';
}

function startsLine({ parts, text }: Scene, index: number): boolean {
  const [previous, part] = [parts[index - 1], parts[index]];
  return previous !== undefined && part !== undefined && text.slice(partEnd(previous), partStart(part)).includes('\n');
}

function dateAfter({ parts, dates }: Scene, index: number): boolean {
  for (let at = index + 1; at < parts.length && at <= index + 6; at += 1) {
    const part = parts[at];
    if (part === undefined) return false;
    if (dates.has(part)) return true;
    if (!isBlankPart(part)) return false;
  }
  return false;
}

function endsInRoom(part: WhenPart | undefined): boolean {
  const token = part?.tokens[part.tokens.length - 1];
  if (token === undefined || !isKind(token, Word)) return false;
  const word = foldWord(token.image);
  return rooms.some((ending) => word.endsWith(ending));
}

/** The words right before the part, up to a comma, a bracket or another time; eight are enough for a remark. */
function wordsBefore(parts: readonly WhenPart[], index: number): string[] {
  const words: string[] = [];
  for (let at = index - 1; at >= 0 && at >= index - 8; at -= 1) {
    const part = parts[at];
    if (part?.kind !== 'plain' || tokenIs(part, Comma) || /[([]/.test(part.tokens[0]?.image ?? '')) break;
    words.push(...part.tokens.map((token) => foldWord(token.image)));
  }
  return words;
}

function labelledAsEnd(parts: readonly WhenPart[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const part = parts[at];
    if (part === undefined || !(isBlankPart(part) || tokenIs(part, EndLabel)) || tokenIs(part, PlaceLabel))
      return false;
    if (tokenIs(part, EndLabel)) return true;
  }
  return false;
}

/** Whether only "och" or a comma parts it from the time before. */
function continues(parts: readonly WhenPart[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const part = parts[at];
    if (part?.kind === 'clock') return true;
    if (part === undefined || !(tokenIs(part, Comma) || tokenIs(part, And))) return false;
  }
  return false;
}

function implausibleTime(part: Clock, text: string): Doubt {
  const printed = text.slice(partStart(part), partEnd(part));
  return {
    code: 'implausible-time',
    message: `"${printed}" looks like a time, but there is no such time of day`,
    start: partStart(part),
    end: partEnd(part),
  };
}
