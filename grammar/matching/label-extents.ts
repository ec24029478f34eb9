/**
 * Where a label may end. A label is the first words of a line up to a colon, a dash, a gap, the line's end, or the "att"
 * that it introduces; looking these places up once for a line lets every list of labels be asked by a table.
 */
export type ExtentKind = 'colon' | 'dash' | 'gap' | 'line' | 'att' | 'value' | 'name';

export interface Extent {
  readonly kind: ExtentKind;
  /** Where the label's words end, and where its mark does: what comes after is the label's value. */
  readonly wordsEnd: number;
  readonly end: number;
  /** The words as they are looked up: clean, and as a skeleton. Made when first asked for. */
  clean?: string;
  bones?: string;
}

/** The places where a label that begins at `at` may end, nearest first. */
export function labelExtents(text: string, at: number): readonly Extent[] {
  if (text !== lastText) {
    lastText = text;
    known.clear();
  }
  let extents = known.get(at);
  if (extents === undefined) {
    extents = findExtents(text, at);
    known.set(at, extents);
  }
  return extents;
}

/** Characters of the longest label, its qualifying words included. */
export const longestLabel = 64;

let lastText = '';
const known = new Map<number, readonly Extent[]>();

const marks = new RegExp(
  [
    String.raw`(?<colon>[ \t]*(?:\*\*|__)?[ \t]*[:;](?:\*\*|__)?)`,
    String.raw`(?<dash>[ \t]*(?:\*\*|__)?[ \t]*[–—-](?=[ \t]))`,
    String.raw`(?<gap>(?:\*\*|__)?(?=\t| {2,}\S))`,
    // Bold marks that were scanned as quotes, pluses and t's may stand before the line's end.
    String.raw`(?<line>(?:\*\*|__|t{0,2}(?:[ \t]*["”+*]){1,5})?[ \t]*(?![^\n\r\f\v]))`,
    String.raw`(?<att>(?=[ \t]+att\b))`,
    String.raw`(?<value>[ \t]+(?=(?:den|[Dd]en|mån|tis|ons|tors|fre|lör|sön)\p{L}*\s|\d))`,
    String.raw`(?<name>[ \t]+(?=\p{Lu}[\p{L}.]*[ \t]+\p{Lu}))`,
  ].join('|'),
  'uy',
);

const kinds: readonly ExtentKind[] = ['colon', 'dash', 'gap', 'line', 'att', 'value', 'name'];

function findExtents(text: string, at: number): Extent[] {
  const extents: Extent[] = [];
  const doubtful: Extent[] = [];
  const stop = Math.min(text.length, at + longestLabel);
  for (let index = at + 2; index <= stop; index += 1) {
    const code = text.charCodeAt(index - 1);
    if (code === 10 || code === 13 || code === 12 || code === 11) break;
    if (!mayEnd(text.charCodeAt(index))) continue;
    marks.lastIndex = index;
    const match = marks.exec(text);
    if (match === null) continue;
    if (text.charCodeAt(index) === letterT) {
      // The t may be the word's own: asked last.
      doubtful.push({ kind: 'line', wordsEnd: index, end: index + match[0].length });
      continue;
    }
    const kind = kinds.find((name) => match.groups?.[name] !== undefined) ?? 'line';
    extents.push({ kind, wordsEnd: index, end: index + match[0].length });
    if (kind === 'line') break;
    // A line's first colon ends its label; nothing after it does.
    if (kind === 'colon' && match[0].includes(':')) break;
    index += Math.max(0, match[0].length - 1);
  }
  return doubtful.length === 0 ? extents : [...extents, ...doubtful];
}

const letterT = 116;

/** Blank, line end, mark or quote; a "t" may be a scanned bold mark. */
function mayEnd(code: number): boolean {
  return (
    Number.isNaN(code) ||
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 58 ||
    code === 59 ||
    code === 42 ||
    code === 95 ||
    code === 45 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 34 ||
    code === 0x201d ||
    code === 43 ||
    code === letterT
  );
}
