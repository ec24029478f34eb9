import { foldKey } from '../../grammar/matching/fold.js';
import { weightedDistance } from '../../grammar/matching/letter-distance.js';
import { letterMask, lettersLacking } from '../../grammar/matching/letter-mask.js';
import { pattern } from '../../grammar/matching/pattern.js';
import type { Span } from '../../grammar/passage.js';
import { wordLookAlikes } from '../../grammar/vocabulary/look-alikes.js';
import { standingTitles } from '../../grammar/vocabulary/standing-titles.js';
import { loadWordList } from '../repair/word-list.js';
import type { Reading } from './reading.js';

/**
 * A title of a scan that is nearly one of those that stand on every agenda: "Ovriga tagor" is "Övriga frågor", "FlKA" is
 * "FIKA". What is made of Swedish words is another title and stays, as do titles that are near none or near two.
 */
export function mendTitle(reading: Reading, title: string, span: Span): string {
  if (!reading.repair || !reading.scanned) return title;
  const words = withoutScraps(title.replace(specksAround, ''));
  if (words === '' || words.length > longest + slack) return title;
  const found = nearestTitle(words.toLowerCase());
  if (found === null) return words;
  const proper = isInCapitals(words) ? found.toUpperCase() : found.charAt(0).toUpperCase() + found.slice(1);
  if (proper !== words) reading.repairs.push({ span, before: words, after: proper, rule: 'standing-title' });
  return proper;
}

/** "Mötet avslutas å S": letters alone behind a standing title. */
function withoutScraps(words: string): string {
  const rest = words.replace(pattern`(?: \p{L}{1,2}){1,3}$`, '');
  return standing.has(rest.toLowerCase()) ? rest : words;
}

function nearestTitle(words: string): string | null {
  const stop = words.endsWith('.') ? '.' : '';
  const printed = stop === '' ? words : words.slice(0, -1);
  if (standing.has(printed)) return words;
  if (isSwedish(printed)) return null;
  const mask = letterMask(foldKey(printed));
  let best: string | null = null;
  let nearest = Infinity;
  let second = Infinity;
  for (const candidate of candidates()) {
    const bound = candidate.title.length * (candidate.title.length > shortTitle ? share : shareOfShort);
    if (Math.abs(candidate.title.length - printed.length) > bound) continue;
    if (lettersLacking(candidate.mask, mask) * cheapest > bound) continue;
    const distance = weightedDistance(printed, candidate.title, bound, wordLookAlikes);
    if (distance < nearest) [best, nearest, second] = [candidate.title, distance, nearest];
    else second = Math.min(second, distance);
  }
  return best === null || second - nearest < clearly ? null : best + stop;
}

/** "Val av justerade": words, if not those of any standing title. */
function isSwedish(printed: string): boolean {
  const list = loadWordList();
  const words = printed.split(/[\s,:;/–—-]+/);
  return list === null || words.every((word) => /^\d*$/.test(word) || list.isWord(word));
}

const standing: ReadonlySet<string> = new Set(standingTitles);
const longest = Math.max(...standingTitles.map(({ length }) => length));
const slack = 6;
/** Edits, of a title's letters: of long ones, and of those in which every letter tells. */
const share = 0.3;
const shareOfShort = 0.2;
const shortTitle = 6;
/** A letter that stands nowhere costs this at the least. */
const cheapest = 0.4;
/** How much nearer than the next one the nearest must be. */
const clearly = 0.5;

interface Candidate {
  readonly title: string;
  readonly mask: number;
}

let known: readonly Candidate[] | undefined;

function candidates(): readonly Candidate[] {
  return (known ??= standingTitles.map((title) => ({ title, mask: letterMask(foldKey(title)) })));
}

function isInCapitals(words: string): boolean {
  const letters = words.match(pattern.g`\p{L}`)?.length ?? 0;
  return (words.match(pattern.g`\p{Lu}`)?.length ?? 0) * 2 > letters;
}

/** What is left of rules and dirt at either end. */
const specksAround = /^[—–=~|*_'’»«\s]+(?=\S)|(?:\s+[—–=~|_'’»«.,:;-])+\s*$/g;
