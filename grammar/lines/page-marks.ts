import { contactWords, footWords, logoWords, pageMarks } from '../vocabulary/furniture.js';
import { pattern } from '../matching/pattern.js';

/** Lines that say by themselves that they belong to the page. */

/** "Sida 2 av 3", "2(3)", "- 2 -", a rule. */
export function isPageMark(text: string): boolean {
  return text.length <= longestMark && pageMark.test(text);
}

/** "Justerandes sign      Utdragsbestyrkande". */
export function isFoot(text: string): boolean {
  return text.length <= longestMark && (foot.test(text) || scribbledFoot.test(text));
}

/** "Postadress: Box 12 • Tel 0480-12 34 56 • www.…": where an organisation can be reached, in two ways or more. */
export function isContactLine(text: string): boolean {
  if (text.length > longestContact || !mayBeContact.test(text) || text.includes('@')) return false;
  return (text.match(contact)?.length ?? 0) >= 2;
}

/** What a vision model read on a logotype, and where in the line: "![Logotyp: Region Öst](img-0.jpeg)". */
export function logoOf(text: string): { readonly start: number; readonly end: number } | null {
  const found = logo.exec(text);
  if (found?.[1] === undefined) return null;
  const start = found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}

/** Characters of the longest page mark or foot. */
export const longestMark = 120;
const longestContact = 200;

const number = '(?:\\d{1,3})';
const pageMark = pattern.i`^(?:${pageMarks.map((source) => source.replaceAll('N', number)).join('|')})$`;
const foot = pattern.i`^(?:(?:${footWords.join('|')})[\s/:|.]*)+$`;
/** "Justerandes sign ...e-e see": what a pen wrote beside the box's words, and no name. */
const scribbledFoot = pattern`^Justerandes? sig[a-z](?!\p{L})(?!.*\p{Lu}\p{Ll}+ \p{Lu}).{0,30}$`;
const contact = pattern.gi`(?<![\p{L}-])(?:(?:${contactWords.join('|')})\.?(?:\s*:|\s+[+(]?\d)|www\.\S)`;
/** Figures and marks that such a line has: few lines get past it. */
const mayBeContact = /\d.*[:•·|]|[:•·|].*\d|www\./;
const logo = pattern.i`^!\[(?:${logoWords.join('|')})[ :–-]+(\p{L}[^\]]{2,80})(?=\]\([^)]*\)?$)`;
export const markInside = pattern.i`(?:^|\s)(?:${number}\s?\(\s?${number}\s?\)|(?:sida?|page|blad)\s+${number}(?:\s*(?:av|of|\/)\s*${number})?)$`;

export function endsInMark(text: string): boolean {
  return /[\d)]$/.test(text) && markInside.test(text);
}
