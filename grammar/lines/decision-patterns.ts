import type { IToken } from 'chevrotain';
import { foldedStretch, foldForPattern } from '../matching/fold.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { damagedAtt, damagedConnectors, infinitiveBehind, worstAtt } from '../vocabulary/look-alikes.js';
import { anyBody } from '../vocabulary/markers.js';
import { bulletMarks } from '../vocabulary/bullets.js';
import { restsOfAttWords } from '../vocabulary/function-words.js';
import { complementNouns, complementVerbs, transitiveVerbs } from '../vocabulary/complements.js';
import { couldWrap, isDangling, isEnded } from './layout.js';
import { skipBlanks } from './line-parts.js';
import { matchTo, restOfLine, type LineMatch, type LinePattern } from './line-match.js';
import { matchBareBody, matchBareVerb, matchIntroducer, matchRemains, type IntroducerMatch } from './introducers.js';
import { matchDecisionLabel } from './markers.js';
import type { LineDocument } from './line-document.js';
import { lastToken, placeAt, progress, type Place } from './place.js';
import { endsSentence } from './sentences.js';
import type { SourceLine } from './source-lines.js';
import { isWithin } from '../matching/near.js';
import { pattern } from '../matching/pattern.js';

/** "Beslut:", "Mötet beslutar", "Styrelsen / beslutar,": what follows decides. */
export const decisionLabel: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const at = place.atStart ? behindBullet(place.line) : offset;
  const label = matchDecisionLabel(text, at);
  if (label !== null && (place.atStart || text.slice(offset, label.end).includes(':'))) {
    const labelEnd = Math.max(label.end, label.wordsEnd);
    // "Beslut: Styrelsen beslutade att …"
    const end = matchIntroducer(text, skipBlanks(text, labelEnd, widestGap))?.end ?? labelEnd;
    const bare = bareListHead.exec(text.slice(end, end + 60));
    return matchTo(text, offset, end + (bare?.[0].length ?? 0), {
      bareList: bare !== null || bareLabel.test(text.slice(at, end)),
    });
  }
  const damaged = place.atStart ? matchRemains(text, place.line, place.next) : null;
  if (damaged !== null) return matchTo(text, offset, damaged, { bareList: false });
  const torn = place.atStart ? tornIntroducer(place, text, tokens) : null;
  if (torn !== null) return matchTo(text, offset, torn, { bareList: false });
  const introducer = matchIntroducer(text, at);
  if (introducer === null || !decides(introducer, place, tokens)) return null;
  const list = bareListHead.exec(text.slice(introducer.end, introducer.end + 40));
  if (list !== null) return matchTo(text, offset, introducer.end + list[0].length, { bareList: true });
  return matchTo(text, offset, introducer.end, { bareList: false });
};

/** "* Mötet beslutar att …": a list's entry may decide. */
function behindBullet({ text, textStart }: SourceLine): number {
  return textStart + (bulletBefore.exec(text)?.[0].length ?? 0);
}

const bulletBefore = pattern`^[${bulletMarks}][ \t]+(?=\p{Lu})`;

/** Blanks between a label and who decides. */
const widestGap = 20;

/** A line, a bullet or a paragraph that begins a decision of a list. */
export const clause: LinePattern = (text, offset, tokens) => {
  const place = placeAt(offset);
  const at = place.atStart ? place.line.textStart : offset;
  const last = lastToken(tokens);
  const found = matchHead(place, text, at, last);
  const bullet = found?.groups?.bullet ?? '';
  const att = found?.groups?.att;
  if (found === null || last === undefined || (att === undefined && bullet === '')) return null;
  if (att === undefined && !(openedBare(tokens) && pattern`\p{L}`.test(text.slice(at, place.line.end)))) return null;
  if (att !== undefined && !isAtt(att, text.slice(at + found[0].length))) return null;
  const opening = `${bullet}${found.groups?.connector ?? ''}`;
  const isWorn = att !== undefined && !surelyAtt.test(att);
  if (isWorn && !isDueAtt(place, last, opening, text.slice(at + found[0].length, at + reach))) return null;
  if (
    place.atStart &&
    bullet === '' &&
    last.tokenType.name !== 'DecisionLabel' &&
    isWrappedAtt(place, connectorOf(found), openedInline(text, tokens))
  )
    return null;
  const start = at + found[0].length - (att?.length ?? 0) - (found.groups?.close?.length ?? 0);
  const match = restOfLine(place, text, offset);
  if (match === null) return null;
  match.payload = {
    start,
    end: place.line.textStart + place.line.text.length,
    connector: connectorOf(found),
    connectorRead: found.groups?.connector?.trim() ?? '',
    bare: att === undefined,
    attEnd: start + (att?.length ?? 0),
    wordsStart: at + found[0].length,
  };
  return match;
};

