import { lostCapital, mayBeTitle, type HeadingMark } from './heading-marks.js';
import { surely } from './lost-numbers.js';
import { lossOf } from './mark-loss.js';
import type { SourceLine } from './source-lines.js';

/**
 * Numbers of items below an item that scanning hurt past reading: "41 Lovskola" under 4 is 4.1, "2a" after 3 is 3a.
 * Only in a form that another such number has which could be read, or that several below one item have alike.
 */
export function addLostParts(lines: readonly SourceLine[], marks: Map<SourceLine, HeadingMark>): void {
  const seen = new Set([...marks.values()].filter(({ depth }) => depth > 1).map(({ number }) => formOf(number ?? '')));
  const items = lines.flatMap((line, index) => (marks.get(line)?.depth === 1 ? [index] : []));
  items.forEach((start, at) => {
    const below = lines.slice(start, (items[at + 1] ?? lines.length) + 1);
    const [most = []] = forms
      .map((form) => {
        const found = findParts(below, marks, form);
        return seen.has(form) || found.length >= fewestAlike ? found : [];
      })
      .sort((one, other) => other.length - one.length);
    for (const [line, mark] of most) marks.set(line, mark);
  });
}

/** The lines below an item that have its next numbers in a form, or may have lost them. The last line is another item's. */
function findParts(
  lines: readonly SourceLine[],
  marks: ReadonlyMap<SourceLine, HeadingMark>,
  form: Form,
): [SourceLine, HeadingMark][] {
  const item = lines[0] === undefined ? null : (marks.get(lines[0])?.number ?? null);
  const found: [SourceLine, HeadingMark][] = [];
  let last: string | null = null;
  lines.slice(1, -1).forEach((line, index) => {
    const mark = marks.get(line);
    const due = dueAfter(item, last, form);
    if (due === null) return;
    const isPart = mark !== undefined && formOf(mark.number ?? '') === form && mark.number !== last;
    // Set apart, right below its item's heading, or further to the left than what is told of the part before.
    const above = lines[index];
    const outdented = last !== null && above !== undefined && above.indent - line.indent >= leastOutdent;
    const apart = line.blanksBefore > 0 || line.level > 0 || (above !== undefined && marks.has(above)) || outdented;
    const most = outdented && line.text.startsWith(`${item ?? ''}.`) ? oneFigure : surely;
    const part = isPart ? mark : mark !== undefined || apart ? readPart(line, lines[index + 2], due, most) : null;
    if (part === null) return;
    found.push([line, part]);
    last = part.number;
  });
  return found;
}

/** Columns between a part's number and the words below it, and what a figure costs that was read for another. */
const leastOutdent = 3;
const oneFigure = 1;
/** Parts of one item that it takes to believe them where none was read whole. */
const fewestAlike = 2;

/** "3.1" and "3a": how an item below another is numbered. */
type Form = 'figure' | 'letter';
const forms: readonly Form[] = ['figure', 'letter'];

const formOf = (number: string): Form => (/[a-zåäö]$/.test(number) ? 'letter' : 'figure');

/** The number that comes next below an item. */
function dueAfter(item: string | null, last: string | null, form: Form): string | null {
  if (item === null || !/^\d+$/.test(item)) return null;
  if (form === 'figure') return `${item}.${last === null ? 1 : Number(/\d+$/.exec(last)?.[0] ?? 0) + 1}`;
  return item + (last === null ? 'a' : String.fromCharCode(last.charCodeAt(last.length - 1) + 1));
}

function readPart(line: SourceLine, next: SourceLine | undefined, due: string, most: number): HeadingMark | null {
  const found = /^(\S{2,5})[ \t]+/.exec(line.text);
  const [image = '', lead = ''] = found ?? [];
  const titleIndex = image.length;
  const title = line.text.slice(titleIndex);
  if (found === null || !(mayBeTitle(title, next) || lostCapital.test(title)) || line.text.length > longestPart)
    return null;
  if (lossOf(lead.replace(/[.):]$/, ''), due) > most) return null;
  return { number: due, clock: null, titleIndex, depth: 2, repair: { before: lead, after: due } };
}

/** Characters of the longest line that is believed. */
const longestPart = 90;
