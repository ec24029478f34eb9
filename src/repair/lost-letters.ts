import { pattern } from '../../grammar/matching/pattern.js';

/** Letters below which nothing can be said, and the share of å, ä and ö that Swedish never falls below: it has one in 20. */
const fewestLetters = 200;
const leastShare = 0.008;

/** A Swedish text without å, ä and ö: they are missing, and everyday words stand without them. */
export function hasLostLetters(text: string): boolean {
  const swedish = text.match(/[åäöÅÄÖ]/g)?.length ?? 0;
  if (swedish > text.length * leastShare) return false;
  const letters = text.match(pattern.g`\p{L}`)?.length ?? 0;
  if (letters < fewestLetters || swedish > letters * leastShare) return false;
  return (text.match(pattern.g`(?<!\p{L})(?:for|f[ée]r|pa|fran|ar|och|att|nar|aven|till)(?!\p{L})`)?.length ?? 0) >= 5;
}
