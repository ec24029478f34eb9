import { foldedAlternatives } from '../matching/alternatives.js';
import { foldedStretch } from '../matching/fold.js';
import { executeAt } from '../matching/execute-at.js';
import { pattern } from '../matching/pattern.js';
import { rememberedByPlace } from '../matching/remembered.js';
import { bulletMarks, scannedBullets } from '../vocabulary/bullets.js';
import { restsOfAttWords } from '../vocabulary/function-words.js';
import { damagedAtt } from '../vocabulary/look-alikes.js';
import {
  agreeingVerbs,
  decidingBodies,
  decidingVerbs,
  decisionAdverbs,
  invertingOpenings,
  passiveDecisions,
} from '../vocabulary/markers.js';
import { matchDamagedBody, matchDamagedIntroducer, matchDamagedVerb } from './damaged-introducers.js';
import type { SourceLine } from './source-lines.js';

/** "Mötet beslutar", "Gruppen enades om", "Beslutades": where it ends, who decides, and whether in the past tense. */
export interface IntroducerMatch {
  readonly end: number;
  readonly subject: string | null;
  readonly past: boolean;
  /** The clause follows on the same line. */
  readonly inline: boolean;
}

/** A line end, but for blanks. */
const lineEndAhead = String.raw`(?=[ \t]*(?![^\n\r\f\v]))`;
const gap = String.raw`[ \t]*(?:\r?\n\s*)?[ \t]*`;
const bodies = foldedAlternatives(decidingBodies);
const verbs = foldedAlternatives(decidingVerbs);
const agreeing = foldedAlternatives(agreeingVerbs);
const passives = foldedAlternatives(passiveDecisions);
const adverbs = `(?:[ \\t]+${foldedAlternatives([...decisionAdverbs, 'om'])})*`;
const bold = String.raw`(?:\*\*|__|(?:[ \t]*["”“+*]){1,4})?`;
// A colon, "att" on the same line, the page's end with "att" below the next one's head, or the line's end with "att" or
// an entry of a list below.
const clauseWords = `(?:att[a-z]*|${foldedAlternatives(damagedAtt)})`;
const clauseBelow = String.raw`\s*(?:(?:[${bulletMarks}]-|[${bulletMarks}${scannedBullets}])\s*|[eo][ \t]+|[\dlo]{1,2}[.)]\s*)?(?:\*\*|__)?(?:(?:dels|samt)\s+)?${clauseWords}(?![a-z])`;
const introducerEnd = String.raw`(?:,?[ \t]*${bold}[ \t]*:${bold}|,?${bold}(?:(?=[ \t]+(?:\*\*)?(?:dels[ \t]+)?(?:(?:att|alt|atl|au)\b|att(?!${restsOfAttWords.join('|')})[a-z]{2}))|(?=[ \t]*[\n\r\f]${clauseBelow})|(?=[ \t]*\r?\n[ \t]*\r?\n)|(?=[ \t]*\r?\n?\f(?:[^\n\f]*\n){0,5}?${clauseBelow})|${lineEndAhead}(?=[ \t]*[\n\r]+[ \t]*(?:[${bulletMarks}]|[\dlo]{1,2}[.)])[ \t]+)))`;
const subject = `(?<subject>(?:\\p{L}[\\p{L}-]*[ \\t]+){0,3}?[\\p{L}-]*?${bodies})`;
/** "Efter diskussion ", and what stands before the verb. */
const opening = String.raw`${foldedAlternatives(invertingOpenings)}(?![\p{L}])[^.\d\n\r]{0,80}?[ \t]`;
const direct = pattern.y`${bold}${subject}${gap}(?<verb>${verbs})(?!\p{L})${adverbs}${introducerEnd}`;
const agreed = pattern.y`${bold}(?:vi|${subject})[ \t]+(?<verb>${agreeing})(?!\p{L})${adverbs}(?:[ \t]*:|(?=[ \t]+att[ \t]*:?[ \t]*\r?\n)|(?=[ \t]*\r?\n${clauseBelow}))`;
const passive = pattern.y`${bold}(?<verb>${passives})(?!\p{L})${adverbs}${introducerEnd}`;
const inverted = pattern.y`${opening}(?<verb>${verbs})[ \t]+(?<subject>[\p{L}-]*?${bodies})${adverbs}${introducerEnd}`;
const invertedPassive = pattern.y`${opening}(?<verb>${passives})(?!\p{L})${adverbs}${introducerEnd}`;
/** A quick look for the stem of a deciding verb, before the slow patterns are asked. */
const mayIntroduce = /b[eéo]s[l1I|i]|b[eé]st[äai]m|[eéc]na[sdt]|r[eé]ns|fatta|komm?s\b|verens|enig|ense/i;
/** Characters of the longest introducer, with what has to follow it. */
const introducerReach = 240;
const earlier = /\b(?:senaste|forra|foregaende|tidigare|redan)\b/;
const pastTense = /(?:ade|ades|ot|ots|kom|oms|blev|fattade.*)$/;

