import type { CstNode } from 'chevrotain';
import type { Span } from '../../grammar/passage.js';
import { splitAttachments, findAttachmentMentions } from '../../grammar/phrases/attachments.js';
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
  const lines = tokens.filter((token) => token !== label).map(textSpan);
  // "Bilaga: 3" has its number after the colon; "Bilagor 1–3" is a label and values at once.
  const spans =
    label !== undefined && /^bil/iu.test(label.image)
      ? [{ start: label.startOffset, end: label.startOffset + label.image.length }, ...lines]
      : lines;
  return splitAttachments(reading.text, spans).flatMap(({ label: words, title }) => {
    const own = words === null ? null : readProse(reading, [words]);
    const named = readProse(reading, title).replace(/[.,;]+$/, '');
    const first = words ?? title[0];
    const last = title[title.length - 1] ?? words;
    if (first === undefined || last === undefined || last === null) return [];
    const span = { start: first.start, end: last.end };
    if (own === null)
      return label === undefined || named === ''
        ? []
        : [
            {
              label: readProse(reading, [
                { start: label.startOffset, end: (label.payload as { wordsEnd: number }).wordsEnd },
              ]),
              title: named,
              span,
            },
          ];
    return [{ label: own, title: named === '' ? null : named, span }];
  });
}

/** "se Bilaga 3" in prose. */
export function readMentions(reading: Reading, spans: readonly Span[]): AttachmentMention[] {
  return spans.flatMap((span) =>
    findAttachmentMentions(reading.text, span).map((words) => ({
      label: readProse(reading, [words]),
      title: null,
      span: words,
    })),
  );
}
