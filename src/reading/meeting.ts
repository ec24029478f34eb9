import { holdsRole } from '../../grammar/lines/signing-lines.js';
import { isSignature } from '../../grammar/lines/scribble.js';
import type { CstNode, IToken } from 'chevrotain';
import { cutPassage, type Span } from '../../grammar/passage.js';
import type { Status } from '../../grammar/vocabulary/markers.js';
import { readAttendance, type AttendeeDraft } from './attendance.js';
import { readHeader, type HeaderDraft } from './header.js';
import { readContents, readItem, type ItemDraft } from './items.js';
import { mendRole } from './mend-role.js';
import { readProse } from './prose.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { readSignatures, type SignatureMention } from './signatures.js';
import { allTokens, claim, nodesOf, spanOf, textSpan, tokenSpan, tokensOf, type Reading } from './reading.js';

/** A meeting as read from one document's tree; spans are places in the document's text. */
export interface MeetingDraft {
  header: HeaderDraft;
  attendance: AttendeeDraft[];
  opening: ProseDraft | null;
  items: ItemDraft[];
  closing: ProseDraft | null;
  signatures: SignatureMention[];
  electronicallySigned: boolean;
  approval: ProseDraft | null;
}

export interface ProseDraft {
  text: string;
  span: Span;
}

/** Reads a document's tree into a meeting. */
export function readMeeting(reading: Reading, tree: CstNode): MeetingDraft {
  const header = readHeader(reading, tree);
  const attendance = readAttendanceSections(reading, nodesOf(tree, 'attendance'));
  claim(reading, tokensOf(tree, 'AgendaLabel'));
  const { opening, items } = readBodyOfMeeting(reading, tree);
  const known = attendance.map(({ name }) => name);
  const electronic = nodesOf(tree, 'electronicPage').flatMap(allTokens);
  const signed = (line: string): IToken[] => nodesOf(tree, 'signatures').flatMap((node) => tokensOf(node, line));
  return {
    header,
    attendance,
    opening,
    items,
    closing: readProseNodes(reading, nodesOf(tree, 'closing')),
    signatures: onceEach([
      ...readSigned(reading, signed('CoverSignatureLine'), known),
      ...readSigned(reading, signed('SignatureLine'), known),
      ...readElectronic(reading, electronic),
    ]).map((signature) => ({ ...signature, role: mendRole(reading, signature.role, signature.span) })),
    electronicallySigned: electronic.length > 0,
    approval: readProseNodes(reading, nodesOf(tree, 'approval')) ?? readApprovalCell(reading, signed('SignatureLine')),
  };
}

/** Prose before the first item is the opening; what something cut off from an item goes back to it. */
function readBodyOfMeeting(reading: Reading, tree: CstNode): { opening: ProseDraft | null; items: ItemDraft[] } {
  const nodes = nodesOf(tree, 'item').map((node) => ({
    node,
    start: spanOf(allTokens(node)).start,
    tail: [] as CstNode[],
  }));
  const before: CstNode[] = [];
  for (const content of [...nodesOf(tree, 'content'), ...nodesOf(tree, 'stray')]) {
    const start = spanOf(allTokens(content)).start;
    const owner = nodes.findLast((item) => item.start < start);
    if (owner === undefined) before.push(content);
    else owner.tail.push(content);
  }
  // The tree keeps strays apart; prose is read in the order of the page.
  before.sort((one, other) => spanOf(allTokens(one)).start - spanOf(allTokens(other)).start);
  const { text } = readContents(reading, before);
  return {
    opening: text === null ? null : { text, span: spanOf(before.flatMap(allTokens)) },
    items: nodes.map(({ node, tail }) => readItem(reading, node, tail)),
  };
}

