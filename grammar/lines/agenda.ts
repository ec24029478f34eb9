import { matchAgendaLabel } from './markers.js';
import type { SourceLine } from './source-lines.js';
import { isWithin } from '../matching/near.js';
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
  const byPlace = [...lastPlace].sort(([, one], [, other]) => one - other);
  for (let index = 0; index < lines.length; index += 1) {
    const end = entriesEnd(lines, index);
    const run = lines.slice(index, end);
    const titles = run.filter(isEntry).map(titleOf);
    if (titles.length < fewest) continue;
    const enough = titles.length * shareThatComesAgain;
    const unread = titles.filter((title) => (lastPlace.get(title) ?? -1) < end);
    // A table of contents leads to pages; its items may print their titles below their numbers.
    const paged = run.filter((line) => leader.test(line.text)).length;
    const above = lines[index - 1];
    index = end - 1;
    const again = titles.length - unread.length;
    if (Math.max(again, paged) < enough && again + countDamaged(unread, byPlace, end) < enough) continue;
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

/** Dots that lead to a page's number, some of which scanning reads as other marks. */
const leader = /[ .…]{4,}\d{1,3}$|(?:[.…][ ,;:·-]{0,3}){5}(?:[.…,;:· -]{0,80})\d{1,3}$/;
/** Leaders that nothing but a page's number follows: whatever is left of the item's number, it is an entry. */
const dotted = /(?:[.…][ ,;:·-]{0,3}){8}/;
const entry = pattern.i`^(?:§ ?|(?:punkt|pkt\.?|ärende|fråga) )?(\d{1,3})(?:\.\d{1,2}|[a-f](?=[.)]))?[.,):]?(?:[ \t]*[–—-])?[ \t]+(?=["”“]?[\p{Lu}\d])`;

const isEntry = ({ text }: SourceLine): boolean =>
  text.length <= longest && (entry.test(text) || (numbered.test(text) && dotted.test(text) && leader.test(text)));
const numbered = /^[§$&£8SI1l4][\dIlO ]{0,4} {1,4}\S/;

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
    const own = leader.test(line.text) ? number : Number(entry.exec(line.text)?.[1]);
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

/** How many of these titles come again below the agenda, where scanning read them otherwise. */
function countDamaged(titles: readonly string[], byPlace: readonly [string, number][], end: number): number {
  const later = byPlace.slice(-longestDamaged - 1).filter(([, place]) => place >= end);
  if (Math.max(titles.length, later.length) > longestDamaged) return 0;
  return titles.filter((title) =>
    later.some(([other]) => isWithin(Math.floor(Math.max(title.length, other.length) / lettersPerSlip), title, other)),
  ).length;
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
