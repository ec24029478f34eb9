import { alignTexts, type Difference } from './align.js';

/** What reading made of clean texts: how often each stretch was read as what, and how often it stood there at all. */
export interface DamageCount {
  characters: number;
  /** Characters in differences short enough to be of letters, and in longer ones: lines lost or moved. */
  changed: number;
  lost: number;
  /** Pages that came out as something else altogether, and were not counted. */
  unread: number;
  readonly reads: Map<string, Map<string, number>>;
  readonly occurrences: Map<string, number>;
  /** Differences by class. */
  readonly classes: Map<string, number>;
}

export const createCount = (): DamageCount => ({
  characters: 0,
  changed: 0,
  lost: 0,
  unread: 0,
  reads: new Map(),
  occurrences: new Map(),
  classes: new Map(),
});

/** Adds what became of one clean text. */
export function countDamage(count: DamageCount, cleanText: string, readText: string): void {
  const { clean, differences } = alignTexts(cleanText, readText);
  const [short, long] = [differences.filter(isShort), differences.filter((difference) => !isShort(difference))];
  if (sum(differences) > clean.length * mostChanged) {
    count.unread += 1;
    return;
  }
  count.characters += clean.length;
  count.changed += sum(short);
  count.lost += sum(long);
  const kept = [...clean];
  for (const { start, clean: gone } of long) kept.fill('\0', start, start + gone.length);
  for (const stretch of stretchesOf(kept.join(''))) add(count.occurrences, stretch);
  for (const difference of short) {
    const reads = count.reads.get(difference.clean) ?? new Map<string, number>();
    count.reads.set(difference.clean, reads);
    add(reads, difference.read);
    add(count.classes, classOf(difference, clean));
  }
}

/** How many of a thousand occurrences of a stretch were read as each text, the commonest first. */
export function perThousand(count: DamageCount, clean: string): Map<string, number> {
  const all = clean === '' ? count.characters : (count.occurrences.get(clean) ?? 0);
  return new Map([...(count.reads.get(clean) ?? [])].map(([read, times]) => [read, (1000 * times) / Math.max(1, all)]));
}

/** Above this share a page was not read, and says nothing about letters. */
const mostChanged = 0.35;
/** Characters of the longest difference that says something about letters. */
const longest = 4;

const isShort = ({ clean, read }: Difference): boolean => clean.length <= longest && read.length <= longest;

const sum = (differences: readonly Difference[]): number =>
  differences.reduce((total, { clean, read }) => total + Math.max(clean.length, read.length), 0);

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function* stretchesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start++) {
    for (let length = 1; length <= longest && start + length <= text.length; length++) {
      if (text[start + length - 1] === '\0') break;
      yield text.slice(start, start + length);
    }
  }
}

/** The kind of damage that a difference is. */
function classOf({ clean, read, start }: Difference, text: string): string {
  const words = clean.trim();
  const [before, after] = [text[start - 1] ?? '\n', text[start + clean.length] ?? '\n'];
  if (clean === '' && read.trim() === '') return isLetter(before) && isLetter(after) ? 'word split' : 'blank added';
  if (words === '' && read === '') return 'words glued';
  if (clean === '') return before === '\n' || after === '\n' ? 'stray mark at a line’s start or end' : 'letter added';
  if (/^[*#|_~]+$/.test(words)) return 'markdown';
  if (words.startsWith('§')) return '§';
  if (/^[–—•-]$/.test(words)) return 'dash, bullet';
  if (/^[.,:;]$/.test(words)) return read.trim() === '' ? 'stop lost' : 'stop changed';
  if (/^\d+$/.test(words)) return 'digit';
  if (/^[åäöÅÄÖ]$/.test(words)) return 'å, ä, ö';
  if (/^\p{L}$/u.test(words)) return read.trim() === '' ? 'letter lost' : 'letter changed';
  return /^\p{L}+$/u.test(words) ? 'several letters' : 'other';
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
