import { foldWord } from './fold-word.js';

/** A word of the list as it stands there, and the flags that say which endings it takes. */
export interface Stem {
  readonly word: string;
  readonly flags: string;
}

/** What the flags of this dictionary mean; each is one letter. */
export const flags = {
  forbidden: '%',
  firstPart: 'X',
  middlePart: 'U',
  lastPart: 'Y',
  onlyInCompounds: 'Z',
  needsEnding: '¤',
} as const;

export interface Stems {
  /** Stems by their folded form. */
  readonly stemsOf: (folded: string) => readonly Stem[];
  readonly isName: (word: string) => boolean;
}

/** Looks stems up. Lines are kept as they are and taken apart when they are asked for. */
export function readStems(dictionaryFile: string): Stems {
  const lines = new Map<string, string>();
  const names = new Set<string>();
  for (let start = dictionaryFile.indexOf('\n') + 1; start > 0 && start < dictionaryFile.length;) {
    const next = dictionaryFile.indexOf('\n', start);
    const line = dictionaryFile.slice(start, next < 0 ? undefined : next);
    start = next + 1;
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    // Names are not what prose is repaired to.
    if (!lowerCase.test(line)) {
      names.add(word);
      continue;
    }
    const key = foldWord(word);
    const others = lines.get(key);
    lines.set(key, others === undefined ? line : `${others}\n${line}`);
  }
  const stemsOf = (folded: string): Stem[] =>
    (lines.get(folded)?.split('\n') ?? [])
      .map((line) => {
        const [word = '', own = ''] = line.split('/');
        return { word, flags: own };
      })
      .filter((stem) => !stem.flags.includes(flags.forbidden));
  return { stemsOf, isName: (word) => names.has(word) };
}

const lowerCase = /^[a-zà-ÿ]/;
