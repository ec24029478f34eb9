import { pattern } from '../../grammar/matching/pattern.js';
import { foldKey } from '../../grammar/matching/fold.js';
import { isWithin } from '../../grammar/matching/near.js';
import { nearestRole } from '../../grammar/phrases/people/damaged-role.js';
import { findMunicipality } from '../../grammar/phrases/people/municipality.js';
import { vocabulary } from '../../grammar/phrases/people/people-vocabulary.js';
import { nameParticles } from '../../grammar/vocabulary/name-particles.js';
import { roleEndings } from '../../grammar/vocabulary/roles.js';
import { loadWordList } from './word-list.js';

/**
 * Names and places in a scan's list of people that lost a capital ("joakim Ek, bjuv", "Ossian frid, Lund"), the particle
 * between two names ("Bo at Berg"), and the comma before a place on the next line. Every character gives one character, so
 * that offsets stay. Titles and other words stay small.
 */
export function mendScannedPeople(text: string): string {
  return text
    .replace(colonInInitials, '.')
    .replace(dashAtEnd, (dash: string) => ' '.repeat(dash.length))
    .replace(damagedParticle, (found: string) => particleLike(found))
    .replace(smallFirst, (_, letter: string, rest: string) =>
      mayBeFirstName(letter + rest) ? letter.toUpperCase() : letter,
    )
    .replace(smallPlace, (_, letter: string, rest: string) =>
      !isOffice(letter + rest) && findMunicipality(capitalised(letter + rest)) !== null ? letter.toUpperCase() : letter,
    )
    .replace(smallOpening, (place: string) =>
      findMunicipality(capitalised(place)) === null ? place : capitalised(place),
    )
    .replace(stopBeforePlace, (stop: string, place: string) => (findMunicipality(place) === null ? stop : ','))
    .replace(smallLast, (whole: string, first: string, gap: string, letter: string, rest: string) =>
      mayBeSurname(letter + rest, first) ? first + gap + letter.toUpperCase() + rest : whole,
    );
}

/** What an entry begins behind, and what it or its name ends before. */
const opening = String.raw`(?<=^[ \t]*|[,;:|(][ \t]*|(?<!\p{L})(?:och|samt) |[ \t][–—-][ \t]+|[.][ \t]|[ \t]{2})`;
const ending = String.raw`(?=[ \t]*(?:[,;|()]|[.](?!\p{L})|$)|[ \t]+[–—-][ \t]|[ \t]{2}|[ \t](?:från|fran|till|och|samt|i)(?!\p{L}))`;
const particles = `(?:(?:${nameParticles.join('|')}) )?`;
const smallFirst = pattern.gm`${opening}(\p{Ll})(?=(\p{Ll}{2,11})(?:-\p{Lu}\p{Ll}+)? ${particles}\p{Lu}[\p{L}-]+${ending})`;
const smallLast = pattern.gm`${opening}(\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?)( ${particles})(\p{Ll})(\p{Ll}{2,})${ending}`;
/** A word of its own behind a name: "Anna Berg, bjuv", "Anna Berg (bjuv)", "Anna Berg   bjuv". */
const smallPlace = pattern.gm`(?<=\p{L}(?:[,.] |[ \t]?\(|[ \t]*\t[ \t]*| {2,}|[ \t]?\|[ \t]?))(\p{Ll})(?=(\p{Ll}{3,13})(?:[,.;)|]|[ \t]*$|\t| {2}))`;
/** "bjuv - Anna Berg": before a dash, where the places lead. */
const smallOpening = pattern.gm`(?<=^[ \t]*)\p{Ll}{4,14}(?= ?[-–—:] \p{Lu}\p{Ll}+ \p{Lu})`;
/** "… Anna Berg. / Bjuv, Bo Ek": who stands before the stop is from the place. */
const stopBeforePlace = pattern.g`(?<=\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+)\.(?=[ \t]*\r?\n\s{0,40}(\p{Lu}\p{Ll}{2,13})[,.] \p{Lu}\p{Ll}+[- ]\p{Lu})`;
/** "Anna Berg Bjuv -", "Anna Berg, Bjuv i". */
const dashAtEnd = pattern.gm`(?<=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+,? \p{Lu}\p{Ll}+) (?:[-–—]|(?<=, \p{Lu}\p{Ll}+ )[ijl])(?=[ \t]*$)`;
/** "K.G: Berg". */
const colonInInitials = pattern.g`(?<=(?<!\p{L})\p{Lu}\.\p{Lu}):(?= \p{Lu}\p{Ll})`;
/** Two letters for "af" and three for "von", between two names. */
const damagedParticle = pattern.g`(?<=\p{Lu}[\p{Ll}-]+ (?:de )?)(?:a[tl]|[sne]f|vo[rmau]|[yu]on|(?<= de )[ti1]a)(?= \p{Lu}\p{Ll})`;

const particleLike = (read: string): string => (read.length > 2 ? 'von' : read.endsWith('a') ? 'la' : 'af');

/** A name of the word list, or no word at all. */
function mayBeFirstName(word: string): boolean {
  if (isOffice(word)) return false;
  return isFirstName(capitalised(word)) || loadWordList()?.isWord(word) === false;
}

/** Behind a first name of the list, whatever it is; behind another, what is no word. */
function mayBeSurname(word: string, before: string): boolean {
  if (isOffice(word)) return false;
  const [first = ''] = before.split(' ');
  // "Bjuvs kommon", "Anna Berg bjuf".
  if (findMunicipality(first) !== null || findMunicipality(capitalised(word)) !== null) return false;
  const words = loadWordList();
  return isFirstName(first) || (words?.isWord(word) === false && !words.isWord(first.toLowerCase()));
}

const isFirstName = (name: string): boolean =>
  name.split(/[- ]/).every((part) => loadWordList()?.isName(part) === true);

/** A word of the vocabulary of people, or what ends as titles do, a letter of it wrong. */
function isOffice(word: string): boolean {
  const known = vocabulary()
    .at(word, 0)
    .some(({ end }) => end === word.length);
  const key = foldKey(word);
  if (known || nearestRole(word) !== null) return true;
  return titleEnds.some((end) => key.length >= end.length + beforeEnding && isWithin(1, key.slice(-end.length), end));
}

/** Letters before the ending of the shortest title: "stabschef". */
const beforeEnding = 4;
const titleEnds = roleEndings.map(foldKey).filter(({ length }) => length >= 4);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
