import { mayBeTitle, type HeadingMark } from './heading-marks.js';
import { surely } from './lost-numbers.js';
import { lossOf } from './mark-loss.js';
import type { SourceLine } from './source-lines.js';

/**
 * Numbers of items below an item that scanning hurt past reading: "41 Lovskola" under 4 is 4.1, "2a" after 3 is 3a.
 * Only where another such number could be read, whose form the lost ones have.
 */
export function addLostParts(lines: readonly SourceLine[], marks: Map<SourceLine, HeadingMark>): void {
  const forms = new Set([...marks.values()].filter(({ depth }) => depth > 1).map(({ number }) => formOf(number ?? '')));
  if (forms.size === 0) return;
  let item: string | null = null;
  let last: string | null = null;
  lines.forEach((line, index) => {
    const mark = marks.get(line);
    const due = [...forms].flatMap((form) => dueAfter(item, last, form) ?? []);
    if (mark !== undefined && !(mark.depth > 1 && mark.number === last)) {
      last = mark.depth > 1 ? mark.number : null;
      if (mark.depth === 1) item = mark.number;
      return;
    }
    const above = lines[index - 1];
    // Set apart, or right below its item's heading.
    const apart = line.blanksBefore > 0 || line.level > 0 || (above !== undefined && marks.has(above));
    const found = mark !== undefined || apart ? readPart(line, lines[index + 1], due) : null;
    if (found === null) return;
    marks.set(line, found);
    last = found.number;
  });
}

/** "3.1" and "3a": how an item below another is numbered. */
type Form = 'figure' | 'letter';

const formOf = (number: string): Form => (/[a-zåäö]$/.test(number) ? 'letter' : 'figure');

/** The number that comes next below an item. */
function dueAfter(item: string | null, last: string | null, form: Form): string | null {
  if (item === null || !/^\d+$/.test(item)) return null;
  if (form === 'figure') return `${item}.${last === null ? 1 : Number(/\d+$/.exec(last)?.[0] ?? 0) + 1}`;
  return item + (last === null ? 'a' : String.fromCharCode(last.charCodeAt(last.length - 1) + 1));
}

function readPart(line: SourceLine, next: SourceLine | undefined, due: readonly string[]): HeadingMark | null {
  const found = /^(\S{2,5})[ \t]+/.exec(line.text);
  const [image = '', lead = ''] = found ?? [];
  const titleIndex = image.length;
  if (found === null || !mayBeTitle(line.text.slice(titleIndex), next) || line.text.length > longestPart) return null;
  const number = due.find((wanted) => lossOf(lead.replace(/[.):]$/, ''), wanted) <= surely);
  if (number === undefined) return null;
  return { number, clock: null, titleIndex, depth: 2, repair: { before: lead, after: number } };
}

/** Characters of the longest line that is believed. */
const longestPart = 90;
