import type { CstElement, CstNode, IToken } from 'chevrotain';
import type { Span } from '../../grammar/passage.js';
import type { LineDocument } from '../../grammar/lines/line-document.js';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Edit } from '../repair/edits.js';

/** What readers share while one meeting is read: the source, what was repaired, what is to be said. */
export interface Reading {
  readonly document: LineDocument;
  readonly text: string;
  readonly repair: boolean;
  /** The document is a scan. */
  readonly scanned: boolean;
  /** Repairs of damaged words, by place; those that a field's text really holds are recorded. */
  readonly edits: readonly Edit[];
  readonly repairs: SpannedRepair[];
  readonly doubts: Doubt[];
  /** Stretches that no reader could make anything of, within tokens that otherwise were read. */
  readonly unread: Span[];
  readonly claimed: Set<IToken>;
}

export interface SpannedRepair {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
}

/** Something that the reader is not sure of; becomes a diagnostic. */
export interface Doubt {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span: Span;
}

/** A node's tokens of one type, in order. */
export function tokensOf(node: CstNode, name: string): IToken[] {
  return (node.children[name] ?? []) as IToken[];
}

/** A node's children of one rule, in order. */
export function nodesOf(node: CstNode, name: string): CstNode[] {
  return (node.children[name] ?? []) as CstNode[];
}

/** All tokens below a node, in the order of the source. */
export function allTokens(node: CstNode): IToken[] {
  const tokens: IToken[] = [];
  collect(node, tokens);
  return tokens.sort((a, b) => a.startOffset - b.startOffset);
}

/** Marks tokens as read. */
export function claim(reading: Reading, tokens: readonly IToken[]): void {
  for (const token of tokens) reading.claimed.add(token);
}

export function tokenSpan(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

/** From the first character of the first token to the last of the last. */
export function spanOf(tokens: readonly IToken[]): Span {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return { start: first?.startOffset ?? 0, end: last === undefined ? 0 : last.startOffset + last.image.length };
}

/** Where the words of a token stand, without markdown marks and the like. */
export function textSpan(token: IToken): Span {
  const payload = token.payload as Partial<Span> | undefined;
  return payload?.start === undefined || payload.end === undefined
    ? tokenSpan(token)
    : { start: payload.start, end: payload.end };
}

function collect(node: CstNode, tokens: IToken[]): void {
  for (const elements of Object.values(node.children as Record<string, CstElement[]>)) {
    for (const element of elements) {
      if (isNode(element)) collect(element, tokens);
      else tokens.push(element);
    }
  }
}

function isNode(element: CstElement): element is CstNode {
  return 'children' in element;
}
