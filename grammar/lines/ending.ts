import { isMostlyMarks, isScrap, isSignature, longestScribble } from './scribble.js';
import { endsSentence, isSentence } from './sentences.js';
import { months } from '../vocabulary/calendar.js';
import { nearestSignatureLabel } from '../phrases/people/damaged-role.js';
import {
  matchApproval,
  matchAttachmentLabel,
  matchAttendanceLabel,
  matchDecisionLabel,
  matchPresenterLabel,
} from './markers.js';
import { namesProtocol } from './title.js';
import {
  countOffices,
  holdsRole,
  isRowOfNames,
  isRole,
  isDamagedName,
  isSignedBy,
  isSignedName,
  isSigningLabel,
  signingRule,
  specks,
  withoutEmphasis,
  withoutRules,
  withoutSpecks,
} from './signing-lines.js';
import type { HeadingMark } from './numbering.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';
import { looksScanned } from '../matching/signs-of-scanning.js';

/**
 * The first line of the signatures: walking back from the document's end over names, roles, signature labels and lines
 * of approval, to where prose begins. A name counts only where a role, a label or another name stands by it.
 */
export function findEnding(
  text: string,
  content: readonly SourceLine[],
  numbering: ReadonlyMap<SourceLine, HeadingMark>,
): SourceLine | null {
  let first: SourceLine | null = null;
  let roleBelow = false;
  /** Offices in the line below that stand one blank apart. */
  let officesBelow = 0;
  const names: SourceLine[] = [];
  const scanned = looksScanned(text);
  let below = scanned ? linesBelow : 0;
  for (let index = content.length - 1; index >= Math.max(0, content.length - longestEnding); index -= 1) {
    const line = content[index];
    if (line === undefined || numbering.has(line) || line.level > 0) break;
    const read = withoutEmphasis(withoutRules(line.text)).replace(/\\$/, '').replace(specks, '');
    const words = withoutSpecks(read.replace(markBetween, ' ')).trim();
    const at = line.textStart + line.text.search(/[^*_| ]|$/);
    const labelled =
      isSigningLabel(text, at) ||
      (line.text.includes('|') && isSigningLabel(words, 0)) ||
      (scanned && isSigningLabel(words.replace(scrapBehind, '').replace(/ {2,}/g, ' '), 0));
    officesBelow ||= names.length === 0 ? countOffices(words) : 0;
    if (
      (labelled && !isItemLine(text, line)) ||
      (isPlaceAndDate(words) && matchApproval(text, at) === null) ||
      isSignedBy(text, line.textStart, line.textStart + line.text.length)
    ) {
      first = line;
    } else if (isRole(words) || countOffices(words) > 0) {
      // Offices above a name that has none below it are its own.
      if (names.length > 0 && first === null) first = line;
      else roleBelow = true;
    } else if (nearestSignatureLabel(words.replace(/(?<![-:.])[-:.]+$/, '')) !== null) {
      if (names.length > 0) first = line;
    } else if (
      isSignedName(words) ||
      (officesBelow > 0 && isRowOfNames(words, officesBelow)) ||
      (scanned && (roleBelow || isRightAbove(content, index, first)) && isDamagedName(words))
    ) {
      names.push(line);
      if (roleBelow || holdsRole(words) || first !== null || isLoneName(text, content, index)) first = line;
      [roleBelow, officesBelow] = [false, 0];
    } else if (first !== null && (isSignature(words) || isScrap(words, scanned))) {
      first = line;
    } else if (matchApproval(text, at) === null && !endsApproval(text, content, index) && !isPassedOver(words)) {
      const scribbled = names.length > 0 || pattern`^\p{Ll}+$`.test(words);
      // A stamp or a form's foot below those who sign.
      const isBelow = first === null && names.length === 0 && !roleBelow && line.text.length <= longestBelow;
      if (scribbled && isBelowLabel(text, content, index)) continue;
      if (!isBelow || below === 0 || endsSentence(words)) break;
      below -= 1;
    }
  }
  // Two names or more at the very end, with prose above them and no office anywhere.
  if (first === null && names.length >= 2) return names[names.length - 1] ?? null;
  return topOfTable(content, belowList(text, content, first));
}

/** The first line so far is one of offices, and the line at the index stands right above it. */
const isRightAbove = (content: readonly SourceLine[], index: number, first: SourceLine | null): boolean =>
  first !== null && first === content[index + 1] && first.blanksBefore === 0 && isRole(first.text);

/** Who stands right below "Förhinder:" does not sign: the signatures begin with the next paragraph. */
function belowList(text: string, content: readonly SourceLine[], first: SourceLine | null): SourceLine | null {
  const above = first === null ? undefined : content[content.indexOf(first) - 1];
  if (first === null || above === undefined || first.blanksBefore > 0) return first;
  if (matchAttendanceLabel(text, above.textStart) === null) return first;
  return content.find((line) => line.start > first.start && line.blanksBefore > 0) ?? first;
}

