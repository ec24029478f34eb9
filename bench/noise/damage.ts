import { measured, reported } from './confusions.js';
import { pickWeighted } from './random.js';

/** One way to hurt the text at a place: so many characters give way to another text. */
export interface Damage {
  readonly length: number;
  /** How often it happens, a common letter's being read wrongly being 1. */
  readonly weight: number;
  readonly hurt: (random: () => number) => string;
}

export interface Classes {
  /** Also breaks lines at blanks and closes up blank lines, which moves what belongs together. */
  readonly lines: boolean;
}

/** Every damage that can begin at an index of the text. */
export function damagesAt(text: string, index: number, { lines }: Classes): Damage[] {
  const damages: Damage[] = [];
  for (const { clean, weight, read } of confusionsByStart.get(text[index] ?? '') ?? []) {
    if (text.startsWith(clean, index) && (clean !== 'att' || standsAlone(text, index, index + 3))) {
      damages.push({ length: clean.length, weight, hurt: (random) => pickWeighted(read, random) });
    }
  }
  const before = text[index - 1] ?? '\n';
  const here = text[index] ?? '\n';
  const after = text[index + 1] ?? '\n';
  if (here === ' ' && isWordly(before) && isWordly(after)) {
    damages.push({ length: 1, weight: 1, hurt: () => '' });
    if (lines) damages.push({ length: 1, weight: 0.5, hurt: () => '\n' });
  }
  if (isLetter(before) && isLetter(here) && isLetter(after))
    damages.push({ length: 1, weight: 0.1, hurt: () => `${here} ` });
  if (isLetter(here) && !isLetter(before)) {
    const word = letters.exec(text.slice(index, index + 24))?.[0] ?? here;
    if (word.length > 3) damages.push({ length: word.length, weight: 0.03, hurt: () => [...word].join(' ') });
  }
  if (here === '\n' && before !== '\n')
    damages.push({ length: 1, weight: 1, hurt: (random) => ` ${pickWeighted(strayMarks, random)}\n` });
  if (here !== '\n' && before === '\n')
    damages.push({ length: 1, weight: 0.5, hurt: (random) => `${pickWeighted(strayMarks, random)} ${here}` });
  if (lines && here === '\n' && before === '\n') damages.push({ length: 1, weight: 5, hurt: () => '' });
  return damages;
}

const letters = /^\p{L}+/u;
/** Specks and table rules that are read as characters. */
const strayMarks = [
  ['.', 4],
  ['|', 3],
  ["'", 2],
  ['-', 2],
  ['—', 1],
  ['*', 1],
  [',', 1],
  ['~', 1],
] as const;

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isWordly = (character: string): boolean => /[\p{L}\p{N}.,:;]/u.test(character);
const standsAlone = (text: string, start: number, end: number): boolean =>
  !isLetter(text[start - 1] ?? ' ') && !isLetter(text[end] ?? ' ');

const confusionsByStart = new Map<string, typeof measured>();
for (const confusion of [...measured, ...reported]) {
  const start = confusion.clean.charAt(0);
  confusionsByStart.set(start, [...(confusionsByStart.get(start) ?? []), confusion]);
}
