import { pattern } from '../matching/pattern.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { stampWords } from '../vocabulary/furniture.js';
import type { Span } from '../passage.js';
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
    for (
      let at = index - 1;
      isSpaced && (lines[at + 1]?.blanksBefore ?? 2) <= 1 && at > index - linesOfStamp;
      at -= 1
    ) {
      const above = lines[at];
      if (above === undefined || !stampOwner.test(above.text)) break;
      furniture.add(above);
    }
    for (const below of lines.slice(index + 1, index + linesOfStamp)) {
      if (below.blanksBefore > (isSpaced ? 1 : 0) || !(stamped.test(below.text) || furniture.has(below))) break;
      furniture.add(below);
    }
  });
}

/** In capitals, or before the day: "Ink. 2018-10-06". */
const stamp = pattern`^(?:${stampWords.join('|').toUpperCase()}|(?:${stampWords
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join('|')})(?=\.?:? *\d))\.?:?[\s\d.:/–-]*$`;
/** "2004 -03- 22": the figures of a stamp stand apart, below whose it is or above the registry's number. */
const spacedDay = /^\S{0,12}(?: \S{1,3})? ?(?:\d{4} -[\dGOIl]{2}- ?[\dGOIl]{2}|\d{4}-\d\d- \d\d)$/;
const stampOwner = pattern`^(?:\p{Lu}[\p{Lu} -]{3,30}|\p{Lu}\p{Ll}{4,}(?:styrelsen|nämnden|kansli(?:et)?|förvaltning(?:en)?|kontor(?:et)?)|[Ii]n?k(?:om)?\.?)$`;
/** A day, or a number with the registry's letters. */
const stamped = pattern`^[;:,.'’ ]*(?:(?:\p{Lu}{1,5}|\p{Lu}\p{Ll}|[Dd]nr|[Dd]iarienr)[ :]*(?:[\p{Lu}]{1,5} )?)?\d[\d\s.:/–-]*$`;
/** Lines of the longest stamp. */
const linesOfStamp = 4;

/**
 * What a stamp or an archive's mark left at the ends of a copy's first lines, beside the letterhead and the title: "[ INKOM",
 * "SÄVSJÖ KOMMUN" behind small letters, the registry behind the protocol's year, "Pärm 3 / flik 2008".
 */
export function findStampsBeside(text: string): Span[] {
  const spans: Span[] = [];
  const head = text.slice(0, longestHead);
  const shapes = looksScanned(text) || stampedHead.test(head) ? [archived, ...besides] : [archived];
  let lines = 0;
  for (const { 0: line, index } of head.matchAll(/^[^\S\n]*\S.*$/gm)) {
    lines += 1;
    if (lines > headLines) break;
    const found = shapes.map((shape) => shape.exec(line)).find((match) => match !== null);
    if (found?.[1] !== undefined)
      spans.push({ start: index + found.index + found[0].indexOf(found[1]), end: index + line.length });
  }
  return spans;
}

/** Lines and characters of the head that a stamp may stand beside. */
const headLines = 12;
const longestHead = 2000;
/** "2004 -04- 02", "[ INKOM". */
const stampedHead = pattern`\d{4} -\d\d-|(?<!\p{L})(?:${stampWords
  .filter((word) => word.length > 3)
  .join('|')
  .toUpperCase()})(?!\p{L})`;
/** An archive's mark. */
const archived = pattern.i`\S (p[äa]rm ?\d[\p{L}\d ,/:]{0,20}|(?:vol|kapsel)\.? [\p{L}\d]{1,4}:\d{1,3})$`;
const besides = [
  pattern`(?:rotokoll|ROTOKOLL).{0,20}\d{4} ((?:[Dd]nr|[Rr]egnr|[Dd]iarienr|[Rr]eg\.? ?nr)\.? [\d .:/-]+)$`,
  pattern`\S (\[[^\]]{1,15})$`,
  pattern`\p{Ll}["”“’']? ((?:: )?(?:\p{Lu}{2,}[ -])*\p{Lu}{3,} KOMMUN)$`,
  // "Närvarande ledamöter 2014 -06- 23", "Ank. 2014 -06- 23 ,".
  pattern`\p{Ll} \p{Ll}{4,} (\d{4} -\d\d- ?\d\d)$`,
  pattern.i`\S ((?:${stampWords.join('|')})\.?:? ?\d{4} ?-\d\d- ?\d\d[ ,.;:'|]*)$`,
  pattern`^(?:PROTOKOLL|SAMMANTRÄDESPROTOKOLL) \p{Lu}{4,} ((?:\p{Lu}{2,}[ -])*\p{Lu}{3,} KOMMUN)$`,
  pattern`rotokoll.{0,20}\d{4} (Kommun\p{Ll}*(?:styrelsen|kansliet|kontoret|arkivet|förvaltningen))$`,
];
