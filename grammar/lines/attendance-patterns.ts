import { officerStatus } from '../vocabulary/signature-roles.js';
import type { IToken } from 'chevrotain';
import { matchGroupLabel } from './group-labels.js';
import { goesOnInSmall } from './layout.js';
import { atLineStart, matchTo, type LineMatch, type LinePattern } from './line-match.js';
import { findDamagedLabel, matchDamagedSentence } from './damaged-labels.js';
import { columnAt, isTableRule, narrowestLabels, startOfCell } from './line-parts.js';
import {
  matchAttendanceLabel,
  matchAttendanceSentence,
  matchBareApprover,
  matchBareAttendanceLabel,
  matchOfficerLabel,
  matchOfficerLine,
  matchTaskLabel,
} from './markers.js';
import { headsPeople } from './roster-lines.js';
import { isLoneColumnHeading } from '../phrases/people/column-headings.js';
import type { LabelMatch } from '../matching/labels.js';
import { isFrom } from './source-lines.js';
import { lastToken, placeAt, progress, type Place } from './place.js';
import { lookUpMunicipality } from '../phrases/people/municipality.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { pattern } from '../matching/pattern.js';

export const attendanceLabelRest: LinePattern = atLineStart(({ document, line }, text) => {
  const split = document.splitLabels.bySecond.get(line);
  return split === undefined || split.status === null ? null : matchTo(text, line.start, split.rest.end);
});

/** "Närvarande:", "Anmält förhinder", and one person's office: "Ordförande: …". */
export const attendanceLabel: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  if (place.atStart) return labelAtStart(place, text, tokens) ?? sentenceLabel(place, text, offset);
  // "Sammanträde hölls den 17 november i Bjuv. Närvarande var …": the header tells both in sentences.
  const last = lastToken(tokens)?.tokenType.name ?? '';
  if (!beforeSentence.has(last)) return null;
  return sentenceLabel(place, text, offset) ?? (last === 'Roster' ? labelBehind(text, offset) : null);
};

/** "… och Bo Ek, Klippan. Förhinder: …", "… Bo Ek **Gäster:** …": the next list on the line of the one before. */
function labelBehind(text: string, offset: number): LineMatch | null {
  const label = progress().heading === null ? matchLabelBehind(text, offset) : null;
  return label === null ? null : listLabel(text, offset, label);
}

function listLabel(text: string, start: number, { key, wordsEnd, end }: FoundLabel): LineMatch | null {
  return matchTo(text, start, end, { status: key, role: null, wordsEnd });
}

type FoundLabel = NonNullable<ReturnType<typeof matchAttendanceLabel>>;

function matchLabelBehind(text: string, at: number): FoundLabel | null {
  const bold = text.startsWith('**', at);
  if (!bold && !opensSentence.test(text.slice(Math.max(0, at - 4), at))) return null;
  const label = matchAttendanceLabel(text, bold ? at + 2 : at);
  return label !== null && hasColon(text, label) ? label : null;
}

/** "Ledamöter Utsedd av": the heading of the next column stands one blank from the label. */
function labelBesideHeading({ line }: Place, at: number): FoundLabel | null {
  const words = line.text.slice(at - line.textStart);
  const cut = words.search(besideLabel);
  if (cut < 0 || !isLoneColumnHeading(words.slice(cut + 1))) return null;
  const found = matchAttendanceLabel(`${words.slice(0, cut)}:`, 0);
  return found === null ? null : { key: found.key, wordsEnd: at + cut, end: line.end };
}

const besideLabel = pattern` \p{Lu}\p{Ll}+(?: av)?$`;

const hasColon = (text: string, { wordsEnd, end }: FoundLabel): boolean => text.slice(wordsEnd, end).includes(':');

const opensSentence = /[.;]\)?[ \t]+$/;

const beforeSentence: ReadonlySet<string> = new Set(['Roster', 'HeaderLine', 'Continuation']);

/** "Närvarande var …" where the header tells it in sentences. */
function sentenceLabel(place: Place, text: string, offset: number): LineMatch | null {
  const mode = progress();
  const at = place.atStart ? place.line.textStart : offset;
  const found = mode.heading === null ? (matchAttendanceSentence(text, at) ?? matchDamagedSentence(text, at)) : null;
  if (found === null) return null;
  mode.attended = true;
  return listLabel(text, offset, found);
}

/** Where the next such sentence begins within the line. */
export function endBeforeSentence({ line }: Place, text: string, offset: number): number {
  for (const found of text.slice(offset, line.end).matchAll(pattern.g`(?<![ \t])[ \t]+(?=(?:\*\*)?\p{Lu})`)) {
    const at = offset + found.index + found[0].length;
    // The full stop may be lost, or the letters damaged, and both in a scan.
    if (matchAttendanceSentence(text, at) !== null) return at;
    const ended = text.charAt(offset + found.index - 1) === '.' || looksScanned(text);
    if (ended && matchDamagedSentence(text, at) !== null) return at;
    if (matchLabelBehind(text, at) !== null) return at;
  }
  return line.end;
}

