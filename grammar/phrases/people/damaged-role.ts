import { foldKey } from '../../matching/fold.js';
import { weightedDistance } from '../../matching/letter-distance.js';
import { rememberedByWord } from '../../matching/remembered.js';
import { wordLookAlikes } from '../../vocabulary/look-alikes.js';
import { signatureLabels } from '../../vocabulary/markers.js';
import { roles } from '../../vocabulary/roles.js';
import { meetingOffices, signatureRoles } from '../../vocabulary/signature-roles.js';

/** Letters of the shortest office that is known so: fewer make other words. In longer ones one letter and one look-alike may be wrong. */
const shortest = 7;
const long = 9;
const mostEdits = 1.5;
/** Letters of the longest office, with some to spare. */
const longest = 24;

/** In small letters, without the blanks that scanning puts in; é is what it makes of ö, or e. */
function keyOf(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]+/g, '');
}

const known: ReadonlySet<string> = new Set(
  [...roles, ...signatureRoles, ...signatureLabels].flatMap((words) => [keyOf(words), foldKey(words)]),
);

/**
 * The office that a word with damaged letters means: "ordtörande", "sekreterase", "jus terare". Null for a word that is
 * one by itself, and for what is near none of them.
 */
export const nearestRole = nearestIn(meetingOffices);

/** The same for what stands over signatures: "Josteras", "Vid pretokollet". */
export const nearestSignatureLabel = nearestIn(signatureLabels);

function nearestIn(phrases: readonly string[]): (printed: string) => string | null {
  const keys = phrases.map((phrase) => ({ phrase, own: keyOf(phrase) })).filter(({ own }) => own.length >= shortest);
  return rememberedByWord((printed) => {
    const key = keyOf(printed);
    if (key.length < shortest || key.length > longest || known.has(key)) return null;
    const bound = key.length < long ? 1 : mostEdits;
    let best: string | null = null;
    let least = Infinity;
    for (const { phrase, own } of keys) {
      // "Justeraren" is an inflected word, "ordf6randen" a damaged one.
      if (key.startsWith(own)) return null;
      if (Math.abs(own.length - key.length) > 1 || (key.length > own.length && key.endsWith('n'))) continue;
      const away = weightedDistance(key, own, bound, wordLookAlikes);
      if (away < least) [best, least] = [phrase, away];
    }
    return best;
  });
}
