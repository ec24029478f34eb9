import { distance } from 'fastest-levenshtein';
import { rememberedByWord } from './remembered.js';
import { skeleton } from './skeleton.js';

/**
 * How many letters apart two phrases are as worn print shows them: thin letters count as one, and so do letters that run
 * into each other, "beskt" and "bestut" both being "beslut". For scans only; on whole print words differ by less.
 */
export function wornDistance(one: string, other: string): number {
  const [a, b] = [worn(one), worn(other)];
  return Math.min(distance(a.thin, b.thin), distance(a.joined, b.joined));
}

const worn = rememberedByWord((words: string) => {
  const bones = skeleton(words);
  return { thin: thin(bones), joined: thin(bones.replace(/lu/g, 'k').replace(/rn/g, 'm').replace(/tt/g, 'n')) };
});

const thin = (bones: string): string =>
  bones.replace(/[flt]/g, 't').replace(/[nr]/g, 'n').replace(/[aeo]/g, 'a').replace(/[hb]/g, 'h');
