import { foldKey } from '../../grammar/matching/fold.js';
import { lookAlikeCost, weightedDistance } from '../../grammar/matching/letter-distance.js';
import { nameLookAlikes } from '../../grammar/vocabulary/look-alikes.js';
import { nameParticles } from '../../grammar/vocabulary/name-particles.js';
import { pattern } from '../../grammar/matching/pattern.js';

/** Whether two ways to write a name may be one name, told apart by what scanning changes and by nothing else. */
export function mayBeOneName(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  if (words.length === others.length) return words.every((word, index) => isNear(word, others[index] ?? ''));
  // "AnnaBerg", "Anna Be rg": blanks were lost or put in, and hardly anything else.
  return distance(words.join(''), others.join('')) <= lookAlikeCost;
}

function isNear(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length);
  return word === other || distance(word, other) <= (length <= shortWord ? lookAlikeCost : mostChanged);
}

/** Letters of a word in which two look-alikes leave nothing to know it by; in a longer one two may be changed. */
const shortWord = 4;
const mostChanged = 2 * lookAlikeCost + 0.1;

/** Which of the two is damaged is not known yet. */
function distance(one: string, other: string): number {
  const [a, b] = [lower(one), lower(other)];
  if (!mayBeNear(a, b)) return Infinity;
  return Math.min(
    weightedDistance(a, b, mostChanged, nameLookAlikes),
    weightedDistance(b, a, mostChanged, nameLookAlikes),
  );
}

/** A quick look that passes over nearly all pairs of names: how much of the two is not the same from either end. */
function mayBeNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  if (a.length === b.length) {
    let changed = 0;
    for (let index = 0; index < a.length && changed <= mostDifferent; index += 1)
      if (a[index] !== b[index]) changed += 1;
    return changed <= mostDifferent;
  }
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return shorter - start - end <= 2 * mostDifferent;
}

/** Letters that may differ: two look-alikes, and a ring or two. */
const mostDifferent = 4;

const lower = (word: string): string => word.normalize('NFC').toLowerCase();

/** The damage that shows in a form by itself: what no name is written with. */
export function oddities(name: string): number {
  const marks = name.match(pattern.g`[\d|!$@€"”]|\p{L}[.,:;]\p{L}`)?.length ?? 0;
  // "MärIt", "AnnaBerg": but "McCartney", "DeVries", "d'Aubigné".
  const capitals =
    name.match(pattern.g`(?<!(?:^|[\s-])(?:Mc|Mac|De|Di|Le|La|Fitz|Van|O))(?<=\p{Ll})\p{Lu}`)?.length ?? 0;
  const torn = name.split(' ').filter((word) => pattern`^\p{Ll}`.test(word) && !particles.has(foldKey(word))).length;
  return marks + capitals + torn;
}

const particles = new Set(nameParticles.flatMap((particle) => particle.split(' ')).map(foldKey));

/**
 * How many letters a name has that scanning loses and never makes: å, ä and ö weigh less than those of other languages,
 * which even a Swedish reader loses; é is what comes of both.
 */
export function rareLetters(name: string): number {
  const letters = name.normalize('NFC');
  const swedish = letters.match(/[åäöÅÄÖ]/g)?.length ?? 0;
  const foreign = letters.match(/[^\0-\x7fåäöéÅÄÖÉ’‐‑\s]/g)?.length ?? 0;
  return swedish + foreign * 1.5;
}
