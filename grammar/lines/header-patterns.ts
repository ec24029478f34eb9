import { isSentence } from './sentences.js';
import { weekdays } from '../vocabulary/calendar.js';
import { headerSentences } from '../vocabulary/markers.js';
import type { IToken } from 'chevrotain';
import { continuesLine, continuesValue, isEnded, startsList, startsLower } from './layout.js';
import { atLineStart, matchTo, restOfLine, type LinePattern } from './line-match.js';
import { isPageMark, logoOf } from './page-marks.js';
import {
  emailSource,
  endBeforeEmail,
  endBeforeGap,
  endBeforeLabel,
  endBeforePageMark,
  startOfCell,
  columnAt,
  narrowestLabels,
} from './line-parts.js';
import { findDamagedField } from './damaged-fields.js';
import { matchAgendaLabel, matchBareFieldLabel, matchFieldLabel, matchOwnerLabel, type FieldMatch } from './markers.js';
import { namesProtocol } from './title.js';
import type { SourceLine } from './source-lines.js';
import { looksLikePeople } from './roster-lines.js';
import { lastToken, placeAt, progress, type Place } from './place.js';
import { pattern } from '../matching/pattern.js';
import { endBeforeSentence, longestHeadings } from './attendance-patterns.js';

/** What belongs to the page: whole lines, and a page's number after a wide gap at the end of any line. */
export const furniture: LinePattern = (text, offset) => {
  const place = placeAt(offset);
  if (place.atStart) return place.document.furniture.has(place.line) ? matchTo(text, offset, place.line.end) : null;
  const rest = text.slice(offset, place.line.end);
  // A gap sets it off, or its form: "1 (4)", "Sida 2".
  const apart = /[ \t]{2,}$/.test(text.slice(place.line.start, offset)) || pattern`[(\p{L}]`.test(rest);
  return isPageMark(rest) && apart ? matchTo(text, offset, place.line.end) : null;
};

/** The line that names the protocol; of a letterhead in columns, the column that does. */
export const title: LinePattern = (text, offset) => {
  const place = placeAt(offset);
  const { line, document } = place;
  if (line !== document.title || progress().titled) return null;
  const { start, end } = titleColumn(line);
  if (offset !== start && offset !== Math.max(start, line.start)) return null;
  progress().titled = true;
  return restOfLine(place, text, offset, Math.min(end, endBeforePageMark(place, text, offset)));
};

/** Of a letterhead on the title's line, where the title begins. */
function endBeforeTitle({ line, document }: Place, offset: number): number {
  const start = line === document.title ? titleColumn(line).start : offset;
  return offset < start ? start : line.end;
}

function titleColumn(line: SourceLine): { start: number; end: number } {
  const behind = behindLetterhead.exec(line.text);
  if (behind !== null) return { start: line.textStart + behind[0].length, end: line.end };
  for (const found of line.text.matchAll(/[^\s|]\S*(?:[ ]{1,2}[^\s|]\S*)*/g)) {
    if (!namesProtocol(found[0])) continue;
    const start = found.index === 0 ? line.start : line.textStart + found.index;
    const last = found.index + found[0].length === line.text.length;
    return { start, end: last ? line.end : line.textStart + found.index + found[0].length };
  }
  return { start: line.start, end: line.end };
}

/** "Hjo kommun Sammanträdesprotokoll 1 (4)": whose paper it is, one blank before what the protocol is called. */
const behindLetterhead = pattern`^\p{Lu}[\p{L} -]{1,30} kommun (?=\p{L}*[Pp]rotokoll(?: \d| *$))`;

