import type { CstNode, IToken } from 'chevrotain';
import type { Span } from '../../grammar/passage.js';
import type { ClausePayload } from '../../grammar/lines/line-payloads.js';
import { readProse } from './prose.js';
import { allTokens, claim, spanOf, textSpan, tokenSpan, tokensOf, type Reading } from './reading.js';
import { pattern } from '../../grammar/matching/pattern.js';

export interface DecisionClause {
  connector: string | null;
  text: string;
  span: Span;
}

/** Reads one list of decisions; `spans` are the places of its words, for finding attachments mentioned in them. */
export function readDecisions(reading: Reading, node: CstNode): { clauses: DecisionClause[]; spans: Span[][] } {
  const bareList = tokensOf(node, 'DecisionLabel').some((label) => (label.payload as { bareList: boolean }).bareList);
  const groups: IToken[][] = [];
  for (const token of allTokens(node)) {
    const group = groups[groups.length - 1];
    if (token.tokenType.name === 'DecisionLabel') claim(reading, [token]);
    else if (token.tokenType.name === 'Continuation' && group !== undefined) group.push(token);
    else groups.push([token]);
  }
  const clauses: DecisionClause[] = [];
  let carried: string | null = null;
  for (const group of groups) {
    claim(reading, group);
    const clause = readClause(reading, group, bareList);
    clause.connector ??= carried;
    carried = null;
    // ", samt" at a clause's end belongs to the next one.
    const trailing = group === groups[groups.length - 1] ? null : trailingConnector.exec(clause.text);
    if (trailing?.[1] !== undefined) {
      carried = trailing[1].toLowerCase();
      clause.text = clause.text.slice(0, trailing.index) + (trailing[0].startsWith(',') ? ',' : '');
    }
    // A mark alone below the label is a speck.
    if (pattern`\p{L}`.test(clause.text)) clauses.push(clause);
  }
  return { clauses, spans: groups.map((group) => group.map(tokenSpan)) };
}

const trailingConnector = /,?\s+(samt|och|dels)$/i;

function readClause(reading: Reading, tokens: readonly IToken[], bareList: boolean): DecisionClause {
  const [first, ...rest] = tokens;
  if (first === undefined) return { connector: null, text: '', span: { start: 0, end: 0 } };
  const continued = rest.map(textSpan);
  const span = spanOf(tokens);
  if (first.tokenType.name !== 'Clause' && first.tokenType.name !== 'LoneClause') {
    return { connector: null, text: readProse(reading, [textSpan(first), ...continued]), span };
  }
  const payload = first.payload as ClausePayload;
  if (payload.bare) {
    const text = readProse(reading, [payload, ...continued]);
    return { connector: null, text: bareList ? `att ${text}` : text, span };
  }
  const words = readProse(reading, [{ start: payload.wordsStart, end: payload.end }, ...continued]).replace(
    /^[:,]\s*/,
    '',
  );
  noteConnector(reading, payload);
  const printed = reading.text.slice(payload.start, payload.attEnd);
  const att = readAtt(reading, printed, payload);
  return { connector: payload.connector, text: `${att}${words}`.trim(), span };
}

/** A connector that was misread is repaired. */
function noteConnector(reading: Reading, { connector, connectorRead: before, start }: ClausePayload): void {
  if (!reading.repair || connector === null || before.toLowerCase() === connector) return;
  const at = reading.text.lastIndexOf(before, start);
  reading.repairs.push({
    span: { start: at, end: at + before.length },
    before,
    after: connector,
    rule: 'misread-word',
  });
}

/** "att" with the blank after it; glued or misread, it is repaired. */
function readAtt(reading: Reading, printed: string, { start, attEnd, wordsStart, end }: ClausePayload): string {
  const glued = pattern`^\p{Ll}`.test(reading.text.slice(attEnd, attEnd + 1)) && wordsStart === attEnd;
  const misread = !/^att$/i.test(printed);
  // "Att" keeps the capital that a list's entry begins with.
  if (!glued && !misread) return `${printed === 'ATT' ? 'att' : printed} `;
  if (!reading.repair) return glued ? printed : `${printed} `;
  const word = pattern`^\p{L}*`.exec(reading.text.slice(attEnd, end))?.[0] ?? '';
  const before = printed + (glued ? word : '');
  reading.repairs.push({
    span: { start, end: start + before.length },
    before,
    after: glued ? `att ${word}` : 'att',
    rule: glued ? 'glued-word' : 'misread-word',
  });
  return 'att ';
}
