import type { IToken } from 'chevrotain';
import { isEnded } from './layout.js';
import { continuesHeading, isCapitals, isClosingTitle, isFreeHeading, isMiscellaneous } from './heading-lines.js';
import { atLineStart, matchTo, restOfLine, type LineMatch, type LinePattern } from './line-match.js';
import { endBeforePageMark } from './line-parts.js';
import * as marker from './markers.js';
import type { SourceLine } from './source-lines.js';
import type { HeadingMark } from './heading-marks.js';
import { presentersIn } from './presenter-column.js';
import { lastToken, progress, type Place } from './place.js';
import { pattern } from '../matching/pattern.js';

/** "3. Genomgång …", "§ 12", "09.55 Redovisning …". */
export const heading: LinePattern = atLineStart((place, text) => {
  const mark = place.document.numbering.get(place.line);
  return mark?.depth === 1 ? numbered(place, text, mark) : null;
});

/** A number that was torn from its title. */
export const tornNumber: LinePattern = atLineStart(({ document, line }, text) =>
  document.tornNumbers.has(line) ? matchTo(text, line.start, line.end) : null,
);

/** "Tematisk uppföljning", "Paus". */
export const freeHeading: LinePattern = atLineStart((place, text, tokens) => {
  if (awaitsTitle(tokens)) return null;
  const pause = progress().heading === null ? null : clockBreak(place, text);
  if (pause !== null) {
    const titleEnd = place.line.textStart + place.line.text.length;
    return matchTo(text, place.line.start, place.line.end, { number: null, ...pause, titleEnd });
  }
  if (place.document.numbering.has(place.line) || !mayHaveFreeHeading(place, tokens.length) || !isFreeHeading(place))
    return null;
  return standsAlone(place, text) || !isNested(place, tokens) ? free(place, text) : null;
});

/** A number has just stood alone on its line: what is below it is its title, "Lunch" too. */
function awaitsTitle(tokens: readonly IToken[]): boolean {
  const last = lastToken(tokens);
  if (last?.tokenType.name !== 'Heading') return false;
  const { titleStart, titleEnd } = last.payload as { titleStart: number; titleEnd: number };
  return titleEnd <= titleStart;
}

/** "a) Studieresa" under "Övriga frågor", or right below another heading and over words of its own. */
function letteredHeading(place: Place, text: string, tokens: readonly IToken[]): LineMatch | null {
  const { line, next } = place;
  const { heading: above } = progress();
  const found = lettered.exec(line.text);
  if (above === null || found?.[1] === undefined) return null;
  if (line.text.length > longestLettered || /[.;]$/.test(line.text)) return null;
  if (!isMiscellaneousHeading(above, place)) {
    const title = line.text.slice(found[0].length);
    const headsText = next !== null && !lettered.test(next.text) && pattern`^\p{Lu}`.test(next.text);
    if (!headsText || /[:,?]$/.test(title) || /^Att\b/.test(title) || !continuesLetters(found[1], tokens)) return null;
  }
  const titleStart = line.textStart + found[0].length;
  const titleEnd = line.textStart + line.text.length;
  return matchTo(text, line.start, line.end, { number: found[1], clock: null, titleStart, titleEnd });
}

const lettered = pattern`^([a-h])[.)][ \t]+(?=\p{Lu})`;

/** "a" right below the item's heading, and each letter after the one before it. */
function continuesLetters(letter: string, tokens: readonly IToken[]): boolean {
  if (letter === 'a') return isRightBelow(tokens);
  const { number } = (lastHeadingOf(tokens)?.payload ?? {}) as { number?: string | null };
  return number === String.fromCharCode(letter.charCodeAt(0) - 1);
}

/** Characters of the longest heading with a letter; longer ones are sentences of a list. */
const longestLettered = 80;

/** A break, or the meeting's close: an item of its own wherever it stands. */
function standsAlone({ line }: Place, text: string): boolean {
  return marker.matchBreak(text, line.textStart) !== null || isClosingTitle(line.text);
}

