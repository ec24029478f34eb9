import { contactWords, footWords, logoWords, pageMarks } from '../vocabulary/furniture.js';
import { startsList } from './layout.js';
import { endsSentence, isSentence } from './sentences.js';
import { pattern } from '../matching/pattern.js';

/** Lines that say by themselves that they belong to the page. */

/** "Sida 2 av 3", "2(3)", "- 2 -", a rule. */
export function isPageMark(text: string): boolean {
  return text.length <= longestMark && pageMark.test(text);
}

/** "Justerandes sign      Utdragsbestyrkande". */
export function isFoot(text: string): boolean {
  return text.length <= longestMark && (foot.test(text) || scribbledFoot.test(text) || damagedFoot.test(text));
}

/**
 * "Postadress: Box 12 • Tel 0480-12 34 56 • www.…", "Provrådet, Box 44, 795 21 Rättvik": where an organisation can be
 * reached, in two ways or more; and its number in the register alone.
 */
export function isContactLine(text: string): boolean {
  if (text.length > longestContact || !mayBeContact.test(text) || text.includes('@')) return false;
  if (registered.test(text)) return true;
  const ways = text.match(contact)?.length ?? 0;
  if (ways >= 2) return true;
  if (ways === 0 && !mayBeAddress.test(text)) return false;
  if (isSentence(text) || endsSentence(text) || isLabelled(text) || startsList(text)) return false;
  return ways + (text.match(address)?.length ?? 0) >= 2;
}

/** An organisation's number in the register, on a line that says no more than whose paper it is. */
export function registeredNumber(text: string): string | null {
  if (text.length > longestMark || !mayBeAddress.test(text) || startsList(text)) return null;
  return isSentence(text) || isLabelled(text) ? null : (organizationNumber.exec(text)?.[0] ?? null);
}

/** "Besöksadress: Storgatan 8" below or above such a line: one way to reach it. */
export const isContact = (text: string): boolean => text.length <= longestMark && opensContact.test(text);

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
const scribbledFoot = pattern`^Justera(?:nde|ren)?s? sig[a-z](?!\p{L})(?!.*\p{Lu}\p{Ll}+ \p{Lu}).{0,30}$`;
/** "justerad el Ww Utdragsbestyrkande". */
const damagedFoot = pattern.i`^juste\p{L}{2,5}(?!\p{L}).{0,30}[ \t]utdragsbestyrkande$`;
const contactLabel = String.raw`(?:${contactWords.join('|')})\.?(?:\s*:|\s+[+(]?\d)`;
const contact = pattern.gi`(?<![\p{L}-])(?:${contactLabel}|www\.\S)`;
/** Figures and marks that such a line has: few lines get past it. */
const mayBeContact = /\d.*[:•·|]|[:•·|].*\d|www\.|\d{3} ?\d{2} |\d{6}-\d{4}/;
/** "Box 44", "795 21 Rättvik", "222000-9917", "provradet.se", and where to sign, which stands in the same foot. */
const address = pattern.g`(?<![\p{L}\d-])(?:[Bb]ox \d{1,5}(?!\d)|\d{3} ?\d{2} {1,2}(?=\p{Lu})\p{L}{2,}|(?<!(?:nr|nummer)[.:]{0,2} ?)\d{6}-\d{4}(?!\d)|(?!www)(?<!www\.(?:[\p{L}-]+\.)?)(?:\p{L}[\p{L}-]*\. ?){1,2}(?:se|nu|eu|com|org|net)(?!\p{L})|[Jj]ustera(?:nde|ren)?s? sign|[Ss]ign:)`;
const mayBeAddress = /\d{3} ?\d{2} +[A-ZÅÄÖ]|\d{6}-\d{4}|[Bb]ox \d|[Ss]ign/;
const registered = pattern.i`^org(?:anisations)?\.? ?(?:nr|nummer)\.?:? ?\d{6} ?[-–] ?\d{4}$`;
const organizationNumber = /(?<![\d-])\d{6}-\d{4}(?![\d-])/;
const opensContact = pattern.i`^${contactLabel}`;
/** A label with its value is the meeting's, wherever that is: "Plats: Storgatan 8, 795 21 Rättvik". */
const isLabelled = (text: string): boolean => pattern`^\p{Lu}[\p{Ll} ]{2,20}:`.test(text) && !opensContact.test(text);
const logo = pattern.i`^!\[(?:${logoWords.join('|')})[ :–-]+(\p{L}[^\]]{2,80})(?=\]\([^)]*\)?$)`;
export const markInside = pattern.i`(?:^|\s)(?:${number}\s?\(\s?${number}\s?\)|(?:sida?|page|blad)\.?(?:\s+|(?=\d))${number}(?:\s*(?:av|of|\/)\s*${number})?)$`;

export function endsInMark(text: string): boolean {
  return /[\d)]$/.test(text) && markInside.test(text);
}