/**
 * "att godkänna rapporten" as a paragraph of its own where nothing has introduced it: in documents that set no decision
 * under a label, a clause that begins after a full stop, or right below a heading, decides.
 */
export const loneClause: LinePattern = (text, offset, tokens) => {
  const { atStart, line, previous, document } = placeAt(offset);
  if (!atStart || previous === null) return null;
  const inCell = document.decisionCells.has(line.textStart);
  if (!text.startsWith('att', line.textStart)) return inCell ? wholeCell(text, offset) : null;
  if (document.labelled && !inCell) return null;
  if (progress().heading === null || line.blanksBefore <= (document.layout.spaced ? 1 : 0)) return null;
  // A scan may have lost the full stop of a line that is not full, and sets blank lines inside paragraphs.
  const lostStop =
    !/[:,–-]$/.test(previous.text) &&
    infinitive.test(line.text.slice(3)) &&
    !couldWrap(previous, line, document.layout) &&
    looksScanned(text);
  const ended = endsSentence(previous.text) || lostStop;
  const told = ended || inCell || lastToken(tokens)?.tokenType.name === 'PresenterCell';
  if (!document.numbering.has(previous) && !told) return null;
  return isProposed(tokens) ? null : clause(text, offset, tokens);
};

/** "Ärendet återkommer i december." in a table's column of decisions. */
function wholeCell(text: string, offset: number): LineMatch | null {
  const place = placeAt(offset);
  const match = pattern`\p{L}{2}`.test(place.line.text) ? restOfLine(place, text, offset) : null;
  if (match === null) return null;
  const { textStart: start, text: words } = place.line;
  const end = start + words.length;
  match.payload = { start, end, connector: null, connectorRead: '', bare: true, attEnd: start, wordsStart: start };
  return match;
}

/** The clauses above stand under "Förslag till beslut". */
function isProposed(tokens: readonly IToken[]): boolean {
  const opening = tokens.findLast(
    ({ tokenType, image }) =>
      !(tokenType.name === 'Continuation' || (tokenType.name === 'Paragraph' && /^\W*att/i.test(image))),
  );
  return opening?.tokenType.name === 'ProposalLabel';
}

/** What follows the word "Beslut" without any "att". */
export const statement: LinePattern = (text, offset, tokens) => {
  const last = lastToken(tokens);
  if (last?.tokenType.name !== 'DecisionLabel') return null;
  const place = placeAt(offset);
  // A mark alone behind the label is a speck.
  return pattern`\p{L}`.test(text.slice(offset, place.line.end)) ? restOfLine(place, text, offset) : null;
};

/** "Styrelsen", page head, "beslutar,": each part is a token of its own. */
function tornIntroducer(
  { line, next, acrossPage, document }: Place,
  text: string,
  tokens: readonly IToken[],
): number | null {
  const last = lastToken(tokens);
  if (acrossPage && last?.tokenType.name === 'DecisionLabel') return matchBareVerb(text, line.textStart);
  if (next === null || !pageEndsBetween(line, next, document)) return null;
  return matchBareVerb(text, next.textStart) === null ? null : matchBareBody(text, line.textStart);
}

function pageEndsBetween(line: SourceLine, next: SourceLine, { furniture }: LineDocument): boolean {
  if (next.pageBefore) return true;
  for (const head of furniture) if (head.start > line.start && head.start < next.start) return true;
  return false;
}

