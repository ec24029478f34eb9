import { foldKey } from './fold.js';

/** What scanners print: for a single letter, by the letter that was meant; for one letter out of two, by the two. */
export interface Confusions {
  readonly single: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
}

/** What one look-alike costs, where an edit that nothing explains costs 1 and a lost ring or dot next to nothing. */
export const lookAlikeCost = 0.4;
const diacriticCost = 0.1;

/**
 * Edit distance in which letters that scanners confuse are near: ö and é, ä and "ii", m and "rn". Letters are lower case;
 * what is farther than the bound is Infinity.
 */
export function weightedDistance(printed: string, meant: string, bound: number, confusions: Confusions): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= printed.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= meant.length; column += 1) {
      const x = printed.charAt(row - 1);
      const y = meant.charAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (previous[column - 1] ?? Infinity) + (x === y ? 0 : letterCost(x, y, confusions)),
      );
      if (row > 1 && confusions.pairs[printed.slice(row - 2, row)]?.includes(y) === true)
        cost = Math.min(cost, (beforePrevious[column - 1] ?? Infinity) + lookAlikeCost);
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    // One row more may still gain by a pair, hence the slack.
    if (smallest > bound + 1) return Infinity;
    beforePrevious = previous;
    previous = current;
  }
  const distance = previous[meant.length] ?? Infinity;
  return distance > bound ? Infinity : distance;
}

function letterCost(printed: string, meant: string, { single }: Confusions): number {
  if (foldKey(printed) === foldKey(meant)) return diacriticCost;
  return single[meant]?.includes(printed) === true ? lookAlikeCost : 1;
}
