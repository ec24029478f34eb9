import type { IToken } from 'chevrotain';
import { readLineDocument } from '../grammar/lines/line-document.js';
import { lexLines } from '../grammar/lines/line-lexer.js';
import { parseLines } from '../grammar/protocol/protocol-parser.js';
import type { Span } from '../grammar/passage.js';
import { checkMeeting } from './checks/checks.js';
import { groundMeeting } from './reading/grounding.js';
import { readMeeting } from './reading/meeting.js';
import type { Doubt, Reading } from './reading/reading.js';
import { findDamage } from './repair/find-damage.js';
import type { Meeting, Position, SourceInfo } from './schema/meeting.js';

/** What of a document belongs to no field. */
export interface Remainder {
  readonly furniture: readonly Span[];
  readonly unparsed: readonly Span[];
}

/** The position in the file of a stretch of the document's text. */
export type Placer = (start: number, end: number) => Position;

/**
 * One document from text to meeting: lines, tokens, tree, draft, checks, and every span turned into a position.
 */
export function readDocument(text: string, source: SourceInfo, repair: boolean, place: Placer): Meeting {
  const document = readLineDocument(text);
  const { tokens, furniture } = lexLines(document);
  const tree = parseLines(tokens);
  const edits = repair ? findDamage(document) : [];
  const reading: Reading = {
    document,
    text,
    repair,
    edits,
    repairs: [],
    doubts: [],
    unread: [],
    claimed: new Set<IToken>(),
  };
  const draft = readMeeting(reading, tree);
  const remainder = remain(reading, tokens, furniture);
  const doubts: Doubt[] = [...reading.doubts, ...checkMeeting(draft, document)];
  return groundMeeting({ draft, repairs: reading.repairs, doubts, remainder, text, source, place });
}

/** Every token that no reader claimed is unparsed; an e-signature page belongs to the pages. */
function remain(reading: Reading, tokens: readonly IToken[], furniture: readonly IToken[]): Remainder {
  const toSpan = (token: IToken): Span => ({ start: token.startOffset, end: token.startOffset + token.image.length });
  const electronic = tokens.filter((token) => token.tokenType.name === 'ElectronicLine');
  const unclaimed = tokens.filter((token) => !reading.claimed.has(token) && token.tokenType.name !== 'ElectronicLine');
  const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start);
  return {
    furniture: inOrder([...furniture, ...electronic].map(toSpan)),
    unparsed: inOrder([...unclaimed.map(toSpan), ...reading.unread]),
  };
}
