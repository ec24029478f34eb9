import { distance } from 'fastest-levenshtein';

/** 1 for texts that differ in blanks, dashes, quotation marks and a last full stop at most; else the share left unedited. */
export function similarity(one: string, other: string): number {
  const a = normalise(one);
  const b = normalise(other);
  return a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);
}

const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[–—‑−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,:;])/g, '$1')
    .replace(/[.,;:]+$/, '')
    .trim();
