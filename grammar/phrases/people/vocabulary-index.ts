import { pattern } from '../../matching/pattern.js';
import { foldKey, misreadKey } from '../../matching/fold.js';
import { rememberedByWord, rememberedOnce } from '../../matching/remembered.js';

/** A phrase of the vocabulary found in a text, and where it ends there. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly end: number;
}

interface Entry<Value> {
  readonly keys: readonly string[];
  readonly dotted: boolean;
  readonly value: Value;
}

/** Phrases by their first word, longest first: looking one up costs a hash and the words of the phrases that begin so. */
export class VocabularyIndex<Value> {
  private readonly entries = new Map<string, Entry<Value>[]>();

  add(phrases: readonly string[], value: (phrase: string) => Value): this {
    for (const phrase of phrases) {
      const keys = phrase
        .split(/[\s.:]+/)
        .filter((word) => word !== '')
        .map(foldKey);
      const first = keys[0];
      if (first === undefined) continue;
      const entry = { keys, dotted: phrase.endsWith('.'), value: value(phrase) };
      const list = this.entries.get(first);
      if (list === undefined) this.entries.set(first, [entry]);
      else {
        list.push(entry);
        list.sort((a, b) => b.keys.length - a.keys.length || Number(b.dotted) - Number(a.dotted));
      }
    }
    return this;
  }

  /** The phrases at an offset of the text, longest first; the caller takes the first whose surroundings fit. */
  at(text: string, offset: number): readonly PhraseMatch<Value>[] {
    const first = keyedWordAt(text, offset);
    if (first === null) return [];
    const list = this.entries.get(first.key) ?? this.entries.get(first.misreadKey);
    if (list === undefined) return [];
    return list.flatMap((entry) => {
      const end = matchRest(text, first.end, entry.keys);
      if (end === null) return [];
      return [{ value: entry.value, end: entry.dotted && text.charAt(end) === '.' ? end + 1 : end }];
    });
  }
}

/** Where the word at an offset ends; a run of section signs and an ampersand are words as well. */
export const wordAt = rememberedOnce((text, offset): number | null => {
  word.lastIndex = offset;
  return word.test(text) ? word.lastIndex : null;
});

const wordKey = rememberedByWord(foldKey);
const wordMisreadKey = rememberedByWord(misreadKey);

/** The word at an offset as the vocabularies, asked one after the other, know it. */
const keyedWordAt = rememberedOnce((text, offset) => {
  const end = wordAt(text, offset);
  if (end === null) return null;
  const printed = text.slice(offset, end);
  return { end, key: wordKey(printed), misreadKey: wordMisreadKey(printed) };
});

function matchRest(text: string, firstEnd: number, keys: readonly string[]): number | null {
  let end = firstEnd;
  for (const key of keys.slice(1)) {
    between.lastIndex = end;
    if (!between.test(text)) return null;
    const start = between.lastIndex;
    const next = wordAt(text, start);
    if (next === null) return null;
    const printed = text.slice(start, next);
    if (wordKey(printed) !== key && wordMisreadKey(printed) !== key) return null;
    end = next;
  }
  return end;
}

// Bounded, so that a text of one long "word" is not scanned again from every offset.
const word = pattern.y`[\p{L}\d\ufffd](?:[\p{L}\d\ufffd]|[-‐‑'’](?=[\p{L}\d])){0,60}|§{1,2}|[&$]{1,2}`;
const between = /[.:]?(?:[ \u00a0]?[ \t]*\r?\n\s{0,40}|[ \u00a0]?)/y;
