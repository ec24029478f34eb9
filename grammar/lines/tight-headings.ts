import { isMiscellaneous } from './heading-lines.js';
import { anyMarker } from './marker-lines.js';
import { isEnded, startsList, startsLower, type Layout } from './layout.js';
import { endsSentence, isSentence } from './sentences.js';
import type { HeadingMark } from './heading-marks.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/**
 * Headings without a number and without a blank line about them, as scans of documents leave them: a short line in
 * words of its own between the end of a sentence and the beginning of prose. One alone may be anything; headings come in
 * numbers. Where the items are numbered they stand under "Övriga frågor" only.
 */
export function findTightHeadings(
  text: string,
  lines: readonly SourceLine[],
  layout: Layout,
  numbering: ReadonlyMap<SourceLine, HeadingMark>,
): ReadonlySet<SourceLine> {
  if (numbering.size === 0) return findIn(text, lines, layout, fewest);
  const found = new Set<SourceLine>();
  for (const [heading, { titleIndex }] of numbering) {
    if (!isMiscellaneous(heading.text.slice(titleIndex))) continue;
    const start = lines.indexOf(heading) + 1;
    const end = lines.findIndex((line, index) => index >= start && numbering.has(line));
    for (const line of findIn(text, lines.slice(start, end < 0 ? undefined : end), layout, 1)) found.add(line);
  }
  return found;
}

function findIn(text: string, lines: readonly SourceLine[], layout: Layout, least: number): ReadonlySet<SourceLine> {
  const longest = (layout.width ?? pageOfText) * longestShare;
  const found = lines.filter((line, index) => {
    const [previous, next] = [lines[index - 1], lines[index + 1]];
    if (previous === undefined || next === undefined || line.text.length > longest) return false;
    // "Övriga frågor" begins as "Övriga närvarande" does.
    const isMarker = anyMarker(text, line) && !isMiscellaneous(line.text);
    if (!mayBeTitle(line.text) || isMarker || isSentence(line.text)) return false;
    if (opensWithName.test(line.text) && opensWithName.test(next.text)) return false;
    return endsParagraph(previous, longest) && opensProse(next, line);
  });
  return new Set(found.length >= least ? found : []);
}

/** "Anna Berg, Vuxna på stan" over "Bo Ek, räddningstjänsten, till kl. 10": a list of people. */
const opensWithName = pattern`^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}, `;

/** Columns of a page of text, where too few lines wrap to tell. */
const pageOfText = 80;
/** Of the page's width: longer lines may have wrapped. */
const longestShare = 0.7;
const fewest = 2;

function mayBeTitle(text: string): boolean {
  return (
    pattern`^["”“]?\p{Lu}`.test(text) &&
    !/[.,;:)]$/.test(text) &&
    !pattern`\||\t| {3,}|(?<!\p{Ll} )\d{4}|\d{4}(?!$)`.test(text)
  );
}

/** A full stop, or a clause or a list of people that ends far from the margin. */
function endsParagraph(previous: SourceLine, longest: number): boolean {
  return endsSentence(previous.text) ? isEnded(previous.text) : previous.text.length < longest && hasWords(previous);
}

const hasWords = ({ text }: SourceLine): boolean => text.split(' ').length >= fewestWords && !/[,;:]$/.test(text);
const fewestWords = 3;

/** A line longer than the heading, most of it in small letters. */
function opensProse(next: SourceLine, line: SourceLine): boolean {
  if (startsLower(next.text) || startsList(next.text) || next.text.startsWith('|')) return false;
  const words = next.text.split(/\s+/);
  const lower = words.filter((word) => pattern`^\p{Ll}`.test(word)).length;
  return (
    words.length >= fewestWords &&
    lower >= words.length * 0.5 &&
    (next.text.length > line.text.length || isEnded(next.text))
  );
}
