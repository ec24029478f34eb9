import type { CstNode, IToken } from 'chevrotain';
import { isRemarkLabelAlone } from '../../grammar/lines/markers.js';
import type { Span } from '../../grammar/passage.js';
import type { HeadingPayload } from '../../grammar/lines/line-payloads.js';
import { breakWords } from '../../grammar/vocabulary/markers.js';
import { readAttachments, readMentions, type AttachmentMention } from './attachments.js';
import { readDecisions, type DecisionClause } from './decisions.js';
import { readPresenterCell, readPresenters, readPresentersInProse, type PresenterMention } from './presenters.js';
import { mendTitle } from './mend-title.js';
import { readProse } from './prose.js';
import { allTokens, claim, nodesOf, spanOf, textSpan, tokensOf, type Reading } from './reading.js';
import { pattern } from '../../grammar/matching/pattern.js';

/** An item as read; spans are places in the source. */
export interface ItemDraft {
  number: string | null;
  time: string | null;
  title: string;
  kind: 'item' | 'break';
  text: string | null;
  presenters: PresenterMention[];
  attachments: AttachmentMention[];
  decisions: DecisionClause[];
  items: ItemDraft[];
  span: Span;
}

/** Reads an item's node; `tail` are contents that something cut off from it. */
export function readItem(reading: Reading, node: CstNode, tail: readonly CstNode[] = []): ItemDraft {
  const heading = tokensOf(node, 'AnyHeading')[0] ?? tokensOf(node, 'SubHeading')[0];
  const continued = tokensOf(node, 'HeadingContinuation');
  const tokens = [...allTokens(node), ...tail.flatMap(allTokens)].sort((a, b) => a.startOffset - b.startOffset);
  claim(reading, heading === undefined ? continued : [heading, ...continued]);
  const payload = heading?.payload as HeadingPayload;
  const spans = [{ start: payload.titleStart, end: payload.titleEnd }, ...continued.map(textSpan)].filter(
    ({ start, end }) => end > start,
  );
  const title = mendTitle(reading, readProse(reading, spans), {
    start: payload.titleStart,
    end: spans.at(-1)?.end ?? payload.titleEnd,
  });
  if (reading.repair && heading !== undefined && payload.repair != null) {
    const start = heading.startOffset;
    reading.repairs.push({
      span: { start, end: start + payload.repair.before.length },
      ...payload.repair,
      rule: 'item-number',
    });
  }
  const subItems = nodesOf(node, 'subItem');
  const contents = readContents(
    reading,
    [...nodesOf(node, 'content'), ...(subItems.length === 0 ? tail : [])],
    spans,
    readPresenterCell(reading, tokensOf(node, 'PresenterCell')),
  );
  const item: ItemDraft = {
    number: payload.number,
    time: payload.clock === null ? null : clockTime(payload.clock),
    title,
    kind: isBreak(title) ? 'break' : 'item',
    ...contents,
    items: subItems.map((subItem, index) => readItem(reading, subItem, index === subItems.length - 1 ? tail : [])),
    span: spanOf(tokens),
  };
  return item;
}

type Contents = Pick<ItemDraft, 'text' | 'presenters' | 'attachments' | 'decisions'>;

/** Reads what stands in an item, in the order of the source; `beside` present it by what stands beside its heading. */
export function readContents(
  reading: Reading,
  contents: readonly CstNode[],
  title: readonly Span[] = [],
  beside: readonly PresenterMention[] = [],
): Contents {
  const paragraphs: string[] = [];
  const presenters = [...beside];
  const attachments: AttachmentMention[] = [];
  const decisions: DecisionClause[] = [];
  const mentioned: (readonly Span[])[] = [title];
  for (const content of contents) {
    const proposals = nodesOf(content, 'proposal').flatMap((node) => atBlankLines(reading, allTokens(node)));
    for (const tokens of [
      ...nodesOf(content, 'paragraph').flatMap((node) => belowSubheading(reading, allTokens(node))),
      ...proposals,
      ...strays(content).map(allTokens),
    ]) {
      const spans = claimText(reading, tokens);
      paragraphs.push(readProse(reading, spans));
      presenters.push(...readPresentersInProse(reading, spans));
      mentioned.push(spans);
    }
    for (const node of nodesOf(content, 'presenters')) presenters.push(...readPresenters(reading, node));
    for (const node of nodesOf(content, 'attachments')) attachments.push(...readAttachments(reading, node));
    for (const node of nodesOf(content, 'decisions')) {
      const section = readDecisions(reading, node);
      decisions.push(...section.clauses);
      mentioned.push(...section.spans);
    }
  }
  return {
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') || null,
    presenters: unique(presenters, ({ name }) => name),
    attachments: unique(
      [...attachments, ...mentioned.flatMap((paragraph) => readMentions(reading, paragraph))],
      ({ label }) => label.toLowerCase(),
    ).sort((a, b) => a.span.start - b.span.start),
    decisions,
  };
}

/** "Yrkanden" alone on its line heads the paragraph below it, and is none of its words. */
function belowSubheading({ text }: Reading, tokens: readonly IToken[]): (readonly IToken[])[] {
  const [first, ...others] = tokens;
  const isHeading = first?.tokenType.name === 'RemarkLabel' && isRemarkLabelAlone(text, first.startOffset);
  return isHeading && others.length > 0 ? [[first], others] : [tokens];
}

/** The paragraphs of a proposal; a blank line below its label parts nothing. */
function atBlankLines({ text, document }: Reading, tokens: readonly IToken[]): IToken[][] {
  const parts: IToken[][] = [];
  for (const token of tokens) {
    const above = parts.at(-1)?.at(-1);
    const between = above === undefined ? '' : text.slice(above.startOffset + above.image.length, token.startOffset);
    const opens = token.tokenType.name === 'Paragraph' && above?.tokenType.name !== 'ProposalLabel';
    if (above === undefined || (opens && !document.layout.spaced && /\n[ \t]*\r?\n/.test(between))) parts.push([token]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function strays(content: CstNode): CstNode[] {
  return content.name === 'stray' ? [content] : [];
}

function claimText(reading: Reading, tokens: readonly IToken[]): Span[] {
  claim(reading, tokens);
  return tokens.map((token) =>
    token.tokenType.name === 'ProposalLabel'
      ? { start: token.startOffset, end: token.startOffset + token.image.length }
      : textSpan(token),
  );
}

/** The first entry of each name: a label and the prose may say the same. */
function unique<T>(entries: readonly T[], key: (entry: T) => string): T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const own = key(entry);
    if (seen.has(own)) return false;
    seen.add(own);
    return true;
  });
}

const breakTitle = pattern.i`^(?:${breakWords.join('|')})(?![\p{L}-])[^\p{L}]*(?:min\p{L}*\W*)?$`;

function isBreak(title: string): boolean {
  return breakTitle.test(title);
}

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
