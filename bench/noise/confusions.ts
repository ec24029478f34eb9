/** What a stretch of text is read as. */
export interface Confusion {
  readonly clean: string;
  /** How often it is hurt, a common letter being 1. */
  readonly weight: number;
  readonly read: readonly (readonly [text: string, count: number])[];
}

/**
 * What Tesseract 5.3 made of letters and marks: counted with measure.ts over five public protocols and fourteen of the
 * project's fixtures, each printed and read back three times (170,000 characters), runs of white space taken as one.
 * The Swedish model changed 0.7 to 1.9 % of the characters, nearly all of them §, dashes, quotation marks and Markdown;
 * the English model changed 3.6 to 4.5 %, nearly all of them å, ä and ö. Rows seen once are left out. The weights are
 * halved for å, ä, ö and §, which the models lose nearly always or never: else there would be room for little else.
 */
export const measured: readonly Confusion[] = [
  {
    clean: 'ä',
    weight: 15,
    read: [
      ['a', 554],
      ['i', 39],
      ['ii', 18],
      ['d', 9],
      ['A', 3],
      ['ia', 3],
      ['aé', 3],
      ['é', 3],
      ['4', 2],
    ],
  },
  {
    clean: 'ö',
    weight: 15,
    read: [
      ['é', 392],
      ['o', 333],
      ['6', 78],
      ['d', 28],
      ['oé', 11],
      ['', 7],
      ['6é', 4],
      ['G', 2],
      ['O', 3],
    ],
  },
  {
    clean: 'å',
    weight: 15,
    read: [
      ['a', 435],
      ['d', 5],
      ['da', 2],
      ['i', 1],
      ['4', 1],
    ],
  },
  { clean: 'Ä', weight: 15, read: [['A', 28]] },
  { clean: 'Å', weight: 15, read: [['A', 20]] },
  { clean: 'Ö', weight: 15, read: [['O', 26]] },
  {
    clean: '§',
    weight: 30,
    read: [
      ['8', 41],
      ['$', 40],
      ['5', 4],
      ['S', 3],
      ['$&', 1],
    ],
  },
  {
    clean: '–',
    weight: 20,
    read: [
      ['-', 138],
      ['—', 91],
    ],
  },
  {
    clean: '•',
    weight: 30,
    read: [
      ['»', 12],
      ['*', 5],
      ['+', 4],
      ['«', 3],
    ],
  },
  { clean: '|', weight: 10, read: [['I', 20]] },
  {
    clean: '"',
    weight: 5,
    read: [
      ['”', 5],
      ["'", 1],
    ],
  },
  {
    clean: '”',
    weight: 5,
    read: [
      ['"', 3],
      ['', 1],
    ],
  },
  {
    clean: '’',
    weight: 5,
    read: [
      ['"', 2],
      ['”', 2],
    ],
  },
  {
    clean: '1',
    weight: 2,
    read: [
      ['I', 4],
      ['l', 2],
      ['i', 2],
      ['|', 2],
    ],
  },
  {
    clean: 'l',
    weight: 0.5,
    read: [
      ['i', 2],
      ['|', 2],
    ],
  },
  {
    clean: 'I',
    weight: 2,
    read: [
      ['l', 6],
      ['|', 1],
    ],
  },
  { clean: 'O', weight: 2, read: [['0', 3]] },
  { clean: 'í', weight: 10, read: [['i', 3]] },
  { clean: 'ć', weight: 15, read: [['é', 6]] },
  { clean: 'Š', weight: 15, read: [['S', 6]] },
  {
    clean: 'á',
    weight: 10,
    read: [
      ['å', 4],
      ['a', 2],
    ],
  },
  { clean: '@', weight: 30, read: [['Q', 6]] },
];

/**
 * What those scans show too seldom to be counted, but other scanners and PDF fonts do; the numbers are
 * estimates.
 */
export const reported: readonly Confusion[] = [
  {
    clean: 'att',
    weight: 6,
    read: [
      ['alt', 3],
      ['atl', 3],
      ['aU', 1],
      ['arr', 1],
      ['attt', 1],
    ],
  },
  { clean: 'rn', weight: 2, read: [['m', 2]] },
  { clean: 'm', weight: 0.4, read: [['rn', 2]] },
  { clean: 'cl', weight: 2, read: [['d', 2]] },
  { clean: 'd', weight: 0.2, read: [['cl', 1]] },
  {
    clean: 'fi',
    weight: 2,
    read: [
      ['ﬁ', 1],
      ['', 1],
    ],
  },
  { clean: 'ff', weight: 2, read: [['ﬀ', 1]] },
  {
    clean: 'l',
    weight: 1.5,
    read: [
      ['I', 3],
      ['1', 3],
      ['|', 1],
      ['i', 1],
    ],
  },
  {
    clean: 'I',
    weight: 3,
    read: [
      ['l', 3],
      ['|', 1],
      ['1', 1],
    ],
  },
  {
    clean: 'i',
    weight: 0.5,
    read: [
      ['l', 1],
      ['1', 1],
    ],
  },
  {
    clean: '1',
    weight: 3,
    read: [
      ['l', 3],
      ['I', 3],
      ['|', 1],
    ],
  },
  {
    clean: '0',
    weight: 3,
    read: [
      ['O', 3],
      ['o', 1],
    ],
  },
  { clean: '5', weight: 1, read: [['S', 1]] },
  { clean: '8', weight: 1, read: [['B', 1]] },
  { clean: 'g', weight: 0.3, read: [['q', 1]] },
  { clean: 'ä', weight: 0.5, read: [['q', 1]] },
  {
    clean: 'e',
    weight: 0.3,
    read: [
      ['c', 2],
      ['é', 1],
    ],
  },
  { clean: 'c', weight: 0.5, read: [['e', 2]] },
  {
    clean: 'n',
    weight: 0.3,
    read: [
      ['u', 1],
      ['ri', 1],
    ],
  },
  { clean: 'h', weight: 0.3, read: [['b', 1]] },
  {
    clean: 't',
    weight: 0.3,
    read: [
      ['f', 1],
      ['r', 1],
    ],
  },
  {
    clean: '§',
    weight: 10,
    read: [
      ['&', 8],
      ['£', 1],
      ['6', 1],
    ],
  },
  {
    clean: '.',
    weight: 2,
    read: [
      [',', 4],
      [':', 1],
      ['', 2],
    ],
  },
  {
    clean: ',',
    weight: 2,
    read: [
      ['.', 4],
      ['', 1],
    ],
  },
  {
    clean: ':',
    weight: 4,
    read: [
      ['', 3],
      ['.', 2],
      [';', 2],
    ],
  },
  {
    clean: '-',
    weight: 1,
    read: [
      ['–', 1],
      ['—', 1],
    ],
  },
];
