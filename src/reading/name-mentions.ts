import { foldKey } from '../../grammar/matching/fold.js';
import { rememberedByWord } from '../../grammar/matching/remembered.js';
import { mostNames, type NameMention } from '../repair/agree-names.js';
import { mayBeOneName } from '../repair/name-forms.js';
import type { ItemDraft } from './items.js';
import type { MeetingDraft } from './meeting.js';
import { pattern } from '../../grammar/matching/pattern.js';

/** Every place where a meeting names somebody: its lists, its presenters, its signatures, and its prose. */
export function nameMentions(draft: MeetingDraft, text: string): NameMention[] {
  const mentions: NameMention[] = [
    ...draft.attendance.map(({ name, nameSpan }) => ({ name, span: nameSpan, list: 'attendance' })),
    ...draft.signatures.map(({ name, nameSpan }) => ({ name, span: nameSpan, list: 'signatures' })),
    ...draft.items.flatMap(presentersOf).map(({ name, nameSpan }) => ({ name, span: nameSpan, list: null })),
  ].filter(({ name }) => name.includes(' '));
  return [...mentions, ...mentionsInProse(mentions, text)];
}

function presentersOf(item: ItemDraft): ItemDraft['presenters'] {
  return [...item.presenters, ...item.items.flatMap(presentersOf)];
}

/** Rows of capitalised words in the text that are a name read elsewhere, or may be another way to write it. */
function mentionsInProse(known: readonly NameMention[], text: string): NameMention[] {
  const taken = new Set(known.map(({ span }) => span.start));
  const byOpening = new Map<string, Set<string>>();
  for (const { name } of known) {
    const names = byOpening.get(openingOf(name));
    if (names === undefined) byOpening.set(openingOf(name), new Set([name]));
    else names.add(name);
  }
  const found: NameMention[] = [];
  capital.lastIndex = 0;
  while (capital.test(text)) {
    const start = capital.lastIndex - 2;
    const names = byOpening.get(openingOf(text.slice(start, start + 2)));
    if (names === undefined || taken.has(start)) continue;
    capitalisedRow.lastIndex = start;
    const row = capitalisedRow.exec(text)?.[0] ?? '';
    if (row === '') continue;
    const mention = mentionIn(row, names, known.length <= mostNames);
    if (mention !== null) found.push({ name: mention.name, span: { start, end: start + mention.end }, list: null });
  }
  return found;
}

/** The name that a row begins with, as it is written there. */
function mentionIn(row: string, names: ReadonlySet<string>, tolerant: boolean): { name: string; end: number } | null {
  const known = tolerant ? [...names] : [];
  const counts = tolerant ? known.map((name) => name.split(' ').length) : [4, 3, 2];
  for (const [index, count] of counts.entries()) {
    const end = wordsEnd(row, count);
    if (end === null) continue;
    const written = row.slice(0, end).replace(/\s+/g, ' ');
    const meant = known[index];
    if (names.has(written) || (meant !== undefined && mayBeOneName(written, meant))) return { name: written, end };
  }
  return null;
}

/** A name's first two letters: enough to pass over nearly all that is no name, and seldom damaged. */
const openingOf = (name: string): string => foldedOpening(name.slice(0, 2));
const foldedOpening = rememberedByWord(foldKey);

/** "Anna Berg", "Dag von Knorring", over a line end as well. */
const capitalisedRow = pattern.y`\p{Lu}[\p{L}\d|!'’-]+(?:[ \t]*[ \n][ \t]*(?:\p{Ll}{1,3}[ \n])?\p{Lu}[\p{L}\d|!'’-]*){1,4}`;
/** Where a row may begin; ranges of letters are looked up faster than their class. */
const capital = pattern.g`(?<![\p{L}\d])[A-ZÀ-ÞĀ-Ž][\p{L}\d]`;

/** Where the first words of a row end; null where it has fewer. */
function wordsEnd(row: string, count: number): number | null {
  let end = 0;
  for (let word = 0; word < count; word += 1) {
    nextWord.lastIndex = end;
    if (!nextWord.test(row)) return null;
    end = nextWord.lastIndex;
  }
  return end;
}

const nextWord = /\s*\S+/y;
