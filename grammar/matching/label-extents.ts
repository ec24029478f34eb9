import { isAuthority } from './authorities.js';
import { inNoList, lookUpDamagedPhrase, lookUpPhrase, mayOpenPhrase, type PhraseLookup } from './phrase-table.js';
import { rememberedByPlace } from './remembered.js';
import { looksScanned } from './signs-of-scanning.js';
import { pattern } from './pattern.js';

/**
 * Where a label may end. A label is the first words of a line up to a colon, a dash, a gap, the line's end, or the "att"
 * that it introduces; looking these places up once for a line lets every list of labels be asked by a table.
 */
export type ExtentKind = 'colon' | 'dash' | 'gap' | 'cell' | 'line' | 'att' | 'value' | 'name' | 'capital';

export interface Extent {
  readonly kind: ExtentKind;
  /** Where the label's words end, and where its mark does: what comes after is the label's value. */
  readonly wordsEnd: number;
  readonly end: number;
  /** What the words are in the vocabulary, and what they are without qualifying words. Looked up when first asked for. */
  found?: PhraseLookup;
  qualified?: readonly PhraseLookup[];
}

/** The places where a label that begins at `at` may end, nearest first. */
export const labelExtents: (text: string, at: number) => readonly Extent[] = rememberedByPlace(findExtents);

/** Characters of the longest label, its qualifying words included. */
export const longestLabel = 64;

function findExtents(text: string, at: number): Extent[] {
  const extents = cutExtents(text, at);
  if (!mayOpenPhrase(text, at)) {
    for (const extent of extents) {
      extent.found = inNoList;
      extent.qualified = [];
    }
  }
  const mayBeLabel = extents.some(
    ({ kind, wordsEnd }) =>
      (labelEnds.has(kind) || kind === 'name' || kind === 'capital') && wordsEnd - at <= longestDamaged,
  );
  if (mayBeLabel && opensLine(text, at)) mendExtents(extents, text, at);
  return extents;
}

/** What ends a label though its letters are damaged, and the characters of the longest one. */
const labelEnds: ReadonlySet<ExtentKind> = new Set<ExtentKind>(['colon', 'dash', 'gap', 'line']);
const longestDamaged = 32;
/** Letters of the shortest word that may be a label with neither colon nor gap. */
const shortestBare = 7;

/**
 * Words that no list knows are looked up by what is near them: before a colon always, elsewhere in a scan, where a full
 * stop may have been a colon.
 */
function mendExtents(extents: Extent[], text: string, at: number): void {
  for (const extent of extents) {
    const oneWord = extent.kind === 'name' || extent.kind === 'capital';
    if (!(labelEnds.has(extent.kind) || oneWord) || extent.wordsEnd - at > longestDamaged) continue;
    if (oneWord && (extent.wordsEnd - at < shortestBare || text.slice(at, extent.wordsEnd).includes(' '))) continue;
    if (extent.kind !== 'colon' && !looksScanned(text)) continue;
    const words = text.slice(at, extent.wordsEnd);
    const found = extent.found ?? lookUpPhrase(words);
    const isKnown = found.exact !== undefined || found.tolerant !== undefined;
    const near = isKnown ? inNoList : lookUpDamagedPhrase(words);
    extent.found = near === inNoList || isTwoLabels(words) || isAuthority(words) ? found : near;
  }
  if (!looksScanned(text)) return;
  const stopped = wordsBeforeStop.exec(text.slice(at, at + longestDamaged));
  if (stopped?.[1] === undefined) return;
  const found = lookUpPhrase(stopped[1]);
  if (found.exact !== undefined || found.tolerant !== undefined)
    extents.unshift({ kind: 'colon', wordsEnd: at + stopped[1].length, end: at + stopped[0].length - 1, found });
}

/**
 * "Frånvarande ledamöter": a label and a word that is one as well. However near it is to "Närvarande ledamöter", no letter
 * of it is damaged.
 */
function isTwoLabels(words: string): boolean {
  const last = words.lastIndexOf(' ');
  return (
    last > 0 && [words.slice(0, last), words.slice(last + 1)].every((part) => lookUpPhrase(part).exact !== undefined)
  );
}

const wordsBeforeStop = pattern`^((?:\*\*)?\p{L}{4,}(?: \p{L}+){0,2})(?:[.,;]|[=>»-](?:\*\*|__)?) (?=[\p{Lu}\d]|att )`;

function opensLine(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const code = text.charCodeAt(before);
    if (code === newline || code === 13 || code === 12) return true;
    // Blanks and markdown's marks.
    if (code !== blank && code !== tab && code !== 35 && code !== 42) return false;
  }
  return true;
}

function cutExtents(text: string, at: number): Extent[] {
  const extents: Extent[] = [];
  const stop = Math.min(text.length, at + longestLabel);
  for (let index = at + 1; index <= stop; index += 1) {
    const code = index === text.length ? newline : text.charCodeAt(index);
    if (code === newline || (code >= 11 && code <= 13)) {
      addLineEnd(extents, text, at, index);
      break;
    }
    if (code === colon || code === semicolon) {
      add(extents, 'colon', text, at, index, afterMarks(text, index + 1));
      // A line's first colon ends its label; nothing after it does.
      if (code === colon) break;
    } else if (code === pipe) {
      add(extents, 'cell', text, at, index, index + 1);
      break;
    } else if (code === blank || code === tab) addBlank(extents, text, at, index);
  }
  return extents;
}

