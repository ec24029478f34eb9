import { isMostlyMarks, isSignature, longestScribble } from './scribble.js';
import { endsSentence, isSentence } from './sentences.js';
import { skeleton } from '../matching/skeleton.js';
import { months } from '../vocabulary/calendar.js';
import { nearestRole, nearestSignatureLabel } from '../phrases/people/damaged-role.js';
import { signatureRoles } from '../vocabulary/signature-roles.js';
import {
  matchApproval,
  matchAttachmentLabel,
  matchDecisionLabel,
  matchPresenterLabel,
  matchSignatureLabel,
  matchSignatureLabels,
  matchSigningLabel,
} from './markers.js';
import { namesProtocol } from './title.js';
import type { HeadingMark } from './numbering.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

const roles: ReadonlySet<string> = new Set(signatureRoles.map(skeleton));
// A name's words, with the digits and marks that scanning makes of their letters: "|ngela", "lngela", "Be1g", "Anna>Karin".
const nameWord = String.raw`(?:\p{Lu}(?: (?=\p{Ll}{3}))?|[1|](?=\p{Ll})|l(?=[bdfghkmnprstvz]\p{Ll}))(?:[\p{L}'’´.-]|[\d|>+](?=\p{L}))*`;
const name = pattern`^(?:${nameWord}|von|af|av|de|la|van|der|den|el|al)(?:[ \t]+(?:${nameWord}|von|af|de|la|van|der|den|el|al|da|di|du)){1,4}$`;
/** "HelenaDahl": the blank was lost. */
const gluedName = pattern`^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$`;
const rule = /^[-_.=~…\s]{3,}$|^$/;
/** Specks at a line's ends. */
const specks = /^[.,'’~|—–*-][ \t]+|(?<![ \t])[ \t]+[.,'’~|—–*-]$/g;

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
  const names: SourceLine[] = [];
  for (let index = content.length - 1; index >= Math.max(0, content.length - longestEnding); index -= 1) {
    const line = content[index];
    if (line === undefined || numbering.has(line) || line.level > 0) break;
    const words = withoutEmphasis(withoutRules(line.text)).replace(/\\$/, '').replace(specks, '');
    const at = line.textStart + line.text.search(/[^*_]|$/);
    const labelled = isSigningLabel(text, at);
    if (
      (labelled && !isItemLine(text, line)) ||
      (isPlaceAndDate(words) && matchApproval(text, at) === null) ||
      isSignedBy(text, line)
    ) {
      first = line;
    } else if (isRole(words)) {
      roleBelow = true;
    } else if (nearestSignatureLabel(words.replace(/(?<![-:.])[-:.]+$/, '')) !== null) {
      if (names.length > 0) first = line;
    } else if (isSignedName(words)) {
      names.push(line);
      if (roleBelow || holdsRole(words) || first !== null || isLoneName(text, content, index)) first = line;
      roleBelow = false;
    } else if (first !== null && isSignature(words)) {
      first = line;
    } else if (
      matchApproval(text, at) === null &&
      !isPassedOver(words) &&
      !((names.length > 0 || pattern`^\p{Ll}+$`.test(words)) && isBelowLabel(text, content, index))
    )
      break;
  }
  // Two names or more at the very end, with prose above them and no office anywhere.
  if (first === null && names.length >= 2) return names[names.length - 1] ?? null;
  return topOfTable(content, first);
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

/** A table's cells set apart by gaps instead. */
function withoutRules(text: string): string {
  return text.startsWith('|') ? text.replaceAll('|', '  ').trim() : text;
}

/** Without the marks of bold and italic letters. */
function withoutEmphasis(text: string): string {
  return /[*_]/.test(text) ? text.replace(/(?<!_)_{1,2}(?!_)|\*{1,2}/g, '').trim() : text;
}

/** "Sala den 8 maj 2019", "Sala 2019-05-08", "Sala som ovan": where and when it was signed. */
function isPlaceAndDate(line: string): boolean {
  return placeAndDate.test(line);
}

const placeAndDate = pattern`^\p{Lu}[\p{L} -]{1,30}?,? (?:(?:den )?\d{1,2} (?:${months.map(([name = '']) => name).join('|')}) \d{4}|\d{4}-\d{2}-\d{2}|(?:dag )?som ovan)\.?$`;

