import { presenceWords } from '../vocabulary/presence.js';
import { foldForPattern } from '../matching/fold.js';
import { isWithin } from '../matching/near.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { findDamagedLabel } from './damaged-labels.js';
import { standsAlone } from './line-parts.js';
import { matchAttendanceLabel } from './markers.js';
import { columnsOf, isHeadingRow } from './roster-lines.js';
import { isRole, isSignedName, isSigningLabel } from './signing-lines.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/**
 * The first line of a list of those present that stands behind the signatures: "Närvarolista" over names or the headings
 * of a table. Only where the header names nobody, since an appendix may have a list of its own.
 */
export function findClosingRoster(
  text: string,
  top: readonly SourceLine[],
  body: readonly SourceLine[],
  lastHeading: number,
): SourceLine | null {
  if (lastHeading < 0 || top.some((line, index) => listsPeople(text, line, top[index + 1]))) return null;
  const index = body.findIndex(
    (line, at) =>
      line.start > lastHeading && headsList(text, line, body[at + 1]) && opensList(body.slice(at + 1, at + 3)),
  );
  if (index < 0) return null;
  const above = body.slice(Math.max(0, index - reach), index);
  const signed = above.some((line) => isSigningLabel(text, line.textStart) || isRole(line.text));
  return signed ? (body[index] ?? null) : null;
}

/** Lines above in which the signatures stand. */
const reach = 12;

/** "Närvarande: Anna Berg, Bjuv", but not "Närvarande: enligt närvarolista". */
function listsPeople(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
  const label = matchAttendanceLabel(text, line.textStart);
  if (label === null) return isHeadingRow(line.text);
  const beside = text.slice(label.end, line.end).trim();
  const people = beside === '' ? (next?.text ?? '') : beside;
  return people !== '' && !isReferring(foldForPattern(people));
}

/** "enligt närvarolista", a letter or two of it wrong. */
const isReferring = (people: string): boolean =>
  referring.test(people) ||
  longReferences.some((own) => isWithin(own.length / lettersPerSlip, own, people.slice(0, own.length).toLowerCase()));

const references = presenceWords.group.map(foldForPattern);
const referring = pattern.i`^(?:${references.join('|')})(?!\p{L})`;
const lettersPerSlip = 8;
const longReferences = references.filter(({ length }) => length >= lettersPerSlip * 2);

/** "Närvarolista" and nothing else on the line, or what scanning has left of it. */
function headsList(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
  if (standsAlone(matchAttendanceLabel(text, line.textStart), text, line)) return true;
  if (next === undefined || line.text.length > longestLabel || !looksScanned(text)) return false;
  // Whatever is left of the word over a table's headings.
  if (headsColumns(next.text) && pattern`^\p{Lu}\S{6,}$`.test(line.text)) return true;
  return findDamagedLabel(text, { line, next })?.end === line.end;
}

/** Of headings in columns the first may be the only one that is left whole. */
const headsColumns = (text: string): boolean =>
  isHeadingRow(text) || (/^(?:Namn|Deltagare)[ \t]/.test(text) && columnsOf(text).length >= fewestColumns);
const fewestColumns = 3;

const longestLabel = 30;

/** A row of headings or a name; of damaged headings, the name below them. */
function opensList([next, below]: readonly SourceLine[]): boolean {
  if (next === undefined) return false;
  const startsWithName = ({ text }: SourceLine): boolean => isSignedName(columnsOf(text)[0]?.split(',')[0] ?? '');
  return (
    isHeadingRow(next.text) ||
    startsWithName(next) ||
    (below !== undefined && columnsOf(next.text).length === columnsOf(below.text).length && startsWithName(below))
  );
}
