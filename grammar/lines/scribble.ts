import { pattern } from '../matching/pattern.js';

/** What a pen leaves when it is read as text, in marks more than letters: "( /1 ~". A date has as few letters. */
export function isMostlyMarks(line: string): boolean {
  const letters = line.replace(pattern.g`[^\p{L}]`, '').length;
  return line.length < shortest && letters < line.length * 0.6;
}

/** A signature read as text: "Jr Dq~ Pelr—", "£L (Gu7 .n", with marks that no print has and few words among them. */
export function isSignature(line: string): boolean {
  if (!marks.test(line) || line.replace(/\s+/g, ' ').length > longestScribble) return false;
  const words = line.split(/\s+/);
  return words.length > 1 && words.filter((word) => cleanWord.test(word)).length * 2 <= words.length;
}

/** Characters below which a line with few letters is scribble, and of the longest scribble. */
const shortest = 25;
export const longestScribble = 40;
const marks = pattern`[~£\\<>{}[\]/(|^*]|\p{L}[.,]\p{L}`;
/** A word or a number as they are printed. */
const cleanWord = pattern`^[("”]?(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|\d+)[).,:;!?"”]?$`;

/** "PSN", and in a scan "Lon ey", "PYNT", "MNyrnr-y": letters that are no word, where a signature stands. */
export function isScrap(line: string, scanned: boolean): boolean {
  return initials.test(line) || (scanned && scraps.test(line));
}

const initials = /^[BCDFGHJKLMNPQRSTVWXZ]{2,4}$/;
const scraps = pattern`^\p{L}{1,3}(?: \p{L}{1,3}){0,4}(?: [^\p{L}\d\s])?$|^\p{Lu}{4,5}$|^\p{Lu}{2,}\p{Ll}[\p{L}-]{2,8}$`;

/** "I NTATSLENSSNO FINS", "UNVBSMAR2ONIOS?": capitals that a pen's marks were read as, with a word that nobody can say. */
export function isGarbledCapitals(line: string): boolean {
  return (
    capitals.test(line) &&
    !numbered.test(line) &&
    line.split(pattern`[^\p{L}\d]+`).some((word) => word.length >= 6 && unsayable.test(word))
  );
}

/**
 * "RASAR RASAR SARAS", "NERE OASERR NEAR SORTS": a printed rule, which scanning reads as words of those few letters whose
 * strokes are alike.
 */
export function isRuleInLetters(line: string): boolean {
  return (line.length >= shortestRule && ruleLetters.test(line)) || shortRule.test(line);
}

/** "SEE EE EA". */
const shortRule = /^(?:[a-z]{2} )?[SERANTO]{2,3}(?: [SERANTO]{2,3})+$/;
const shortestRule = 12;
const ruleLetters = /^[ASREONTUVIK]+(?: [ASREONTUVIK]+){2,}$|^[ASREONTUVIK ]{14,}É?[a-z]?$/;

/** "JV EmSkiss", "ANKA — LgTestl USYNK": names as a pen wrote them, run together and in capitals, and no word as print has them. */
export function isScrawledNames(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length > 1 &&
    line.length <= longestScribble &&
    !/\d/.test(line) &&
    words.some((word) => pattern`\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}`.test(word)) &&
    !words.some((word) => cleanWord.test(word))
  );
}

/** "6 RAPP0RTER" is an item's heading. */
const numbered = pattern`^\d{1,3}[.)]? \p{Lu}{2}`;
const capitals = pattern`^[\p{Lu}\d |.,!?'’”"-]+$`;
const consonants = '[BCDFGHJKLMNPQRSTVWXZ]';
/** A figure among its letters, no vowel in six, or a beginning that no Swedish word and few names have. */
const unsayable = new RegExp(
  `[A-ZÅÄÖ]\\d[A-ZÅÄÖ]|${consonants}{6}|^(?!(?:ST|SK|SP)[JLRV]|S[CFHJKLMNPTVW]|[BCFGHKP][HLNRJ]|[DHKTV][HJRVW]|[FTM]J|FN|GN|PS|TS|QV|MC|LJ|WR)${consonants}{2}`,
);
