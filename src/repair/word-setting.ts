import { pattern } from '../../grammar/matching/pattern.js';

/** A word of prose and what stands around it, as far as that decides what the word may have been. */
export interface WordSetting {
  readonly word: string;
  readonly before: string;
  readonly behind: string;
  /** It begins a sentence or a line of its own, and no name. */
  readonly opens: boolean;
  /** It stands inside a sentence, and no name behind it. */
  readonly goesOn: boolean;
}

/** Null for what is no whole word: half of a divided one, a tag, an abbreviation's ending, a part of an address. */
export function settingOf(text: string, start: number, word: string): WordSetting | null {
  const end = start + word.length;
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const behind = text.slice(end, end + reachBehind);
  const isWhole =
    pattern`\p{L}`.test(word) &&
    !isBroken(text, start, word.length) &&
    !/<\/?$/.test(before) &&
    !isEnding(word, before) &&
    !isAddress(text, start, word.length);
  if (!isWhole) return null;
  return {
    word,
    before,
    behind,
    // "Morten Berg ledde arbetet": a capital behind the first word makes it a name more often than not.
    opens: opensSentence(text, start) && !pattern`^ \p{Lu}\p{Ll}`.test(behind),
    goesOn: pattern`[\p{Ll},][ \t]+$`.test(before) && !pattern`^ \p{Lu}`.test(behind),
  };
}

/** Characters beside a word that decide between two readings of it. */
const reachBefore = 24;
const reachBehind = 12;

/** "PM:et", "VD:ns": what bends an abbreviation is no word. */
function isEnding(word: string, before: string): boolean {
  return pattern`[\p{Lu}\d]:$`.test(before) && pattern`^\p{Ll}{1,4}$`.test(word);
}

/** Half of a word that a line's end divided. */
function isBroken(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - longestBreak), start);
  return (
    /[-\u00ad]\s*\n\s*$/.test(before) ||
    /^[-\u00ad][ \t]*\r?\n/.test(text.slice(start + length, start + length + longestBreak))
  );
}

/** Characters between the halves of a divided word. */
const longestBreak = 40;

function isAddress(text: string, start: number, length: number): boolean {
  const first = text.lastIndexOf(' ', start) + 1;
  const whole =
    text.slice(Math.max(first, start - longestAddress), start + length + longestAddress).split(/\s/)[0] ?? '';
  return pattern`@[\p{L}\d-]+\.\p{L}|://|^www|\p{L}\.\p{Ll}{2,}(?:[/.]|$)`.test(whole);
}

/** Characters of the longest e-mail or web address that is looked at. */
const longestAddress = 60;

function opensSentence(text: string, start: number): boolean {
  // A full line without a stop goes on in the next one.
  if (wrapped.test(text.slice(Math.max(0, start - fullLine), start))) return false;
  return /(?:^|[.!?:\n\r\f][\s"”“*#|\-–•]*|\d[.)]?\s+|[§*"”“]\s?)$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Characters of a line that is full, and what precedes the first word of the line below it. */
const fullLine = 60;
const wrapped = /^[^\n\r\f]*[^\n\r\f.!?:;|][ \t]*\r?\n[ \t]*$/;
