import { startsList } from './layout.js';
import { bulletMarks } from '../vocabulary/bullets.js';
import { pattern } from '../matching/pattern.js';
import { lookUpMunicipality } from '../phrases/people/municipality.js';
import { groupEndings, groupWords, presenceStems } from '../vocabulary/groups.js';
import type { SourceLine } from './source-lines.js';

/** Where the label's words end, and where its mark does. */
interface GroupLabel {
  readonly wordsEnd: number;
  readonly end: number;
}

/** "Styrelseledamöter: Anna Berg, …", "Kommunrepresentanter" over lines of people: which group they are, and nothing of whether they came. */
export function matchGroupLabel(
  text: string,
  at: number,
  line: SourceLine,
  next: SourceLine | null,
): GroupLabel | null {
  const found = label.exec(text.slice(at, line.end));
  const [whole = '', words = '', mark = ''] = found ?? [];
  if (found === null) return null;
  const end = at + whole.length;
  const beside = text.slice(end, line.end).trim();
  // "Projektledning" by itself heads a list as well, over its bullets.
  const overList = beside === '' && next !== null && next.blanksBefore === 0 && startsList(next.text);
  if (!namesGroup(words, mark.includes(':') || overList)) return null;
  const first = beside === '' ? (next?.text ?? '') : beside;
  const name = opensWithName.exec(first)?.[0];
  if (name === undefined || lookUpMunicipality(name) !== null) return null;
  return { wordsEnd: at + whole.lastIndexOf(words) + words.length, end };
}

/** The words say who they are together, and not whether they were there: "Ledamöter", but not "Närvarande ledamöter". */
export function namesGroup(words: string, beforeColon = true): boolean {
  const parts = words.toLowerCase().split(' ');
  if (tellsPresence.test(words)) return false;
  return [parts[0] ?? '', parts.at(-1) ?? ''].some((word) => ends.test(word) || (beforeColon && whole.has(word)));
}

const label = pattern`^(?:\*\*)?(\p{Lu}[\p{L}/-]+(?: [\p{L}/-]+){0,4}?)( ?:(?:\*\*)?| ?\*\*:?|(?=\t| {2,}| ?\|)|(?=[ \t]*$))`;
const ends = pattern`(?:${groupEndings.join('|')})$`;
const whole: ReadonlySet<string> = new Set(groupWords);
const tellsPresence = pattern.i`(?<!\p{L})(?:${presenceStems.join('|')})`;
const opensWithName = pattern`^(?:[${bulletMarks}][ \t]+)?\p{Lu}[\p{L}.'’-]*(?: (?:von|af|de|van|der|al))? \p{Lu}[\p{L}'’-]+`;
