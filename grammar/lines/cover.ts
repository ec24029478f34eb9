import { coverSigningLabels, noticeTitles, noticeWords, postingWords } from '../vocabulary/cover.js';
import { labelMatcher, openingMatcher } from '../matching/labels.js';
import { noWidth } from '../matching/no-width.js';
import { isSignature } from './scribble.js';
import { isRole, isSignedBy, isSignedName, isSigningLabel, specks, withoutPen } from './signing-lines.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/**
 * The notice that a protocol is approved and posted ("ANSLAG/BEVIS"), on its first page or its last: from its heading to
 * the last line that speaks of posting, or is signed below it. Its lines belong to the page: they tell of days that are
 * not the meeting's.
 */
export function findNotice(text: string, lines: readonly SourceLine[]): SourceLine[] {
  const notice: SourceLine[] = [];
  if (!mayHoldNotice.test(text)) return notice;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || !opensNotice(text, line)) continue;
    const end = noticeEnd(lines, index);
    if (!tellsPosting(line) && !lines.slice(index, end).some((below) => postingWord.test(below.text))) continue;
    notice.push(...lines.slice(index, end));
    index = end - 1;
  }
  return notice;
}

/** A quick look for what every notice speaks of. */
const mayHoldNotice = /anslag|bevis|tillk[äa]nnag/i;
/** Lines of the longest notice. */
const longestNotice = 20;

function opensNotice(text: string, line: SourceLine): boolean {
  return matchNoticeTitle(text, line.textStart) !== null || tellsPosting(line);
}

/** "Protokollet är justerat. Justeringen har tillkännagivits genom anslag." */
function tellsPosting({ text }: SourceLine): boolean {
  return postingSentence.test(text);
}

/** Behind the notice's last line. */
function noticeEnd(lines: readonly SourceLine[], start: number): number {
  let end = start + 1;
  for (let index = start + 1; index < lines.length && index < start + longestNotice; index += 1) {
    const line = lines[index];
    if (line === undefined || line.pageBefore || numbered.test(line.text)) break;
    if (noticeWord.test(line.text)) end = index + 1;
    else if (index === end && signedBelow.test(line.text)) end = index + 1;
  }
  // The name printed below the line where the notice is signed.
  const last = lines[end];
  if (signedBelow.test(lines[end - 1]?.text ?? '') && last?.pageBefore === false && isSignedName(last.text)) end += 1;
  return end;
}

const matchNoticeTitle = labelMatcher(noticeTitles, { ends: ['colon', 'gap', 'line'] });
const postingWord = pattern.i`(?<!\p{L})(?:${postingWords.join('|')})(?!\p{L})`;
const noticeWord = pattern.i`(?<!\p{L})(?:${[...postingWords, ...noticeWords].join('|')})(?!\p{L})`;
const postingSentence = pattern.i`^(?:protokollet är justerat\.? )?(?:protokolls)?justeringen (?:av protokollet )?(?:har )?tillkännag`;
const signedBelow = /^(?:underskrift|namnteckning|namnförtydligande)(?:\s*:)?(?:\s.*)?$/i;
const numbered = /^(?:[§&$]{1,2} ?\d|\d{1,3} ?§|\d{1,3}[.)] )/;

/**
 * The lines in which a protocol is signed above its first item: offices, names, rules to sign on, and the paragraphs that
 * the signatures stand for. They begin with a label ("Underskrifter") or with an office before a rule.
 */
export function findCoverSignatures(text: string, head: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const start = head.findIndex((line, index) => opensSignatures(text, line, head[index + 1]));
  const signed = new Set<SourceLine>();
  if (start < 0) return signed;
  head.slice(start).every((line, index) => {
    const own = index === 0 || (!line.pageBefore && (isSigned(line) || isScrawl(line.text)));
    if (own) signed.add(line);
    return own;
  });
  return signed;
}

function opensSignatures(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
  if (matchCoverLabel(text, line.textStart) !== null) return isSigned(line);
  // Behind the label scanning reads the dotted line to sign on as letters.
  if (next !== undefined && matchCoverWord(text, line.textStart) !== null) return !next.pageBefore && isSigned(next);
  const office = officeBeforeRule.exec(line.text);
  return office?.[1] !== undefined && isRole(office[1]);
}

/** A signature, read as letters: "IPA Vv/UA VR". */
const isScrawl = (text: string): boolean =>
  isSignature(text) || (text.length <= longestScrawl && capitalsOnly.test(text));

/** Characters of the longest, in which no word has three small letters. */
const longestScrawl = 20;
const capitalsOnly = pattern`^(?!.*\p{Ll}{3})(?=.*\p{Lu}{2})[\p{L} /.,'|()[\]-]+$`;

/** Every column of the line is an office, a name, a label of signing, or says which paragraphs are meant. */
function isSigned(line: SourceLine): boolean {
  const cells = withoutPen(line.text)
    .replaceAll(noWidth, '')
    .replace(ruleInside, '  ')
    .replace(/^\||\|/g, '  ')
    .replace(paragraphs, '  ')
    .split(/\t|[ ]{2,}/)
    .map((cell) => cell.replace(specks, '').replace(/\s*:$/, '').trim())
    .filter((cell) => cell !== '');
  return cells.every((cell) => isSigningLabel(cell, 0) || isRole(cell) || isSignedName(cell) || isSignedBy(cell));
}

const matchCoverLabel = labelMatcher(coverSigningLabels, { ends: ['colon', 'gap', 'cell', 'line'] });
const matchCoverWord = openingMatcher(['underskrifter']);
const officeBeforeRule = pattern`^((?:\p{L}+ )?\p{L}+)[ \t:]*(?:[._…-][ ,;:']{0,2}){5}`;
/** Scanning reads some of its dots as other marks. */
const ruleInside = /(?:[._…-][ ,;:']{0,2}){4,}/g;
/** "Paragrafer §§ 17–23". */
export const paragraphs = pattern.gi`(?<!\p{L})(?:paragraf(?:er)?|§{1,2})[ \t:]*(?:[§&$S]{1,2})?[ \t]*\d{1,3}(?:[ \t]*[-–—][ \t]*\d{1,3})?`;
