import { nearestRole } from '../phrases/people/damaged-role.js';
import { signatureRoles } from '../vocabulary/signature-roles.js';
import { noWidth } from '../matching/no-width.js';
import { skeleton } from '../matching/skeleton.js';
import { matchSignatureLabel, matchSignatureLabels, matchSigningLabel } from './markers.js';
import { pattern } from '../matching/pattern.js';

/** What one line of a block of signatures is: a name, an office, a label of signing, a rule to sign on. */

const roles: ReadonlySet<string> = new Set(signatureRoles.map(skeleton));
// A name's words, with the digits and marks that scanning makes of their letters: "|ngela", "lngela", "Be1g", "Anna>Karin".
const nameWord = String.raw`(?:\p{Lu}(?: (?=\p{Ll}{3}))?|[1|](?=\p{Ll})|l(?=[bdfghklmnprstvz]\p{Ll}))(?:[\p{L}'’´.-]|[\d|>+!](?=\p{L})|!(?=[ \t]|$))*`;
const name = pattern`^(?:${nameWord}|von|af|av|de|la|van|der|den|el|al)(?:[ \t]+(?:${nameWord}|von|af|de|la|van|der|den|el|al|da|di|du)){1,4}$`;
const nameWordAlone = pattern`^(?:${nameWord}|von|af|av|de|la|van)$`;
/** "HelenaDahl": the blank was lost. */
const gluedName = pattern`^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$`;
export const signingRule = /^[-_.=~…\s]{3,}$|^$/;
/** Specks at a line's ends, right before a name, and between two. */
export const specks = pattern.g`^(?:[.,'’~|—–*-]|\p{Ll}(?=[ \t]+\p{Lu}\p{Ll}+[ -]\p{Lu}))[ \t]+|(?<![ \t])[ \t]+[.,'’~|—–*-]$|(?<=\p{Ll}[ \t]{1,8})[«»<>'’~*](?=\p{Lu}\p{Ll})|(?<=\p{Ll} )[.,'’~|] (?=\p{Lu}\p{Ll})`;

/** "ordförande", "sekreterare        justerare", "tf sekretariatschef". */
export function isRole(line: string): boolean {
  if (line.length > longestRoles || pattern`(?<!\p{L})\d`.test(line)) return false;
  const parts = line.split(/\t|[ ]{2,}|[,/()]/).filter((part) => pattern`\p{L}`.test(part));
  const known = parts.filter((part) => isOffice(part) || professionalTitle.test(part.trim()));
  // Beside known offices a small word is one too: "talman   sekreterare".
  return known.length > 0 && parts.every((part) => known.includes(part) || pattern`^\p{Ll}{4,}$`.test(part.trim()));
}

/** "sekreterare ordförande justerare": how many offices stand one blank apart, 0 where any word is none. */
export function countOffices(line: string): number {
  const words = line.length > longestRoles ? [] : line.trim().split(/\s+/);
  return words.length > 1 && words.every(isOffice) ? words.length : 0;
}

/**
 * "Anna Berg Bo Ek Siv Dahl", "Anna Berg - Bo Ek": names of two or three words each, for as many offices below. Scanning may
 * have made one capital small.
 */
export function isRowOfNames(line: string, count: number): boolean {
  const words = line.trim().split(/\s+(?:[–—-]\s+)?/);
  const small = words.filter((word) => !nameWordAlone.test(word));
  return (
    words.length >= count * 2 &&
    words.length <= count * 3 &&
    (small.length === 0 || (small.length === 1 && pattern`^\p{Ll}{2,}$`.test(small[0] ?? '')))
  );
}

/**
 * A line of names or of offices without what scanning put between and beside them ("Anna Berg | Bo Ek 3 Siv Dahl",
 * "sekreterare i justerare", "‘Bo Ek"); blanks stand in its place, so that columns stay. Any other line stays as it is.
 */
export function withoutSpecks(line: string): string {
  if (!mayHaveSpecks.test(line) || line.startsWith('|')) return line;
  const cleared = line.replace(betweenColumns, (speck) => ' '.repeat(speck.length));
  return cleared !== line && (isRole(cleared) || countOffices(cleared) > 0 || isSignedName(cleared)) ? cleared : line;
}

/**
 * "Ordförande Fn AN - SS Siv Prov" without what a pen left between an office and the name printed behind it; what stands in
 * its place has no width, so that the two stay beside each other.
 */
export function withoutPen(line: string): string {
  const found = penBeforeName.exec(line);
  const [, ahead = '', office = '', pen = ''] = found ?? [];
  return isOffice(office)
    ? ahead + office + noWidth.repeat(pen.length) + line.slice((ahead + office + pen).length)
    : line;
}

const penBeforeName = pattern`^((?:[^\p{L}\d]*|Underskrifter? ))(\p{Lu}\p{Ll}{5,})((?:[ \t]+(?:[^\p{L}\d\s]+|\p{L}{1,2}(?![.-])))+)(?=[ \t]+\p{Lu}[\p{L}-]+(?: \p{Ll}{2,3})? \p{Lu}\p{Ll})`;

