import { noWidth } from '../../grammar/matching/no-width.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { damagedAnd } from '../../grammar/vocabulary/look-alikes.js';
import { lookUpMunicipality } from '../../grammar/phrases/people/municipality.js';
import { mendTimes } from './people-times.js';
import { loadWordList } from './word-list.js';

/**
 * Marks in lists of people that scanning took for others: a table's bar for an I, a parenthesis for a digit, a section
 * sign for a dollar, a hyphen for an arrow. Every character gives one character, so that offsets stay. Letters are mended
 * only where asked for: a mark inside a word is part of a name, and mending it is a repair.
 */
export function mendMarks(text: string, letters: boolean): string {
  let mended = text;
  if (mended.includes('|')) mended = mendTable(mended);
  if (betweenPlaces.test(mended)) mended = mended.replace(betweenPlaces, blankBetween);
  mended = mended.replace(damagedAnds, (found) => 'och'.padEnd(found.length));
  if (digitAtLetter.test(mended)) mended = mendParentheses(mended);
  if (signs.test(mended)) mended = mended.replace(itemSigns, (found) => '§'.repeat(found.length));
  mended = mendTimes(mended);
  if (/\d\.[ \t]*\r?\n/.test(mended)) mended = mended.replace(timeStop, ',');
  if (maybeSpecks.test(mended))
    mended = mended.replace(partingStop, ',').replace(specks, (speck) => ' '.repeat(speck.length));
  return letters && damagedLetters.test(mended) ? mendLetters(mended) : mended;
}

const damagedAnds = new RegExp(`(?<= )(?:${damagedAnd.join('|')})(?= )`, 'g');

/** "Siv Ek, Höör i Bo-Erik Dahl. Lund": a letter alone that parts two columns; behind another word than a place it is "i". */
const betweenPlaces = pattern.g`(?<=, )(\p{Lu}\p{L}+)( [ijl|])(?= \p{Lu}[\p{L}-]+ \p{Lu}\p{L}+[.,] \p{Lu})`;
const blankBetween = (printed: string, place: string): string =>
  lookUpMunicipality(place) === null ? printed : `${place}  `;

