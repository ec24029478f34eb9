import { looksScanned } from '../matching/signs-of-scanning.js';
import { wornDistance } from '../matching/worn.js';
import { closingPhrases, nextMeetingPhrases } from '../vocabulary/markers.js';

/** "Mötet avshitades", "Ordföranden avsktade mötet": in a scan, the words of a closing with letters changed. */
export function matchesDamagedClosing(text: string, at: number): boolean {
  return matchesDamaged((closings ??= phrasesOf(closingPhrases)), text, at);
}

/** "Ordföranden avsktade mötet" without its stop: who closes is told, so that it is no title. */
export function tellsWhoCloses(text: string, at: number): boolean {
  return matchesDamaged((closers ??= phrasesOf(closingPhrases.filter((phrase) => phrase.startsWith('* ')))), text, at);
}

/** "Nasta m6te", "Nzsta sammanträde". */
export function matchesDamagedNextMeeting(text: string, at: number): boolean {
  return matchesDamaged((nextMeetings ??= phrasesOf(nextMeetingPhrases)), text, at);
}

function matchesDamaged(phrases: readonly Phrase[], text: string, at: number): boolean {
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
/** Letters of the shortest phrase that is believed, of those of which any may be wrong, and for each one that may. */
const shortest = 10;
const fewestWithSlip = 12;
const lettersPerSlip = 7;

/** A phrase that a paragraph begins with, or that words may stand before where it is open; its letters, words and slips. */
interface Phrase {
  readonly open: boolean;
  readonly phrase: string;
  readonly length: number;
  readonly limit: number;
}

let closers: readonly Phrase[] | undefined;
let closings: readonly Phrase[] | undefined;
let nextMeetings: readonly Phrase[] | undefined;

const phrasesOf = (phrases: readonly string[]): Phrase[] =>
  phrases
    .map((phrase) => {
      const own = phrase.replace(/^\* /, '');
      return {
        open: own !== phrase,
        phrase: own,
        length: own.split(' ').length,
        limit: own.length < fewestWithSlip ? 0 : Math.floor(own.length / lettersPerSlip),
      };
    })
    .filter(({ phrase }) => phrase.length >= shortest);
