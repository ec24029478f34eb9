/**
 * One bit for each letter that a folded word has: what one word has and another lacks costs an edit at the least, which
 * tells most pairs apart before their distance is worked out.
 */
export function letterMask(key: string): number {
  let mask = 0;
  for (let index = 0; index < key.length; index += 1) mask |= 1 << ((key.charCodeAt(index) - 97) % 31);
  return mask;
}

/** How many letters of the first word are nowhere in the second, by their masks. */
export function lettersLacking(wanted: number, given: number): number {
  let count = 0;
  for (let rest = wanted & ~given; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