/** Whether a body's decision is introduced at this place. */
export const matchIntroducer = rememberedByPlace(findIntroducer);

function findIntroducer(text: string, at: number): IntroducerMatch | null {
  const whole = findWholeIntroducer(text, at);
  if (whole !== null) return whole;
  const damaged = matchDamagedIntroducer(text, at);
  return damaged === null ? null : { ...damaged, ...tenseAndPlace(text, damaged.end, damaged.verb) };
}

function findWholeIntroducer(text: string, at: number): IntroducerMatch | null {
  const words = text.slice(at, at + introducerReach);
  if (!mayIntroduce.test(words)) return null;
  const letters = foldedStretch(text, at, at + introducerReach);
  const match =
    executeAt(direct, letters, 0) ??
    executeAt(agreed, letters, 0) ??
    executeAt(passive, letters, 0) ??
    executeAt(inverted, letters, 0) ??
    executeAt(invertedPassive, letters, 0);
  // A figure between the verb and its clause dates an earlier decision.
  if (match === null || earlier.test(match[0]) || pattern`(?<![\p{L}\d])\d`.test(words.slice(0, match[0].length)))
    return null;
  const end = at + match[0].length;
  return { end, subject: match.groups?.subject ?? null, ...tenseAndPlace(text, end, match.groups?.verb ?? '') };
}

function tenseAndPlace(text: string, end: number, verb: string): Pick<IntroducerMatch, 'past' | 'inline'> {
  return {
    past: pastTense.test(verb.split(/\s+/)[0] ?? verb) || /\b(?:fattade|kom)\b/.test(verb),
    inline: !/^[ \t]*(?:[\n\r\f]|$)/.test(text.slice(end, end + 40)),
  };
}

const bareBody = pattern.y`${subject}${lineEndAhead}`;
const bareVerb = pattern.y`(?<verb>${verbs})(?!\p{L})${adverbs}(?:[,:]|${lineEndAhead}|(?=[ \t]+att\b))`;

/** "Styrelsen" alone on its line, where a page ends between it and its verb. */
export function matchBareBody(text: string, at: number): number | null {
  const match = executeAt(bareBody, foldedStretch(text, at, at + introducerReach), 0);
  return match === null ? matchDamagedBody(text, at) : at + match[0].length;
}

/** "beslutar," that such a line goes on with. */
export function matchBareVerb(text: string, at: number): number | null {
  const match = executeAt(bareVerb, foldedStretch(text, at, at + introducerReach), 0);
  return match === null ? matchDamagedVerb(text, at) : at + match[0].length;
}

/** "Best", "**Besit.**": what is left of "Beslut" alone on a line, above who decides or what was decided. */
export function matchRemains(text: string, line: SourceLine, next: SourceLine | null): number | null {
  if (next === null || !remains.test(line.text)) return null;
  const decides = matchIntroducer(text, next.textStart) !== null || clauseNext.test(next.text);
  return decides ? line.end : null;
}

const remains = pattern`^(?:\*\*)?Be\p{Ll}{1,6}[.:;]?(?:\*\*)?$`;
const clauseNext = /^(?:[-–•*] |\d{1,2}[.)] )?(?:\*\*)?att\b/;
