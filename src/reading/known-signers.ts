import type { IToken } from 'chevrotain';
import { foldKey } from '../../grammar/matching/fold.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { distance } from 'fastest-levenshtein';
import { countsInName, nameLength, textOf } from './people/words.js';

/** Whether words are the name of somebody whom the document tells elsewhere, a letter in six aside. */
export type Known = (words: readonly IToken[]) => boolean;

/** What a document's other names tell of a signer's. */
export function knownNames(names: readonly string[]): Known {
  const keys = names.map((name) => foldKey(name));
  return (words) => {
    const key = foldKey(textOf(words));
    return keys.some((other) => Math.abs(other.length - key.length) <= 2 && distance(other, key) <= key.length / 6);
  };
}

/** "Anna Maria Berg Bo Ek": parted where a known name ends and another begins, or another ends and a known one begins. */
export function splitAtKnown(words: readonly IToken[], isKnown: Known): (readonly IToken[])[] {
  if (nameLength(words) < fewestOfTwo) return [words];
  for (let at = 2; at <= words.length - 2; at += 1) {
    const [left, right] = [words.slice(0, at), words.slice(at)];
    const [first] = right;
    if (first === undefined || !countsInName(first) || nameLength(left) < 2 || nameLength(right) < 2) continue;
    if (isKnown(left) || isKnown(right)) return [left, ...splitAtKnown(right, isKnown)];
  }
  return [words];
}

/** Words of the shortest two names. */
const fewestOfTwo = 4;

/** "Anna Berg A YA", "Bo Ek Mn": a known name, and what its signature was read as. */
export function withoutScrawl(words: IToken[], isKnown: Known): IToken[] {
  if (words.length < 3 || isKnown(words)) return words;
  for (let at = 2; at < words.length; at += 1) {
    const rest = words.slice(at);
    const isName = isKnown(rest) || rest.some(({ image }) => whole.test(image));
    if (isKnown(words.slice(0, at))) return isName ? words : words.slice(0, at);
  }
  return words;
}

const whole = pattern`^\p{Lu}\p{Ll}{2}`;

/** A row of names, one of which nobody has, over the same names in print: signatures, read as letters. */
export function isHandwriting(
  names: readonly (readonly IToken[])[],
  printed: readonly (readonly IToken[])[],
  isKnown: Known,
): boolean {
  return (
    printed.length >= names.length &&
    printed.some(isKnown) &&
    !names.every(isKnown) &&
    (names.every((words) => printed.some((other) => sharesName(words, other))) ||
      isAbridged(names.flat(), printed.flat()))
  );
}

/** "G Provsts IL Testerqv" over "Göran Provstensson Inga-Lill Testerqvist": each word begins as the printed one does. */
function isAbridged(written: readonly IToken[], printed: readonly IToken[]): boolean {
  const pairs = written.map(({ image }, index) => [foldKey(image), foldKey(printed[index]?.image ?? '')] as const);
  const alike = pairs.filter(([one, other]) => one.length > 2 && other.startsWith(one.slice(0, 3))).length;
  return (
    written.length === printed.length &&
    pairs.every(([one, other]) => other.startsWith(one.charAt(0))) &&
    alike * 2 >= written.length
  );
}

/** "S. Karimi" over "Soheila Karimi": the same initial, and a surname that is near. */
function sharesName(one: readonly IToken[], other: readonly IToken[]): boolean {
  const [first, last] = [one[0], one.at(-1)].map((word) => foldKey(word?.image ?? ''));
  const [ownFirst, ownLast] = [other[0], other.at(-1)].map((word) => foldKey(word?.image ?? ''));
  if (!first || !last || !ownFirst || !ownLast || !ownFirst.startsWith(first.charAt(0))) return false;
  return (
    ownLast.endsWith(last) ||
    (last.length > 1 && ownLast.startsWith(last)) ||
    distance(last, ownLast) <= ownLast.length / 2
  );
}
