import { foldKey } from '../matching/fold.js';
import { isWithin } from '../matching/near.js';
import { pattern } from '../matching/pattern.js';
import { attachmentLabels, decisionLabels, presenterLabels, proposalLabels } from '../vocabulary/markers.js';
import { longestMark } from './page-marks.js';
import { headLines } from './running-heads.js';
import { isRole } from './signing-lines.js';
import type { SourceLine } from './source-lines.js';

/** Lines at a page's edge that may be its head or foot. */
const reach = 3;
/** Pages on either side whose edges are compared; keeps the search linear. */
const pagesBeside = 4;
/** Letters of the shortest such line, and of each one for which scanning may have changed one. */
const shortest = 12;
const lettersPerSlip = 6;

/**
 * Heads and feet that scanning read differently on each page: lines at the same edge of two pages that are near each other
 * by edit distance. A clause or a sentence that two pages happen to end in is none, nor is who signs at the end of both.
 */
export function addPageEdges(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
): void {
  const pages = pagesOf(lines);
  if (pages.length < 2) return;
  const mayBeEdge = (line: SourceLine): boolean =>
    furniture.has(line) ||
    (line.text.length <= longestMark &&
      !/[.:;,]$/.test(line.text) &&
      !opensProse.test(line.text) &&
      !isOfItems(line) &&
      !tellsOffice(line.text) &&
      !isMarker(line));
  const keys = new Map<SourceLine, string>();
  const keyOf = (line: SourceLine): string => {
    const key = keys.get(line) ?? foldKey(line.text).replace(pattern.g`[^\p{L}]`, '');
    keys.set(line, key);
    return key;
  };
  const tops = pages.map((page) => page.slice(0, reach).filter(mayBeEdge));
  const bottoms = pages.map((page) => page.slice(-reach).filter(mayBeEdge));
  // The document's own head tells what the meeting is.
  const own = new Set(tops[0]);
  for (const edges of [tops, bottoms]) {
    edges.forEach((edge, index) => {
      for (const line of edge) {
        const key = keyOf(line);
        if (furniture.has(line) || own.has(line) || key.length < shortest) continue;
        const beside = edges.slice(Math.max(0, index - pagesBeside), index + pagesBeside + 1);
        const slips = Math.floor(key.length / lettersPerSlip);
        const again = beside.some((other) => other !== edge && other.some((one) => isWithin(slips, key, keyOf(one))));
        if (again) furniture.add(line);
      }
    });
  }
}

/**
 * Heads and feet in columns that scanning read differently each time, wherever they stand: of two lines so long, columns,
 * figures and all, one is the other's copy.
 */
export function addColumnedEdges(
  lines: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isMarker: (line: SourceLine) => boolean,
): void {
  const columned = lines
    .slice(headLines)
    .filter((line) => columns.test(line.text) && line.text.length <= longestMark && !isMarker(line))
    .map((line) => ({ line, key: foldKey(line.text).replace(pattern.g`[^\p{L}]`, '') }))
    .filter(({ key }) => key.length >= shortestColumned);
  columned.forEach(({ line, key }, index) => {
    const slips = Math.floor(key.length / lettersPerSlip);
    for (const other of columned.slice(index + 1, index + 1 + linesCompared)) {
      if (other.line.start - line.start < farApart || !isWithin(slips, key, other.key)) continue;
      furniture.add(line).add(other.line);
    }
  });
}

const columns = /\S(?: {4,}|\t)\S/;
/** Letters of the shortest such line, and lines with columns that each is compared with. */
const shortestColumned = 24;
const linesCompared = 12;
/** Characters between a page's head and the next one's. */
const farApart = 300;

/** "Beslut", "att lägga rapporten till handlingarna": what many items have, and some pages end or begin with. */
export function isOfItems({ text }: SourceLine): boolean {
  if (clause.test(text)) return true;
  if (text.length > longestMark) return false;
  return itemLabels.has((text.split(':', 1)[0] ?? '').replaceAll(/[*_]/g, '').trim().toLowerCase());
}

const clause = /^(?:(?:samt|och|dels) )?att\b/i;
const itemLabels: ReadonlySet<string> = new Set([
  ...decisionLabels,
  ...proposalLabels,
  ...presenterLabels,
  ...attachmentLabels,
]);

/** "Anna Berg, ordförande". */
const tellsOffice = (text: string): boolean => text.includes(',') && isRole(text.slice(text.lastIndexOf(',') + 1));
/** A list's entry, or a line that goes on with the one above. */
const opensProse = pattern`^(?:[•*–-] |\p{Ll})`;

function pagesOf(lines: readonly SourceLine[]): SourceLine[][] {
  const pages: SourceLine[][] = [];
  for (const line of lines) {
    if (pages.length === 0 || line.pageBefore) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages;
}