/** "Tid/Plats:", "Datum": at a line's start, or after a gap within the line where a colon ends it. */
export const fieldLabel: LinePattern = (text, offset) => {
  const place = placeAt(offset);
  if (place.line === place.document.title && place.atStart) return null;
  // "Sixten Ek (från / klockan 10.30)" tells of him alone.
  if (place.atStart && place.line.blanksBefore === 0 && /\([^()]{0,40}$/.test(place.previous?.text ?? '')) return null;
  if (place.atStart && namesColumns(text, place.line))
    return matchTo(text, offset, place.line.end, { kind: 'when-where', wordsEnd: place.line.end });
  const split = place.atStart ? place.document.splitLabels.byFirst.get(place.line) : undefined;
  if (split !== undefined)
    return split.field === null
      ? null
      : matchTo(text, offset, split.end, { kind: split.field, wordsEnd: split.wordsEnd });
  const found =
    matchFieldLabel(text, place.atStart ? startOfCell(text, place.line.textStart) : offset) ??
    (place.atStart ? (ownerLabel(place, text) ?? (progress().titled ? worn(place, text) : null)) : null);
  if (found === null) return null;
  if (!place.atStart && !text.slice(offset, found.end).includes(':')) return null;
  return matchTo(text, offset, found.end, { kind: found.key, wordsEnd: found.wordsEnd });
};

const worn = (place: Place, text: string): FieldMatch | null =>
  bareFieldLabel(place, text) ?? damagedField(place, text);

/** Among people "Region:" is one of theirs. */
function ownerLabel({ line }: Place, text: string): FieldMatch | null {
  return isAbovePeople() ? matchOwnerLabel(text, startOfCell(text, line.textStart)) : null;
}

/** Among the header's lines, and not among people: the office or the place of one may be near a label. */
function damagedField({ line }: Place, text: string): FieldMatch | null {
  return isAbovePeople() ? findDamagedField(text, startOfCell(text, line.textStart)) : null;
}

function isAbovePeople(): boolean {
  const { attended, heading } = progress();
  return !attended && heading === null;
}

/** A label without colon or gap; below a list of people only one that can be nobody's name. */
function bareFieldLabel({ line }: Place, text: string): FieldMatch | null {
  const found = matchBareFieldLabel(text, line.textStart);
  return progress().attended && found?.key !== 'other' ? null : found;
}

/** The second line of a label that stands in two. */
export const fieldLabelRest: LinePattern = atLineStart(({ document, line }, text) => {
  const split = document.splitLabels.bySecond.get(line);
  return split === undefined || split.field === null ? null : matchTo(text, line.start, split.rest.end);
});

/** "Datum      Tid      Plats": the heading of a form's columns, whose values stand in the line below. */
function namesColumns(text: string, line: SourceLine): boolean {
  if (line.text.length > longestHeadings || !columnsOfWords.test(line.text)) return false;
  return [...line.text.matchAll(/[^\s:]+(?: [^\s:]+)*/g)].every(({ index, 0: words }) => {
    const at = line.textStart + index;
    return matchFieldLabel(text, at)?.wordsEnd === at + words.length;
  });
}

/** Words in columns and nothing else: few lines get past it. */
const columnsOfWords = pattern`^\p{Lu}[\p{L}/]+:?(?:(?:\t| {2,})\p{Lu}[\p{L}/]+:?)+$`;

export const agendaLabel: LinePattern = atLineStart((place, text) => {
  const { heading, titled, attended } = progress();
  // "PROTOKOLL" over the title is a letterhead's.
  if (heading !== null || !(titled || attended)) return null;
  const found =
    place.line === place.document.itemTable?.headings || matchAgendaLabel(text, place.line.textStart) !== null;
  if (found) progress().inBody = true;
  return found ? matchTo(text, place.line.start, place.line.end) : null;
});

const emailHere = pattern.iy`${emailSource}`;

export const email: LinePattern = (text, offset) => {
  emailHere.lastIndex = offset;
  const found = emailHere.exec(text);
  if (found === null) return null;
  // The bar that ends a table's row holds nothing, nor does the bracket of "Anna Berg <anna.berg@…>".
  const end = offset + found[0].length;
  const rest = /^(?:[ \t]*\||>)[ \t]*(?=[\n\r]|$)/.exec(text.slice(end, end + 20));
  return matchTo(text, offset, end + (rest?.[0].length ?? 0));
};

/** What stands after a label, up to the next label on the line; the line below where nothing stands after it. */
export const value: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const last = lastToken(tokens);
  if (last === undefined || !(labels.has(last.tokenType.name) || awaitsValue(tokens, place))) return null;
  if (place.atStart && (place.line.blanksBefore > 2 || place.document.numbering.has(place.line))) return null;
  return restOfLine(
    place,
    text,
    offset,
    Math.min(endBeforeLabel(place, text, offset), endBeforeEmail(place, text, offset)),
  );
};

