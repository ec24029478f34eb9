import { foldWord } from './fold-word.js';

/** An ending that stems with a flag take: "möte" gives "möten" by adding "n", "sida" gives "sidor" by "or" for "a". */
export interface Ending {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Which stems take it. */
  readonly stem: RegExp;
  /** True where the form only begins a compound: "förslags" of "förslag". */
  readonly firstPart: boolean;
}

/** The endings of a Hunspell affix file, by what they add, folded: a form is looked up from its end. */
export function readEndings(affixFile: string): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const [, flag = '', strip = '', added = '', condition = ''] of affixFile.matchAll(suffixRule)) {
    const [add = '', flags = ''] = added.split('/');
    const ending: Ending = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      stem: new RegExp(`${condition === '.' ? '' : condition}$`),
      firstPart: flags.includes('X') || flags.includes('U'),
    };
    const key = foldWord(ending.add);
    const others = endings.get(key);
    if (others) others.push(ending);
    else endings.set(key, [ending]);
  }
  return endings;
}

/** SFX FLAG STRIP ADD[/FLAGS] CONDITION; the line that opens a class has a count and no condition. */
const suffixRule = /^SFX[ \t]+(\S)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm;
