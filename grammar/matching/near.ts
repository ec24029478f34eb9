import { distance } from 'fastest-levenshtein';

/** Whether two texts differ by at most so many letters: added, lost or changed. */
export function isWithin(slips: number, one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= slips && distance(one, other) <= slips;
}