/** "4a", "7.1", and the unnumbered headings under "Övriga frågor". */
export const subHeading: LinePattern = atLineStart((place, text, tokens) => {
  const mark = place.document.numbering.get(place.line);
  if (mark !== undefined) return mark.depth > 1 ? numbered(place, text, mark) : null;
  const part = letteredHeading(place, text, tokens);
  if (part !== null) return part;
  if (progress().heading === null || !isFreeHeading(place) || standsAlone(place, text) || clockBreak(place, text))
    return null;
  return isNested(place, tokens) ? restHeading(place, text) : null;
});

/** The second and third line of a heading, or the title below its number. */
export const headingContinuation: LinePattern = atLineStart((place, text, tokens) => {
  const last = lastToken(tokens);
  if (last === undefined) return null;
  const name = last.tokenType.name;
  if (
    name !== 'PresenterCell' &&
    name !== 'Heading' &&
    name !== 'FreeHeading' &&
    name !== 'SubHeading' &&
    name !== 'HeadingContinuation'
  )
    return null;
  const payload = last.payload as { titleStart?: number; titleEnd?: number };
  const titled =
    name === 'HeadingContinuation' || name === 'PresenterCell' || (payload.titleEnd ?? 0) > (payload.titleStart ?? 0);
  const { heading: above } = progress();
  const ofCapitals = place.line.blanksBefore === 0 && isCapitals(place.line.text) && isCapitals(above?.text ?? '');
  if (titled && above !== null && !place.document.numbering.has(above) && !ofCapitals) return null;
  if (!continuesHeading(place, titled)) return null;
  const presenters = presentersIn(place.document, place.line);
  return restOfLine(place, text, place.line.start, presenters ?? place.line.end);
});

function numbered(place: Place, text: string, mark: HeadingMark): LineMatch | null {
  const { line } = place;
  if (mark.depth === 1) progress().heading = line;
  const titleStart = line.textStart + mark.titleIndex;
  const decision = decisionInHeading(place, text, titleStart);
  const presenters = presentersIn(place.document, line);
  const titleEnd =
    presenters === null
      ? Math.min(endBeforePageMark(place, text, titleStart), endBeforePresenters(place, text, titleStart))
      : titleStart + text.slice(titleStart, presenters).replace(/[\s|]+$/, '').length;
  return matchTo(text, line.start, decision?.start ?? titleEnd, {
    number: mark.number,
    clock: mark.clock,
    titleStart,
    titleEnd: Math.max(titleStart, decision?.titleEnd ?? Math.min(titleEnd, line.textStart + line.text.length)),
    repair: mark.repair,
  });
}

