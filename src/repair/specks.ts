import { looksScanned } from '../../grammar/matching/signs-of-scanning.js';
import type { Edit } from './edits.js';
import { pattern } from '../../grammar/matching/pattern.js';

/**
 * Specks at the ends of lines that a margin's punched holes, a page's edge or a pen left ("; Bo Ek", "| Tid", "mötet. ;"),
 * as edits that put blanks in their place, so that offsets stay. They are believed in a scan, and elsewhere where several
 * lines begin with them, of more than one kind.
 */
export function findSpecks(text: string): Edit[] {
  const before = mayOpen.test(text) ? [...text.matchAll(opening)] : [];
  const kinds = new Set(before.map(([, mark = '']) => mark.charAt(0)));
  const many = before.length >= fewestSpecks && kinds.size >= 2;
  if (!mayHold.test(text) || !(many || looksScanned(text))) return [];
  return [...before, ...[tight, small, closing].flatMap((specks) => [...text.matchAll(specks)])]
    .map(({ 0: whole, 1: mark = '', index }) => {
      const start = index + whole.indexOf(mark);
      return { start, end: start + mark.length, after: ' '.repeat(mark.length), rule: 'speck' };
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, edits) => start >= (edits[index - 1]?.end ?? 0));
}

/** Fewer may be slips of the pen. */
const fewestSpecks = 3;
/** Before a capital, a clause, or an item's number; a row of a table ends in a bar as well. */
const opening = pattern.gm`^[ \t]*([;:|”"'’‘!.,~](?:[ \t]+[;:|”"'’‘!.,~]){0,2})[ \t]+(?=\p{Lu}\p{L}|(?:samt |dels )?att )(?![^\n]*\|[ \t]*\r?$)`;
/** The same without a blank behind it, in a scan. */
const tight = pattern.gm`^[ \t]*((?:[;:|'’‘!.,][ \t]*){1,3})(?=\p{Lu}\p{Ll})`;
/** The same, read as a letter, before somebody's name. */
const small = pattern.gm`^[ \t]*([ijl1])[ \t]+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,)`;
/**
 * Behind a word, apart from it. A colon is a label's, a dash goes on in the next line and a bar ends a row, but for where
 * a sentence has ended, behind which a letter is no word either; behind a colon a stop or a bar is none.
 */
const closing = pattern.gm`(?<=[\p{L}\d)][.,;:]?)[ \t]+(${[
  "[;”'’‘´*°!](?:[ \\t]*[;”'’‘´*°!.,|]){0,2}",
  '(?<=[.,;][ \\t]+)[:|—–-]',
  '(?<=:[ \\t]+)[.|]',
  '(?<=^[^|\\n]*)\\|',
  '(?<=\\p{L}{3}\\.[ \\t]+)\\p{Ll}',
].join('|')})(?=[ \t]*$)`;
/** A quick look for either. */
const mayOpen = /(?:^|\n)[ \t]*[;:|”"'’‘!.,~][ \t]/;
const mayHold = /(?:^|\n)[ \t]*[;:|”"'’‘!.,~ijl1][ \tA-ZÅÄÖ]|[ \t][;:|”'’‘´*°!.—–a-zåäö-][ \t\r]*(?:\n|$)/;