/** Of a table of signatures, its heading row and rule. */
function topOfTable(content: readonly SourceLine[], first: SourceLine | null): SourceLine | null {
  if (first?.text.startsWith('|') !== true) return first;
  let top = content.indexOf(first);
  while (/^\|[\s:|-]*$/.test(content[top - 1]?.text ?? '')) top -= 1;
  const heading = content[top - 1];
  if (heading?.text.startsWith('|') === true && isSigningLabels(heading.text)) top -= 1;
  return content[top] ?? first;
}

/** "| Vid protokollet | Ordförande |": every cell of the row says who signs below it. */
function isSigningLabels(row: string): boolean {
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.every((cell) => cell === '' || isSigningLabel(cell, 0) || isRole(cell));
}

/** "Sala den 8 maj 2019", "Sala 2019-05-08", "Sala som ovan": where and when it was signed, by each in columns. */
function isPlaceAndDate(line: string): boolean {
  return line.split(/\t| {2,}/).every((column) => placeAndDate.test(column) || placeAndDay.test(column));
}

const monthNames = months.map(([name = '']) => name).join('|');
/** Without a year after nothing but the place's name: "Nästa möte är i Tranemo den 30 mars" is prose. */
const placeAndDay = pattern`^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})? den \d{1,2} (?:${monthNames})$`;
const placeAndDate = pattern`^\p{Lu}[\p{L} -]{1,30}?,? (?:(?:den )?\d{1,2} (?:${monthNames}) \d{4}|\d{4}-\d{2}-\d{2}|(?:dag )?som ovan)\.?$`;

/** "Vid protokollet ITV". */
const scrapBehind = pattern` \p{Lu}{2,4}$`;

/** "sekreterare ordförande -  justerare", "Anna Berg Bo Ek :". */
const markBetween = pattern.g`[ \t][-–—|:;.,][ \t]+|[ \t][-_]{1,2}(?=\p{Lu})|[ \t][:;]$`;

/** Lines to sign on, scribble, "Juterat den 9 oktober 2025", and a page's head that is too damaged to be known as one. */
function isPassedOver(line: string): boolean {
  return (
    signingRule.test(line) ||
    line.length <= longestSpeck ||
    isSignature(line) ||
    isMostlyMarks(line) ||
    dated.test(line) ||
    signedDigitally.test(line) ||
    pageAtEnd.test(line) ||
    (namesProtocol(line) && /\d\W*$/.test(line))
  );
}

/** "Protokollet undertecknas digitalt av nedanstående personer." */
const signedDigitally = pattern.i`^(?:detta )?protokoll(?:et)? (?:har )?(?:undertecknas|undertecknats|signeras|signerats|justeras|justerats) (?:digitalt|elektroniskt)(?!\p{L})`;
/** Characters of what a pen's stroke is read as. */
const longestSpeck = 3;
const dated = pattern`^\p{L}{6,9} d\p{L}n [\d|Il]{1,2} \p{L}{3,9} ?[\d|IlOo]{3,4}\W*$`;

/** "Justeras BL GW Sida 2", "sid 202)": the last page's foot. */
const pageAtEnd = pattern.i`^.{0,60}(?<!\p{L})sid(?:a|an)?\.? ?\d[\d ()]{0,6}$`;

/** Lines of a stamp and of a foot below the signatures of a scan, and characters of the longest of them. */
const linesBelow = 5;
const longestBelow = 80;

/** Lines in the longest block of signatures that is believed. */
const longestEnding = 60;

/** A name alone at the very end: well apart from the prose above it, or below its last full stop and named before. */
function isLoneName(text: string, content: readonly SourceLine[], index: number): boolean {
  const line = content[index];
  if (line === undefined || index < content.length - 1) return false;
  const named = endsSentence(content[index - 1]?.text ?? '') && text.indexOf(line.text) < line.textStart;
  return line.blanksBefore >= (named ? 1 : 2);
}

/** "Justerat den 7 mars av Anna Berg och / Bo Ek.": a line of approval may take two. */
function endsApproval(text: string, content: readonly SourceLine[], index: number): boolean {
  const above = content[index - 1];
  return content[index]?.blanksBefore === 0 && above !== undefined && matchApproval(text, above.textStart) !== null;
}

function isItemLine(text: string, line: SourceLine): boolean {
  return (
    matchDecisionLabel(text, line.textStart) !== null ||
    matchPresenterLabel(text, line.textStart) !== null ||
    matchAttachmentLabel(text, line.textStart) !== null
  );
}

/** Few words that a pen left between "Vid protokollet" and the names printed below. */
function isBelowLabel(text: string, content: readonly SourceLine[], index: number): boolean {
  const words = content[index]?.text.replace(/\s+/g, ' ') ?? '';
  if (words.length > longestScribble || isSentence(words) || endsSentence(words)) return false;
  return content
    .slice(Math.max(0, index - linesOfScribble), index)
    .some((above) => isSigningLabel(text, above.textStart));
}

const linesOfScribble = 2;
