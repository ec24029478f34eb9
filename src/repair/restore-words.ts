import { looksScanned, showsDamage } from '../../grammar/matching/signs-of-scanning.js';
import type { Span } from '../../grammar/passage.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { mergeEdits, type Edit } from './edits.js';
import { foldWord } from './fold-word.js';
import { hasLostLetters } from './lost-letters.js';
import { placeNamed } from './places.js';
import { restoreInitial, restorePrinted, restoreWorn } from './restore-printed.js';
import { everyday, restoreWord } from './restore-word.js';
import { restoreFigures } from './figures-in-words.js';
import { findSpacedWords, findSplitWords } from './split-words.js';
import { loadWordList, type WordList } from './word-list.js';
import { settingOf, type WordSetting } from './word-setting.js';
import { readInContext, readLoneI, swapRings } from './words-in-context.js';

/**
 * Restores å, ä and ö in a text that was read with the wrong language model, and letters of a scan that worn print made
 * others: each word that is none, and of which the word list leaves one candidate, becomes that candidate. Names are left
 * as read. Loads the word list only for a text that has lost letters or shows other signs of scanning.
 */
export function restoreWords(text: string, names: readonly Span[]): Edit[] {
  const damage = { lettersLost: hasLostLetters(text), isScanned: looksScanned(text) };
  const isClean = !damage.lettersLost && !damage.isScanned;
  if (isClean && !showsDamage(text)) return [];
  const list = loadWordList();
  if (list === null) return [];
  if (isClean) return restoreTorn(text, list);
  const known = namesIn(text, names);
  const restore = restorerOf(text, list, damage);
  const edits: Edit[] = [];
  for (const { 0: word, index: start } of text.matchAll(token)) {
    const setting = settingOf(text, start, word);
    if (setting === null || (known.has(word) && !isNoName(word, list))) continue;
    const end = start + word.length;
    const { after, rule } = restore(setting);
    if (after !== null) {
      const inCase = isInCapitals(word) ? after.toUpperCase() : isInside(setting, after) ? lowerInitial(after) : after;
      if (after !== word) edits.push({ start, end, after: inCase, rule });
    } else if (pattern`^att[\p{Ll}\d]{4}`.test(word)) {
      // What is glued to "att" is a word of its own; the clause's reader parts the two.
      const rest = restoreWord(word.slice(3), list, damage.lettersLost);
      if (rest !== null) edits.push({ start: start + 3, end, after: rest, rule: 'lost-letters' });
    }
  }
  // Without rings and dots, "har på" would be a harp.
  const rejoined = damage.lettersLost ? findSpacedWords(text, list) : findSplitWords(text, list);
  return mergeEdits(rejoined, edits);
}

/** "KOMMUNALfORBUND": a letter or two of a word in capitals came out small. */
const isInCapitals = (word: string): boolean =>
  (word.match(pattern.g`\p{Lu}`)?.length ?? 0) > Math.max(3, word.length * mostlyCapitals);
const mostlyCapitals = 0.7;

/** Words with a blank or a figure inside, in a text that is clean otherwise: what proves itself by the word list alone. */
function restoreTorn(text: string, list: WordList): Edit[] {
  const figures = [...text.matchAll(wordWithFigure)].flatMap(({ 0: word, index: start }): Edit[] => {
    const after = restoreFigures(word, list);
    return after === null ? [] : [{ start, end: start + word.length, after, rule: 'lost-letters' }];
  });
  return mergeEdits(findSplitWords(text, list), figures);
}

const wordWithFigure = pattern.g`(?<![\p{L}\d])\p{L}{2,}[\d|!]\p{Ll}{2,}(?![\p{L}\d])`;

/** What befell a text: the wrong language model read it, or its print was worn. */
interface Damage {
  readonly lettersLost: boolean;
  readonly isScanned: boolean;
}

/** What a word was; null where that is not known. */
interface Restored {
  readonly after: string | null;
  readonly rule: string;
}

/** Restores the words of one text; what a word is found to be is remembered for where it stands in the same way. */
function restorerOf(text: string, list: WordList, damage: Damage): (setting: WordSetting) => Restored {
  const answers = new Map<string, Restored>();
  let repeated: ReadonlySet<string> | undefined;
  const look = ({ word, behind, opens, goesOn }: WordSetting): Restored => {
    const plain =
      (damage.isScanned ? (restoreInitial(word, goesOn, list) ?? restoreFigures(word, list)) : null) ??
      restorePrinted(word, opens, list, damage.lettersLost);
    if (plain !== null || !damage.isScanned || behind.startsWith('-')) return { after: plain, rule: 'lost-letters' };
    return { after: restoreWorn(word, opens, list, (repeated ??= repeatedWords(text))), rule: 'worn-letters' };
  };
  return (setting) => {
    const i = readLoneI(setting);
    if (i !== null) return { after: i, rule: 'look-alike' };
    const told = damage.lettersLost ? readInContext(setting) : swapRings(setting);
    if (told !== null) return { after: told, rule: 'lost-letters' };
    const key = `${setting.opens ? '.' : setting.goesOn ? ',' : ' '}${setting.word}`;
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = look(setting)));
    return answer;
  };
}

/** "att Gverlamna", "att / Overlamna": the wrong model makes a capital of ö inside a sentence. */
function isInside({ word, before }: WordSetting, after: string): boolean {
  const mayBeSmall =
    word.startsWith('G') || (/[\n\r]\s*$/.test(before) ? word.startsWith('O') : pattern`^A\p{Ll}{1,3}$`.test(word));
  return (
    mayBeSmall &&
    pattern`^[ÖÄÅ]\p{Ll}`.test(after) &&
    placeNamed(word) === undefined &&
    pattern`[\p{Ll},]\s+$`.test(before)
  );
}

const lowerInitial = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Words that stand more than once: a slip seldom happens twice. */
function repeatedWords(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    (text.toLowerCase().match(pattern.g`\p{L}{5,}`) ?? []).filter((word) => {
      const again = seen.has(word);
      seen.add(word);
      return again;
    }),
  );
}

/** Letters, and what scanners make of letters inside words. */
const token = pattern.g`[\p{L}][\p{L}\d@€]*|[64]\p{Ll}+|1\p{Ll}{3,}`;

/** What stands among names and is none all the same: everyday words, places, "Lansstyrelsen". */
function isNoName(word: string, list: WordList): boolean {
  if (everyday.has(word.toLowerCase()) || placeNamed(word) !== undefined) return true;
  return word.length >= longestName && !list.isName(word) && list.whole(foldWord(word.toLowerCase())).length === 1;
}

/** Letters of the longest word that may be a name and a Swedish word without its rings and dots. */
const longestName = 10;

/** Words of the lists of people: what stands there is a name wherever it stands. */
function namesIn(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end } of spans) {
    for (const word of text.slice(start, end).match(pattern.g`\p{Lu}[\p{L}\d]+`) ?? []) names.add(word);
  }
  return names;
}
