export type Pair = readonly [gold: number, given: number];

/** Pairs expected and given entries one to one, the most alike first, none below the floor. */
export function pairEntries<Entry>(
  gold: readonly Entry[],
  given: readonly Entry[],
  alike: (gold: Entry, given: Entry) => number,
  floor: number,
): Pair[] {
  const candidates: [number, number, number][] = [];
  gold.forEach((expected, i) => {
    given.forEach((found, j) => {
      const score = alike(expected, found);
      if (score >= floor) candidates.push([score, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || Math.abs(a[1] - a[2]) - Math.abs(b[1] - b[2]));
  const pairs: Pair[] = [];
  const takenGold = new Set<number>();
  const takenGiven = new Set<number>();
  for (const [, i, j] of candidates) {
    if (takenGold.has(i) || takenGiven.has(j)) continue;
    takenGold.add(i);
    takenGiven.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
