import type { Span } from '../../grammar/passage.js';
import { firstEditFrom } from '../repair/edits.js';
import type { Reading } from './reading.js';
import { pattern } from '../../grammar/matching/pattern.js';

/**
 * The words of several stretches of the source as running text: lines joined, hyphenation and markdown undone, damage
 * repaired and each repair recorded.
 */
export function readProse(reading: Reading, spans: readonly Span[]): string {
  const done: string[] = [];
  let last = '';
  let broken = false;
  for (const span of spans) {
    const line = readWords(reading, span);
    if (line === '') continue;
    if (last !== '') done.push(broken ? last : endLine(reading, last, line));
    last = line;
    // A soft hyphen is there for the line end only.
    broken = reading.text.charAt(span.end - 1) === '\u00ad' || reading.text.charAt(span.end) === '\u00ad';
  }
  return done.join('') + last;
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
    .replace(
      pattern.g`\*\*|__|~~|(?<![\p{L}\d*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\d*])|\u00ad|\u0000|\u200b|\ufeff`,
      '',
    )
    .replace(/<br ?\/?>/g, ' ')
    .replace(markdownEscape, '$1')
    .replace(entity, (printed, name: string) => entities[name] ?? printed)
    .replace(/\\$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "1\\.", "\\*", "avslutas\\.": a mark that markdown would otherwise take for its own. */
const markdownEscape = /\\([!-/:-@[-`{-~])/g;
/** What HTML inside markdown writes for a character. */
const entity = /&([a-z]{2,5});/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const untidy = /[*_~&<\u00ad\u0000\u200b\ufeff\\]|\s\s|[\t\n\r\f\u00a0]/;

/** A line as it goes on to the next one: with a blank, or without the hyphen that a word was broken at. */
function endLine(reading: Reading, line: string, next: string): string {
  const broken = line.endsWith('-') ? pattern`(\p{L}+)-$`.exec(line.slice(-longestWord)) : null;
  if (broken === null) return `${line} `;
  // "kultur- / och fritid" and "Anna- / Karin" keep the hyphen, "samman- / träde" is one word.
  if (pattern.i`^(?:och|eller|samt|resp)(?!\p{L})`.test(next)) return `${line} `;
  // "EU- / projekt", "e- / tjänst": an abbreviation's hyphen stays.
  if (!pattern`^\p{Ll}`.test(next) || pattern`^(?:\p{Lu}{1,5}|e)$`.test(broken[1] ?? '')) return line;
  const printed = `${broken[1] ?? ''}-${pattern`^\p{L}+`.exec(next)?.[0] ?? ''}`;
  return hyphenated(reading).has(printed) ? line : line.slice(0, -1);
}

/** The document's words that are printed with a hyphen inside a line. */
function hyphenated({ document }: Reading): ReadonlySet<string> {
  let words = hyphenatedWords.get(document);
  if (words === undefined) {
    words = new Set(
      [...document.text.matchAll(pattern.g`(?<!\p{L})\p{L}+-(?=(\p{L}+))`)].map(([head, tail]) => head + (tail ?? '')),
    );
    hyphenatedWords.set(document, words);
  }
  return words;
}

const hyphenatedWords = new WeakMap<object, ReadonlySet<string>>();
/** Characters of the longest word that is mended at a line's end. */
const longestWord = 100;
