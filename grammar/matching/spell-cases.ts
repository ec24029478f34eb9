import { rememberedByWord } from './remembered.js';

/**
 * The source of a pattern that ignores case, as one that heeds it and allows both: "[Bb][Ii][Ll]" for "bil".
 *
 * V8 asks the Unicode tables for every class of a pattern with the flag `i`, and takes three times as long to compile it.
 */
export function spellCases(source: string): string {
  return source.replace(parts, (part) => {
    if (part.startsWith('[')) return inBoth(part);
    if (part === '\\p{Lu}' || part === '\\p{Ll}') return inBoth(`[${part}]`);
    return part.length === 1 ? eitherCase(part) : part;
  });
}

/** Names of letters, escapes, names of groups, classes, letters. */
const parts =
  /\\(?:[pk][{<][^}>]*[}>]|u[\da-f]{4}|x[\da-f]{2}|.)|\(\?<[A-Za-z]\w*>|\[(?:\\.|[^\]\\])*\]|[a-zß-öø-ɏͰ-ӿ]/gis;

function eitherCase(letter: string): string {
  const other = otherCase(letter);
  return other === '' ? letter : `[${letter}${other}]`;
}

/** The letter's other case, where it has one of one letter; ASCII letters have none outside ASCII. */
function otherCase(letter: string): string {
  const upper = letter.toUpperCase();
  const other = upper === letter ? letter.toLowerCase() : upper;
  const isOne = other.length === 1 && other !== letter && letter < '\x80' === other < '\x80';
  return isOne && other.toUpperCase() === (upper.length === 1 ? upper : letter) ? other : '';
}

/** A class with both cases of all that it holds. */
const inBoth = rememberedByWord((bracketed) => bracketed.replace(members, inBothCases));

/** Within a class: names of letters, escapes, ranges, letters. */
const members = /\\p\{(\w+)\}|\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|(\p{L})-(\p{L})|\p{L}/gisu;

function inBothCases(member: string, named?: string, first?: string, last?: string): string {
  if (named !== undefined) return named === 'L' ? member : '\\p{Lu}\\p{Ll}';
  if (first === undefined || last === undefined) return member.length === 1 ? member + otherCase(member) : member;
  let others = '';
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
    others += otherCase(String.fromCharCode(code));
  return member + others;
}
