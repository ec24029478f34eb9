import type { CstNode } from 'chevrotain';
import { cutPassage, type Span } from '../../grammar/passage.js';
import { findPresenters } from '../../grammar/phrases/presenting.js';
import { readPeople } from './people.js';
import { allTokens, claim, textSpan, tokensOf, type Reading } from './reading.js';

export interface PresenterMention {
  name: string;
  role: string | null;
  affiliation: string | null;
  span: Span;
}

/** Reads "Föredragande: Anna Berg, sekretariatschef." */
export function readPresenters(reading: Reading, node: CstNode): PresenterMention[] {
  const tokens = allTokens(node);
  claim(reading, tokens);
  const label = tokensOf(node, 'PresenterLabel')[0];
  return presentersIn(reading, tokens.filter((token) => token !== label).map(textSpan));
}

/** Finds "Anna Berg redovisar ärendet", "Ärendet redovisas av Anna Berg". */
export function readPresentersInProse(reading: Reading, spans: readonly Span[]): PresenterMention[] {
  return findPresenters(cutPassage(reading.text, spans)).flatMap((parts) => presentersIn(reading, parts));
}

function presentersIn(reading: Reading, spans: readonly Span[]): PresenterMention[] {
  if (spans.length === 0) return [];
  const { people, repairs, doubts, unread } = readPeople(cutPassage(reading.text, spans, ' '), {
    purpose: 'presenter',
    repair: reading.repair,
  });
  reading.repairs.push(...repairs);
  reading.doubts.push(...doubts);
  reading.unread.push(...unread);
  // A presenter is known by a full name: what is less is a word that the sentence lent.
  return people
    .filter(({ name }) => fullName.test(name))
    .map(({ name, role, affiliations, span }) => ({
      name,
      role,
      affiliation: affiliations[0]?.name ?? null,
      span,
    }));
}

const fullName = /^\p{Lu}.*[ .-]\p{Lu}/u;