const clauseHead = new RegExp(
  String.raw`^(?<bullet>(?:[${bulletMarks}]{1,2}|[=+>°¢©®«»~<'’"”&@.,;]{1,2}(?=[ \t])|[eo](?=[ \t])|\(?(?:\d{1,2}|[a-h])[.)]|[\dIl|]{1,2}[.,:]?(?=[ \t]+(?:samt[ \t]+)?(?:\*\*)?att[ \t*]))[ \t]*)?(?:\*\*|__|["”“+*‘’']{1,3}|r(?=(?:att|ate)["”+]))?(?:(?<connector>(?:samt|och|dels|och dels|samt dels|(?:${Object.keys(damagedConnectors).join('|')})(?=[ \t]+(?:\*\*|__)?att[\s*_]))(?:[ \t]+|(?<=samt)(?=att[ \t])))(?:\*\*|__|["”“+*]{1,3})?)?(?<att>att|(?:${damagedAtt.join('|')})(?=[\s:,*"”+]))?(?<close>(?:\*\*|__|["”+*]{1,3}(?=\s))?)`,
  'i',
);
/** "att" at the label's end before a list whose entries have none of their own. */
const bareListHead = new RegExp(
  String.raw`^\s*(?:\*\*)?(?:att?|alt|atl|aU|arr)(?:\*\*)?[ \t]*:?(?:\*\*)?(?=[ \t]*\r?\n\s*(?:[${bulletMarks}+=«~]|\d{1,2}[.)]))|^\s*(?:\*\*)?att(?:\*\*)?[ \t]*:(?:\*\*)?(?=[ \t]*\r?\n)`,
  'i',
);
const bareLabel = pattern.i`(?<!\p{L})att?[ \t]*:?(?:\*\*)?[ \t]*$`;
const ownWord = new RegExp(`^(?:${restsOfAttWords.join('|')})`, 'i');

/** "attge": verbs of two letters. */
const shortVerb = /^(?:ge|se|ta|få|gå|be|bo|ha) /;

/** How a clause opens; in a scan, where one is due, also by what is hardly left of "att" and the word before it. */
function matchHead(place: Place, text: string, at: number, last: IToken | undefined): RegExpExecArray | null {
  const head = text.slice(at, at + reach);
  const found = clauseHead.exec(head);
  if (found?.groups?.att !== undefined || !place.atStart || !listing.has(last?.tokenType.name ?? '')) return found;
  if (!looksScanned(text)) return found;
  const worn = wornHead.exec(head) ?? (isListed(place, found, last) ? looseHead.exec(head) : null);
  if (worn === null) return found;
  const connector = worn.groups?.connector;
  if (connector !== undefined) return nearConnector(connector.trim()) === null ? found : worn;
  const after = head.slice(worn[0].length);
  return worn.groups?.att === 'ett' && !(infinitive.test(after) || pattern`^ \p{Lu}`.test(after)) ? found : worn;
}

/** Right below an introducer, or behind the mark that the clause above has: nothing but "att" begins there, whatever is left of it. */
function isListed({ line, previous }: Place, found: RegExpExecArray | null, last: IToken | undefined): boolean {
  if (last?.tokenType.name === 'DecisionLabel') return line.blanksBefore <= 1;
  const bullet = found?.groups?.bullet ?? '';
  return bullet !== '' && last?.tokenType.name === 'Clause' && previous?.text.startsWith(`${bullet}att`) === true;
}

/** After these one more clause may come. */
const listing: ReadonlySet<string> = new Set(['DecisionLabel', 'Clause', 'LoneClause', 'Continuation']);
const infinitive = pattern`^${infinitiveBehind}`;
/** Characters in which a clause's first words show. */
const reach = 60;
const wornHead = pattern`^(?<bullet>(?:[${bulletMarks}=+>°¢©®«»~.,;]{1,2}|[\dIl|]{1,2}[.,:)]?)[ \t]+)?(?:\*\*|__)?(?<connector>(?:\p{L}{2,6}|o ch)[ \t]+(?=(?:att|ett|${damagedAtt.join('|')})[\s*_])|[oe0]ch(?=[ae]tt[\s*_]))?(?<att>(?:att|ett|${damagedAtt.join('|')})(?=[\s:,*_])|${worstAtt})(?<close>\*\*|__)?`;

