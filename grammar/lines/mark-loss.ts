import { figureLookAlikes } from '../vocabulary/look-alikes.js';
import { pattern } from '../matching/pattern.js';
import { rememberedByWord } from '../matching/remembered.js';

/**
 * How much is lost of a mark in what is read for it: 0 for nothing, 1 for a figure. Blanks count for nothing, and letters
 * count half where they are a word's ("Punkt 4"), of which others are left.
 */
export function lossOf(read: string, mark: string): number {
  const [given, wanted] = [read.replace(/\s/g, ''), mark.replace(/\s/g, '')];
  const ofWord = holdsWord(mark) ? 0.5 : 1;
  const weigh = (cost: number, character: string): number => (isLetter(character) ? cost * ofWord : cost);
  const added = (character: string): number => weigh(addedCost(character), character);
  let above = [0];
  for (const character of given) above.push((above.at(-1) ?? 0) + added(character));
  for (const character of wanted) {
    const lost = weigh(lostCost(character), character);
    const row = [(above[0] ?? 0) + lost];
    for (let index = 1; index <= given.length; index += 1) {
      const other = given.charAt(index - 1);
      row.push(
        Math.min(
          (above[index - 1] ?? 0) + weigh(changedCost(character, other), character),
          (above[index] ?? 0) + lost,
          (row[index - 1] ?? 0) + added(other),
        ),
      );
    }
    above = row;
  }
  return above[given.length] ?? 0;
}

/** "Punkt 4" has a word, "§ 4" has none. */
export const holdsWord = (mark: string): boolean => pattern`\p{L}{4}`.test(mark);

function changedCost(wanted: string, read: string): number {
  if (wanted === read) return 0;
  // A figure read for another is a figure that may be meant.
  if (figureLookAlikes[wanted]?.includes(read) === true) return wanted === '§' ? 0.2 : /\d/.test(read) ? 0.5 : 0.3;
  if (wanted === ')' && /[3J}\]t]/.test(read)) return 0.3;
  if (/[.,:;)]/.test(wanted)) return /[.,:;)]/.test(read) ? 0.2 : read === '-' ? 0.3 : 1;
  if (/[–—-]/.test(wanted)) return /[–—=>-]/.test(read) ? 0.1 : 1;
  return isLetter(wanted) && isLetter(read) ? 0.4 : 1;
}

const isLetter = rememberedByWord((character) => pattern`\p{L}`.test(character));
const lostCost = rememberedByWord((wanted) => (/\d/.test(wanted) ? 0.8 : pattern`\p{L}|§`.test(wanted) ? 0.5 : 0.2));
const addedCost = rememberedByWord((read) =>
  pattern`[\p{L}\d]`.test(read) ? 0.7 : /[.:,;–—-]/.test(read) ? 0.3 : 0.5,
);