const maybeSpecks = /['’~"”“«»]|^[ \t]*[.,]|[a-zåäö] (?:[.,;:|=å]|[.=] \.) [A-ZÅÄÖa-zåäö]|\S [:;|](?=[ \t]{0,8}$)/m;
/**
 * A speck by itself at either end of a line or between two names: "Anna Berg '", ". sekreterare", "Bo Ek . Siv Dahl". A
 * stop at the end may stand inside a name.
 */
const specks = new RegExp(
  [
    /(?<=[a-zåäö] )['’~,å](?= [A-ZÅÄÖ])|(?<=^|[ \t])[«»](?=[A-ZÅÄÖ][a-zåäö])|(?<=^[ \t]*)(?:[.'’~,](?=[ \t])|["”“](?=\d))|(?<=\S[ \t]+)['’~](?=[ \t]*$)/,
    // "Bjuv : Bo Ek, Höör", "Bjuv ; Bo Ek", "Anna Berg Bjuv = . ordförande", "Bo Ek, utredare :".
    /(?<=, [A-ZÅÄÖ][a-zåäö]+ )[:;|](?= [A-ZÅÄÖ][a-zåäö-]+ [A-ZÅÄÖ][a-zåäö]+,)|(?<=^[A-ZÅÄÖ][a-zåäö]+ );(?= [A-ZÅÄÖ])/,
    /(?<=[a-zåäö] )[=~](?: \.)?(?= [a-zåäö]{5})|(?<=, [^\n]{0,60}[a-zåäö] )[:;|](?=[ \t]{0,8}$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** "Anna Berg . Bjuv": what stands apart behind a name tells of it, or is the next one. */
const partingStop = /(?<=[a-zåäö] )\.(?= [A-ZÅÄÖ])/g;

/** "I Anna Berg | Bjuv I": where bars stand in the list, a letter alone that looks like one is one. */
function mendTable(text: string): string {
  return text.replace(/^.*$/gm, (line) => {
    if (rule.test(line)) return line.replace(/[Iijl]/g, '|').replace(/[>+=—–]/g, '-');
    return line
      .replace(/(?<=^[ \t]*|\S[ \t]+)[Il](?=[ \t]|$)/g, '|')
      .replace(pattern.g`(?<=^[ \t]*)[ij](?=[ \t]+\p{Lu})|(?<=\S[ \t]+)[ij](?=[ \t]*$)`, '|');
  });
}

/** A line of a table between its heading and its rows. */
const rule = /^[ \t]*[|Iijl](?=.*-{2})[-|Iijl>+=—–: \t]+$/;

const digitAtLetter = pattern`[013]\p{L}|\p{L}[137](?!\p{L}|\d)`;

const party = '(?:[SMCLV]|KD|MP|SD|FP)';

/** "Anna Berg1Bjuv)", "Anna Berg 0Bjuv)", "(Bjuv1, ordförande": a digit at a word's edge. */
function mendParentheses(text: string): string {
  return text
    .replace(pattern.g`(?<=\p{L}\p{Ll}[ \t]?)[01](?=\p{Lu}\p{Ll})`, '(')
    .replace(
      pattern.gm`(?<=\p{L}\p{Ll}[ \t]?)[01f](?=${party}(?:[)137t](?![\p{L}\d])|[,;.]|[ \t]*$))|(?<=\p{Ll}{2})[01](?=\p{Lu} \p{Ll}{3,}\))`,
      '(',
    )
    .replace(pattern.g`(?<=\p{Ll}{2}[ \t]?)[01](?=\p{Ll}{3}[^(),;\n]{0,30}\))(?<!\([^)\n]{0,30})`, '(')
    .replace(pattern.gm`(?<=\(${party})[137t](?![\p{L}\d])`, ')')
    .replace(pattern.gm`(?<=\([^()\n,;]{2,30}\p{Ll})[137](?=[,;.]|[ \t]*$)`, ')');
}

const signs = /[$&£§]|88 \d/;
/** "$$ 12–14", "&£ 3", "8§ 14": signs of which one at least is no digit, before an item's number. */
const itemSigns = pattern.g`(?<=[,;(][ \t]?)88(?=[ \t]\d{1,3}[ \t]?[-–—][ \t]?\d{1,3}(?!\d))|(?<![\p{L}\d$&£§])(?=[8S5]?[$&£§])[$&£§8S5]{1,2}(?=[ \t]?\d{1,3}(?!\d))`;

/** A stop behind a time at a line's end, where the place follows: print made it of a comma. */
const timeStop = pattern.g`(?<=\d[.:]\d{2})\.(?=[ \t]*\r?\n\s{0,40}\p{Lu}\p{L}+,)`;

const damagedLetters = pattern.m`[|>»+]|(?<!\p{L})\p{Ll}\p{Lu}\p{Ll}|^\p{Ll}{3,} \p{Lu}|[–—-] \p{Lu}\p{Ll}+: \p{Lu}|\p{Ll}:\p{Lu}\p{Ll}|, \p{Lu}\p{Ll}+ \p{Ll}{3,} \p{Lu}|\p{Ll}!|\p{Ll}[7=~]\p{Lu}|\p{L}6\p{Ll}|[A-ZÅÄÖ]I[a-zåäö]{2}|-0|(?<![\d.,:])0\p{Ll}{2}|(?<![\p{L}\d])l[bdfghklmnprstvz]`;

/** "wWåhlberg": a capital that was read twice. */
const readTwice = pattern.g`(?<!\p{L})(\p{Ll})(\p{Lu})(?=\p{Ll}{2})`;

/** "Inge|a", "Berti! Ek", "ulrika Ek", "|ngela", "lngela", "Anna>Karin", "Anna7Karin", "Ann:Karin". */
function mendLetters(text: string): string {
  return text
    .replace(pattern.g`(?<=\p{L})6(?=\p{Ll})`, 'ö')
    .replace(readTwice, (printed, small: string, capital: string) =>
      small.toUpperCase() === capital ? noWidth + capital : printed,
    )
    .replace(pattern.g`(?<=\p{L})(?<!<br ?\/?)[>»+](?=\p{Lu})|(?<=\p{Ll})[7=~](?=\p{Lu}\p{Ll})`, '-')
    .replace(pattern.g`(?<=(?<!\p{L})\p{Lu})I(?=\p{Ll}{2})`, 'i')
    .replace(pattern.g`(?<=\p{L}-)0(?=[ \t]\p{Lu}|\p{Ll})`, 'O')
    .replace(pattern.g`(?<![\p{L}\d.,:/-])0(?=\p{Ll}{2,} \p{Lu})`, 'O')
    .replace(pattern.g`(?<=\p{L})\|(?=\p{Ll})|(?<=\p{Lu}\p{Ll}+)!(?=\p{Ll}|[ \t]+\p{Lu}\p{Ll})`, 'l')
    .replace(pattern.g`(?<![\p{L}\d|][ \t]*)(?<![\p{L}\d])[|](?=\p{Ll}{2})`, 'I')
    .replace(pattern.g`(?<![\p{L}\d])l(?=[bdfghklmnprstvz]\p{Ll})`, 'I')
    .replace(pattern.gm`(?<=[–—-] \p{Lu}\p{Ll}+):(?= \p{Lu}\p{Ll}+$)`, ' ')
    .replace(pattern.g`(?<!\p{L})(\p{Lu}\p{Ll}{1,5}):(?=\p{Lu}\p{Ll}+ \p{Lu})`, (found, name: string) =>
      lookUpMunicipality(name) === null ? `${name}-` : found,
    )
    .replace(pattern.gm`(?<=^|, \p{Lu}\p{Ll}+ )\p{Ll}(?=(\p{Ll}{2,}) \p{Lu}\p{Ll}+,)`, (letter, rest: string) => {
      const name = letter.toUpperCase() + rest;
      return loadWordList()?.isName(name) === true ? name.charAt(0) : letter;
    });
}
