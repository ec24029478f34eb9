import { pattern } from '../matching/pattern.js';
import { stampWords } from '../vocabulary/furniture.js';
import type { SourceLine } from './source-lines.js';

/** "INKOM", and below it the day and the registry's number. */
export function addStamps(lines: readonly SourceLine[], furniture: Set<SourceLine>): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const isSmall = next?.blanksBefore === 0 && stampWords.includes(line.text) && stamped.test(next.text);
    const owner = lines[index - 1]?.text ?? '';
    const isSpaced =
      spacedDay.test(line.text) &&
      ((line.blanksBefore === 0 && stampOwner.test(owner)) || (next?.blanksBefore === 0 && stamped.test(next.text)));
    if (!isSmall && !isSpaced && !stamp.test(line.text)) return;
    furniture.add(line);
    // Whose stamp it is stands over the day: "BJUVS KOMMUN / Kommunstyrelsen".
    for (let at = index - 1; isSpaced && lines[at + 1]?.blanksBefore === 0 && at > index - linesOfStamp; at -= 1) {
      const above = lines[at];
      if (above === undefined || !stampOwner.test(above.text)) break;
      furniture.add(above);
    }
    for (const below of lines.slice(index + 1, index + linesOfStamp)) {
      if (below.blanksBefore > 0 || !(stamped.test(below.text) || furniture.has(below))) break;
      furniture.add(below);
    }
  });
}

/** In capitals, or before the day: "Ink. 2018-10-06". */
const stamp = pattern`^(?:${stampWords.join('|').toUpperCase()}|(?:${stampWords
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join('|')})(?=\.?:? *\d))\.?:?[\s\d.:/–-]*$`;
/** "2004 -03- 22": the figures of a stamp stand apart, below whose it is or above the registry's number. */
const spacedDay = /^\S{0,12}(?: \S{1,3})? ?(?:\d{4} -\d\d- ?\d\d|\d{4}-\d\d- \d\d)$/;
const stampOwner = pattern`^(?:\p{Lu}[\p{Lu} -]{3,30}|\p{Lu}\p{Ll}{4,}(?:styrelsen|nämnden|kansliet|förvaltningen|kontoret)|[Ii]n?k(?:om)?\.?)$`;
/** A day, or a number with the registry's letters. */
const stamped = pattern`^[;:,.'’ ]*(?:(?:[\p{Lu}]{1,5}|[Dd]nr|[Dd]iarienr)[ :]*(?:[\p{Lu}]{1,5} )?)?\d[\d\s.:/–-]*$`;
/** Lines of the longest stamp. */
const linesOfStamp = 4;