function readAttendanceSections(reading: Reading, nodes: readonly CstNode[]): AttendeeDraft[] {
  const rosters = dealRosters(reading, nodes);
  const sections = nodes.map((node, index) => {
    const label = tokensOf(node, 'AttendanceLabel')[0];
    const rest = tokensOf(node, 'AttendanceLabelRest');
    const lines = [...tokensOf(node, 'UnlabelledRoster'), ...(rosters[index] ?? [])];
    claim(reading, label === undefined ? lines : [label, ...rest, ...lines]);
    const payload = label?.payload as
      { status: Status; role: string | null; task?: true; wordsEnd: number } | undefined;
    const words =
      label === undefined || payload === undefined
        ? null
        : readProse(reading, [{ start: label.startOffset, end: payload.wordsEnd }, ...rest.map(tokenSpan)]).replace(
            /^[#|\s;:”"'’!.,~]+/,
            '',
          );
    const passage = cutPassage(
      reading.text,
      lines.map((line) => withIndent(reading.text, textSpan(line))),
    );
    const between = reading.text.slice(payload?.wordsEnd ?? 0, lines[0]?.startOffset ?? 0);
    return {
      label: words,
      status: payload?.status ?? 'present',
      passage,
      ownLines: between.includes('\n'),
      role: payload?.role?.toLowerCase() ?? null,
      ofOne: payload !== undefined && (payload.role !== null || payload.task === true),
    };
  });
  const found = readAttendance(sections, {
    repair: reading.repair,
    scanned: reading.scanned,
    edits: reading.edits,
  });
  reading.repairs.push(...found.repairs);
  reading.doubts.push(...found.doubts);
  reading.unread.push(...found.unread);
  return found.attendees.map((attendee) => ({
    ...attendee,
    role: mendRole(reading, attendee.role, attendee.span),
  }));
}

/** With the blanks before it, which tell what a line stands below. */
function withIndent(text: string, { start, end }: Span): Span {
  let from = start;
  while (text.charAt(from - 1) === ' ') from -= 1;
  return text.charAt(from - 1) === '\n' ? { start: from, end } : { start, end };
}

/**
 * The lines of people of each list. Where the labels of several stand in one block, the lines stand below the last of them,
 * list after list with a blank line between.
 */
function dealRosters(reading: Reading, nodes: readonly CstNode[]): IToken[][] {
  const rosters = nodes.map((node) => tokensOf(node, 'Roster'));
  nodes.forEach((node, last) => {
    if (tokensOf(node, 'Value').length === 0) return;
    let first = last;
    while (first > 0 && rosters[first - 1]?.length === 0) first -= 1;
    const parts: IToken[][] = [];
    for (const line of rosters[last] ?? []) {
      const above = parts[parts.length - 1]?.at(-1);
      const between =
        above === undefined ? '' : reading.text.slice(above.startOffset + above.image.length, line.startOffset);
      if (above === undefined || /\n[ \t]*\r?\n/.test(between)) parts.push([line]);
      else parts[parts.length - 1]?.push(line);
    }
    if (parts.length !== last - first + 1) return;
    parts.forEach((part, index) => {
      rosters[first + index] = part;
    });
  });
  return rosters;
}

function readProseNodes(reading: Reading, nodes: readonly CstNode[]): ProseDraft | null {
  const tokens = nodes.flatMap(allTokens).sort((a, b) => a.startOffset - b.startOffset);
  if (tokens.length === 0) return null;
  claim(reading, tokens);
  return { text: readProse(reading, tokens.map(textSpan)), span: spanOf(tokens) };
}

function readSigned(reading: Reading, tokens: readonly IToken[], known: readonly string[]): SignatureMention[] {
  if (tokens.length === 0) return [];
  claim(reading, tokens);
  // Whose line ends in a hyphen, scribble would run on into the name below it.
  const printed = tokens.filter(({ image }) => !image.endsWith('-') || !isSignature(image) || holdsRole(image));
  return readSignatures(cutPassage(reading.text, wholeLines(reading, printed)), {
    purpose: 'signature',
    repair: reading.repair,
    repairs: reading.repairs,
    edits: reading.edits,
    known,
  });
}

/** "Vid protokollet:      Justerat den 15 juni 2017": the day stands in a column among the signatures. */
function readApprovalCell(reading: Reading, tokens: readonly IToken[]): ProseDraft | null {
  for (const token of tokens) {
    const found = approvalCell.exec(token.image);
    if (found?.[1] === undefined) continue;
    const start = token.startOffset + found.index + found[0].length - found[1].length;
    const span = { start, end: start + found[1].length };
    return { text: readProse(reading, [span]), span };
  }
  return null;
}

const approvalCell = pattern.i`(?:\t| {2,})(justera[dt]e?s? (?:den )?\d[\d\p{L} ./-]*\d)(?=\s*$|\t| {2})`;

/** Who signs on the first page and again on the last, by the same office, is named once. */
function onceEach(signatures: readonly SignatureMention[]): SignatureMention[] {
  return signatures.filter(
    ({ name, role }, index) =>
      !signatures.slice(0, index).some((earlier) => earlier.name === name && earlier.role === role),
  );
}

/** An e-signature page: its named signers are signatures, and the rest of it belongs to the page. */
function readElectronic(reading: Reading, tokens: readonly IToken[]): SignatureMention[] {
  if (tokens.length === 0) return [];
  return readSignatures(cutPassage(reading.text, wholeLines(reading, tokens)), {
    purpose: 'signature',
    repair: reading.repair,
    repairs: reading.repairs,
    edits: reading.edits,
    electronic: true,
  });
}

/** Columns tell which role belongs to which name, so lines keep their indent. */
function wholeLines(reading: Reading, tokens: readonly IToken[]): Span[] {
  return tokens.map((token) => {
    let start = token.startOffset;
    while (start > 0 && /[^\S\n\r\f\v\u2028\u2029]/.test(reading.text.charAt(start - 1))) start -= 1;
    return { start, end: token.startOffset + token.image.length };
  });
}
