import type { CstNode, IToken } from 'chevrotain';
import { cutPassage, type Span } from '../../grammar/passage.js';
import { findAttachmentMentions, mendAttachmentLabel, splitAttachments } from '../../grammar/phrases/attachments.js';
import { readProse } from './prose.js';
import { allTokens, claim, textSpan, tokensOf, type Reading } from './reading.js';

export interface AttachmentMention {
  label: string;
  title: string | null;
  span: Span;
}

/** Reads "Underlag: Bilaga 1 – …" and lines that begin "Bilaga 2". */
export function readAttachments(reading: Reading, node: CstNode): AttachmentMention[] {
  const tokens = allTokens(node);
  claim(reading, tokens);
  const label = tokensOf(node, 'AttachmentLabel')[0];
  const values = tokens.filter((token) => token !== label);
  const lines = values.map(textSpan);
  // "Bilaga: 3" has its number after the colon; "Bilagor 1–3" is a label and values at once; "Bilagor: Bilaga 1" is not.
  const spans =
    label !== undefined && /^bil/i.test(label.image) && !/^\s*bil/i.test(values[0]?.image ?? '')
      ? [{ start: label.startOffset, end: label.startOffset + label.image.length }, ...lines]
      : lines;
  const named = label === undefined ? null : readProse(reading, [{ start: label.startOffset, end: wordsEnd(label) }]);
  return splitAttachments(reading.text, spans, reading.scanned).flatMap(({ label: words, title: titleSpans }) => {
    const title = readProse(reading, titleSpans).replace(/[.,;]+$/, '');
    const own = words === null ? named : readLabel(reading, words);
    const first = words ?? titleSpans[0];
    const last = titleSpans[titleSpans.length - 1] ?? words;
    // "Underlag:" with no label of its own names what follows it, where anything does.
    if (own === null || first === undefined || last == null || (words === null && title === '')) return [];
    return [{ label: own, title: title === '' ? null : title, span: { start: first.start, end: last.end } }];
  });
}

function readLabel(reading: Reading, span: Span): string {
  const before = readProse(reading, [span]);
  if (!reading.repair || !reading.scanned) return before;
  const after = mendAttachmentLabel(before);
  if (after !== before) reading.repairs.push({ span, before, after, rule: 'misread-word' });
  return after;
}

function wordsEnd(label: IToken): number {
  return (label.payload as { wordsEnd: number }).wordsEnd;
}

/** "se Bilaga 3" in a paragraph of prose. */
export function readMentions(reading: Reading, paragraph: readonly Span[]): AttachmentMention[] {
  return findAttachmentMentions(cutPassage(reading.text, paragraph, ' '), reading.scanned).map((span) => ({
    label: readLabel(reading, span),
    title: null,
    span,
  }));
}
