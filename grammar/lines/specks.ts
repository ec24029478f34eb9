import { pattern } from '../matching/pattern.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import type { Span } from '../passage.js';
import { findStampsBeside } from './stamps.js';
import { countedByLetters } from '../vocabulary/numbering-words.js';
import { isRunOfColumnHeadings } from '../phrases/people/column-headings.js';

/**
 * Specks at the ends of lines that a margin's punched holes, a page's edge or a pen left ("; Bo Ek", "| Tid", "mötet. ;").
 * They belong to the page. They are believed in a scan, and elsewhere where several lines begin with them, of more than one
 * kind.
 */
export function findSpecks(text: string): Span[] {
  const before = mayOpen.test(text) ? [...text.matchAll(opening)] : [];
  const kinds = new Set(before.map(([, mark = '']) => mark.charAt(0)));
  const many = before.length >= fewestSpecks && kinds.size >= 2;
  const scanned = looksScanned(text);
  const stamps = findStampsBeside(text);
  if (!mayHold.test(text) || !(many || scanned)) return stamps;
  return [...before, ...[rule, tight, inside, small, column, closing].flatMap((specks) => [...text.matchAll(specks)])]
    .map((found) => {
      const mark = found.slice(1).find((group: string | undefined) => group !== undefined) ?? '';
      return spanAt(found.index + found[0].indexOf(mark), mark);
    })
    .filter((span) => !endsRow(text, span))
    .concat(rulesOfTables(text), stamps)
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, spans) => start >= (spans[index - 1]?.end ?? 0));
}

/** A text with blanks in the place of its specks, so that every other character stays where it is. */
export function blankSpecks(text: string, specks: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of specks) {
    blanked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** The bar that ends a row which a bar began: "| Bo Ek | Bjuv. |". */
function endsRow(text: string, { start, end }: Span): boolean {
  if (!text.slice(start, end).includes('|') || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + longestBlank)))
    return false;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*\|[^|]*\|/.test(before);
}

const longestBlank = 20;

const spanAt = (start: number, mark: string): Span => ({ start, end: start + mark.length });

/**
 * The rules of a printed table of people, which scanning read as bars, signs and capitals, below a row of headings: "I Bo Ek |
 * Bjuv = RE TT Närvarande |".
 */
function rulesOfTables(text: string): Span[] {
  const spans: Span[] = [];
  let inTable = false;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (/[|=]| : /.test(line) && !/^\s*\|.*\|\s*$/.test(line) && isRunOfColumnHeadings(line.replace(/[|=:.]/g, ' ')))
      inTable = true;
    else if (line.trim() === '') inTable = false;
    if (!inTable) continue;
    for (const { index: at, 0: mark } of line.matchAll(ruleInRow)) spans.push(spanAt(index + at, mark));
  }
  return spans;
}

const ruleInRow = pattern.g`(?<=^|[ \t])(?:[|=:.]|[IlH](?=[ \t]+\p{Lu}\p{Ll}))(?=[ \t]|$)|(?<=\p{Ll}[ \t]+(?:[|=][ \t]+)*(?:[ERSTNHIFL]{1,3} )*)[ERSTNHIFL]{1,3}(?=(?:[ \t]+[ERSTNHIFL]{1,3})*(?:[ \t]+(?:[|=]|\p{Lu}\p{Ll})|[ \t]*$))`;

