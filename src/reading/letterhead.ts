import { pattern } from '../../grammar/matching/pattern.js';
import type { Span } from '../../grammar/passage.js';
import { findMunicipality, lookUpMunicipality } from '../../grammar/phrases/people/municipality.js';
import { numberedOrganizations, parentOrganizations } from '../../grammar/vocabulary/organizations.js';
import { headLabels } from '../../grammar/vocabulary/furniture.js';
import { nearlyNamesProtocol } from '../../grammar/lines/title.js';
import { protocolWords } from '../../grammar/vocabulary/markers.js';

/** Which of a header's lines names the organisation whose paper it is, and where its name stands in the line. */
export interface Letterhead extends Span {
  readonly line: number;
}

/**
 * The first line that can be a letterhead. A row of municipalities ("Bjuv  Båstad  Höganäs") says who works together,
 * not what they call it; a parent ("SVENSKA KYRKAN") yields to the name below it.
 */
export function chooseLetterhead(lines: readonly string[]): Letterhead | null {
  const named = lines.flatMap((words, line): Letterhead[] => {
    const span = organizationIn(words);
    return span === null ? [] : [{ ...span, line }];
  });
  const nameOf = ({ line, start, end }: Letterhead): string => (lines[line] ?? '').slice(start, end);
  const places = named.filter((head) => isMunicipality(nameOf(head)));
  const own = named.filter(
    (head) => !(places.length > 1 && places.includes(head)) && !isRowOfMunicipalities(lines[head.line] ?? ''),
  );
  return own.find((head) => !parents.has(nameOf(head).toLowerCase())) ?? own[0] ?? null;
}

/** "PROTOKOLL" alone, in a letterhead. */
export function isProtocolWord(words: string): boolean {
  return protocolWords.includes(words.toLowerCase());
}

/** A short line of capitalised words, without what else a letterhead may tell. */
function organizationIn(line: string): Span | null {
  // A table's first cell: "| Samverkan Södra Sörmland |  | Sida 1 (3) |".
  const start = /^\|[ \t]*/.exec(line)?.[0].length ?? 0;
  const words = line.slice(start);
  if (words.length > longest || (!words.includes(' ') && nearlyNamesProtocol(words))) return null;
  if (words.split(/\s+/).every((word) => columnWords.has(word))) return null;
  const end = endOfName(words);
  const name = words.slice(0, end);
  // A digit inside a word is a damaged letter: "S6dra".
  if (!pattern`^\p{Lu}`.test(name) || pattern`[:@|]|[.,;]$`.test(name)) return null;
  // "EE nr rd": what a stamp or a pen left.
  if (pattern`\p{Ll}`.test(name) && !pattern`\p{L}{4}`.test(name)) return null;
  if (pattern`(?<!\p{L})\d`.test(name) && !numbered.test(name)) return null;
  return name.split(/\s+/).length <= mostWords ? { start, end: start + end } : null;
}

/**
 * Before "· Org.nr 802400-1122", before a page's mark, whole or not ("Sida 1 av 2", "s 1(2)", "1/2", "12)"), before a day,
 * and before the "Protokoll" or "Datum" of the next column that scanning ran together with it.
 */
function endOfName(words: string): number {
  const mark = besideName.exec(words);
  const name = mark === null || mark.index === 0 ? words : words.slice(0, mark.index);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const isColumn = columnWords.has(last) || (isProtocolWord(last) && pattern`^\p{Lu}`.test(last));
  return isColumn ? name.slice(0, -last.length).trimEnd().length : name.length;
}

/** As they are printed there: with a capital. */
const columnWords: ReadonlySet<string> = new Set(
  [...headLabels, 'blad', 'dnr'].map((label) => label.charAt(0).toUpperCase() + label.slice(1)),
);
const besideName =
  /\s+[a-zåäö.-]+[@Q©][a-zåäö-]+\.[a-zåäö]{2}.*$|\s*(?:[·•|]|,?\s*[Oo]rg(?:\.|anisations)?\s?(?:nr|nummer))|\s+[”“"~;!°:*=](?=\s)|\s+(?:[Ss]ida?|[Ss]|[Bb]lad)\.?(?:\s+\S{1,4}(?:\s*(?:av|\/)\s*\S{1,2})?)?$|\s+\d{1,2}\s?\(?\s?\d{0,2}\)$|\s+\d{1,2}\/\d{1,2}$|(?:\s+\d{1,2})?\s+\d{4}-\d{2}-\d{2}(?!\d).*$/;

/** "Dorotea Lycksele Malå": one blank apart, or with marks between them. */
function isRowOfMunicipalities(name: string): boolean {
  const words = name.replace(/ [a-z]$/, '').split(pattern`(?:[ \t]*[,/•·–-]|[ \t])[ \t]*(?=\p{Lu})`);
  // Of those beside two whole ones a letter may be wrong.
  const whole = words.filter(isMunicipality).length;
  return (
    words.length >= fewestInRow && whole >= fewestInRow - 1 && words.every((word) => findMunicipality(word) !== null)
  );
}

/** Of two the name may be made: "Malung-Sälen", "Båstad Ängelholm". */
const fewestInRow = 3;

function isMunicipality(name: string): boolean {
  return lookUpMunicipality(name)?.proper === name;
}

/** Characters and words of the longest name. */
const longest = 80;
const mostWords = 8;
const parents: ReadonlySet<string> = new Set(parentOrganizations);
/** "Brf Tallbacken 3": the number belongs to the name. */
const numbered = pattern.i`^(?:.* )?(?:${numberedOrganizations.join('|')})(?: .*)? \d{1,3}$`;
