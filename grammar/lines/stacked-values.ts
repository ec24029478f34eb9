import { standsAlone } from './line-parts.js';
import { matchFieldLabel } from './markers.js';
import type { SourceLine } from './source-lines.js';

/**
 * The values below a block of labels ("Datum / Tid / Plats", each alone on its line): as many lines as there are labels.
 * One of them may be a time, and heads no item.
 */
export function findStackedValues(text: string, lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const values = new Set<SourceLine>();
  const isLabelAlone = (line: SourceLine | undefined): boolean =>
    line !== undefined && standsAlone(matchFieldLabel(text, line.textStart), text, line);
  for (let index = 0; index < Math.min(lines.length, longestHeader); index += 1) {
    let labels = 0;
    while (isLabelAlone(lines[index + labels])) labels += 1;
    if (labels < fewestStacked) continue;
    for (const value of lines.slice(index + labels, index + labels * 2)) values.add(value);
    index += labels * 2 - 1;
  }
  return values;
}

/** Lines in which a header ends, and labels that make a block. */
const longestHeader = 40;
const fewestStacked = 2;
