import { compoundJoiners } from '../../vocabulary/organizations.js';
import { pattern } from '../../matching/pattern.js';

/** A word as printed over a line end or with a stray full stop in it, and as it reads. */
export interface PrintedWord {
  readonly end: number;
  readonly text: string;
  readonly upper: boolean;
  readonly strayStop: boolean;
}

/**
 * The word at an offset: letters with hyphens and apostrophes, an initial with its full stop ("A."), and a word broken
 * over a line end, whose hyphen stays before a capital ("Anna-/Karin") and goes before a small letter ("Lind-/gren").
 * `isKnown` tells whether a word of the vocabulary begins at an offset: "Berg.ordförande" is two words.
 */
export function readWord(text: string, offset: number, isKnown: (at: number) => boolean): PrintedWord | null {
  let end = run(text, offset);
  if (end === null) return null;
  // "d'Aubigné", "al-Rashid": a small particle before the capital.
  const upper = pattern`^(?:[\p{Lu}\d]|\p{Ll}{1,2}['’´\`-]\p{Lu})`.test(text.slice(offset, offset + 4));
  // "0rkelljunga" and "6rebro" are words, "11ca" and "4a" begin with a number.
  if (/^\d/.test(text.charAt(offset)) && !pattern`^[0156]\p{L}{3}`.test(text.slice(offset, offset + 4))) return null;
  if (!pattern`\p{L}`.test(text.slice(offset, end))) return null;
  let printed = text.slice(offset, end);
  let strayStop = false;
  for (let parts = 0; parts < mostParts; parts += 1) {
    const next = continuation(text, end, isKnown, upper);
    if (next === null) break;
    const part = text.slice(next.start, next.end);
    strayStop ||= next.joint === '.';
    printed += next.joint + part;
    end = next.end;
  }
  const stop = initials(text, offset, end);
  if (stop !== null) return { end: stop, text: text.slice(offset, stop), upper, strayStop: false };
  // "Kultur- och fritid": the hyphen belongs to the word.
  if (/^[-‐](?=\s)/.test(text.slice(end, end + 2)) && joinedCompound.test(text.slice(end, end + 50)))
    return { end: end + 1, text: `${printed}-`, upper, strayStop };
  return { end, text: printed, upper, strayStop };
}

const mostParts = 6;
const letters = pattern.y`[\p{L}\d\ufffd][\p{L}\d\u00ad\ufffd]{0,80}`;

function run(text: string, offset: number): number | null {
  letters.lastIndex = offset;
  return letters.test(text) ? letters.lastIndex : null;
}

interface Continuation {
  readonly start: number;
  readonly end: number;
  readonly joint: string;
}

function continuation(
  text: string,
  end: number,
  isKnown: (at: number) => boolean,
  upper: boolean,
): Continuation | null {
  const mark = text.charAt(end);
  // "J:son", "Pers:dotter": an abbreviated father's name.
  if (mark === ':' && upper && /^:(?:son|dotter)(?![a-zåäö])/.test(text.slice(end, end + 8))) {
    const rest = run(text, end + 1);
    if (rest !== null) return { start: end + 1, end: rest, joint: ':' };
  }
  // "SKR:s kansli".
  if (mark === ':' && upper && /^:s(?![a-zåäö])/.test(text.slice(end, end + 3)))
    return { start: end + 1, end: end + 2, joint: ':' };
  if (mark === '.') {
    const stop = run(text, end + 1);
    const stray =
      upper &&
      stop !== null &&
      pattern`^\p{Ll}`.test(text.charAt(end + 1)) &&
      pattern`\p{L}\p{L}$`.test(text.slice(end - 2, end)) &&
      !isKnown(end + 1);
    return stray ? { start: end + 1, end: stop, joint: '.' } : null;
  }
  if (apostrophes.includes(mark) || hyphens.includes(mark)) {
    const direct = run(text, end + 1);
    if (direct !== null && pattern`\p{L}`.test(text.charAt(end + 1)))
      return { start: end + 1, end: direct, joint: mark };
  }
  lineEnd.lastIndex = end;
  if (!lineEnd.test(text)) return null;
  const start = lineEnd.lastIndex;
  const next = run(text, start);
  if (next === null || !pattern`\p{L}`.test(text.charAt(start)) || isJoiner(text.slice(start, next))) return null;
  const small = pattern`\p{Ll}`.test(text.charAt(start));
  return { start, end: next, joint: small ? '' : '-' };
}

/** "A.", "J.P.", "C.-G.": one capital and its full stop, where no word follows directly. */
function initials(text: string, offset: number, end: number): number | null {
  if (end - offset !== 1 || !pattern`\p{Lu}`.test(text.charAt(offset)) || text.charAt(end) !== '.') return null;
  initial.lastIndex = offset;
  return initial.test(text) ? initial.lastIndex : null;
}

const initial = pattern.y`\p{Lu}\.(?:-?\p{Lu}\.){0,3}(?!\p{Ll})`;
const joinedCompound = pattern`^[-‐]\s{1,40}(?:${compoundJoiners.join('|')})\s`;
const apostrophes = "'’´`";
const hyphens = '-‐‑';
const lineEnd = /[-‐\u00ad][ \t]*\r?\n\s{0,80}/y;

function isJoiner(word: string): boolean {
  return compoundJoiners.includes(word);
}
