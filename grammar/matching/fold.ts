import { rememberedByText } from './remembered.js';

/**
 * The letters of a text as they are compared: lower case, without diacritics, with the digits that scanners take for
 * letters read as letters. Every UTF-16 unit gives one unit, so that offsets stay; a combining mark becomes a blank mark.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // A capital whose small letter takes two units would move what stands after it.
  if (small.length !== text.length) return text.replace(/[^]/g, foldUnit);
  return small.replace(unlikeItself, foldUnit);
}

/** Every unit but those that fold to themselves: small letters of ASCII, blanks, marks and most digits. */
const unlikeItself = /[^\t\n\r -/2-57-_a-{}~]/g;

/**
 * As {@link fold}, with é for ö, which is what the wrong language model makes of it: for patterns over prose, which are
 * written in clean letters and folded in the same way.
 */
export function foldForPattern(text: string): string {
  return fold(/[éèêë]/i.test(text) ? text.replace(/[éèêë]/gi, 'ö') : text);
}

/** A stretch of a text folded so; the text is folded once for all of its stretches. */
export function foldedStretch(text: string, start: number, end: number): string {
  return foldedText(text).slice(start, end);
}

const foldedText = rememberedByText(foldForPattern);

/** The key under which a word is looked up: folded, and without what folding leaves of combining marks. */
export function foldKey(word: string): string {
  return fold(word).replaceAll(blankMark, '');
}

/** As {@link foldKey}, with é for ö as {@link foldForPattern} has it: "Férhinder", "Lidképing". */
export function misreadKey(word: string): string {
  return foldForPattern(word).replaceAll(blankMark, '');
}

/** Stands where a combining mark stood, to keep offsets. */
export const blankMark = '\u200d';

/** What each UTF-16 unit is folded to, filled as units are met. */
const table = new Map<string, string>();

function foldUnit(unit: string): string {
  let folded = table.get(unit);
  if (folded === undefined) {
    folded = compute(unit);
    table.set(unit, folded);
  }
  return folded;
}

function compute(unit: string): string {
  if (/[\u0300-\u036f]/.test(unit)) return blankMark;
  const special = lettersOf[unit];
  if (special !== undefined) return special;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}

/** What Unicode decomposition leaves alone, and the digits that stand for letters inside words. */
const lettersOf: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  ı: 'i',
  '0': 'o',
  '1': 'l',
  '6': 'o',
  '|': 'l',
  '’': "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
};
