import { isAuthority } from '../matching/authorities.js';
import { executeAt } from '../matching/execute-at.js';
import { foldForPattern } from '../matching/fold.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { wornDistance } from '../matching/worn.js';
import { damagedAtt, worstAtt } from '../vocabulary/look-alikes.js';
import { bulletMarks, scannedBullets } from '../vocabulary/bullets.js';
import { decidingBodies, decidingVerbs, decisionLabels, passiveDecisions } from '../vocabulary/markers.js';
import { undamagedVerbs } from '../vocabulary/verbs.js';
import { pattern } from '../matching/pattern.js';

/** An introducer of decisions with damaged letters: where it ends, who decides, and the verb as it was printed. */
export interface DamagedIntroducer {
  readonly end: number;
  readonly subject: string | null;
  readonly verb: string;
}

/**
 * "Styrelsen besktar", "Bestöts": in a scan, or alone on a line, words before "att" that are near a body and its deciding
 * verb. The clause that follows bears them out, so the verb may be further from what it should be than a label may.
 */
export function matchDamagedIntroducer(text: string, at: number): DamagedIntroducer | null {
  const alone = isAlone(text, at);
  if (!alone && !looksScanned(text)) return null;
  const match = introducer.exec(text.slice(at, at + reach));
  if (match === null) return null;
  const [image, leading = '', end = ''] = match;
  const read = leading.split(/\s+/).filter((word) => word !== '');
  // "b eslutar" is one word.
  const torn = read.length > 1 && pattern`^\p{L}$`.test(read.at(-1) ?? '');
  const words = torn ? read.slice(0, -1) : read;
  const printed = torn ? `${read.at(-1) ?? ''}${end}` : end;
  const subject = words.at(-1) ?? null;
  const passive = subject === null || wornDistance(subject, 'det') <= 1;
  // "Flera kommuner beskriver att …" is no damaged word.
  if (undamagedVerbs.has(printed.toLowerCase())) return null;
  const verb = passive ? nearest(printed, passives) : nearest(printed, actives);
  const isWholeVerb = printed.toLowerCase() === verb;
  const body = passive ? null : bodyNamed(subject, isWholeVerb ? lettersPerSlip : lettersPerSlip + 1);
  // "Mütrt beslutar" over a clause, "Arbetsatsbottot beslutar att …": where the verb is whole, whoever it is decides.
  const opens = subject !== null && subject.length >= longBody && !isAuthority(subject) && startsLine(text, at);
  const whole = isWholeVerb && words.length === 1 && (alone || opens);
  // A scan's line of two words and no more, over a clause, need not name a body that is known.
  const aboveClauses = words.length === 1 && !leading.includes('\n') && standsAlone(text, at, at + image.length);
  if (verb === null || (!passive && body === null && !whole && !aboveClauses)) return null;
  // "Moétet" is "mötet", "Arsmitet" "årsmötet".
  const subjectRead = words.join(' ');
  const named = body === null ? subjectRead : `${subjectRead.slice(0, -body.length)}${body.body}`;
  return { end: at + image.length, subject: passive ? null : foldForPattern(named), verb };
}

/** The line above a clause and nothing else: in any document the clause wants an introducer, which one slip damaged. */
function isAlone(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  if (end < 0 || end - at > longestAlone) return false;
  return startsLine(text, at) && aboveClause.test(text.slice(at, at + reach));
}

/** Nothing else stands on the line from one place to the other. */
const standsAlone = (text: string, at: number, end: number): boolean =>
  startsLine(text, at) && /^[ \t:.,;*-]*[\n\r\f]/.test(text.slice(end, end + 20));

const startsLine = (text: string, at: number): boolean => opensLine.test(text.slice(Math.max(0, at - 8), at));

/** Letters of a subject that is more often a damaged body than a surname. */
const longBody = 10;
const longestAlone = 64;
const opensLine = /(?:^|[\n\r\f])[ \t]*$/;
const aboveClause = new RegExp(
  String.raw`^[^\n\r\f]{4,60}\r?\n\s{0,40}(?:(?:[-–•*>${scannedBullets}]|\d{1,2}[.)])\s+)?(?:\*\*)?(?:(?:dels|samt)\s+)?att[\s*]`,
);
/** Characters of the longest introducer, with the first of its clause. */
const reach = 160;

/** "besktar," that a line goes on with whose body stands before the page's end. */
export function matchDamagedVerb(text: string, at: number): number | null {
  const match = looksScanned(text) ? executeAt(bareVerb, text, at) : null;
  return match === null || nearest(match[1] ?? '', actives) === null ? null : at + match[0].length;
}

/** "Syrelsen" alone on its line, which a page ends below. */
export function matchDamagedBody(text: string, at: number): number | null {
  const match = looksScanned(text) ? executeAt(loneWord, text, at) : null;
  return match === null || bodyNamed(match[1] ?? '') === null ? null : at + match[0].length;
}

const loneWord = pattern.y`(\p{Lu}[\p{L}\d|!]{4,30})(?=[ \t]*[\n\r\f])`;
const att = `(?:(?:att|${damagedAtt.join('|')})(?![\\p{L}\\d])|${worstAtt}|ett(?=\\s+\\p{Ll}{3,}a\\s))`;
const bold = String.raw`(?:[ \t]*["”“+*]){0,4}`;
const clauseAhead = String.raw`(?= ?[:.,;-]?(?:\*\*)?\s+(?:[${bulletMarks}${scannedBullets}]\s*|[\dIl|]{1,2}[.)]?\s+)?${bold}(?:(?:dels|samt)\s+)?${bold}${att})`;
const introducer = pattern`^${bold}((?:[\p{L}\d|!$-]+[ \t]+){0,3}?(?:[\p{L}\d|!$-]+(?:[ \t]+|[ \t]*\r?\n\s*))?)([\p{L}\d|!$]{4,17})(?:[ \t]+o ?\p{L}{0,2}|[ \t]+[\p{L}\d|]{1,2}(?=[ \t]*\r?\n))?${bold}${clauseAhead} ?[:.,;-]?${bold}`;
const bareVerb = pattern.y`([\p{L}\d|!$]{4,12})[.,:;]?${clauseAhead}`;

const oneWord = (phrases: readonly string[]): string[] => phrases.filter((phrase) => !phrase.includes(' '));
const actives = oneWord(decidingVerbs);
const passives = [...oneWord(passiveDecisions), ...oneWord(decisionLabels)];

/** Letters for each one of a verb that may be wrong. */
const lettersPerSlip = 4;

function nearest(printed: string, verbs: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const verb of verbs) {
    const away = wornDistance(printed, verb);
    // Of "Beslut" itself two letters may be wrong: its first two bear it out.
    const limit = /^be/i.test(printed)
      ? Math.floor((verb.length + 2) / lettersPerSlip)
      : Math.floor(verb.length / lettersPerSlip);
    if (away > limit || away >= least) continue;
    best = verb;
    least = away;
  }
  return best;
}

/** A body's name ends in what it is: "Bibliotekschefsnätverket", of which `length` letters are the body's word. */
function bodyNamed(
  subject: string,
  perSlip = lettersPerSlip + 1,
): { readonly body: string; readonly length: number } | null {
  for (const body of decidingBodies) {
    const most = Math.floor(body.length / perSlip);
    for (const length of [body.length, body.length + 1])
      if (wornDistance(subject.slice(-length), body) <= most) return { body, length };
  }
  return null;
}
