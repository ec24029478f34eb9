import { skeleton } from '../matching/skeleton.js';
import { wornDistance } from '../matching/worn.js';
import {
  decisionHeadings,
  itemHeadings,
  pageHeadings,
  presenterHeadings,
  textHeadings,
} from '../vocabulary/item-table.js';

const keysOf = (headings: readonly string[]): ReadonlySet<string> => new Set(headings.map(skeleton));

/** The skeletons of what heads the columns of a table of items. */
export const itemKeys = keysOf(itemHeadings);
export const presenterKeys = keysOf(presenterHeadings);
export const decisionKeys = keysOf(decisionHeadings);
export const pageKeys = keysOf(pageHeadings);
export const textKeys = keysOf(textHeadings);

const all = new Set([...itemKeys, ...presenterKeys, ...decisionKeys, ...pageKeys, ...textKeys]);

/** One of the headings with letters damaged; short ones are near too many words. */
export const isNearHeading = (cell: string, keys: ReadonlySet<string>): boolean =>
  [...keys].some((key) => key.length >= shortestDamaged && wornDistance(key, cell) <= key.length / lettersPerSlip);

/** Letters of the shortest heading that a damaged letter makes no other word of, and for each letter that is. */
const shortestDamaged = 5;
const lettersPerSlip = 3;

/** The words head a column of a table of items. */
export const headsItemColumn = (words: string): boolean => all.has(skeleton(words));
