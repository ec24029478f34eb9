import { foldKey } from '../../matching/fold.js';
import { isWithin } from '../../matching/near.js';
import { columnHeadings } from '../../vocabulary/organizations.js';

/** What stands in a column of an attendance table. */
export type Column = keyof typeof columnHeadings;

/**
 * What stands under each of the headings in a row of them, or null where the row is no heading of a table of people: two
 * are known at least, one of them the names', and none is unknown but blank ones.
 */
export function readColumnHeadings(cells: readonly string[]): (Column | null)[] | null {
  const keys = cells.map(headingKey);
  const exact = keys.map((key) => byHeading.get(key) ?? null);
  // Beside a whole heading, those with a letter wrong are headings too.
  const columns = exact.some((column) => column !== null)
    ? keys.map((key, index) => exact[index] ?? nearest(key))
    : exact;
  const known = columns.filter((column) => column !== null).length;
  const blank = cells.filter((cell) => /^[\s–—-]*$/.test(cell)).length;
  return known >= 2 && known + blank >= cells.length && columns.includes('name') ? columns : null;
}

/** "Deltagare Kommun Närvaro": headings one blank apart, below which no gaps show the columns. */
export function isRunOfColumnHeadings(words: string): boolean {
  return readColumnHeadings(words.trim().split(' ')) !== null;
}

/** "Kommun" or "Namn": a heading that may stand on a line of its own; an office may be that of the person above. */
export function isLoneColumnHeading(words: string): boolean {
  return loneHeadings.has(headingKey(words));
}

const byHeading = new Map<string, Column>(
  (Object.keys(columnHeadings) as Column[])
    .reverse()
    .flatMap((column) => columnHeadings[column].map((heading) => [headingKey(heading), column] as const)),
);

const loneHeadings: ReadonlySet<string> = new Set(
  [...columnHeadings.affiliation, 'namn'].filter((heading) => heading !== 'från').map(headingKey),
);

/** "Kornmun", "Anmirkning": a heading that is a letter or two away. */
function nearest(key: string): Column | null {
  if (key.length < shortestNear) return null;
  const most = Math.floor(key.length / lettersPerSlip);
  for (const [heading, column] of byHeading) if (isWithin(most, heading, key)) return column;
  return null;
}

const shortestNear = 4;
const lettersPerSlip = 4;

function headingKey(heading: string): string {
  return foldKey(
    heading
      .replace(/[*_:.#]/g, '')
      .trim()
      .replace(/\s+/g, ' '),
  );
}
