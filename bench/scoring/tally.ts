import { pairEntries, type Pair } from './pairing.js';
import { similarity } from './similarity.js';

export interface Count {
  correct: number;
  gold: number;
  given: number;
}

/** Facts counted by field: right ones, expected ones, given ones. */
export interface Tally {
  /** How alike two texts must be: 1, or less where damage may remain in them. */
  readonly floor: number;
  readonly fields: Map<string, Count>;
  /** What went wrong, in words, for whoever mends it. */
  readonly misses: string[];
}

export const createTally = (lenient: boolean): Tally => ({ floor: lenient ? 0.85 : 1, fields: new Map(), misses: [] });

export function addCount(tally: Tally, field: string, { correct, gold, given }: Count, note: string): void {
  const count = tally.fields.get(field) ?? { correct: 0, gold: 0, given: 0 };
  tally.fields.set(field, { correct: count.correct + correct, gold: count.gold + gold, given: count.given + given });
  if (correct < Math.max(gold, given)) tally.misses.push(`${field}: ${note}`);
}

type Value = string | number | boolean | null | undefined;

/** A fact of one value; null on both sides is no fact. */
export function countOne(tally: Tally, field: string, gold: Value, given: Value, where: string, exact = true): void {
  const expected = gold ?? null;
  const found = given ?? null;
  if (expected === null && found === null) return;
  const bothThere = expected !== null && found !== null;
  const right = bothThere && (exact ? expected === found : similarity(String(expected), String(found)) >= tally.floor);
  const count = { correct: right ? 1 : 0, gold: expected === null ? 0 : 1, given: found === null ? 0 : 1 };
  addCount(tally, field, count, `${where}expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`);
}

/** A list of texts, in any order. */
export function countTexts(
  tally: Tally,
  field: string,
  gold: readonly string[],
  given: readonly string[],
  where: string,
  floor = tally.floor,
): Pair[] {
  const pairs = pairEntries(gold, given, similarity, floor);
  const lost = gold.filter((_, i) => !pairs.some((pair) => pair[0] === i));
  const extra = given.filter((_, j) => !pairs.some((pair) => pair[1] === j));
  const count = { correct: pairs.length, gold: gold.length, given: given.length };
  addCount(tally, field, count, `${where}missing ${JSON.stringify(lost)}, extra ${JSON.stringify(extra)}`);
  return pairs;
}

/** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing found. */
export const f1 = ({ correct, gold, given }: Count): number =>
  gold + given === 0 ? 1 : (2 * correct) / (gold + given);

/** The counts of all fields of a group ("attendance"), or of all groups. */
export function sumFields(tallies: readonly Tally[], group?: string): Count {
  const sum: Count = { correct: 0, gold: 0, given: 0 };
  for (const { fields } of tallies) {
    for (const [field, count] of fields) {
      if (group !== undefined && !field.startsWith(`${group}.`)) continue;
      sum.correct += count.correct;
      sum.gold += count.gold;
      sum.given += count.given;
    }
  }
  return sum;
}
