import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rememberedByWord } from '../../grammar/matching/remembered.js';
import { readEndings, type Ending } from './affixes.js';
import { foldWord } from './fold-word.js';
import { flags, readStems, type Stem } from './stems.js';

export interface WordList {
  /** Every Swedish word, inflected or compound, that reads so once rings and dots are lost: "ar" gives "ar", "är", "år". */
  readonly candidates: (foldedWord: string) => readonly string[];
  /** The same without compounds, which is far quicker. */
  readonly whole: (foldedWord: string) => readonly string[];
  readonly isWord: (word: string) => boolean;
  /** Whether the list has the word, with its capital, as somebody's or something's name. */
  readonly isName: (word: string) => boolean;
}

let loaded: WordList | null | undefined;

/**
 * The Swedish word list, read when it is first asked for (a quarter of a second, so ask only for damage that nothing
 * else explains). Null where the package with the words is not installed.
 */
export function loadWordList(): WordList | null {
  if (loaded === undefined) {
    try {
      const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
      loaded = createWordList(
        readFileSync(join(folder, 'index.aff'), 'utf8'),
        readFileSync(join(folder, 'index.dic'), 'utf8'),
      );
    } catch {
      loaded = null;
    }
  }
  return loaded;
}

/** Words from the two files of a Hunspell dictionary: endings and stems. */
export function createWordList(affixFile: string, dictionaryFile: string): WordList {
  const endings = readEndings(affixFile);
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  const { stemsOf, isName } = readStems(dictionaryFile);

  const forms = (folded: string, part: Part): string[] => {
    const found = stemsOf(folded)
      .filter((stem) => allows(stem, null, part))
      .map(({ word }) => word);
    for (let length = 0; length <= Math.min(longest, folded.length - 1); length++) {
      for (const ending of endings.get(folded.slice(folded.length - length)) ?? []) {
        for (const stem of stemsOf(folded.slice(0, folded.length - length) + foldWord(ending.strip))) {
          if (takes(stem, ending) && allows(stem, ending, part)) {
            found.push(stem.word.slice(0, stem.word.length - ending.strip.length) + ending.add);
          }
        }
      }
    }
    return [...new Set(found)];
  };
  // "direktörs" by itself, "kommundirektörs" of two parts.
  const firstParts = (folded: string): string[] => {
    const found = forms(folded, 'first');
    for (let at = longPart; found.length === 0 && at <= folded.length - longPart; at++) {
      const seconds = forms(folded.slice(at), 'first');
      if (seconds.length === 0) continue;
      for (const first of forms(folded.slice(0, at), 'first')) for (const second of seconds) found.push(first + second);
    }
    return found;
  };
  const compounds = (folded: string): string[] => {
    const found = new Set<string>();
    for (let at = shortestPart; at <= folded.length - shortestPart; at++) {
      const lasts = forms(folded.slice(at), 'last');
      if (lasts.length === 0) continue;
      for (const first of firstParts(folded.slice(0, at))) for (const last of lasts) found.add(first + last);
    }
    return [...found];
  };
  const candidates = rememberedByWord((folded): readonly string[] => {
    const words = forms(folded, 'whole');
    return words.length > 0 ? words : compounds(folded);
  });
  return {
    candidates,
    whole: (folded) => forms(folded, 'whole'),
    isWord: (word) => candidates(foldWord(word)).includes(word.normalize('NFC')),
    isName,
  };
}

type Part = 'whole' | 'first' | 'last';

/** Shorter parts make words of anything: "as", "år" and "om" begin and end far too many. */
const shortestPart = 3;

/** The same for the parts of a first part, where one more cut gives chance more room. */
const longPart = 4;

const takes = ({ word, flags: own }: Stem, { flag, strip, stem }: Ending): boolean =>
  own.includes(flag) && word.endsWith(strip) && stem.test(word);

/** Whether a form may stand so: by itself, or as the first or the last part of a compound. */
function allows({ flags: own }: Stem, ending: Ending | null, part: Part): boolean {
  if (part === 'first')
    return ending ? ending.firstPart : own.includes(flags.firstPart) || own.includes(flags.middlePart);
  if (ending?.firstPart) return false;
  if (part === 'last') return own.includes(flags.lastPart);
  return !own.includes(flags.onlyInCompounds) && (ending !== null || !own.includes(flags.needsEnding));
}
