import { bulletMarks } from '../../vocabulary/bullets.js';
import { itemPrefixes, itemRangeWords, itemWords, movementPrepositions } from '../../vocabulary/presence.js';
import { pattern } from '../../matching/pattern.js';
import { lookUpMunicipality } from './municipality.js';
import { VocabularyIndex } from './vocabulary-index.js';

/** Where a bullet or a list number at a line's start ends: "- Anna", "2) Bo". */
export function listMark(text: string, offset: number): number | null {
  if (!bulletOpens.test(text.charAt(offset)) || !startsLine(text, offset)) return null;
  bullet.lastIndex = offset;
  return bullet.test(text) && !goesOnWithDash(text, offset) ? bullet.lastIndex : null;
}

/** "… Mora - Anna Berg, Orsa / - Bo Ek": the dash between a place and who comes from there, which the line broke before. */
function goesOnWithDash(text: string, offset: number): boolean {
  if (!/[-–—]/.test(text.charAt(offset))) return false;
  const above = text.slice(Math.max(0, offset - longestNote), offset).trimEnd();
  const [, place] = pairedPlace.exec(above.slice(above.lastIndexOf('\n') + 1)) ?? [];
  return place !== undefined && lookUpMunicipality(place) !== null;
}

const pairedPlace = pattern`^(?![ \t]*[-–—]).*\p{L} [-–—] \p{Lu}[^\n]*, (\p{Lu}[^,\n]{1,20})$`;

/** Whether the parenthesis at an offset is closed within a note's length; a stray one must not swallow the list. */
export function closesNote(text: string, offset: number): boolean {
  let depth = 0;
  let lineEnds = 0;
  for (let index = offset; index < Math.min(text.length, offset + longestNote); index += 1) {
    const character = text.charAt(index);
    if (character === '(' || character === '[') depth += 1;
    else if (character === '\n' && ++lineEnds > mostLineEnds) return false;
    else if ((character === ')' || character === ']') && --depth === 0) return true;
  }
  return false;
}

/** Where presence by item ends, if it begins here: "§§ 11–12", "ej punkt 3-5", "ärende 1–3, 7–13". */
export function presenceByItem(text: string, offset: number, afterMovement: boolean): number | null {
  let at = offset;
  // "deltog under del av § 4": at most four words lead in.
  for (let count = 0; count < 4; count += 1) {
    const prefix = first(prefixes.at(text, at));
    if (prefix === null) break;
    at = skipBlank(text, prefix);
  }
  const item =
    first(items.at(text, at)) ?? (afterMovement && bareItem.test(text.slice(offset, offset + 8)) ? at : null);
  if (item === null || (item === at && /^\d{1,2}[.:]\d{2}/.test(text.slice(at, at + 5)))) return null;
  numbers.lastIndex = item;
  return numbers.test(text) ? numbers.lastIndex : null;
}

const longestNote = 160;
/** With a blank line between all lines, a wrapped note holds two line ends. */
const mostLineEnds = 3;

const bulletOpens = new RegExp(`[${bulletMarks}+>\\deo]`);
const bullet = new RegExp(
  `(?:[${bulletMarks}+]|>(?!>)|[eo](?=[ \\t]+[A-ZÅÄÖ])|\\d{1,2}[.)](?=[ \\t]+\\D))[ \\t]+`,
  'y',
);
const range = itemRangeWords.map((word) => word.replaceAll('.', '\\.?')).join('|');
const number = '\\d{1,3}(?:[.:]\\d{1,2})?[a-f]?\\b(?!\\d)';
const numbers = new RegExp(
  `[.: \\u00a0]{0,2}\\s{0,3}${number}(?:\\s{0,3}(?:[-–—,]|${range}){1,2}\\s{0,3}(?:§{1,2})?\\s?(?!\\d{1,2}[.:]\\d{2})${number}){0,20}(?:\\s?[-–](?=\\s*(?:[,;)|]|$)))?`,
  'y',
);
const bareItem = new RegExp(`^(?:${movementPrepositions.join('|')})\\s`);
const items = new VocabularyIndex<true>().add(itemWords, () => true);
const prefixes = new VocabularyIndex<true>().add(itemPrefixes, () => true);

function first(matches: readonly { end: number }[]): number | null {
  return matches[0]?.end ?? null;
}

function skipBlank(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text.charAt(at)) && at < offset + 20) at += 1;
  return at;
}

function startsLine(text: string, offset: number): boolean {
  for (let index = offset - 1; index >= 0 && index > offset - 200; index -= 1) {
    const character = text.charAt(index);
    if (character === '\n' || character === '\r') return true;
    if (character !== ' ' && character !== '\t') return false;
  }
  return offset < 200;
}
