import { foldWord } from './fold-word.js';
import { rareWords } from './rare-words.js';
import { readingsOf } from './readings.js';
import type { WordList } from './word-list.js';

/**
 * The one Swedish word that a damaged word can have been, in lower case: "6verlamna" is "överlämna", "fér" is "för".
 * Null where there is none or more than one ("ar": "är", "år"), and for a word that is as it should be. Where a whole
 * text has lost its å, ä and ö (`lettersLost`), rare words count as damaged too: "for", "galler".
 */
export function restoreWord(read: string, list: WordList, lettersLost: boolean): string | null {
  const word = read.normalize('NFC').toLowerCase();
  if (!/\p{L}[\p{L}\p{N}]|[\p{L}\p{N}]\p{L}/u.test(word)) return null;
  if (list.isWord(word) && !(lettersLost && rareWords.has(word))) return null;
  const found = new Set<string>();
  let doubt = 0;
  for (const reading of readingsOf(word)) {
    // A likelier reading that gives a word leaves no room for the others.
    if (reading.doubt > doubt && found.size > 0) break;
    doubt = reading.doubt;
    for (const candidate of list.candidates(reading.folded)) {
      const marked = reading.marked.every((index) => candidate[index] !== reading.folded[index]);
      if (marked && !rareWords.has(candidate)) found.add(candidate);
    }
  }
  const [only = null] = found;
  // å, ä and ö are all that is restored here; a plain candidate means that something else is wrong with the word.
  return found.size === 1 && only !== word && foldWord(only ?? '') !== only ? only : null;
}