const tab = 9;
const newline = 10;
const blank = 32;
const comma = 44;
const colon = 58;
const semicolon = 59;
const pipe = 124;

/** What a blank may be: a gap, the blank before a dash, before "att", before a value or before a name. */
function addBlank(extents: Extent[], text: string, at: number, index: number): void {
  const code = text.charCodeAt(index);
  const next = text.charCodeAt(index + 1);
  const before = text.charCodeAt(index - 1);
  if (before === blank || before === tab) return;
  if (code === tab || ((next === blank || next === tab) && !isLineEnd(text, index))) {
    add(extents, 'gap', text, at, index, index);
    return;
  }
  const dash = text.charAt(index + 1);
  if (
    // "=" and "." are what scanning makes of a dash or a colon.
    (dash === '–' || dash === '—' || dash === '-' || dash === '=' || dash === '.') &&
    (text.charAt(index + 2) === ' ' || text.charAt(index + 2) === '\t')
  ) {
    add(extents, 'dash', text, at, index, index + 2);
    return;
  }
  const kind = kindAfterBlank(text, index + 1);
  // "Vid protokollet, Anna Berg": the comma is no word's.
  const end = kind === 'name' && before === comma ? index - 1 : index;
  if (kind !== null) add(extents, kind, text, at, end, kind === 'att' ? index : index + 1);
}

const attAhead = pattern.iy`att(?![\p{L}\d])`;
const timeAhead = pattern.iy`kl(?:ockan)?[. ]|(?:den|mån|tis|ons|tors|fre|lör|sön)\p{L}*\s`;
const capitalAhead = pattern.y`\p{Lu}`;
const nameAhead = pattern.y`\p{Lu}[\p{L}.’'-]*[ \t]+\p{Lu}`;

/** Most words are told by their first letter, before any pattern is asked. */
function kindAfterBlank(text: string, at: number): ExtentKind | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return 'value';
  const isSmall = code >= 97 && code <= 122;
  const letter = code | 32;
  if (letter === 97 && testAt(attAhead, text, at)) return 'att';
  if (beginsTime(letter) && testAt(timeAhead, text, at)) return 'value';
  if (isSmall || !testAt(capitalAhead, text, at)) return null;
  return testAt(nameAhead, text, at) ? 'name' : 'capital';
}

/** d, f, k, l, m, o, s, t. */
function beginsTime(letter: number): boolean {
  return (
    letter === 100 ||
    letter === 102 ||
    letter === 107 ||
    letter === 108 ||
    letter === 109 ||
    letter === 111 ||
    letter === 115 ||
    letter === 116
  );
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * At the line's end a speck may stand, and bold marks that were scanned as quotes, pluses and t's, which may be the word's
 * own.
 */
function addLineEnd(extents: Extent[], text: string, at: number, end: number): void {
  add(extents, 'line', text, at, end, end);
  const last = blanksTrimmed(text, at, end) - 1;
  if (text.charAt(last - 1) === ' ' && /[.,;'’~-]/.test(text.charAt(last)) && looksScanned(text))
    extents.push({ kind: 'line', wordsEnd: last - 1, end });
  if (!/["”+*]/.test(text.charAt(last))) return;
  const found = /(t{0,2})(?:[ \t]*["”+*])+[ \t]*$/.exec(text.slice(at, end));
  if (found === null) return;
  const letters = found[1]?.length ?? 0;
  for (let scanned = 0; scanned <= letters; scanned += 1) {
    extents.push({ kind: 'line', wordsEnd: at + found.index + letters - scanned, end });
  }
}

function add(extents: Extent[], kind: ExtentKind, text: string, at: number, index: number, end: number): void {
  const wordsEnd = trimmedEnd(text, at, index);
  if (wordsEnd > at + 1) extents.push({ kind, wordsEnd, end });
}

function blanksTrimmed(text: string, at: number, index: number): number {
  let end = index;
  while (end > at && (text.charCodeAt(end - 1) === blank || text.charCodeAt(end - 1) === tab)) end -= 1;
  return end;
}

/** Without blanks and bold marks at the end. */
function trimmedEnd(text: string, at: number, index: number): number {
  let end = index;
  while (end > at) {
    const code = text.charCodeAt(end - 1);
    if (code !== blank && code !== tab && code !== 42 && code !== 95) break;
    end -= 1;
  }
  return end;
}

function afterMarks(text: string, index: number): number {
  return text.startsWith('**', index) || text.startsWith('__', index) || /^["”“]{2}/.test(text.slice(index, index + 2))
    ? index + 2
    : /^[*_](?=[ \t])/.test(text.slice(index, index + 2))
      ? index + 1
      : index;
}

function isLineEnd(text: string, index: number): boolean {
  let at = index;
  while (text.charCodeAt(at) === blank || text.charCodeAt(at) === tab) at += 1;
  const code = text.charCodeAt(at);
  return at >= text.length || code === newline || (code >= 11 && code <= 13);
}