function labelAtStart(place: Place, text: string, tokens: readonly IToken[]): LineMatch | null {
  if (place.document.coverSignatures.has(place.line)) return null;
  const mode = progress();
  const at = startOfCell(text, place.line.textStart);
  const split = place.document.splitLabels.byFirst.get(place.line);
  if (split !== undefined) {
    if (split.status === null) return null;
    mode.attended = true;
    return matchTo(text, place.line.start, split.end, { status: split.status, role: null, wordsEnd: split.wordsEnd });
  }
  // "Deltagare   Kommun": a table's headings, whose people stand below them.
  if (!mode.attended && mode.heading === null && headsPeople(place.line.text)) return null;
  const near =
    matchAttendanceLabel(text, at) ??
    (mode.heading === null ? (matchBareAttendanceLabel(text, at) ?? labelBesideHeading(place, at)) : null);
  // "Järfälla: Anna Berg" is near "Förfall", but a place.
  const found = near !== null && lookUpMunicipality(text.slice(at, near.wordsEnd)) !== null ? null : near;
  const { closingRoster, signatures } = place.document;
  const behind = isFrom(closingRoster, place.line);
  // Among signatures a label of a list is somebody's office.
  if (!behind && isFrom(signatures, place.line)) return null;
  const goesOn = goesOnInSmall(place.previous, place.line);
  if (found !== null && !(goesOn && !hasColon(text, found))) {
    // Inside the items a list of those present is a list only where none has come before.
    const inList = behind || lastToken(tokens)?.tokenType.name === 'Roster';
    if (
      !inList &&
      mode.heading !== null &&
      (mode.attended || !/[:\n\r]/.test(text.slice(found.wordsEnd, found.end + 1)))
    )
      return null;
    mode.attended = true;
    const end = headsTable(place, text, found.end) ? place.line.end : found.end;
    return listLabel(text, place.line.start, { ...found, end });
  }
  if ((mode.heading !== null && !behind) || tokens.length === 0) return null;
  const part = partOfList(place, text, tokens);
  if (part !== null) return part;
  const office = matchOfficerLabel(text, at);
  const group = office === null ? matchGroupLabel(text, at, place.line, place.next) : null;
  if (group !== null) {
    mode.attended = true;
    return listLabel(text, place.line.start, { key: 'present', ...group });
  }
  // "Vice ordförande   Bo Ek" in the list's own column is one of its people.
  const list =
    place.line.indent < narrowestLabels
      ? undefined
      : tokens.findLast(({ tokenType }) => tokenType.name === 'AttendanceLabel');
  if (list !== undefined && columnAt(text, list.startOffset) < place.line.indent - 1) return null;
  const task = matchTaskLabel(text, at) ?? matchBareApprover(text, at);
  if (task !== null) {
    const { end, wordsEnd } = task;
    return matchTo(text, place.line.start, end, { status: officerStatus, role: null, task: true, wordsEnd });
  }
  // "…, Anna Berg, / sekreterare, Bo Ek": the office of who stands above.
  if (goesOn && place.previous?.text.endsWith(',') === true) return null;
  const officer = office ?? officerAlone(place, text, tokens);
  if (officer === null) {
    const damaged = mode.titled ? findDamagedLabel(text, place) : null;
    if (damaged === null) return null;
    mode.attended = true;
    return matchTo(text, place.line.start, damaged.end, { ...damaged, role: null });
  }
  return matchTo(text, place.line.start, officer.end, {
    status: officerStatus,
    role: text.slice(at, officer.wordsEnd),
    wordsEnd: officer.wordsEnd,
  });
}

/** "Sekreterare" alone on its line, over the name; where names have offices below them, the line belongs to the name above. */
function officerAlone({ line, previous, next }: Place, text: string, tokens: readonly IToken[]): LabelMatch | null {
  if (next === null || next.blanksBefore > 0 || !pattern`^\p{Lu}`.test(line.text)) return null;
  // "Datum / 2018-03-15", and below it "Ordförande / Alva Testberg": the header's values stand below their labels.
  const isField = line.blanksBefore > 0 && lastToken(tokens)?.tokenType.name === 'Value';
  if (!isInList(tokens) && !isField) return null;
  const setApart = line.blanksBefore > 0 || (namePlace.test(previous?.text ?? '') && namePlace.test(next.text));
  return setApart && nameAlone.test(next.text) ? matchOfficerLine(text, line.textStart) : null;
}

const nameAlone = pattern`^\p{Lu}[\p{L}.'’-]*(?: (?:von|af|de|van|al))?(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,|$)`;
const namePlace = pattern`^\p{Lu}[^,]+, \p{Lu}`;

/** "För arbetsgivaren:" inside a list: those below stand as those above do. */
function partOfList(place: Place, text: string, tokens: readonly IToken[]): LineMatch | null {
  if (!isInList(tokens)) return null;
  const label = tokens.findLast(
    ({ tokenType, payload }) => tokenType.name === 'AttendanceLabel' && (payload as { role: unknown }).role === null,
  );
  if (label === undefined) return null;
  const at = startOfCell(text, place.line.textStart);
  const words = partLabel.exec(text.slice(at, place.line.end));
  if (words === null) return null;
  const { status } = label.payload as { status: string };
  return matchTo(text, place.line.start, at + words[0].length, {
    status,
    role: null,
    wordsEnd: at + (words[1] ?? '').length,
  });
}

function isInList(tokens: readonly IToken[]): boolean {
  const last = lastToken(tokens)?.tokenType.name;
  return last === 'Roster' || last === 'AttendanceLabel';
}

/** Whom they stand for, in lower case, alone on its line or before a colon. */
const partLabel = pattern`^(?:\*\*)?(F(?:ör|rån)(?: \p{Ll}[\p{Ll}-]+){1,4})(?: ?:(?:\*\*)?|(?:\*\*)?(?=[ \t]*$))`;

/** "| Närvarande | Post |" over a rule: the label heads a table, and what stands beside it are headings too. */
function headsTable({ next }: Place, text: string, end: number): boolean {
  if (next === null || !isTableRule(next.text)) return false;
  const beside = /^[^\n\r]*/.exec(text.slice(end, end + longestHeadings))?.[0] ?? '';
  return !pattern`\p{Lu}\p{L}+ \p{Lu}`.test(beside);
}

/** Characters of a table's heading row. */
export const longestHeadings = 200;
