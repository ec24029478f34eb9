import { commonWords, regionNames } from '../../grammar/vocabulary/common-words.js';
import { municipalities } from '../../grammar/vocabulary/municipalities.js';
import { surnameElements as elements } from '../../grammar/vocabulary/name-particles.js';
import type { Edit } from './edits.js';
import { foldWord } from './fold-word.js';
import { loadWordList, type WordList } from './word-list.js';
import { pattern } from '../../grammar/matching/pattern.js';

/**
 * What stood where a text has U+FFFD, which converters write for bytes that they cannot read: å, ä or ö where that leaves
 * one word, municipality or name, a section sign before a heading's number, a dash between figures. Each character gives
 * one, so that offsets stay. What several words could have been is left as it is.
 */
export function findReplacedLetters(text: string): Edit[] {
  if (!text.includes(replaced)) return [];
  const edits: Edit[] = [];
  for (const { pattern, sign } of signs)
    for (const { index } of text.matchAll(pattern)) edits.push({ start: index, end: index + 1, after: sign, rule });
  const list = loadWordList();
  const printed = text.toLowerCase();
  const answers = new Map<string, string | null>();
  for (const { 0: word, index } of list === null ? [] : text.matchAll(damagedWord)) {
    const opens = /(?:^|[.!?:§][ \t]|[\n\r]\s*|\d[.)]?[ \t]|["”“#*-][ \t]?)$/.test(
      text.slice(Math.max(0, index - 4), index),
    );
    let after = answers.get(word);
    if (after === undefined && list !== null) answers.set(word, (after = restore(word, list, printed)));
    if (after == null) continue;
    if (opens && word.startsWith(replaced)) after = capital(after);
    edits.push({ start: index, end: index + word.length, after, rule });
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** A text with edits that keep its length. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  let applied = '';
  let at = 0;
  for (const { start, end, after } of edits) {
    applied += text.slice(at, start) + after;
    at = end;
  }
  return applied + text.slice(at);
}

const replaced = '\ufffd';
const rule = 'replaced-letters';
const damagedWord = pattern.g`[\p{L}\ufffd]*\ufffd[\p{L}\ufffd]*`;
const signs: readonly { readonly pattern: RegExp; readonly sign: string }[] = [
  { pattern: /(?<=^[ \t#*]*)\ufffd(?=[ \t]?\d)|(?<=[ \t(,])\ufffd(?=[ \t]\d)/gm, sign: '§' },
  { pattern: /(?<=\d[ \t]?)\ufffd(?=[ \t]?\d)|(?<=[ \t])\ufffd(?=[ \t]\D)/gm, sign: '–' },
];

/** Letters that a converter's bytes stand for, the likeliest first. */
const letters = ['ö', 'ä', 'å'];
/** Words with more of them are scribble. */
const most = 5;

function restore(word: string, list: WordList, printed: string): string | null {
  const lost = word.split(replaced).length - 1;
  if (lost > most || word.length < 2) return null;
  const capitals = pattern`\p{Lu}{2}`.test(word) && !pattern`\p{Ll}`.test(word);
  const opensWithLost = word.startsWith(replaced);
  const variants = fill(word.toLowerCase());
  const chosen =
    only(
      variants.filter((variant) => isPlace(variant) && (capitals || opensWithLost || pattern`^\p{Lu}`.test(word))),
    ) ??
    commonest(variants) ??
    // The document has the word elsewhere, perhaps with another ending.
    (word.length >= shortestPrinted ? only(variants.filter((variant) => printed.includes(variant))) : null) ??
    only(variants.filter((variant) => list.whole(foldWord(variant)).includes(variant))) ??
    only(variants.filter((variant) => list.isWord(variant))) ??
    (pattern`^[\p{Lu}\ufffd]`.test(word)
      ? (only(variants.filter((variant) => list.isName(capital(variant)))) ??
        only(variants.filter((variant) => elements.some((element) => endsIn(variant, element, word)))) ??
        only(
          variants.filter((variant) =>
            [...places].some((place) => place.length >= shortestPrinted && variant.startsWith(place)),
          ),
        ))
      : null);
  if (chosen === null) return null;
  if (capitals) return chosen.toUpperCase();
  return pattern`^\p{Lu}`.test(word) || (opensWithLost && isPlace(chosen)) ? capital(chosen) : chosen;
}

/** Every word that the letters lost may have been of. */
function fill(word: string): string[] {
  let filled = [''];
  for (const letter of word)
    filled = filled.flatMap((head) => (letter === replaced ? letters : [letter]).map((own) => head + own));
  return filled;
}

/** Letters of the shortest word that is looked for elsewhere. */
const shortestPrinted = 5;

/** A surname ends in the element, which has the letter that was lost. */
function endsIn(variant: string, element: string, word: string): boolean {
  return variant.endsWith(element) && word.slice(-element.length).includes(replaced);
}

/** Of everyday words the one that is listed first: "för" before "får". */
function commonest(variants: readonly string[]): string | null {
  const ranks = variants.map((variant) => {
    const own = commonWords.indexOf(variant);
    return own < 0 && variant.endsWith('s') ? commonWords.indexOf(variant.slice(0, -1)) : own;
  });
  const first = Math.min(...ranks.filter((rank) => rank >= 0));
  return variants[ranks.indexOf(first)] ?? null;
}

const only = (words: readonly string[]): string | null => (words.length === 1 ? (words[0] ?? null) : null);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const places: ReadonlySet<string> = new Set(
  [...municipalities.map(({ name }) => name), ...regionNames].map((name) => name.toLowerCase()),
);
const isPlace = (word: string): boolean => places.has(word) || places.has(word.replace(/s$/, ''));
