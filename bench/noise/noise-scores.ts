import { parseProtocol } from '../../src/index.js';
import { groups, scoreMeeting } from '../scoring/score.js';
import { scoreStructure } from '../scoring/score-structure.js';
import { f1, sumFields, type Count, type Tally } from '../scoring/tally.js';
import { addNoise } from './add-noise.js';
import type { Fixture } from './fixtures.js';

export interface NoiseScore {
  readonly rate: number;
  /** F1 by group of fields, then of all, then of the structure alone. */
  readonly scores: Readonly<Record<string, number>>;
}

/** F1 over all fixtures and seeds at one rate. */
export function scoreNoise(
  fixtures: readonly Fixture[],
  rate: number,
  seeds: readonly number[],
  lenient: boolean,
): NoiseScore {
  const tallies: Tally[] = [];
  const structure: Count = { correct: 0, gold: 0, given: 0 };
  for (const { text, gold } of fixtures) {
    for (const seed of rate === 0 ? [0] : seeds) {
      const given = parseProtocol(addNoise(text, { rate, seed })).meetings[0] ?? {};
      tallies.push(scoreMeeting(gold, given, { lenient }));
      const count = scoreStructure(gold, given);
      structure.correct += count.correct;
      structure.gold += count.gold;
      structure.given += count.given;
    }
  }
  const scores: Record<string, number> = {};
  for (const group of groups) scores[group] = f1(sumFields(tallies, group));
  return { rate, scores: { ...scores, all: f1(sumFields(tallies)), structure: f1(structure) } };
}