/** "1. Kustplanen      Föredragande: Eva Ek": a gap or a parenthesis, and the label of those who present. */
function endBeforePresenters({ line }: Place, text: string, titleStart: number): number {
  if (!line.text.includes(':')) return line.end;
  for (const { index, 0: gap } of text.slice(titleStart, line.end).matchAll(/\t+| {2,}|(?:\*\*)? (?=\()/g)) {
    const found = marker.matchPresenterLabel(text, titleStart + index + gap.length);
    if (found !== null && text.slice(titleStart + index, found.end).includes(':')) return titleStart + index;
  }
  return line.end;
}

/** Where a heading's line goes on with the decision itself: "5. Val av ordförande. Beslut: att välja …". */
function decisionInHeading(
  { line }: Place,
  text: string,
  titleStart: number,
): { titleEnd: number; start: number } | null {
  const title = text.slice(titleStart, line.end);
  for (const found of title.matchAll(pattern.g`(?:[.!?]["”)]?|[ \t][–—-])[ \t]+(?=[\p{Lu}*])`)) {
    const start = titleStart + found.index + found[0].length;
    const label = marker.matchDecisionLabel(text, start);
    if (label === null || !text.slice(start, label.end).includes(':')) continue;
    // The full stop parts the two, and belongs to neither; a question mark is the title's.
    return { titleEnd: titleStart + found.index + (/^[!?]/.test(found[0]) ? 1 : 0), start };
  }
  return null;
}

/** "12.00 Lunch" among numbered items. */
function clockBreak({ line }: Place, text: string): { clock: number; titleStart: number } | null {
  const found = pattern`^(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?\s*[:–—-]?\s+(?=\p{Lu})`.exec(
    line.text,
  );
  if (found === null) return null;
  const titleStart = line.textStart + found[0].length;
  return marker.matchBreak(text, titleStart) === null
    ? null
    : { clock: Number(found[1]) * 60 + Number(found[2]), titleStart };
}

function free(place: Place, text: string): LineMatch | null {
  if (!marker.matchBreak(text, place.line.textStart) || place.document.numbering.size === 0)
    progress().heading = place.line;
  return restHeading(place, text);
}

function restHeading(place: Place, text: string): LineMatch | null {
  const { line } = place;
  const timed = marker.matchBreak(text, line.textStart) === null ? null : clockBehind.exec(line.text);
  return matchTo(text, line.start, line.end, {
    number: null,
    clock: timed === null ? null : Number(timed[1]) * 60 + Number(timed[2]),
    titleStart: line.textStart,
    titleEnd: line.textStart + (timed?.index ?? line.text.length),
  });
}

/** "Fika 09.45–10.00": a break's time behind its name. */
const clockBehind = /[ \t,]+(?:kl\.?|klockan)?[ \t]*(\d{1,2})[.:](\d{2})(?:[ \t]*[-–—][ \t]*\d{1,2}[.:]?\d{2})?$/;

/** Unnumbered headings stand among the items; before the first item only where no item has a number. */
function mayHaveFreeHeading(place: Place, tokens: number): boolean {
  const mode = progress();
  if (mode.heading !== null) return true;
  const { document, line } = place;
  if (line === document.title || tokens === 0) return false;
  return mode.attended && (document.numbering.size === 0 || line.level > 0 || isEnded(place.previous?.text ?? ''));
}

/**
 * An unnumbered heading here is an item below the one above: a deeper heading of markdown, or one right under a numbered
 * heading, or an unnumbered "Övriga frågor", that has no words of its own.
 */
function isNested(place: Place, tokens: readonly IToken[]): boolean {
  const { line } = place;
  const { heading: above } = progress();
  if (above === null) return false;
  if (above.level > 0 && line.level > above.level && !above.text.startsWith(line.text)) return true;
  const collects = place.document.numbering.has(above) || isMiscellaneousHeading(above, place);
  return collects && (nestedAlready(tokens) || isRightBelow(tokens));
}

function nestedAlready(tokens: readonly IToken[]): boolean {
  return lastHeadingOf(tokens)?.tokenType.name === 'SubHeading';
}

function isRightBelow(tokens: readonly IToken[]): boolean {
  const last = lastToken(tokens);
  return last !== undefined && (last === lastHeadingOf(tokens) || last.tokenType.name === 'HeadingContinuation');
}

function lastHeadingOf(tokens: readonly IToken[]): IToken | undefined {
  return tokens.findLast(({ tokenType }) => headingNames.has(tokenType.name));
}

const headingNames = new Set(['Heading', 'FreeHeading', 'SubHeading']);

/** "7. Övriga frågor", also below its number; without a number only where what follows is no part of the meeting's frame. */
function isMiscellaneousHeading(above: SourceLine, { document, line }: Place): boolean {
  const mark = document.numbering.get(above);
  if (mark === undefined)
    return (
      isMiscellaneous(above.text) && !nextMeeting.test(line.text) && (isCapitals(above.text) || !isCapitals(line.text))
    );
  const own = above.text.slice(mark.titleIndex);
  const title = own === '' ? (document.content[document.content.indexOf(above) + 1]?.text ?? '') : own;
  return isMiscellaneous(title.replace(/\*+$/, '').trim());
}

const nextMeeting = /^n[äa]sta\s/i;
