import { foreignLetters } from '../../grammar/vocabulary/look-alikes.js';
import { reported, scanned } from './confusions.js';
import { pickWeighted } from './random.js';

/** One way to hurt the text at a place: so many characters give way to another text. */
export interface Damage {
  readonly length: number;
  /** How often it happens, in a thousand places of its kind. */
  readonly weight: number;
  readonly hurt: (random: () => number) => string;
}

export interface Classes {
  /** Also breaks lines at blanks and closes up blank lines, which moves what belongs together. */
  readonly lines: boolean;
}

/**
 * How many in a thousand places are hurt by what is no reading of a letter. Scans: the mean of the three kinds that
 * confusions.ts is counted over. Text layers: five public protocols as PDF gave them, 20,600 characters of 3,000 words,
 * in which four words are glued to the one before, three have lost their first letter to a blank and one holds two Arabic
 * letters; added in full, since they have no other damage.
 */
const rates = {
  /** Of blanks: 0.4 in scans, 1.3 in text layers. */
  glued: 1.7,
  /** Of letters inside words: 0.1 in scans, and of words: 1 in text layers. */
  split: 0.1,
  torn: 1,
  /** Of letters. */
  foreign: 0.13,
  /** Of letters: one that stands nowhere in the print. */
  added: 0.4,
  /** Of line ends and line starts. */
  strayAtEnd: 2,
  strayAtStart: 1,
  /** Of words, "B e s l u t": headings that were set with wide letters. None stands in what was counted. */
  spaced: 0.1,
  /** Of blanks and of blank lines, where lines are hurt too: estimates. */
  brokenLine: 0.5,
  closedUp: 5,
} as const;

/** Every damage that can begin at an index of the text. */
export function damagesAt(text: string, index: number, { lines }: Classes): Damage[] {
  const damages: Damage[] = [];
  const add = (weight: number, length: number, hurt: Damage['hurt']): void =>
    void damages.push({ weight, length, hurt });
  const before = text[index - 1] ?? '\n';
  const here = text[index] ?? '\n';
  const after = text[index + 1] ?? '\n';
  for (const { clean, weight, reads } of confusionsByStart.get(here) ?? []) {
    if (text.startsWith(clean, index) && (clean !== 'att' || standsAlone(text, index, index + 3)))
      add(weight, clean.length, (random) => pickWeighted(reads, random));
  }
  if (here === ' ' && isWordly(before) && isWordly(after)) {
    add(rates.glued, 1, () => '');
    if (lines) add(rates.brokenLine, 1, () => '\n');
  }
  if (isLetter(here)) {
    add(rates.added, 1, (random) => here + pickWeighted(addedLetters, random));
    const foreign = foreignByLatin.get(here);
    if (foreign !== undefined) add(rates.foreign, 1, (random) => pickWeighted(foreign, random));
    if (isLetter(after)) add(isLetter(before) ? rates.split : rates.torn, 1, () => `${here} `);
    if (!isLetter(before)) {
      const word = letters.exec(text.slice(index, index + longestSpaced))?.[0] ?? here;
      if (word.length > 3) add(rates.spaced, word.length, () => [...word].join(' '));
    }
  }
  if (here === '\n' && before !== '\n') add(rates.strayAtEnd, 1, (random) => ` ${pickWeighted(strayMarks, random)}\n`);
  if (here !== '\n' && before === '\n')
    add(rates.strayAtStart, 1, (random) => `${pickWeighted(strayMarks, random)} ${here}`);
  if (lines && here === '\n' && before === '\n') add(rates.closedUp, 1, () => '');
  return damages;
}

const letters = /^\p{L}+/u;
const longestSpaced = 24;

/** Letters and specks that scans add, and how often beside each other. */
const addedLetters = [
  ['r', 8],
  ['s', 7],
  ['t', 3],
  ['n', 3],
  ['m', 2],
  ['l', 2],
  ['i', 2],
] as const;
const strayMarks = [
  ['—', 4],
  ['=', 3],
  ['.', 3],
  ['|', 1],
  ['!', 1],
] as const;

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isWordly = (character: string): boolean => /[\p{L}\p{N}.,:;]/u.test(character);
const standsAlone = (text: string, start: number, end: number): boolean =>
  !isLetter(text[start - 1] ?? ' ') && !isLetter(text[end] ?? ' ');

interface Confusion {
  readonly clean: string;
  readonly weight: number;
  readonly reads: readonly (readonly [read: string, weight: number])[];
}

const confusionsByStart = new Map<string, Confusion[]>();
for (const [clean, readings] of [...Object.entries(scanned), ...Object.entries(reported)]) {
  const reads = Object.entries(readings);
  const weight = reads.reduce((sum, [, share]) => sum + share, 0);
  const others = confusionsByStart.get(clean.charAt(0)) ?? [];
  confusionsByStart.set(clean.charAt(0), [...others, { clean, weight, reads }]);
}

/** Letters of other scripts that stand for a Latin one, each as likely as another. */
const foreignByLatin = new Map<string, (readonly [string, number])[]>();
for (const [foreign, latin] of Object.entries(foreignLetters))
  foreignByLatin.set(latin, [...(foreignByLatin.get(latin) ?? []), [foreign, 1]]);
