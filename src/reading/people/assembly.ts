import type { IToken } from 'chevrotain';
import { sourceSpan, type Span } from '../../../grammar/passage.js';
import type { Doubt } from '../reading.js';
import type { Atom } from './atoms.js';
import type { Draft, StatusNote } from './draft.js';
import type { AffiliationMention, Wording } from './wording.js';
import { stretchOf } from './words.js';

export interface Assembly {
  readonly wording: Wording;
  readonly keepCase: boolean;
  readonly knownNames: ReadonlySet<string>;
  /** The passage names several people and no place. */
  readonly namesOnly: boolean;
  readonly people: Draft[];
  readonly unread: Span[];
  readonly doubts: Doubt[];
  /** Inside struck-out text. */
  struck: boolean;
  strikes: number;
  /** Places that stand as headings over the rows below them. */
  heading: AffiliationMention[];
  /** Somebody stands below that heading. */
  headingUsed: boolean;
  /** Whether titles stand above names rather than under them. */
  roleAbove: IToken[] | null;
}

/** What is open while one row is read. */
export interface RowState {
  readonly atoms: readonly Atom[];
  /** The people whom the next affiliation is about, last one last. */
  chain: Draft[];
  chainJoined: boolean;
  targets: Draft[];
  current: Draft | null;
  leading: AffiliationMention[];
  leadingWords: IToken[][];
  ledByPlace: boolean;
  pendingRole: IToken[] | null;
  roleForAll: IToken[] | null;
  pendingMoment: IToken[] | null;
  status: StatusNote | null;
  previous: Atom | null;
}

/** A heading over nobody says nothing of anybody, and is kept unread. */
export function closeHeading(assembly: Assembly): void {
  if (!assembly.headingUsed) assembly.unread.push(...assembly.heading.map(({ span }) => span));
  [assembly.heading, assembly.headingUsed] = [[], false];
}

export function leaveUnread(assembly: Assembly, words: readonly IToken[]): void {
  const { start, end } = stretchOf(words);
  if (end <= start) return;
  const { passage } = assembly.wording;
  const last = assembly.unread[assembly.unread.length - 1];
  const span = sourceSpan(passage, start, end);
  // "12" and "åhörare" are one thing that was not read.
  if (last?.end === span.start - 1 && passage.text.charAt(start - 1) === ' ')
    assembly.unread[assembly.unread.length - 1] = { start: last.start, end: span.end };
  else assembly.unread.push(span);
}
