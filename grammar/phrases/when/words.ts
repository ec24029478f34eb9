import { rememberedByWord, rememberedOnce } from '../../matching/remembered.js';

/** The word that starts here, or null. Vocabulary words are short, so long ones are not looked at in full. */
export const wordAt = rememberedOnce((text, offset): string | null => {
  shortWord.lastIndex = offset;
  return shortWord.exec(text)?.[0] ?? null;
});

/**
 * A form that look-alikes share: "apri1", "apriI" and "april" fold alike, so do "Lördag" and "L6rdag". For comparing with
 * folded vocabulary only; two vocabulary words never fold alike (a test sees to that).
 */
export const foldWord = rememberedByWord((word) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, (mark) => (mark === '\u0301' ? mark : ''))
    .toLowerCase()
    .replace(/[eo]\u0301|[0o6]/g, 'o')
    .replace(/\u0301/g, '')
    .replace(/[il1|!j]/g, 'l')
    .replace(/5/g, 's')
    .replace(/4/g, 'a')
    .replace(/rn/g, 'm'),
);

/** A table from folded words to what they mean. */
export function foldedTable<Meaning>(entries: Iterable<readonly [string, Meaning]>): ReadonlyMap<string, Meaning> {
  return new Map([...entries].map(([word, meaning]) => [foldWord(word), meaning]));
}

/** A set of folded words. */
export function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}

/** Letters of Latin script with what belongs to them: combining marks (NFD) and soft hyphens. */
export const letters = '\u0300-\u036f\u00adA-Za-zÀ-ÖØ-öø-\u024f';

const shortWord = new RegExp(`[${letters}0-9|]{1,20}(?![${letters}0-9])`, 'y');
