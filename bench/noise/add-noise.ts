import { damagesAt, type Damage } from './damage.js';
import { pickWeighted, seededRandom } from './random.js';

export interface NoiseOptions {
  /** Share of the characters to be hurt: 0.02 for two in a hundred. */
  readonly rate: number;
  readonly seed: number;
  /** Also breaks and joins lines; false where it is left out. */
  readonly lines?: boolean;
}

/**
 * Hurts a text as scanning does: the same text, rate and seed give the same damage on every machine. Each place is hurt
 * as often as its letters are in real scans, scaled so that the rate comes out for the text as a whole; where nothing is
 * left to be hurt at such a rate, fewer characters are.
 */
export function addNoise(text: string, { rate, seed, lines = false }: NoiseOptions): string {
  if (rate <= 0) return text;
  const random = seededRandom(seed);
  const places: { readonly damages: readonly Damage[]; readonly weight: number; readonly cost: number }[] = [];
  for (let index = 0; index < text.length; index++) {
    const damages = damagesAt(text, index, { lines });
    const weight = damages.reduce((sum, damage) => sum + damage.weight, 0);
    const cost = damages.reduce((sum, damage) => sum + damage.weight * damage.length, 0);
    places.push({ damages, weight, cost: weight > 0 ? cost / weight : 1 });
  }
  const factor = findFactor(places, rate * text.length);
  let noisy = '';
  for (let index = 0; index < text.length;) {
    const place = places[index];
    if (place && random() < Math.min(ceiling, place.weight * factor)) {
      const damage = pickWeighted(
        place.damages.map((each) => [each, each.weight] as const),
        random,
      );
      noisy += damage.hurt(random);
      index += damage.length;
    } else noisy += text.charAt(index++);
  }
  return noisy;
}

/** No letter is lost always: even a wrong model gets one in ten right. */
const ceiling = 0.9;

/** The factor from weight to likelihood at which so many characters are hurt. */
function findFactor(places: readonly { readonly weight: number; readonly cost: number }[], wanted: number): number {
  let low = 0;
  let high = 100;
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    const hurt = places.reduce((sum, { weight, cost }) => sum + Math.min(ceiling, weight * middle) * cost, 0);
    if (hurt < wanted) low = middle;
    else high = middle;
  }
  return high;
}
