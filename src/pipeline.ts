import type { IToken } from 'chevrotain';
import { readLineDocument, type LineDocument } from '../grammar/lines/line-document.js';
import { lexLines } from '../grammar/lines/line-lexer.js';
import { parseLines } from '../grammar/protocol/protocol-parser.js';
import { looksScanned } from '../grammar/matching/signs-of-scanning.js';
import type { Span } from '../grammar/passage.js';
import { checkMeeting } from './checks/checks.js';
import { groundMeeting, type Placer, type Remainder } from './reading/grounding.js';
import { readMeeting } from './reading/meeting.js';
import type { Doubt, Reading, SpannedRepair } from './reading/reading.js';
import { nameMentions } from './reading/name-mentions.js';
import { agreeNames, type Agreement, type OpenQuestion } from './repair/agree-names.js';
import { mergeEdits, type Edit } from './repair/edits.js';
import { findDamage } from './repair/find-damage.js';
import { applyEdits, findReplacedLetters } from './repair/replaced-letters.js';
import { restoreWords } from './repair/restore-words.js';
import type { Meeting, SourceInfo } from './schema/meeting.js';

/** What is known of a document besides its text. */
export interface DocumentContext {
  readonly source: SourceInfo;
  readonly repair: boolean;
  readonly place: Placer;
  /** Where decisions stand in a column of their own. */
  readonly decisionCells: ReadonlySet<number>;
  /** Repairs that the text has had; spans are places in it. */
  readonly done: readonly SpannedRepair[];
}

/**
 * One document from text to meeting: lines, tokens, tree, draft, checks, and every span turned into a position.
 */
export function readDocument(
  text: string,
  { source, repair, place, decisionCells, done: before }: DocumentContext,
): Meeting {
  // What was lost to U+FFFD is put back before anything is read: labels and places are known by their letters.
  const replaced = findReplacedLetters(text);
  const document = readLineDocument(applyEdits(text, replaced), decisionCells);
  const shown = repair ? document.text : text;
  const { tokens, furniture, appendix } = lexLines(document);
  const tree = parseLines(tokens);
  const edits = repair ? mergeEdits(findDamage(document), restoreWords(document.text, peopleIn(tokens))) : [];
  const done = [...before, ...(repair ? replaced : []).map((edit) => repairOf(edit, text))];
  const open = (own: readonly Edit[]): Reading => openReading(document, { text: shown, repair, edits: own, done });
  let reading = open(edits);
  let draft = readMeeting(reading, tree);
  const { edits: names, questions } = repair ? agreeNames(nameMentions(draft, shown), shown) : noNames;
  if (names.length > 0) {
    // What a name should be is known when all are read; a document with such a name is read again.
    reading = open(mergeEdits(names, edits));
    draft = readMeeting(reading, tree);
  }
  const remainder = remain(reading, text, {
    tokens: [...tokens, ...appendix],
    furniture,
    signatures: draft.signatures,
  });
  const doubts: Doubt[] = [...reading.doubts, ...questions.map(nameDoubt), ...checkMeeting(draft, document)];
  return groundMeeting({ draft, repairs: reading.repairs, doubts, remainder, text, source, place });
}

function repairOf({ start, end, after, rule }: Edit, text: string): SpannedRepair {
  return { span: { start, end }, before: text.slice(start, end), after, rule };
}

const noNames: Agreement = { edits: [], questions: [] };

interface Opening extends Pick<Reading, 'text' | 'repair' | 'edits'> {
  /** Repairs that the text has had. */
  readonly done: readonly SpannedRepair[];
}

function openReading(document: LineDocument, { done, ...opening }: Opening): Reading {
  return {
    document,
    ...opening,
    scanned: looksScanned(document.text),
    repairs: done.slice(),
    doubts: [],
    unread: [],
    claimed: new Set<IToken>(),
  };
}

function nameDoubt({ one, other }: OpenQuestion): Doubt {
  return {
    code: 'name-in-two-ways',
    message: `"${one.name}" and "${other.name}" may be one person; neither way to write it is better supported, so both were left as read`,
    span: other.span,
  };
}

/** Where names stand: the lists of people and the signatures. */
function peopleIn(tokens: readonly IToken[]): Span[] {
  return tokens
    .filter(({ tokenType }) => linesOfPeople.has(tokenType.name))
    .map((token) => ({ start: token.startOffset, end: token.startOffset + token.image.length }));
}

const linesOfPeople = new Set(['Roster', 'UnlabelledRoster', 'PresenterCell', 'CoverSignatureLine', 'SignatureLine']);

/** What a document's lines are made of, and who was found to have signed. */
interface Parts {
  readonly tokens: readonly IToken[];
  readonly furniture: readonly IToken[];
  readonly signatures: readonly { span: Span }[];
}

/** Every token that no reader claimed is unparsed; an e-signature page belongs to the pages, but for its signers. */
function remain(
  { document, claimed, unread }: Reading,
  text: string,
  { tokens, furniture, signatures }: Parts,
): Remainder {
  const toSpan = (token: IToken): Span => ({ start: token.startOffset, end: token.startOffset + token.image.length });
  const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start);
  const electronic = tokens.filter((token) => token.tokenType.name === 'ElectronicLine');
  const left = tokens.filter((token) => !claimed.has(token) && token.tokenType.name !== 'ElectronicLine');
  // "|---|---|": the rules of a table hold nothing.
  const rules = left.filter(({ image }) => tableRule.test(image));
  const unclaimed = left.filter(({ image }) => !tableRule.test(image));
  const signed = inOrder(signatures.map(({ span }) => span));
  const specks = outside(document.specks, inOrder([...tokens, ...furniture].map(toSpan)), text);
  const pages = inOrder([...[...furniture, ...electronic, ...rules].map(toSpan), ...specks]);
  return {
    furniture: outside(pages, electronic.length === 0 ? [] : signed, text),
    unparsed: outside(inOrder([...unclaimed.map(toSpan), ...unread]), pages, text),
  };
}

const tableRule = /^\s*\|[\s|:-]*$/;

/** Stretches, in order, without what is in another of them or in the others given: a list may run on over a page's end. */
function outside(spans: readonly Span[], others: readonly Span[], text: string): Span[] {
  const parts: Span[] = [];
  let page = 0;
  let at = 0;
  for (const span of spans) {
    at = Math.max(at, span.start);
    while ((others[page]?.end ?? Infinity) <= at) page += 1;
    for (let next = others[page]; next !== undefined && next.start < span.end; next = others[page]) {
      parts.push({ start: at, end: next.start });
      at = Math.max(at, next.end);
      page += 1;
    }
    parts.push({ start: at, end: span.end });
    at = Math.max(at, span.end);
  }
  return parts.map((part) => trimmed(part, text)).filter(({ start, end }) => start < end);
}

function trimmed({ start, end }: Span, text: string): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (start < end && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
