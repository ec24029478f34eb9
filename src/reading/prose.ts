import type { Span } from '../../grammar/passage.js';
import { firstEditFrom } from '../repair/edits.js';
import type { Reading } from './reading.js';

/**
 * The words of several stretches of the source as running text: lines joined, hyphenation and markdown undone, damage
 * repaired and each repair recorded.
 */
export function readProse(reading: Reading, spans: readonly Span[]): string {
  let prose = '';
  for (const span of spans) prose = joinLine(reading, prose, readWords(reading, span));
  return prose;
}

/** The words of one stretch. */
export function readWords(reading: Reading, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (let index = firstEditFrom(reading.edits, start); index < reading.edits.length; index += 1) {
    const edit = reading.edits[index];
    if (edit === undefined || edit.end > end) break;
    words += reading.text.slice(at, edit.start) + edit.after;
    at = edit.end;
    const before = reading.text.slice(edit.start, edit.end);
    reading.repairs.push({ span: { start: edit.start, end: edit.end }, before, after: edit.after, rule: edit.rule });
  }
  return tidy(words + reading.text.slice(at, end));
}

/** Without markdown's marks, soft hyphens and runs of blanks. */
function tidy(words: string): string {
  if (!untidy.test(words)) return words.trim();
  return words
    .replace(/\*\*|__|~~|(?<![\p{L}\d*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\d*])|\u00ad|\u0000|\u200b|\ufeff/gu, '')
    .replace(/\\$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const untidy = /[*_~\u00ad\u0000\u200b\ufeff\\]|\s\s|[\t\n\r\f\u00a0]/;

function joinLine(reading: Reading, prose: string, line: string): string {
  if (prose === '' || line === '') return prose + line;
  if (!prose.endsWith('-')) return `${prose} ${line}`;
  // Only the last word is looked at: the prose before it may be long.
  const broken = /(\p{L}+)-$/u.exec(prose.slice(-longestWord));
  if (broken === null) return `${prose} ${line}`;
  // "kultur- / och fritid" and "Anna- / Karin" keep the hyphen, "samman- / träde" is one word.
  if (/^(?:och|eller|samt|resp)(?!\p{L})/iu.test(line)) return `${prose} ${line}`;
  if (!/^\p{Ll}/u.test(line)) return prose + line;
  const head = broken[1] ?? '';
  const tail = /^\p{L}+/u.exec(line)?.[0] ?? '';
  const printed = `${head}-${tail}`;
  return reading.text.includes(printed) ? prose + line : prose.slice(0, -1) + line;
}

/** Characters of the longest word that is mended at a line's end. */
const longestWord = 100;
