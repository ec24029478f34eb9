import { skeleton } from '../matching/skeleton.js';
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

/** The words head a column of a table of items. */
export const headsItemColumn = (words: string): boolean => all.has(skeleton(words));