/**
 * Labels stand in a block above their values ("Datum: / Plats: / Närvarande:"): as many values follow as there were
 * fields, and then the people. The first value is a date.
 */
function awaitsValue(tokens: readonly IToken[], { line, atStart }: Place): boolean {
  const { values, fields, lists } = stackOf(tokens);
  if (values >= fields) return false;
  return lists === 0 ? values > 0 : atStart && fields >= 2 && (values > 0 || /\d/.test(line.text));
}

/** The values at the end of what was read, and the labels right above them. */
function stackOf(tokens: readonly IToken[]): { values: number; fields: number; lists: number } {
  const stack = { values: 0, fields: 0, lists: 0 };
  let index = tokens.length - 1;
  for (; tokens[index]?.tokenType.name === 'Value'; index -= 1) stack.values += 1;
  for (; ; index -= 1) {
    const name = tokens[index]?.tokenType.name;
    if (name === 'FieldLabel') stack.fields += 1;
    else if (name === 'AttendanceLabel') stack.lists += 1;
    else return stack;
  }
}

/** The values of a block of labels are all there, and its lists of people follow. */
function opensStackedList(tokens: readonly IToken[]): boolean {
  const { values, fields, lists } = stackOf(tokens);
  return lists > 0 && fields >= 2 && values === fields;
}

/** A line of the header that no label introduces. */
export const headerLine: LinePattern = (text, offset) => {
  const place = placeAt(offset);
  const { line } = place;
  const logo = place.atStart ? logoOf(line.text) : null;
  if (logo !== null)
    return matchTo(text, offset, line.end, { start: line.textStart + logo.start, end: line.textStart + logo.end });
  const end = Math.min(
    endBeforeEmail(place, text, offset),
    endBeforeGap(place, text, offset),
    endBeforePageMark(place, text, offset),
    endBeforeSentence(place, text, offset),
    endBeforeTitle(place, offset),
  );
  return restOfLine(place, text, offset, end);
};

/** A line of people: after the label on its line, or below it. */
export const roster: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const last = lastToken(tokens);
  const end = Math.min(endBeforeEmail(place, text, offset), endBeforeSentence(place, text, offset));
  if (!place.atStart) return restOfLine(place, text, offset, end);
  const listed = last !== undefined && (listedNames.has(last.tokenType.name) || opensStackedList(tokens));
  return listed &&
    !isHeadingBelowList(place) &&
    looksLikePeople(place, last.tokenType.name !== 'Roster', text.slice(place.line.textStart, end).trimEnd())
    ? restOfLine(place, text, offset, end)
    : null;
};

/** One word, or words without capitals, apart from the list above and over a sentence: "Inledning". */
function isHeadingBelowList({ line, next, document }: Place): boolean {
  if (document.tightHeadings.has(line)) return true;
  if (line.blanksBefore === 0 || next === null || /[,;(|:\t]/.test(line.text)) return false;
  const below = next.text.split(/\s+/);
  if (below.length < 5 || below.filter((word) => pattern`^\p{Ll}`.test(word)).length < below.length * 0.5) return false;
  const words = line.text.split(/\s+/);
  return pattern`^\p{Lu}`.test(line.text) && words.slice(1).every((word) => pattern`^\p{Ll}`.test(word));
}

/** A line that goes on with the paragraph above it. */
export const continuation: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const last = lastToken(tokens);
  if (!place.atStart)
    return last?.tokenType.name === 'Title' || last?.tokenType.name === 'HeaderLine'
      ? null
      : restOfLine(place, text, offset);
  if (last === undefined || place.previous === null || !continued.has(last.tokenType.name)) return null;
  // What a title's next line says of the day is no part of the title.
  if (last.tokenType.name === 'Title' && dayFirst.test(place.line.text)) return null;
  // Nor what a blank line sets apart from it.
  if (last.tokenType.name === 'Title' && place.line.blanksBefore > 0 && !place.document.layout.spaced) return null;
  // Nor are columns the rest of a letterhead's line.
  if (last.tokenType.name === 'HeaderLine' && / {3,}|\t/.test(place.line.text)) return null;
  // Nor what stands below the letterhead that the title is set beside.
  const column = last.tokenType.name === 'Title' ? columnAt(text, last.startOffset) : 0;
  if (column > narrowestLabels && place.line.indent < column - narrowestLabels / 2) return null;
  const { previous, line, document } = place;
  if (standsInValueColumn(line, text, tokens)) return restOfLine(place, text, offset);
  // Who dissents tells it behind the decision.
  if (dissents.test(line.text) && (isEnded(previous.text) || namedFirst.test(line.text))) return null;
  // "Föredragande: Siv Dahl, Trafikverket" over a sentence, in a column that both fill.
  const presenting = last.tokenType.name === 'Value' && tokens.at(-2)?.tokenType.name === 'PresenterLabel';
  if (presenting && !/(?:[,–-]|\s(?:och|samt))$/.test(previous.text) && isSentence(line.text)) return null;
  const goesOn =
    values.has(last.tokenType.name) || isValueContinued(tokens)
      ? continuesValue(previous, line, document.layout)
      : continuesLine(previous, line, document.layout, place.acrossPage);
  if (!goesOn) return null;
  const sentence = progress().heading === null ? endBeforeSentence(place, text, offset) : line.end;
  return restOfLine(place, text, offset, sentence);
};

