import { executeAt } from '../matching/execute-at.js';
import { distance } from 'fastest-levenshtein';
import { foldKey } from '../matching/fold.js';
import { isAuthority } from '../matching/authorities.js';
import { letterMask, lettersLacking } from '../matching/letter-mask.js';
import { attendanceLabels, attendanceSentences, type Status } from '../vocabulary/markers.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { headsPeople } from './roster-lines.js';
import { roles } from '../vocabulary/roles.js';
import type { Place } from './place.js';
import { pattern } from '../matching/pattern.js';

/** A label of a list of people that was found in spite of its letters. */
export interface DamagedLabel {
  readonly status: Status;
  readonly wordsEnd: number;
  readonly end: number;
}

/**
 * A label of a list of people with more letters damaged than look-alikes explain: "Kårvarande Anna Berg, Bjuv", "Dettagaro"
 * over "Anna Berg, Bjuv". Only where it stands as such a label does, before capitalised words or alone above them.
 */
export function findDamagedLabel(text: string, { line, next }: Pick<Place, 'line' | 'next'>): DamagedLabel | null {
  const found = executeAt(shape, text, line.textStart);
  if (found === null) return null;
  const [, words = '', mark = ''] = found;
  // "Suppleant" before a name is somebody's office, however near it is to "Suppleanter".
  if (offices.has(words.toLowerCase()) || isAuthority(words)) return null;
  const end = line.textStart + found[0].length;
  const alone = end >= line.textStart + line.text.length;
  const people = text.slice(end, end + listReach);
  const opens = alone
    ? next !== null && (opensList.test(next.text) || headsPeople(next.text.replace(readAsBar, ' ').trim()))
    : opensList.test(people.slice(0, nameReach));
  if (!opens) return null;
  // Before several people whose places are told, few letters have to be left.
  const surely = (people.match(personWithPlace)?.length ?? 0) >= fewestPeople && looksScanned(text);
  const status = surely
    ? nearestStatus(words, largestShareBeforePeople, 0)
    : nearestStatus(words, largestShare, mark === '' && !alone ? 1 : 0);
  return status === null ? null : { status, wordsEnd: line.textStart + words.length, end };
}

/** One or two words, a mark or none, and what follows a label: the line's end, a gap, a capital. */
const shape = pattern.y`(\p{L}[\p{L}\d|!]{6,16}(?: [\p{Ll}\d|!]{5,12})?|\p{L}{2,6} [\p{Ll}\d|!]{7,12})(?:\*\*)?( ?[-–:;.,]?)(?:\*\*)?(?=[ \t]*(?![^\n\r\f])|[ \t]+(?:\*\*)?[\p{Lu}0])`;
/** Two capitalised words, or one and a mark that sets it off, behind bullets and bars. */
const opensList = pattern`^(?:[ \t]*\||[\s|*•·»–—~-]*)[\p{Lu}0][\p{L}.|’'-]+(?:[:,]| ?[–—-] |(?: \p{Ll}{2,3})? \p{Lu})`;
/** Characters in which the first name shows, and the first few people. */
const nameReach = 60;
const listReach = 240;
/** "Anna Berg, Bjuv", "Bo af Ek (Klippan)". */
const personWithPlace = pattern.g`\p{Lu}[\p{L}’'»>-]+\.?(?: \p{Ll}{2,3})? \p{Lu}[\p{L}’'»>-]+(?:[.,] | ?[(–—-] ?| {2,}|\t)\p{L}{3}`;
const fewestPeople = 2;

const offices: ReadonlySet<string> = new Set(roles);

/** "I Namn I Kommun |": the bars of a row of headings. */
const readAsBar = /(?<!\S)[|Iilj](?!\S)/g;

interface KnownLabel {
  readonly status: Status;
  readonly key: string;
  readonly letters: number;
}

/** The status whose label is nearest, if no more than a share of its letters is wrong, less the stricter edits. */
function nearestStatus(words: string, share: number, stricter: number): Status | null {
  const key = labelKey(words);
  const letters = letterMask(key);
  const most = Math.floor(key.length * share) - stricter;
  let best: Status | null = null;
  let least = most + 1;
  for (const label of knownLabels()) {
    if (Math.abs(label.key.length - key.length) > most || lettersLacking(label.letters, letters) > most) continue;
    const away = distance(label.key, key);
    // Of two as near that mean different things, neither is believed.
    if (away === least && label.status !== best) best = null;
    if (away < least) [best, least] = [label.status, away];
  }
  return best;
}

/** Share of a label's letters that may be wrong. */
const largestShare = 0.25;
const largestShareBeforePeople = 0.34;
/** Letters of the shortest label that is looked for so. */
const shortest = 8;

let known: readonly KnownLabel[] | undefined;

function knownLabels(): readonly KnownLabel[] {
  return (known ??= (Object.keys(attendanceLabels) as Status[]).flatMap((status) =>
    attendanceLabels[status]
      .map((label) => ({ status, key: labelKey(label), letters: letterMask(labelKey(label)) }))
      .filter(({ key }) => key.length >= shortest),
  ));
}

const labelKey = (words: string): string => foldKey(words).replace(/[^a-z]/g, '');

/** "Förhinder hade enmälts av": a sentence that opens a list of people, with a letter in ten wrong. */
export function matchDamagedSentence(text: string, at: number): { key: Status; wordsEnd: number; end: number } | null {
  const opening = text.slice(at, at + longestSentence);
  return matchNear(sentenceOpening.exec(opening), at) ?? matchNear(excuseOpening.exec(opening), at);
}

function matchNear(found: RegExpExecArray | null, at: number): { key: Status; wordsEnd: number; end: number } | null {
  if (found?.[1] === undefined) return null;
  const words = foldKey(found[1].replace(/\s+/g, ' '));
  for (const [status, phrases] of Object.entries(attendanceSentences) as [Status, readonly string[]][]) {
    const near = phrases.some((phrase) => {
      const key = foldKey(phrase);
      return (
        Math.abs(key.length - words.length) <= 1 && distance(key, words) <= Math.floor(key.length / lettersPerSlip)
      );
    });
    if (near) return { key: status, wordsEnd: at + found[1].length, end: at + found[0].length };
  }
  return null;
}

/** Up to the verb or preposition that the people follow; so short a word is taken as it stands. */
const sentenceOpening = pattern`^(\p{Lu}\S{1,14}(?:\s+\S{1,12}){0,3}?\s+(?:var|är|deltog|deltar|\p{Ll}{2}))\s+(?=\p{L})`;
/** "Förhinder hade", whatever is left of "anmälts av". */
const excuseOpening = pattern`^(\p{Lu}\S{7,9}\s+hade)(?:\s+an\S{3,6}\s+av)?\s+(?=\p{L})`;
const longestSentence = 60;
const lettersPerSlip = 10;
