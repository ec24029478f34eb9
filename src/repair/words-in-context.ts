import { countedByLetters } from '../../grammar/vocabulary/numbering-words.js';
import { raresForEveryday } from '../../grammar/vocabulary/common-words.js';
import { pattern } from '../../grammar/matching/pattern.js';
import type { WordSetting } from './word-setting.js';

/** Words that only their neighbours tell apart: "fem år" and "de är", "laget runt" and "läget". */
export function readInContext({ word, before, behind }: WordSetting): string | null {
  const lower = word.toLowerCase();
  if (lower === '4r') return 'år';
  if (lower === 'fort' && /protokoll\s+$/i.test(before)) return 'fört';
  if (lower === 'lan' && pattern`\p{Lu}\p{L}+\s+$`.test(before)) return 'län';
  if (lower === 'val' && /^\s+(?:genom|fung|förb|forb|mott)/.test(behind)) return 'väl';
  // "att fortsatta" is an infinitive.
  if (pattern`^\p{Ll}*satta$`.test(word) && pattern`(?<!\p{L})att\s+$`.test(before))
    return word.replace(/satta$/, 'sätta');
  if (lower === 'ar' && (/[\d/]\s*$/.test(before) || isYear(before, behind))) return 'år';
  if (lower === 'laget' && /^\s+runt/.test(behind)) return word;
  if (lower === 'fr' && !behind.startsWith('.')) return 'för';
  return null;
}

/** "träffas I Hylte", but "etapp I Norra hamnen". */
export function readLoneI({ word, before, behind }: WordSetting): string | null {
  const inside = word === 'I' && pattern`\p{Ll},?[ \t]+$`.test(before) && pattern`^[ \t]\p{L}{2}`.test(behind);
  return inside && !counted.test(before) ? 'i' : null;
}

const counted = new RegExp(`(?:${countedByLetters.join('|')})[ \\t]+$`, 'i');

/** "frän" is "från" in a scan, and "är" a year before its number and behind "ett". */
export function swapRings({ word, before, behind }: WordSetting): string | null {
  // "bättre an budget"; "ankommer an på" has the word.
  if (word === 'an' && !behind.startsWith(' på')) return 'än';
  // "uppdatering ar utlovad"; "fem ar" are years.
  if (
    word === 'ar' &&
    pattern`\p{Ll}{4}\s+$`.test(before) &&
    pattern`^ \p{Ll}{3}`.test(behind) &&
    !isYear(before, behind)
  )
    return 'är';
  if ((word === 'är' || word === 'ar') && isYear(before, behind)) return 'år';
  return raresForEveryday.get(word) ?? null;
}

/** "per år", "år 2018"; "fem år sedan", but "tre av fem är klara" and "detta är viktigt". */
function isYear(before: string, behind: string): boolean {
  if (/^ (?:19|20)\d\d/.test(behind) || yearLeads.test(before)) return true;
  if (countLeads.test(before)) return !countedPart.test(before) && behindYears.test(behind);
  return perhapsLeads.test(before) && behindYear.test(behind);
}

const yearLeads = pattern.i`(?<!\p{L})(?:per|n[aä]sta|nista|ndsta|varje|f[oöe]rra|antal|kommande|samma)\s+$`;
/** What counts years, or is short for what has been told. */
const counts = '(?:flera|f[aå]|tv[aå]|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|ett)';
const countLeads = pattern.i`(?<!\p{L})${counts}\s+$`;
const countedPart = pattern.i`(?<!\p{L})(?:av|de|alla|samtliga|dessa)\s+${counts}\s+$`;
const behindYears = pattern`^(?:[ \t]*[.,;:)\n\r]|$|\s+(?:sedan|fram[aå]t|och|i|gam\p{L}+|av|till|fr[aå]n|p[aå]|med|efter|f[oöe]r|innan|tidigare|som|senare|har|kommer)(?!\p{L}))`;
const perhapsLeads = pattern.i`(?<!\p{L})(?:detta|hela|tidigare)\s+$`;
const behindYear = pattern`^(?:[ \t]*[.,;:)]|\s+(?:har|kommer|blir|ska|skall|är|ar)(?!\p{L}))`;