/** "Anteckningar förda av Anna Berg": a label of signing and the name right behind it. */
function isSignedBy(text: string, line: SourceLine): boolean {
  const found = matchSigningLabel(text, line.textStart);
  return found !== null && isSignedName(line.text.slice(found.wordsEnd - line.textStart).trim());
}
/** Lines to sign on, scribble, "Juterat den 9 oktober 2025", and a page's head that is too damaged to be known as one. */
function isPassedOver(line: string): boolean {
  return (
    rule.test(line) ||
    isSignature(line) ||
    isMostlyMarks(line) ||
    dated.test(line) ||
    (namesProtocol(line) && /\d\W*$/.test(line))
  );
}

const dated = pattern`^\p{L}{6,9} d\p{L}n [\d|Il]{1,2} \p{L}{3,9} ?[\d|IlOo]{3,4}\W*$`;

/** Lines in the longest block of signatures that is believed. */
const longestEnding = 60;

/** "ordförande", "sekreterare        justerare", "tf sekretariatschef". */
function isRole(line: string): boolean {
  if (line.length > longestRoles || pattern`(?<!\p{L})\d`.test(line)) return false;
  const parts = line.split(/\t|[ ]{2,}|[,/()]/).filter((part) => pattern`\p{L}`.test(part));
  return parts.length > 0 && parts.every((part) => isOffice(part) || professionalTitle.test(part.trim()));
}

/** A role stands somewhere in the line: "Anna Berg, ordförande". */
function holdsRole(line: string): boolean {
  return line.split(/[ \t,()/:]+/).some((word) => word.length > 3 && isOffice(word));
}

function isOffice(words: string): boolean {
  return roles.has(skeleton(words)) || nearestRole(words) !== null;
}

const professionalTitle = pattern.i`^(?:\p{L}+[ \t]+){0,2}\p{L}*(?:chef|direktör|sekreterare|ordförande|strateg|samordnare|ledare|justerare)$`;
/** Characters of the longest line of offices. */
const longestRoles = 100;

/** "Anna Berg", "Anna Berg        Bo Ek", "Anna Berg, ordförande", "Bo Ek (justerare)". */
function isSignedName(line: string): boolean {
  const columns = partSigners(line)
    .split(/\t|[ ]{2,}/)
    .filter((column) => column !== '');
  return (
    columns.length > 0 &&
    columns.length <= 4 &&
    columns.every((column) => {
      const own = column
        .replace(pattern`(?:\s*[,(/]|\s+[–-])\s*[\p{L}\d. ]+\)?$`, (tail) => (pattern`\p{Ll}`.test(tail) ? '' : tail))
        // "Anna Berg. justerare": the comma became a stop.
        .replace(pattern`\.\s+(\p{Ll}{5,})$`, (tail, role: string) => (isOffice(role) ? '' : tail))
        .trim();
      return name.test(own) || gluedName.test(own);
    })
  );
}

/** "Anna Berg, ordförande Bo Ek, sekreterare": two columns that are one blank apart. */
function partSigners(line: string): string {
  return line.replace(
    pattern.g`([,(][ \t]*)(\p{Ll}[\p{Ll} .]*)(\)?)[ \t]+(?=\p{Lu})`,
    (printed, mark: string, words: string, close: string) => (isOffice(words) ? `${mark}${words}${close}  ` : printed),
  );
}

/** A name alone at the very end: well apart from the prose above it, or below its last full stop and named before. */
function isLoneName(text: string, content: readonly SourceLine[], index: number): boolean {
  const line = content[index];
  if (line === undefined || index < content.length - 1) return false;
  const named = endsSentence(content[index - 1]?.text ?? '') && text.indexOf(line.text) < line.textStart;
  return line.blanksBefore >= (named ? 1 : 2);
}

function isItemLine(text: string, line: SourceLine): boolean {
  return (
    matchDecisionLabel(text, line.textStart) !== null ||
    matchPresenterLabel(text, line.textStart) !== null ||
    matchAttachmentLabel(text, line.textStart) !== null
  );
}

/** "Vid protokollet", or several such labels and nothing else on the line. */
function isSigningLabel(text: string, at: number): boolean {
  return matchSignatureLabel(text, at) !== null || matchSignatureLabels(text, at);
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
