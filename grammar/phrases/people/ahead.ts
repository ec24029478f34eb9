import { executeAt } from '../../matching/execute-at.js';
import { fold } from '../../matching/fold.js';
import { isWithin } from '../../matching/near.js';
import { municipalWords } from '../../vocabulary/organizations.js';
import { itemPrefixes, itemWords, presenceWords } from '../../vocabulary/presence.js';
import { pattern } from '../../matching/pattern.js';

/** Whether a time or an item follows: "till" and "från" are words of time only then. */
export function timeAhead(after: string): boolean {
  return executeAt(time, fold(after), 0) !== null && !amount.test(after);
}

/** Whether what follows "lämnade" or "deltog" is a time, an item, the meeting, or the end of the phrase. */
export function movementAhead(after: string): boolean {
  return executeAt(movement, fold(after), 0) !== null;
}

/** Whether a word for a municipality stands at the start: "kommun", "stad". */
export function isMunicipalWord(text: string): boolean {
  return municipal.test(text);
}

/** "kommon", "kemmun": the same word with a letter wrong. */
export function isNearMunicipalWord(word: string): boolean {
  return longMunicipalWords.some((known) => isWithin(1, fold(word), known));
}

/** Shorter ones are near too many words. */
const longMunicipalWords = municipalWords.filter(({ length }) => length > 5);

const { approximately, at, from, meeting, until } = presenceWords;
const item = `(?:${alternatives(itemWords)})[.: ]{0,2}\\s{0,3}\\d|§`;
const clock = '[\\dol]{1,2}[.:][\\dol]{2}';
const hour = `${clock}|[\\dol]{1,2}(?![\\p{L}\\d])|(?:[6-9]|[\\dol]{2})[\\dol]{2}(?![\\p{L}\\d])|\\d{1,2}(?:${alternatives(approximately)})|(?:${alternatives(at)})(?!\\p{L})`;
const time = pattern.y`[.:]?\s{0,8}(?:(?:${alternatives(approximately)})\.?\s{0,3})?(?:${hour}|${item})`;
const leading = alternatives([...approximately, ...meeting, ...from, ...until, ...itemPrefixes]);
const movement = pattern.y`\s{0,8}(?:(?:${leading})(?!\p{L})\.?\s{0,8}){0,3}(?:${hour}|\d|${item}|$|[,;)|])`;
/** "till 12 kommuner": no hour. */
const amount = pattern`^ \d{1,3} \p{L}{4,}`;
const municipal = pattern.i`^\s{0,30}(?:${municipalWords.join('|')})`;

/** Vocabulary as a regular expression over folded text, longest first; blanks and full stops inside are free. */
function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      fold(phrase)
        .split(/[\s.:]+/)
        .filter((word) => word !== '')
        .join('[.:]?\\s{0,8}'),
    )
    .join('|');
}