/** Fewer may be slips of the pen. */
const fewestSpecks = 3;
/** Before a capital, a clause, or an item's number; a row of a table ends in a bar as well. */
const opening = pattern.gm`^[ \t]*((?:["”«]\||[;:|”"'’‘!.,~])(?:[ \t]+[;:|”"'’‘!.,~]){0,2})[ \t]+(?=\p{Lu}\p{L}|(?:samt |dels )?att )(?![^\n]*[|~][ \t]*\r?$)`;
/** A bit of a rule, in a scan, before a number as well: "= Punkt 7", "= 2. Rapport". */
const rule = pattern.gm`^[ \t]*(?:((?:ee|aa|oo|ss|nn|rr|tt)(?=[ \t]+\p{Lu}\p{Ll}{2})|[=_@)]{1,2})[ \t]+(?=\p{Lu}|[§$&£]? ?\d)|((?:[©®]|&?Ö)(?:[ \t]+[:|])?)[ \t]+(?=\p{L}{2})|(&)[ \t]+(?=\p{L}{2}[^\n]{15,}\.[ \t]*$)|([:;~*°´’‘"”«»]|(?!KS|KF)[BCDFGHJKLMNPQRSTVWXZ]{2}|EE)[ \t]+(?=(?:[Pp]unkt )?\d{1,2}(?:[.)]| [–—-]) \p{Lu})|([.,;:'’])[ \t]+(?=\p{Ll}{2,4}: \d{1,2}[.:]\d\d))`;
/** As the first, without a blank behind it, in a scan; and "att-godkänna". */
const tight = pattern.gm`^[^\p{L}\d\n]{0,6}att(-)(?=\p{Ll}{2})|^[^\p{L}\d\n]{0,6}samt(-)(?=att )|^[ \t]*((?:[;:|'’‘!.,][ \t]*){0,2}[;:|'’‘!.,](?=\p{Lu}\p{Ll}|att |\d{1,2}[.)]? \p{Lu}\p{Ll}{3})|["”“'’‘;:|](?=\d{1,2}(?:[.:]\d\d|[.)]) \p{Lu}))(?![^\n]*\|[ \t]*\r?$)`;
/** Before a word that goes on in small letters, and several of them before any: ". erbjudas", ": | 1.600 kr". */
const inside = pattern.gm`^[ \t]*([.,:;|"”“’‘~_](?:[ \t]+[.,:;|"”“’‘~_])*(?=[ \t]+\p{Ll}{2})|[.,:;|"”“’‘~_-](?:[ \t]*[.,:;|"”“’‘~_]){1,2}(?=[ \t]+[\p{L}\d]))(?![^\n]*\|[ \t]*\r?$)`;
/** The same, read as a letter, before somebody's name. */
const small = pattern.gm`^[ \t]*([ijl1])[ \t]+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,)`;
/** A form's column rule, or a speck, between a label and what stands beside it, where the line has no other bar: "Plats «| Lund", "Tid ' 9-11". */
const column = pattern.gm`(?<=^[ \t]*\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}[ \t]+)([«"”]?\||['’‘´*°;«~])(?=[ \t]+["”“]?[\p{Lu}\d])(?![^\n]*\|)`;
/**
 * Behind a word, apart from it. A colon is a label's, a dash goes on in the next line and a bar ends a row, but for where
 * a sentence has ended, behind which a letter is no word either; behind a colon a stop or a bar is none.
 */
const closing = pattern.gm`(?<=[\p{L}\d)][.,;:]?)[ \t]+(${[
  "[;”'’‘´`*°!](?:[ \\t]*[;”'’‘´`*°!.,|~]){0,2}",
  '[.;|’‘"~_](?:[ \\t]+[.,:;|’‘"~_\\p{Ll}]){1,3}',
  '["_]',
  '[”“"][ \\t]+\\d',
  '~[ \\t]+[;.,:]',
  '(?<=[.,;][ \\t]+)[.:|—–-]',
  '\\.[ \\t]+\\.',
  '(?<=:[ \\t]+)(?:[.|]|[ijl1](?:[ \\t]+[ijl1])*)',
  '\\|(?<=^[^|\\n]{0,300}\\|)',
  '(?<=\\p{L}{3}\\.[ \\t]+)\\p{Ll}',
  '[jäÉ]',
  '(?<=\\p{L}{3}[.,;:]?[ \\t]+)[fhklqrtvwxz]',
  // Where bars became letters, it is one of them.
  `I(?<=^(?!I[ \\t])(?:(?![ \\t]I[ \\t])[^|\\n])*)(?<!(?:${countedByLetters.map((word) => word.slice(1)).join('|')})[ \\t]+I)`,
  'ee|aa|oo|EE|SS|BB|RR',
].join('|')})(?=[ \t]*$)`;
/** A quick look for either. */
const mayOpen = /(?:^|\n)[ \t]*(?:["”«]\||[;:|”"'’‘!.,~])[ \t]/;
const mayHold =
  /(?:^|\n)[ \t]*[=_@);:|”“"'’‘!.,~*°´`«»ijl1&©®€Ö-][ =_\tA-ZÅÄÖ\d.,:;|"”“’‘~]|(?:^|\n)(?:[B-Z]|[aeonrst]){2} |[ \t](?:[;:|”"_'’‘´`*°!~.—–a-zåäöÉI-]|[aeo]{2}|[EBRS]{2})[ \t\r]*(?:\n|$)|[a-zåäö][ \t]+(?:[«"”]?\||['’‘´`*°;«~])[ \t]/;
