import { foldWord } from './fold-word.js';

/** One way to take the letters of a damaged word. */
export interface Reading {
  /** Without rings and dots. */
  readonly folded: string;
  /** Indices at which å, ä, ö or é must have stood: a "6" was never an "o". */
  readonly marked: readonly number[];
  /** How many letters are taken for what they seldom are. */
  readonly doubt: number;
}

/** The ways to take the letters of a word, the likeliest first; of too many the likeliest, and else the plain one alone. */
export function readingsOf(word: string): readonly Reading[] {
  let readings: Reading[] = [{ folded: '', marked: [], doubt: 0 }];
  for (let index = 0; index < word.length;) {
    const look = lookAlikes.find(({ read }) => word.startsWith(read, index));
    const asRead =
      look?.plain === false ? [] : [{ letter: foldWord(word.charAt(index)), doubt: 0, marked: false, length: 1 }];
    const length = look?.read.length ?? 1;
    const marked = (look?.letters ?? []).map(([letter, doubt]) => ({ letter, doubt, marked: true, length }));
    // Two letters that may be one or two: as two they are taken whole.
    const ways = [...asRead.map((way) => ({ ...way, letter: foldWord(word.slice(index, index + length)) })), ...marked];
    readings = ways.flatMap((way) =>
      readings.map(({ folded, marked: before, doubt }) => ({
        folded: folded + way.letter,
        marked: way.marked ? [...before, folded.length] : before,
        doubt: doubt + way.doubt,
      })),
    );
    if (readings.length > mostReadings) readings = likeliest(readings);
    if (readings.length > mostReadings) return [{ folded: foldWord(word), marked: [], doubt: 0 }];
    index += length;
  }
  return readings.sort((a, b) => a.doubt - b.doubt);
}

/** Those in which no letter, or else one, is taken for what it seldom is: long words have many. */
function likeliest(readings: readonly Reading[]): Reading[] {
  const some = readings.filter(({ doubt }) => doubt <= 1);
  return some.length > mostReadings ? some.filter(({ doubt }) => doubt === 0) : some;
}

/** More than so many ways to read a word prove nothing. */
const mostReadings = 64;

interface LookAlike {
  readonly read: string;
  /** False where the letters cannot be what they seem. */
  readonly plain: boolean;
  readonly letters: readonly (readonly [letter: string, doubt: number])[];
}

/** What a scanner without å, ä and ö makes of them beside a and o, by counts over real scans. */
const lookAlikes: readonly LookAlike[] = [
  { read: 'oé', plain: false, letters: [['o', 0]] },
  { read: '6é', plain: false, letters: [['o', 0]] },
  { read: 'dé', plain: false, letters: [['o', 0]] },
  { read: 'é6', plain: false, letters: [['o', 0]] },
  { read: 'aé', plain: false, letters: [['a', 0]] },
  { read: 'éa', plain: false, letters: [['a', 0]] },
  { read: 'ii', plain: false, letters: [['a', 0]] },
  { read: 'ia', plain: true, letters: [['a', 1]] },
  {
    read: 'é',
    plain: false,
    letters: [
      ['o', 0],
      ['a', 1],
      ['e', 1],
    ],
  },
  { read: '6', plain: false, letters: [['o', 0]] },
  { read: '4', plain: false, letters: [['a', 0]] },
  { read: '€', plain: false, letters: [['a', 0]] },
  {
    read: '@',
    plain: false,
    letters: [
      ['o', 0],
      ['a', 1],
    ],
  },
  { read: 'i', plain: true, letters: [['a', 1]] },
  {
    read: 'd',
    plain: true,
    letters: [
      ['o', 1],
      ['a', 1],
    ],
  },
];
