import type { IToken } from 'chevrotain';
import { sourceSpan, type Span } from '../../../grammar/passage.js';
import { nameOf, roleOf, type AffiliationMention, type Wording } from './wording.js';
import { stretchOf } from './words.js';

/** What a list itself says of somebody's presence. */
export type StatusNote = 'present' | 'excused' | 'absent' | 'guest';

/** A person named in a passage, with what the passage says of them. All spans are places in the source. */
export interface PersonMention {
  readonly name: string;
  readonly nameSpan: Span;
  affiliations: AffiliationMention[];
  role: string | null;
  arrived: string | null;
  left: string | null;
  approximate: boolean;
  struck: boolean;
  /** What the list itself says: "anmält förhinder", "frånvarande", "Ja"; null where it says nothing. */
  status: StatusNote | null;
  span: Span;
}

/** A person as read so far; `start` and `end` are offsets in the passage. */
export interface Draft extends Omit<PersonMention, 'span'> {
  readonly words: readonly IToken[];
  start: number;
  end: number;
}

export function openDraft(words: readonly IToken[], wording: Wording, struck: boolean): Draft {
  const { start, end } = stretchOf(words);
  return {
    name: nameOf(words, wording),
    nameSpan: sourceSpan(wording.passage, start, end),
    words,
    affiliations: [],
    role: null,
    arrived: null,
    left: null,
    approximate: false,
    struck,
    status: null,
    start,
    end,
  };
}

/** Widens the mention of a person over what was found to belong to it. */
export function widen(draft: Draft, words: readonly IToken[]): void {
  const { start, end } = stretchOf(words);
  if (end <= start) return;
  draft.start = Math.min(draft.start, start);
  draft.end = Math.max(draft.end, end);
}

/** Adds a title: of two, both are kept in the order of the document. */
export function addRole(draft: Draft, words: readonly IToken[], wording: Wording, keepCase: boolean): void {
  const role = roleOf(words, wording, keepCase);
  if (draft.role !== null && (draft.role.length > longestRole || draft.role.split(', ').includes(role))) return;
  draft.role = draft.role === null ? role : `${draft.role}, ${role}`;
  widen(draft, words);
}

/** Beyond this many letters of titles the words are prose. */
const longestRole = 160;