const looseHead = pattern`^(?<bullet>[${bulletMarks}][ \t]+)?(?<att>[aäåàeoα][a-zé!|τ]{1,2}(?<!(?:e[nt]|ett|e[rj]|å[rt]|är|än|om|oss))(?=[ \t]+\p{Ll}))`;

/** "ssmt" and "delms" are near "samt" and "dels". */
function nearConnector(printed: string): string | null {
  const word = printed.toLowerCase();
  return connectors.find((connector) => isWithin(1, connector, word)) ?? null;
}

const connectors = ['samt', 'dels', 'och'];

/** Scanned "att" is believed as a word of its own only; glued to the next word ("attuppdra") only where clean. */
function isAtt(att: string, after: string): boolean {
  if (/^(?:[\s:,]|\.\s|$)/.test(after)) return true;
  if (!/^att$/i.test(att)) return false;
  return shortVerb.test(after) || (pattern`^\p{Ll}{2}[\p{Ll}\d]`.test(after) && !ownWord.test(after));
}

/** What is no other word. */
const surelyAtt = /^(?:att|alt|atl|aU|arr|attt|ate|aft|ati|atf|atr|stt)$/i;

/** A damaged "att" is one where a scan's clause is due; elsewhere "at" and "an" may be other words that lost a letter. */
function isDueAtt({ line, previous, document }: Place, last: IToken, opening: string, after: string): boolean {
  if (!looksScanned(document.text)) return false;
  return (
    infinitive.test(after) ||
    last.tokenType.name === 'DecisionLabel' ||
    opening !== '' ||
    line.blanksBefore > 0 ||
    previous === null ||
    isEnded(previous.text) ||
    /(?:,|\s(?:samt|och))$/.test(previous.text)
  );
}

/** The word before "att" as it should be. */
function connectorOf(head: RegExpExecArray): string | null {
  const printed = head.groups?.connector?.trim().toLowerCase() ?? null;
  return printed === null ? null : (damagedConnectors[printed] ?? nearConnector(printed) ?? printed);
}

/** The list has entries without "att": its first one had none, or the label ended in "att:". */
function openedBare(tokens: readonly IToken[]): boolean {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.tokenType.name === 'DecisionLabel') return true;
    if (token?.tokenType.name === 'Clause') return (token.payload as { bare: boolean }).bare;
  }
  return false;
}

/** "Gruppen beslutar att …": the list's only clause so far began on its introducer's line. */
function openedInline(text: string, tokens: readonly IToken[]): boolean {
  const index = tokens.findLastIndex(({ tokenType }) => tokenType.name === 'Clause');
  const [clause, label] = [tokens[index], tokens[index - 1]];
  if (clause === undefined || label?.tokenType.name !== 'DecisionLabel') return false;
  // A label's clauses begin lines of their own, as do those of a column that a gap sets beside it.
  return !label.image.includes(':') && !/[\n\r\f\t]| {3}/.test(text.slice(label.startOffset, clause.startOffset));
}

/** A line that merely wraps at "att" is no new clause. */
function isWrappedAtt(place: Place, connector: string | null, inline: boolean): boolean {
  const { previous, line, document } = place;
  if (previous === null || line.bold || line.text.startsWith('**')) return false;
  if (isEnded(previous.text) || /[,–—-]$/.test(previous.text)) return false;
  if (/(?:^|\s)(?:samt|och|dels)$/i.test(previous.text)) return false;
  if (connector !== null && isDangling(previous.text)) return true;
  // Clauses that run on in a paragraph begin no lines of their own.
  if (connector === null && inline && line.blanksBefore === 0 && couldWrap(previous, line, document.layout))
    return true;
  // "samt att" and "dels att" at a line's start begin a clause; "och att" may just have wrapped.
  if (connector !== null && connector !== 'och') return false;
  if (
    connector === null &&
    expectsComplement(previous.text) &&
    !((hasObject.test(previous.text) || isRelative.test(previous.text)) && !couldWrap(previous, line, document.layout))
  )
    return true;
  const spaced = line.blanksBefore > 0 && !(document.layout.spaced && line.blanksBefore <= 1) && !place.acrossPage;
  if (spaced) return false;
  return couldWrap(previous, line, document.layout) && (connector !== null || hasOpenVerb(previous.text));
}

