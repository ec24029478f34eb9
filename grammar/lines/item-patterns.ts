import type { IToken } from 'chevrotain';
import { isHeaderSentence, continuation } from './header-patterns.js';
import { couldWrap, goesOnInSmall, isDangling, isEnded, startsList, startsLower } from './layout.js';
import type { ClausePayload } from './line-payloads.js';
import { atLineStart, matchTo, restOfLine, type LineMatch, type LinePattern } from './line-match.js';
import { bulletMarks } from '../vocabulary/bullets.js';
import { matchIntroducer } from './introducers.js';
import * as marker from './markers.js';
import { isPresenters, presentersIn } from './presenter-column.js';
import { lastToken, placeAt, progress, type Place } from './place.js';
import type { LabelMatch } from '../matching/labels.js';
import { pattern } from '../matching/pattern.js';

export const presenterLabel: LinePattern = (text, offset, tokens) => {
  const { line, atStart } = placeAt(offset);
  // "Ansvarig: Bo. Klart: 3/12" below what was decided says who is to do it.
  const isTask = atStart && responsible.test(line.text) && (dueWords.test(line.text) || isBelowDecision(tokens));
  return isTask ? null : anyPresenterLabel(text, offset, tokens);
};

const responsible = pattern.i`^ansvariga?(?! föredr)(?!\p{L})`;
const dueWords = pattern.i`(?<!\p{L})(?:klart?|senast|deadline|färdigt?)(?!\p{L})`;
const isBelowDecision = (tokens: readonly IToken[]): boolean =>
  tokens.findLast(({ tokenType }) => tokenType.name !== 'Continuation')?.tokenType.name === 'Clause';

const anyPresenterLabel = labelPattern(
  (text, at) => marker.matchPresenterLabel(text, at) ?? marker.matchPresenterLine(text, at),
);
export const attachmentLabel = labelPattern(marker.matchAttachmentLabel);
export const proposalLabel = labelPattern(marker.matchProposalLabel);

/** "Reservation", "Bakgrund:": the line is prose, and ends a list of decisions. */
export const remarkLabel: LinePattern = atLineStart((place, text) =>
  marker.matchRemarkLabel(text, place.line.textStart) === null || goesOnInSmall(place.previous, place.line)
    ? null
    : restOfLine(place, text, place.line.start),
);

/** "Bilaga 2 – utkast …" as a line of its own. */
export const attachmentLine: LinePattern = atLineStart((place, text) => {
  const { line, previous, document } = place;
  const bullet = leadingBullet.exec(line.text)?.[0].length ?? 0;
  if (marker.matchAttachmentLine(text, line.textStart + bullet) === null) return null;
  const rest = line.text.slice(bullet).replace(/^\S+\s*[\dA-Z]+[a-z]?/, '');
  // "…, se / Bilaga 2." goes on with the line above.
  if (
    previous !== null &&
    !document.numbering.has(previous) &&
    line.blanksBefore === 0 &&
    !isEnded(previous.text) &&
    !/^bil/i.test(previous.text)
  ) {
    if (isDangling(previous.text) || /(?:^|\s)se$/.test(previous.text)) return null;
    // "Bilaga 2 – utkast" names what is attached, which a sentence does not.
    if (!/^\s*[–—:-]\s/.test(rest) && couldWrap(previous, line, document.layout)) return null;
  }
  // "Bilaga 2 skickas ut före mötet." is prose.
  return pattern`^\s*(?:$|[–—:.,;(-]|\p{Lu})`.test(rest) ? restOfLine(place, text, place.line.start) : null;
});

const leadingBullet = new RegExp(`^[${bulletMarks}][ \\t]+`);

/** A line that begins a paragraph; the rest of a line after a marker. */
export const paragraph: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const mode = progress();
  const mayBegin = mode.heading !== null || mode.attended || mode.inBody || isHeaderSentence(place, tokens);
  const match = mayBegin ? restOfLine(place, text, offset, sentenceEndBeforeIntroducer(place, text, offset)) : null;
  if (match !== null) mode.inBody = true;
  return match;
};

