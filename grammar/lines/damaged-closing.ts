import { looksScanned } from '../matching/signs-of-scanning.js';
import { wornDistance } from '../matching/worn.js';
import { closingPhrases } from '../vocabulary/markers.js';

/** "Mötet avshitades", "Ordföranden avsktade mötet": in a scan, the words of a closing with letters changed. */
export function matchesDamagedClosing(text: string, at: number): boolean {
  if (!looksScanned(text)) return false;
  const words =
    text
      .slice(at, at + reach)
      .split('\n', 1)[0]
      ?.split(/[ \t]+/) ?? [];
  return phrases.some(({ open, phrase, length, limit }) => {
    const last = open ? mostBefore : 0;
    for (let start = open ? 1 : 0; start <= last; start += 1) {
      const said = words.slice(start, start + length).join(' ');
      if (said.length >= phrase.length - 2 && wornDistance(said, phrase) <= limit) return true;
    }
    return false;
  });
}

/** Characters, and words before an open phrase's own, that are looked at. */
const reach = 80;
const mostBefore = 3;
/** Letters of the shortest phrase that is believed, and for each one that may be wrong. */
const shortest = 12;
const lettersPerSlip = 7;

const phrases = closingPhrases
  .map((phrase) => {
    const own = phrase.replace(/^\* /, '');
    return {
      open: own !== phrase,
      phrase: own,
      length: own.split(' ').length,
      limit: Math.floor(own.length / lettersPerSlip),
    };
  })
  .filter(({ phrase }) => phrase.length >= shortest);