/** The words after the clause's last "att" want an "att" of their own: "att uppdra åt sekretariatet / att …". */
function expectsComplement(text: string): boolean {
  if (isDangling(text)) return true;
  const letters = foldForPattern(text);
  const tail = letters.slice(letters.search(/\batt(?![\s\S]*\batt\b)/i) + 3);
  return complement.test(tail) || complementNoun.test(letters);
}

function hasOpenVerb(text: string): boolean {
  return openVerb.test(text.slice(Math.max(0, text.lastIndexOf('att '))));
}

const complement = pattern.i`(?<!\p{L})(?:${complementVerbs.map(foldForPattern).join('|')})(?:[ \t]+(?:at|till|hos|for|med))?(?:[ \t]+[\p{L}-]+){0,9}$`;
const complementNoun = pattern.i`(?<!\p{L})(?:${complementNouns.map(foldForPattern).join('|')})$`;
/** "begära ett möte under våren": what is begged for stands there already. */
const hasObject = pattern.i`(?<!\p{L})(?:${transitiveVerbs.join('|')})(?:[ \t]+[\p{L}-]+){3,}$`;
/** "med det tillägg som Anna Berg föreslår": what is proposed stands there already. */
const isRelative = pattern.i`(?<!\p{L})som(?:[ \t]+[\p{L}.-]+){1,4}[ \t]+(?:${complementVerbs.join('|')})$`;
const openVerb = pattern.i`(?<!\p{L})(?:${complementVerbs.join('|')})(?!\p{L})`;

/** A sentence in the past tense that goes on in its line decides only where the document has no headed decisions. */
function decides(introducer: IntroducerMatch, place: Place, tokens: readonly IToken[]): boolean {
  const { document, previous, line } = place;
  if (
    pattern`^\p{Ll}`.test(line.text) &&
    place.atStart &&
    previous !== null &&
    !isEnded(previous.text) &&
    lastToken(tokens)?.tokenType.name === 'Paragraph'
  )
    return false;
  const opens =
    place.atStart &&
    (previous === null || line.blanksBefore > 0 || document.layout.width === null || isEnded(previous.text));
  if (introducer.past && introducer.inline && document.labelled && !opens) return false;
  // Alone above its clauses it heads them, whatever scanning has left of the body's name in the header.
  if (introducer.subject === null || !introducer.past || (opens && !introducer.inline)) return true;
  return isOwnBody(introducer.subject, document);
}

/** The body that met, or a word for any body ("mötet", "gruppen"); not another body whose decision is told. */
function isOwnBody(subject: string, { head, text }: LineDocument): boolean {
  const word = subject.split(/\s+/).at(-1) ?? '';
  const base = word.replace(/(?:en|et|n|t)$/, '');
  if (general.has(word) || (base.length >= 4 && head.includes(base))) return true;
  const stem = word.replace(/s?(?:gruppen|natverket|motet|radet|utskottet|namnden)$/, '').replace(/(?:en|et|n|t)$/, '');
  if (stem.length >= 4 && head.includes(stem)) return true;
  // A scan's head may name the body in letters that are none of it: who decides again and again has met.
  return looksScanned(text) && decisionsOf(text, word) >= 2;
}

const decisionsOf = (text: string, body: string): number =>
  foldedStretch(text, 0, text.length).split(`\n${body} beslut`).length - 1;

/** Folded, as the introducer's subject is. */
const general: ReadonlySet<string> = new Set(anyBody.map(foldForPattern));
