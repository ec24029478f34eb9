import { pattern } from '../matching/pattern.js';
import { longestMark } from './page-marks.js';
import { headLines } from './running-heads.js';
import type { SourceLine } from './source-lines.js';

/**
 * Page marks whose bracket, figure or word scanning misread, in a document that has whole ones: "2 03)" and "204" beside
 * "3 (3)" are "2 (3)" and "2 (4)". And what is left of "Sida 2 (3)": "Sita 213)", "S|da 2 (2".
 */
export function addDamagedMarks(lines: readonly SourceLine[], furniture: Set<SourceLine>): void {
  const totals = new Set(lines.flatMap(({ text }) => (text.length > longest ? [] : (whole.exec(text)?.[1] ?? []))));
  const ofTotal = [...totals].map(
    (total) => new RegExp(String.raw`^(\d{1,2})(?: ?[(01CIl|{i[] ?| )${total}[)13Itl}|]?$`),
  );
  const lastPage = Math.max(0, ...[...totals].map(Number));
  for (const [index, line] of lines.entries()) {
    // "Samverkansrådet          S|da 2 (2": a head or foot that ends in such a mark.
    const last =
      line.text.length > longestMark || index < headLines ? null : (columnAtEnd.exec(line.text)?.[1] ?? null);
    if (last !== null && last.length <= longest && sida.test(last)) furniture.add(line);
    if (line.text.length > longest || furniture.has(line)) continue;
    const page = ofTotal.map((shape) => shape.exec(line.text)?.[1]).find((found) => found !== undefined);
    if (page === undefined ? sida.test(line.text) : Number(page) >= 1 && Number(page) <= lastPage) furniture.add(line);
  }
}

const columnAtEnd = /\S(?: {3,}|\t)(\S.*)$/;
/** Characters of the longest. */
const longest = 16;
const whole = /^(?:sida? )?\d{1,2} ?\((\d{1,2})\)$/i;
/** "Sal 2" is a place. */
const sida = pattern`^S[iI|1!l][dtc]\p{L}? ?\d{1,2} ?[(01CIl|{i[]? ?\d{0,2}[)13Itl}|]?$`;
