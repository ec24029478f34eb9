import { findMunicipality, lookUpMunicipality } from '../../grammar/phrases/people/municipality.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { nameParticles } from '../../grammar/vocabulary/name-particles.js';

/**
 * The marks of a running list of names and places in a scan: "Bo Ek. Bjuv, Siv Dahl. Höör. Eva Berg: Åstorp". Where names
 * and places take turns, a mark between a name and its place is a comma, and one between a place and the next name is
 * what most of them are. Every character gives one character, so that offsets stay.
 */
export function mendScannedPairs(text: string): string {
  return columns.test(text) ? text : mendPairLines(mendRunning(text));
}

/** "Anna Berg Mark" among lines of a name, a comma and a place: the comma was lost. */
function mendPairLines(text: string): string {
  const lines = text.split('\n');
  const paired = lines.filter((line) => {
    const place = pairLine.exec(line)?.[1];
    return place !== undefined && findMunicipality(place) !== null;
  }).length;
  if (paired < fewestPairs || paired < lines.length * shareOfPairs) return text;
  return text.replace(nameAndPlace, (line, name: string, place: string) =>
    lookUpMunicipality(place) === null ? line : `${name},${line.slice(name.length + 1)}`,
  );
}

/** "Anna Berg, Bjuv …", "Anna Berg - Bjuv". */
const pairLine = pattern`^[ \t]*(?:[-–•*][ \t]+)?\p{Lu}\S+(?: \S+){1,3}?(?:,|[ \t]+[–—-])[ \t]+(\p{Lu}[\p{L}-]+)`;
const nameAndPlace = pattern.gm`(?<=^[ \t]*(?:[-–•*][ \t]+)?)(\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\p{Ll}[\p{L}-]*) (\p{Lu}\p{Ll}[\p{L}-]*)(?=[ \t]*(?:,|\(|$))`;

function mendRunning(text: string): string {
  const hyphenated = text.replace(hyphenAtEnd, '-');
  const units = [...hyphenated.matchAll(capitalWords)].flatMap(({ 0: words, index }) => unitsOf(words, index));
  if (!takeTurns(units, hyphenated)) return text;
  const gaps = units.slice(1).map((after, index) => {
    const before = units[index] ?? after;
    return { before, after, between: hyphenated.slice(before.end, after.start) };
  });
  const behindPlaces = gaps.filter(({ before, after }) => before.isPlace && !after.isPlace);
  const semicolons = behindPlaces.filter(({ between }) => between.includes(';')).length;
  const apart = semicolons * 2 > behindPlaces.length ? ';' : ',';
  let mended = '';
  for (const { before, after, between } of gaps) {
    const mark = before.isPlace && !after.isPlace ? apart : ',';
    const wereMarks = before.isPlace !== after.isPlace;
    const found = between.search(wereMarks ? markOrBlank : markBetween);
    if (found < 0) continue;
    const at = before.end + found;
    mended += hyphenated.slice(mended.length, at) + mark;
  }
  return mended + hyphenated.slice(mended.length);
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly isPlace: boolean;
}

/** "Bjuv Siv Dahl" is a place and a name. */
function unitsOf(words: string, start: number): Unit[] {
  const [first = '', second, third] = words.split(' ');
  if (second === undefined || third === undefined || lookUpMunicipality(first) === null) return [unitOf(words, start)];
  return [unitOf(first, start), unitOf(words.slice(first.length + 1), start + first.length + 1)];
}

function unitOf(words: string, start: number): Unit {
  return { start, end: start + words.length, isPlace: findMunicipality(words.replace(/-\r?\n\s*/g, '')) !== null };
}

/** Names first, most of them with a place behind, and more of them than lines. */
function takeTurns(units: readonly Unit[], text: string): boolean {
  if (units[0]?.isPlace !== false) return false;
  const names = units.filter(({ isPlace }) => !isPlace).length;
  const placed = units.filter(({ isPlace }, index) => !isPlace && units[index + 1]?.isPlace === true).length;
  return placed >= fewestPairs && placed >= names * shareOfPairs && placed > text.trim().split('\n').length;
}

/** Cells side by side. */
const columns = /\S(?: {3,}|\t+)\S/;
const fewestPairs = 3;
const shareOfPairs = 0.6;

/** Words with capitals and the particles between them: a name, or a place. */
const word = String.raw`\p{Lu}[\p{L}'’]*(?:-(?:\r?\n\s{0,20})?\p{L}+)*`;
const capitalWords = pattern.g`(?<!\p{L})${word}(?:(?:(?<= \p{Lu})\.)? (?:(?:${nameParticles.join('|')}) ){0,2}${word})*`;
const hyphenAtEnd = pattern.g`(?<=\p{L})[»>=](?=\r?\n\s{0,20}\p{L})`;
/** A mark right behind a word that is no initial, or behind what else is said of either: when they came. */
const markBetween = pattern`^[.,:;](?=\s)|(?<=^[^]{0,30}[\p{L}\d)])[.,:;](?=\s+$)`;
/** Or the blank where a mark was lost. */
const markOrBlank = pattern`${markBetween.source}|^\s$`;
