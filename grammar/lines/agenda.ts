import { distance } from 'fastest-levenshtein';
import { matchAgendaLabel } from './markers.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/**
 * The agenda or table of contents that a document prints before its items: numbered titles one below the other, most of
 * which come again. Its lines belong to the page, as does the heading above them; the items are those that come last.
 */
export function findAgenda(text: string, lines: readonly SourceLine[]): SourceLine[] {
  const agenda: SourceLine[] = [];
  const lastPlace = new Map<string, number>();
  lines.forEach((line, index) => {
    if (isEntry(line)) lastPlace.set(titleOf(line), index);
  });
  for (let index = 0; index < lines.length; index += 1) {
    const end = entriesEnd(lines, index);
    const run = lines.slice(index, end);
    const entries = run.filter(isEntry);
    if (entries.length < fewest) continue;
    const isAgain = entries.length > longestDamaged ? () => false : damagedAgain(lastPlace, end);
    const again = entries.filter(
      (entry) => (lastPlace.get(titleOf(entry)) ?? -1) >= end || isAgain(titleOf(entry)),
    ).length;
    // A table of contents leads to pages; its items may print their titles below their numbers.
    const paged = run.filter((line) => leader.test(line.text)).length;
    const above = lines[index - 1];
    index = end - 1;
    if (Math.max(again, paged) < entries.length * shareThatComesAgain) continue;
    if (above !== undefined && matchAgendaLabel(text, above.textStart) !== null) agenda.push(above);
    agenda.push(...run);
  }
  return agenda;
}

/** Entries of the shortest agenda that is believed. */
const fewest = 3;
/** The agenda and the items disagree about some titles. */
const shareThatComesAgain = 0.6;
/** Characters of the longest entry. */
const longest = 160;

/** Dots that lead to a page's number. */
const leader = /[ .…]{4,}\d{1,3}$/;
const entry = pattern.i`^(?:§ ?|(?:punkt|pkt\.?|ärende|fråga) )?(\d{1,3})(?:\.\d{1,2}|[a-f](?=[.)]))?[.):]?(?:[ \t]*[–—-])?[ \t]+(?=["”“]?[\p{Lu}\d])`;

const isEntry = ({ text }: SourceLine): boolean => text.length <= longest && entry.test(text);

/** Where the run of numbered lines that begins here ends; the first title again is the first item's. */
function entriesEnd(lines: readonly SourceLine[], start: number): number {
  const titles = new Set<string>();
  let number = 0;
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined) break;
    if (!isEntry(line)) {
      const above = lines[end - 1];
      if (end === start || above === undefined || !isWrapped(above, line)) break;
      continue;
    }
    const title = titleOf(line);
    const own = Number(entry.exec(line.text)?.[1]);
    // The first item counts from one again.
    if (titles.has(title) || own < number) break;
    number = own;
    titles.add(title);
  }
  return end;
}

/** The second line of a long entry, which leads to the page. */
function isWrapped(above: SourceLine, line: SourceLine): boolean {
  return line.blanksBefore === 0 && line.indent > above.indent && leader.test(line.text) && !leader.test(above.text);
}

/** Whether a title comes again below the agenda, where scanning may have read it otherwise. */
function damagedAgain(lastPlace: ReadonlyMap<string, number>, end: number): (title: string) => boolean {
  const later = [...lastPlace].filter(([, place]) => place >= end).map(([title]) => title);
  if (later.length > longestDamaged) return () => false;
  return (title) =>
    later.some((other) => {
      const slips = Math.floor(Math.max(title.length, other.length) / lettersPerSlip);
      return Math.abs(title.length - other.length) <= slips && distance(title, other) <= slips;
    });
}

/** Titles of an agenda, and below it, of which each is compared with every other. */
const longestDamaged = 100;

/** Letters of a title for each that may differ. */
const lettersPerSlip = 8;

/** The title in small letters without number, leaders and page. */
function titleOf({ text }: SourceLine): string {
  return text
    .replace(entry, '')
    .replace(/[ .…]{3,}\d{0,3}$|[ \t]+[–—;:.,'|-]$/, '')
    .toLowerCase()
    .trim();
}