const mayHaveSpecks = /[_|:;.,'’‘"”“*~«»<>°!=]|[ \t][a-zåäö\d][ \t]|^[a-zåäö][ \t]|[ \t][a-zåäö]$/;
/** Marks alone between blanks, and quotation marks before a capital or behind a word. */
const betweenColumns = pattern.g`(?<=^|[ \t])[ijlI|!:;.,'’‘"”“*~«»<>°=]{1,3}(?=[ \t]|$)|(?<=\p{Ll}{4}[ \t])\p{Ll}(?=[ \t]+\p{Ll}{4})|(?<=\p{Ll}[ \t])\d(?=[ \t]\p{Lu}\p{Ll})|[‘'’"”“«»](?=\p{Lu}\p{Ll})|(?<=[ \t])-?_(?=\p{Lu}\p{Ll})|(?<=\p{Ll})["”“'’‘](?=[ \t]|$)|^\p{Ll}(?=[ \t]+\p{Lu}\p{Ll})|(?<=\p{Ll}{3}[ \t])\p{Ll}$`;

/** A role stands somewhere in the line: "Anna Berg, ordförande". */
export function holdsRole(line: string): boolean {
  return line.split(/[ \t,()/:]+/).some((word) => word.length > 3 && isOffice(word));
}

function isOffice(words: string): boolean {
  return roles.has(skeleton(words)) || nearestRole(words) !== null;
}

const professionalTitle = pattern.i`^(?:\p{L}+[ \t]+){0,2}(?:\p{L}+-)?\p{L}*(?:chef|direktör|sekreterare|ordförande|strateg|samordnare|ledare|justerare|utvecklare|handläggare|utredare|koordinator|assistent)(?: (?:för|vid) (?:mötet|dagen|sammanträdet))?$`;
/** Characters of the longest line of offices. */
const longestRoles = 100;

/** "Anna Berg", "Anna Berg        Bo Ek", "Anna Berg, ordförande", "Bo Ek (justerare)". */
export function isSignedName(line: string): boolean {
  const columns = partSigners(line)
    .split(/\t|[ ]{2,}/)
    .filter((column) => column !== '');
  return (
    columns.length > 0 &&
    columns.length <= 4 &&
    columns.every((column) => {
      const own = column
        .replace(pattern`(?:\s*[,(/]|\s+[–-])\s*[\p{L}\d. ]+\)?$`, (tail) => (pattern`\p{Ll}`.test(tail) ? '' : tail))
        // "Anna Berg. justerare": the comma became a stop.
        .replace(pattern`\.\s+(\p{Ll}[\p{Ll}\d]{4,})$`, (tail, role: string) => (isOffice(role) ? '' : tail))
        .trim();
      return name.test(own) || gluedName.test(own);
    })
  );
}

/** "Torgny fjällsten", "Marta Berg   uno Fallman": right above an office a capital may have been lost, but not every one. */
export function isDamagedName(line: string): boolean {
  const columns = line.split(/\t|[ ]{2,}/).filter((column) => column !== '');
  return columns.length <= 4 && pattern`\p{Lu}\p{Ll}`.test(line) && columns.every((column) => wornName.test(column));
}

const wornName = pattern`^\p{L}[\p{L}\d|!>”.-]{1,20}(?: \p{L}[\p{L}\d|!>”.-]{0,20}){1,3}$`;

/** "Anna Berg, ordförande Bo Ek, sekreterare": two columns that are one blank apart. */
function partSigners(line: string): string {
  return line.replace(
    pattern.g`([,(.][ \t]*)(\p{Ll}[\p{Ll} .]*)(\)?)[ \t]+(?=\p{Lu})`,
    (printed, mark: string, words: string, close: string) => (isOffice(words) ? `${mark}${words}${close}  ` : printed),
  );
}

/** "Vid protokollet", or several such labels and nothing else on the line. */
export function isSigningLabel(text: string, at: number): boolean {
  return matchSignatureLabel(text, at) !== null || matchSignatureLabels(text, at);
}

/** "Anteckningar förda av Anna Berg": between two offsets, a label of signing and the name right behind it. */
export function isSignedBy(text: string, start = 0, end = text.length): boolean {
  const found = matchSigningLabel(text, start);
  return found !== null && isSignedName(text.slice(found.wordsEnd, end).replace(/^[\s,:]+/, ''));
}

/** A table's cells set apart by gaps instead. */
export function withoutRules(text: string): string {
  return text.startsWith('|')
    ? text
        .replace(/<br ?\/?>/g, ', ')
        .replaceAll('|', '  ')
        .trim()
    : text;
}

/** Without the marks of bold and italic letters. */
export function withoutEmphasis(text: string): string {
  return /[*_]/.test(text) ? text.replace(/(?<!_)_{1,2}(?!_)|\*{1,2}/g, '').trim() : text;
}
