import { tolerantAlternatives } from '../matching/alternatives.js';
import { isWithin } from '../matching/near.js';
import { pattern } from '../matching/pattern.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { skeleton } from '../matching/skeleton.js';
import { isRole, isSigningLabel } from './signing-lines.js';
import type { SourceLine } from './source-lines.js';

/**
 * The first line of what is appended to a protocol behind its signatures: "Bilaga 1" at the top of a page. What stands
 * there has headings, lists of people and decisions of its own, which are not the meeting's.
 */
export function findAppendix(
  text: string,
  lines: readonly SourceLine[],
  isOfPage: (line: SourceLine) => boolean,
): SourceLine | null {
  const scanned = looksScanned(text);
  const index = lines.findIndex(
    (line, at) =>
      (appendixHead.test(line.text) || (scanned && isDamagedHead(line.text))) && opensPage(lines, at, isOfPage),
  );
  if (index < 0) return null;
  const above = lines.slice(Math.max(0, index - reach), index);
  return above.some((line) => isSigningLabel(text, line.textStart) || isRole(line.text))
    ? (lines[index] ?? null)
    : null;
}

function opensPage(lines: readonly SourceLine[], at: number, isOfPage: (line: SourceLine) => boolean): boolean {
  const above = lines[at - 1];
  return lines[at]?.pageBefore === true || (above !== undefined && isOfPage(above));
}

/** Alone on its line, or at the right of a page's head. */
const appendixHead = new RegExp(
  String.raw`^(?:\S.{0,60}?(?: {3,}|\t))?(?:${tolerantAlternatives(['bilaga'])}|bil\.) ?\d{0,2}[a-z]?(?: till .{1,60})?$`,
  'i',
);
/** "Bsläga 1", "Beredningsgruppen      Bilaga 1 —". */
function isDamagedHead(text: string): boolean {
  const word = damagedHead.exec(text)?.[1];
  return word !== undefined && isWithin(1, skeleton('bilaga'), skeleton(word));
}

const damagedHead = pattern`^(?:\S.{0,60}?(?: {3,}|\t))?(\p{L}{5,7}) ?\d{1,2}[a-z]?[ .,;—-]{0,3}$`;
/** Lines above in which the signatures stand. */
const reach = 12;