/** As `continuation`, cut where a sentence within the line introduces a decision. */
export const itemContinuation: LinePattern = (text, offset, tokens) => {
  const found = continuation(text, offset, tokens) ?? listInClause(text, offset, tokens);
  if (found === null) return null;
  // In the header the line may be cut before those present.
  if (progress().heading === null) return found;
  const place = placeAt(offset);
  return restOfLine(place, text, offset, sentenceEndBeforeIntroducer(place, text, offset));
};

/** Entries of a list inside a clause: "att anta följande: / - …". */
function listInClause(text: string, offset: number, tokens: readonly IToken[]): LineMatch | null {
  const place = placeAt(offset);
  if (!place.atStart || place.line.blanksBefore > 1 || !startsList(place.line.text)) return null;
  const clause = tokens.findLast(({ tokenType }) => tokenType.name !== 'Continuation');
  const inside = clause?.tokenType.name === 'Clause' && !(clause.payload as ClausePayload).bare;
  const before = place.previous?.text ?? '';
  return inside &&
    (place.line.blanksBefore === 0 || place.document.layout.spaced || before.endsWith(':')) &&
    !/[.!?]$/.test(before)
    ? restOfLine(place, text, offset)
    : null;
}

/**
 * Where, within the line, a sentence begins that introduces a decision in the present tense ("… Gruppen beslutar att …"),
 * or a label of who presents the item, as its last words ("… Föredragande: Anna Berg."). In the past tense it tells of an
 * earlier meeting as often as not, and stays prose.
 */
function sentenceEndBeforeIntroducer(place: Place, text: string, offset: number): number {
  const { line } = place;
  const rest = text.slice(offset, line.end);
  const mayLabel = /öredra[^.:]{1,12}:/.test(rest);
  if (!mayLabel && !/eslut|enas|överens/.test(rest)) return line.end;
  for (const found of rest.matchAll(pattern.g`[.!?]["”)]?[ \t]+(?=\p{Lu})`)) {
    const at = offset + found.index + found[0].length;
    const label = mayLabel ? marker.matchPresenterLabel(text, at) : null;
    if (label !== null && !pattern`[.!?] \p{Lu}`.test(text.slice(label.end, line.end))) return at;
    const introducer = matchIntroducer(text, at);
    if (introducer !== null && introducer.inline && !introducer.past) return at;
  }
  return line.end;
}

function labelPattern(match: (text: string, at: number) => LabelMatch | null): LinePattern {
  return (text, offset) => {
    const place = placeAt(offset);
    const found = match(text, place.atStart ? place.line.textStart : offset);
    if (found === null || (!place.atStart && !text.slice(offset, found.end).includes(':'))) return null;
    // "nyckel- / ansvarig" is one word.
    if (place.atStart && place.line.blanksBefore === 0 && pattern`\p{Ll}-$`.test(place.previous?.text ?? ''))
      return null;
    // What goes on in small letters is no label.
    const goesOn = place.atStart && goesOnInSmall(place.previous, place.line);
    if (goesOn && !text.slice(offset, found.end).includes(':')) return null;
    // "lades till / handlingarna:".
    if (place.atStart && startsLower(place.line.text) && isDangling(place.previous?.text ?? '')) return null;
    return matchTo(text, offset, Math.max(found.end, found.wordsEnd), { wordsEnd: found.wordsEnd });
  };
}

/** Who presents the item, in a column of their own beside its heading. */
export const presenterCell: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const last = lastToken(tokens)?.tokenType.name;
  if (place.atStart && place.document.presenterCells.has(offset)) return restOfLine(place, text, offset);
  const brackets = place.atStart && opensItem(last) ? namesInBrackets.exec(place.line.text) : null;
  if (brackets !== null)
    return matchTo(text, offset, place.line.end, {
      start: place.line.textStart + 1,
      end: place.line.textStart + brackets[0].length - 1,
    });
  if (place.atStart)
    return last === 'PresenterCell' && isPresenters(place.document, place.line)
      ? restOfLine(place, text, offset)
      : null;
  if (presentersIn(place.document, place.line) !== offset) return null;
  return opensItem(last) ? restOfLine(place, text, offset) : null;
};

const opensItem = (last: string | undefined): boolean =>
  last?.endsWith('Heading') === true || last === 'HeadingContinuation';

/** "(Anna Berg och Bo Ek)" alone below a heading. */
const namesInBrackets = pattern`^[({]\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}(?:(?:,| och| samt) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}){0,4}[)}]$`;
