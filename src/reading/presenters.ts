import type { CstNode, IToken } from 'chevrotain';
import { cutPassage, type Span } from '../../grammar/passage.js';
import { findPresenters } from '../../grammar/phrases/presenting.js';
import { readPeople } from './people.js';
import { allTokens, claim, textSpan, tokensOf, type Reading } from './reading.js';
import { pattern } from '../../grammar/matching/pattern.js';

export interface PresenterMention {
  name: string;
  role: string | null;
  affiliation: string | null;
  span: Span;
  nameSpan: Span;
}

/** Reads "Föredragande: Anna Berg, sekretariatschef." */
export function readPresenters(reading: Reading, node: CstNode): PresenterMention[] {
  const tokens = allTokens(node);
  claim(reading, tokens);
  const label = tokensOf(node, 'PresenterLabel')[0];
  const { people, unread } = presentersIn(reading, tokens.filter((token) => token !== label).map(textSpan));
  reading.unread.push(...unread);
  return people;
}

/** Reads the names in the presenters' column. */
export function readPresenterCell(reading: Reading, tokens: readonly IToken[]): PresenterMention[] {
  claim(reading, tokens);
  const cells: IToken[][] = [];
  for (const token of tokens) {
    const above = cells.at(-1);
    const goesOn = /(?:,|\s(?:och|samt))$/.test(above?.at(-1)?.image ?? '') || pattern`^[| ]*\p{Ll}`.test(token.image);
    if (above !== undefined && goesOn) above.push(token);
    else cells.push([token]);
  }
  return cells.flatMap((lines) => {
    const { people, unread } = presentersIn(reading, lines.map(textSpan));
    reading.unread.push(...unread);
    return people;
  });
}

/** Finds "Anna Berg redovisar ärendet", "Ärendet redovisas av Anna Berg". */
export function readPresentersInProse(reading: Reading, spans: readonly Span[]): PresenterMention[] {
  return findPresenters(cutPassage(reading.text, spans), { scanned: reading.scanned }).flatMap(
    // What is no name here is prose, and stays in the text.
    (parts) => presentersIn(reading, parts).people,
  );
}

function presentersIn(
  reading: Reading,
  spans: readonly Span[],
): { people: PresenterMention[]; unread: readonly Span[] } {
  if (spans.length === 0) return { people: [], unread: [] };
  const { people, repairs, doubts, unread } = readPeople(
    cutPassage(reading.text, joinHyphened(reading.text, spans), ' '),
    {
      purpose: 'presenter',
      repair: reading.repair,
      edits: reading.edits,
    },
  );
  reading.repairs.push(...repairs);
  reading.doubts.push(...doubts);
  // A presenter is known by a full name: what is less is a word that the sentence lent.
  const presenters = people
    .filter(({ name }) => fullName.test(name))
    .map(({ name, role, affiliations, span, nameSpan }) => ({
      name,
      role,
      affiliation: affiliations[0]?.name ?? null,
      span,
      nameSpan,
    }));
  return { people: presenters, unread };
}

/** "Carl- / Axel Ek": two stretches that a hyphen joins are one, as the source has them. */
function joinHyphened(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const above = joined.at(-1);
    if (above !== undefined && /^-\s+$/.test(text.slice(above.end - 1, span.start)))
      joined[joined.length - 1] = { start: above.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

const fullName = pattern`^\p{Lu}.*[ .-]\p{Lu}`;
