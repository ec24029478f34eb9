import { Lexer, type IToken, type TokenType } from 'chevrotain';
import { anywhere, patternToken } from '../matching/pattern-token.js';
import { sourceSpan, type Passage, type Span } from '../passage.js';
import { pattern } from '../matching/pattern.js';
import { wornDistance } from '../matching/worn.js';

/** One attachment of a list: the words of its label ("Bilaga 1"), and the stretches of its title. */
export interface AttachmentParts {
  readonly label: Span | null;
  readonly title: Span[];
}

/**
 * Splits lines of attachments at their labels; what stands before the first label is an attachment without one. In a scan
 * a label is known with a letter wrong: "Bitaga 1".
 */
export function splitAttachments(text: string, lines: readonly Span[], scanned = false): AttachmentParts[] {
  const parts: { label: Span | null; title: Span[] }[] = [];
  for (const line of lines) {
    let at = line.start;
    for (const label of findLabels(text, line, scanned)) {
      addTitle(parts, text, at, label.start);
      parts.push({ label, title: [] });
      at = label.end;
    }
    addTitle(parts, text, at, line.end);
  }
  return parts;
}

/** The labels of attachments that a paragraph mentions; one may go over a line end. */
export function findAttachmentMentions(paragraph: Passage, scanned = false): Span[] {
  return findLabels(paragraph.text, { start: 0, end: paragraph.text.length }, scanned).map(({ start, end }) =>
    sourceSpan(paragraph, start, end),
  );
}

const AttachmentLabel = patternToken(
  'AttachmentLabel',
  pattern`(?:[Bb]ilaga|BILAGA|[Bb]ilagan|[Bb]ilagor|[Bb]il[.,]?)(?:\s*:)?\s*(?:nr\.?\s*)?(?:\d{1,3}(?:[.:]\d{1,2})?(?:\s?[a-f])?(?:-\d{1,2})?|[A-Z]\d?|l(?=\s*[–—:-]))(?![\p{L}\d])`,
);
/** What may be left of such a label, before a number: the words are compared with "bilaga". */
const DamagedLabel = patternToken('DamagedLabel', pattern`[Bb](?: ?[\p{L}|!]){3,7} ?(?:\d{1,2}|[A-Zl|])(?![\p{L}\d])`);
const Word = patternToken('Word', pattern`[\p{L}\d]+`);
const Other = patternToken('Other', pattern`[^\p{L}\d]+`);
export const attachmentTokens: readonly TokenType[] = [AttachmentLabel, DamagedLabel, Word, Other];

let lexer: Lexer | undefined;

function findLabels(text: string, { start, end }: Span, scanned: boolean): Span[] {
  const stretch = text.slice(start, end);
  if (!(scanned ? mayBeDamaged : /bil/i).test(stretch)) return [];
  lexer ??= new Lexer(attachmentTokens as TokenType[], { ...anywhere, skipValidations: true });
  return lexer
    .tokenize(stretch)
    .tokens.filter(
      ({ tokenType, image, startOffset }) =>
        tokenType === AttachmentLabel ||
        (scanned &&
          tokenType === DamagedLabel &&
          isNearLabel(image, /^\s*[–—-]/.test(stretch.slice(startOffset + image.length)))),
    )
    .map((token: IToken) => ({
      start: start + token.startOffset,
      end: start + token.startOffset + token.image.length,
    }));
}

const mayBeDamaged = /bil|b[^\d\n]{3,8}[\dA-ZIl|]/i;

/** "Bitaga 1", "Bllaga 2", "Baga 1"; with a dash behind them, "Bilage 1 – ", "Brilsga 1 – " too; "BIlaga I". */
function isNearLabel(image: string, dashed: boolean): boolean {
  const [, word = '', number = ''] = labelParts.exec(image) ?? [];
  const away = wornDistance(word, 'bilaga');
  if (dashed) return away <= 2;
  return word.endsWith('a') && away <= (/^\d/.test(number) ? (word.length < 5 ? 2 : 1) : 0);
}

const labelParts = /^([^\d]*?) ?(\d+|[A-Zl|])$/;

/** The label of an attachment of a scan, spelled as it was printed: "Btlaga |" is "Bilaga 1". */
export function mendAttachmentLabel(label: string): string {
  const [, word = '', number = ''] = labelParts.exec(label) ?? [];
  if (word === '') return label;
  const proper = wholeWords.test(word)
    ? label.slice(0, -number.length)
    : `${word.startsWith('b') ? 'bilaga' : 'Bilaga'} `;
  return proper + (number === '|' || number === 'l' ? '1' : number);
}

const wholeWords = /^(?:[Bb]ilag(?:a|an|or)|BILAGA|[Bb]il[.,]?)\s*:?\s*(?:nr\.?)?$/;

function addTitle(parts: { label: Span | null; title: Span[] }[], text: string, from: number, to: number): void {
  const title = text.slice(from, to);
  const lead = /^[\s–—―:,.;()|*-]*/.exec(title)?.[0].length ?? 0;
  const span = { start: from + lead, end: from + trimmedLength(title) };
  if (span.end <= span.start || !pattern`[\p{L}\d]`.test(text.slice(span.start, span.end))) return;
  const last = parts[parts.length - 1];
  if (last === undefined) parts.push({ label: null, title: [span] });
  else last.title.push(span);
}

/** The length of a title without the marks, and the "och", that lead to the next label. */
function trimmedLength(title: string): number {
  const end = lastInked(title, title.length);
  const word = /(?:^|[\s,])(och|samt)$/.exec(title.slice(Math.max(0, end - 6), end));
  return word?.[1] === undefined ? end : lastInked(title, end - word[1].length);
}

function lastInked(title: string, from: number): number {
  let end = from;
  while (end > 0 && ' \t\n\r,;()|*–—―-'.includes(title.charAt(end - 1))) {
    // "planeringsantaganden (öppen version)": what the title opened it closes.
    if (title.charAt(end - 1) === ')' && title.slice(0, end - 1).includes('(')) break;
    end -= 1;
  }
  return end;
}
