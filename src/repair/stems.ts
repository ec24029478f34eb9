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

/** Looks stems up by their folded form. Lines are kept as they are and taken apart when they are asked for. */
export function readStems(dictionaryFile: string): (folded: string) => readonly Stem[] {
  const lines = new Map<string, string>();
  for (let start = dictionaryFile.indexOf('\n') + 1; start > 0 && start < dictionaryFile.length;) {
    const next = dictionaryFile.indexOf('\n', start);
    const line = dictionaryFile.slice(start, next < 0 ? undefined : next);
    start = next + 1;
    // Names are not what prose is repaired to.
    if (!lowerCase.test(line)) continue;
    const slash = line.indexOf('/');
    const key = foldWord(slash < 0 ? line : line.slice(0, slash));
    const others = lines.get(key);
    lines.set(key, others === undefined ? line : `${others}\n${line}`);
  }
  return (folded) =>
    (lines.get(folded)?.split('\n') ?? [])
      .map((line) => {
        const [word = '', own = ''] = line.split('/');
        return { word, flags: own };
      })
      .filter((stem) => !stem.flags.includes(flags.forbidden));
}

const lowerCase = /^[a-zà-ÿ]/;
