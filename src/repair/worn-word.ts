import { strayLetters, thinLetters, wornLetters } from '../../grammar/vocabulary/look-alikes.js';
import { everyday, isGenitive } from './restore-word.js';
import { foldWord } from './fold-word.js';
import type { WordList } from './word-list.js';

/**
 * The one Swedish word that a word of worn print can have been, one letter or pair of letters being read for another:
 * "bokstutet" is "bokslutet", "protokolet" is "protokollet". Of several, the one that stands elsewhere in the text, or the
 * only everyday one; null where that does not settle it.
 */
export function restoreWornWord(word: string, list: WordList, spoken: ReadonlySet<string>): string | null {
  if (word.length > longest || list.isWord(word) || isGenitive(word, list)) return null;
  if (word.length < shortest) return withParted(word, list);
  const found = new Set<string>();
  for (const variant of variantsOf(word)) {
    if (spoken.has(variant)) found.add(variant);
    for (const whole of list.whole(foldWord(variant))) if (agrees(whole, variant)) found.add(whole);
  }
  if (found.size === 0 && word.length >= shortestCompound) return onlySwapped(word, list);
  if (found.size === 1) return [...found][0] ?? null;
  const likely = [...found].filter((whole) => spoken.has(whole));
  const common = likely.length > 0 ? likely : [...found].filter((whole) => everyday.get(foldWord(whole)) === whole);
  return common.length === 1 ? (common[0] ?? null) : null;
}

/** "gäma", "rned": in so short a word only r and n are believed to have run together, or m to have parted. */
function withParted(word: string, list: WordList): string | null {
  if (word.length < shortestParted) return null;
  const found = [
    word.replace(/(?!^)m/, 'rn'),
    word.replace('rn', 'm'),
    word.replace('ni', 'm'),
    word.replace(/(?!^)m/, 'in'),
  ].filter((read) => read !== word && list.whole(foldWord(read)).includes(read));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const shortestParted = 4;

/** "upphandiats": a compound with one i or l read for the other, the likeliest slip of all. */
function onlySwapped(word: string, list: WordList): string | null {
  const found = [...word.matchAll(/[il]/g)]
    .map(({ index, 0: letter }) => word.slice(0, index) + (letter === 'i' ? 'l' : 'i') + word.slice(index + 1))
    .filter((read) => list.isWord(read));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const shortestCompound = 8;

/** Letters of the shortest word of which few others are one letter away, and of the longest that is worth the search. */
const shortest = 5;
const longest = 24;

/** A letter printed as å, ä or ö was one; a plain one may have lost its marks. */
function agrees(whole: string, variant: string): boolean {
  return (
    whole.length === variant.length &&
    [...variant].every((letter, index) => !/[åäö]/.test(letter) || whole[index] === letter)
  );
}

/** Every word that one misreading may have made this one of. */
function variantsOf(word: string): Set<string> {
  const variants = new Set<string>();
  for (let at = 0; at < word.length; at += 1) {
    for (const length of [1, 2]) {
      for (const printed of wornLetters[word.slice(at, at + length)] ?? []) {
        if (at + length <= word.length) variants.add(word.slice(0, at) + printed + word.slice(at + length));
      }
    }
    for (const letter of thinLetters) variants.add(word.slice(0, at) + letter + word.slice(at));
    // A letter at the end is an inflection's: "plusgirot" is "plusgiro" in another form.
    if (at < word.length - 1 && strayLetters.includes(word.charAt(at)))
      variants.add(word.slice(0, at) + word.slice(at + 1));
  }
  return variants;
}