/** "Anna Berg reserverar sig mot beslutet", "Bo Ek och Siv Ro deltar inte i beslutet". */
const dissents = pattern`^\p{Lu}[^.:;]{2,60} (?:reserverar sig|reserverade sig|delt(?:ar|og) (?:inte|ej) i beslutet)(?!\p{L})`;

/** The same by one person: so plain a sentence begins whatever the line above has lost. */
const namedFirst = pattern`^\p{Lu}[\p{Ll}-]+ (?:af |von |de )?\p{Lu}[\p{L}-]+ (?:res|delt)`;

/** The line begins right below the value of a label that stands in a column of its own. */
function standsInValueColumn(line: SourceLine, text: string, tokens: readonly IToken[]): boolean {
  if (line.blanksBefore > 0 || line.indent < narrowestLabels) return false;
  const value = tokens.findLast(({ tokenType }) => tokenType.name !== 'Continuation');
  if (value?.tokenType.name !== 'Value') return false;
  return Math.abs(columnAt(text, value.startOffset) - line.indent) <= 1;
}

/** A sentence in the header: the prose before the first item. */
export function isHeaderSentence(place: Place, tokens: readonly unknown[]): boolean {
  const { text } = place.line;
  if (
    tokens.length === 0 ||
    startsLower(text) ||
    startsList(text) ||
    place.line.start < place.document.headEnd ||
    heldWords.test(text)
  )
    return false;
  const words = text.split(/\s+/);
  const lower = words.filter((word) => pattern`^\p{Ll}`.test(word)).length;
  return (
    words.length >= 5 &&
    lower >= words.length * 0.6 &&
    (isEnded(text) || words.length >= 9) &&
    !/\d{6}|(?:19|20)\d\d/.test(text)
  );
}

/** "Fört vid sammanträde med …", "Mötet ägde rum …": a sentence that tells what a header's fields tell. */
const heldWords = pattern.i`(?<!\p{L})(?:${headerSentences.join('|')})(?!\p{L})`;
/** After these, one more line of people may stand; an address may end a person's line. */
const listedNames = new Set(['Roster', 'UnlabelledRoster', 'AttendanceLabel', 'AttendanceLabelRest', 'Email']);
const dayFirst = pattern.i`^(?:${weekdays.join('|')})(?:en)? (?:den )?\d{1,2} `;
const labels = new Set(['FieldLabel', 'FieldLabelRest', 'PresenterLabel', 'AttachmentLabel']);
const values = new Set(['Title', 'HeaderLine', 'Value', 'AttachmentLine']);

/** The tokens end in a value that went on over at least one line. */
function isValueContinued(tokens: readonly IToken[]): boolean {
  let index = tokens.length - 1;
  while (tokens[index]?.tokenType.name === 'Continuation') index -= 1;
  return values.has(tokens[index]?.tokenType.name ?? '');
}

const continued = new Set([
  'Title',
  'Value',
  'HeaderLine',
  'Paragraph',
  'Continuation',
  'Clause',
  'LoneClause',
  'Statement',
  'Closing',
  'Approval',
  'AttachmentLine',
  'RemarkLabel',
  'ProposalLabel',
]);
