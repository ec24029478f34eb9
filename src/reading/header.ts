import type { CstNode, IToken } from 'chevrotain';
import { clockRangeAtEnd } from '../../grammar/phrases/when/clock-range.js';
import type { FieldKind } from '../../grammar/lines/markers.js';
import { isWithin } from '../../grammar/matching/near.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { cutPassage, type Span } from '../../grammar/passage.js';
import { findMunicipality } from '../../grammar/phrases/people/municipality.js';
import { protocolWords } from '../../grammar/vocabulary/markers.js';
import { meetingServices } from '../../grammar/vocabulary/whereabouts.js';
import type { HeaderField, Meeting } from '../schema/meeting.js';
import { readBody, readDamagedBody, readOrganizationAfter, type NamedBody } from './body.js';
import { agreeDates, type DateMention } from './header-date.js';
import { chooseLetterhead, isProtocolWord } from './letterhead.js';
import { readMeetingNumber } from './meeting-number.js';
import { readProse, readWords } from './prose.js';
import { claim, nodesOf, textSpan, tokenSpan, tokensOf, type Reading } from './reading.js';
import { namesPlace } from './when-venue.js';
import { readWhen, type WhenLabels, type WhenReading } from './when.js';

/** The header's fields, each with its place in the source. */
export type HeaderDraft = { [Field in HeaderField]: { value: NonNullable<Meeting[Field]>; span: Span } | null };

/** Reads title, organisation, body, number, date, times, venue and contact. */
export function readHeader(reading: Reading, tree: CstNode): HeaderDraft {
  const header = emptyHeader();
  const headlines = nodesOf(tree, 'headline').flatMap((node) => readHeadlines(reading, node));
  const title = headlines.find(({ titled }) => titled) ?? null;
  if (title !== null) {
    const words = readProse(reading, title.spans);
    header.title = { value: reading.scanned ? words.replace(labelBehind, '') : words, span: title.span };
    claim(reading, title.tokens);
  }
  const fields = [...nodesOf(tree, 'field'), ...stackedValues(tree)];
  readNumber(reading, header, title, headlines);
  readOwners(reading, header, fields);
  readBodies(reading, header, title, headlines);
  readWhenAndWhere(reading, header, title, headlines, fields);
  if (header.number === null && header.date !== null) readNumber(reading, header, title, headlines);
  const email = tokensOf(tree, 'Email')[0];
  claim(reading, tokensOf(tree, 'Email'));
  if (email !== undefined) {
    const { start } = tokenSpan(email);
    const printed = email.image.replace(/[\s|>]+$/, '');
    header.contact = { value: printed.replace(/\s+/g, ''), span: { start, end: start + printed.length } };
  }
  return header;
}

/** "Protokoll 6/2021 Blad": the label of a page's number, which another column holds. */
const labelBehind = / (?:Blad|Sida?)$/;

interface Headline {
  readonly tokens: readonly IToken[];
  readonly spans: readonly Span[];
  readonly span: Span;
  readonly words: string;
  readonly titled: boolean;
}

function emptyHeader(): HeaderDraft {
  return {
    title: null,
    organization: null,
    body: null,
    number: null,
    year: null,
    date: null,
    startTime: null,
    endTime: null,
    venue: null,
    contact: null,
  };
}

/** A line of the header, or two that stand on one: "Bjuvs kommun Protokoll 4/2011". */
function readHeadlines(reading: Reading, node: CstNode): Headline[] {
  const whole = readHeadline(reading, node);
  const [first, ...others] = whole.spans;
  const owner = whole.titled ? ownerBeside.exec(whole.words)?.[1] : undefined;
  if (owner === undefined || first === undefined || readBody(owner) !== null) return [whole];
  const printed = reading.text.slice(first.start, first.end);
  const cut = first.start + printed.search(protocolWord);
  if (cut <= first.start) return [whole];
  const left = { start: first.start, end: first.start + printed.slice(0, cut - first.start).trimEnd().length };
  const right = { start: cut, end: first.end };
  const words = whole.words.slice(owner.length).trimStart();
  return [
    { ...whole, spans: [left], span: left, words: owner, titled: false },
    { ...whole, spans: [right, ...others], span: { start: cut, end: whole.span.end }, words },
  ];
}

/** "Protokoll", "PROTOKOLL": the title's word behind another. */
const titleWord = `(?<=[ \\t])(?=\\p{Lu})(?:${protocolWords.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')})(?!\\p{L})`;
const protocolWord = pattern`${titleWord}`;
/** What names a municipality, an association or a co-operation, one blank from the title. */
const ownerBeside = pattern`^["”“]?((?=[^\n]*?(?:kommun|kommuner|stad|förbund|förbundet|samverkan|Samverkan) )\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,5})[ \t]+${titleWord}`;

function readHeadline(reading: Reading, node: CstNode): Headline {
  const tokens = [...tokensOf(node, 'Title'), ...tokensOf(node, 'HeaderLine'), ...tokensOf(node, 'Continuation')];
  const spans = tokens.map(textSpan);
  const span = { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
  const words = spans.map((own) => readWords(reading, own)).join(' ');
  return { tokens, spans, span, words, titled: tokensOf(node, 'Title').length > 0 };
}

/** What the title says goes before what other lines say. */
function titleFirst(title: Headline | null, headlines: readonly Headline[]): readonly Headline[] {
  return title === null ? headlines : [title, ...headlines.filter((line) => line !== title)];
}

function readNumber(
  reading: Reading,
  header: HeaderDraft,
  title: Headline | null,
  headlines: readonly Headline[],
): void {
  const knownYear = header.date === null ? null : Number(header.date.value.slice(0, 4));
  for (const headline of titleFirst(title, headlines)) {
    const passage = cutPassage(reading.text, headline.spans);
    const { number, year, repairs } = readMeetingNumber(passage, { repair: reading.repair, knownYear });
    if (header.number === null && number !== null) {
      reading.repairs.push(...repairs);
      header.number = number;
      claim(reading, headline.tokens);
    }
    if (header.year === null && year !== null && (number !== null || headline === title)) header.year = year;
    if (header.number !== null) break;
  }
}

/** "Organisation: Kommunförbundet Norra Skåne", "Grupp: IT-chefsgruppen". */
function readOwners(reading: Reading, header: HeaderDraft, fields: readonly CstNode[]): void {
  for (const node of fields) {
    const kind = kindOf(tokensOf(node, 'FieldLabel')[0]);
    const spans = valuesOf(node).map(textSpan);
    const [first, last] = [spans[0], spans.at(-1)];
    if ((kind !== 'organization' && kind !== 'body') || first === undefined || last === undefined) continue;
    const words = spans.map((own) => readWords(reading, own)).join(' ');
    const value = kind === 'body' ? (readBody(words)?.name ?? words) : words;
    header[kind] ??= { value, span: { start: first.start, end: last.end } };
  }
}

/** The body that the title names, or another line of the header; a letterhead that names none is the organisation. */
function readBodies(
  reading: Reading,
  header: HeaderDraft,
  title: Headline | null,
  headlines: readonly Headline[],
): void {
  const isLabelled = header.organization !== null;
  const named = titleFirst(title, headlines).flatMap((headline) => {
    const body = readBody(reading.scanned ? withMarks(headline.words) : headline.words);
    return body === null ? [] : [{ headline, body }];
  });
  if (named.length === 0) named.push(...damagedBody(reading, title, headlines));
  const definite = named.filter(({ body }) => body.definite);
  // "Samarbetskommittén Norra Ådalen / Kommunchefsgruppen": the line that holds nothing else names the body.
  // Of two above the title, the upper one is whose group the lower one is: "Provrådet / Kommunchefsgruppen".
  const alone = definite.filter(({ headline, body }) => body.span.end - body.span.start === headline.words.length);
  const nearest = alone.findLast(({ headline }) => !isBelow(headline, title)) ?? alone[0];
  const chosen = definite.find(({ headline }) => headline === title) ?? nearest ?? definite[0] ?? named[0];
  if (chosen !== undefined) {
    header.body ??= { value: chosen.body.name, span: locate(reading, chosen.headline, chosen.body.span) };
    claim(reading, chosen.headline.tokens);
  }
  for (const { headline, body } of named) {
    const place = readOrganizationAfter(headline.words, body.span.end);
    if (place === null || header.organization !== null) continue;
    header.organization = {
      value: headline.words.slice(place.start, place.end),
      span: locate(reading, headline, place),
    };
    claim(reading, headline.tokens);
  }
  // "Norrbottens samarbetsråd" below "KOMMUNDIREKTÖRSGRUPPENS PROTOKOLL" is whose group that is.
  const namesBody = (headline: Headline): boolean =>
    headline === chosen?.headline ||
    named.some(
      ({ headline: own, body }) =>
        own === headline &&
        isBelow(headline, title) &&
        !(chosen?.headline === title && namesItself(headline.words, body)) &&
        (body.definite || chosen?.body.definite !== true),
    );
  for (const headline of headlines)
    // A line too long for a heading tells more than the body's name.
    if (
      headline !== title &&
      headline.words.length <= longestLine &&
      isHead(headline, title) &&
      (isProtocolWord(headline.words) || namesBody(headline))
    )
      claim(reading, headline.tokens);
  // "Region Blekinge" over "… ekonomichefsnätverket i Blekinge" says more than the title.
  const told = header.organization?.value ?? '';
  if (isLabelled || told.includes(' ')) return;
  const heads = headlines.filter(
    (headline) =>
      headline !== title &&
      isHead(headline, title) &&
      (isOwnerBeforeBar(headline.words) ||
        (!namesBody(headline) &&
          headline.words.toLowerCase() !== chosen?.body.name.toLowerCase() &&
          !isDatedBody(headline.words))) &&
      !isBelowHours(reading, headline),
  );
  // What stands on the title's line is the surest.
  const beside = heads.filter(({ tokens }) => tokens === title?.tokens);
  const likely = beside.length > 0 ? beside : heads;
  const letterhead = chooseLetterhead(likely.map(({ words }) => words));
  const headline = letterhead === null ? undefined : likely[letterhead.line];
  if (letterhead === null || headline === undefined) return;
  const words = headline.words.slice(letterhead.start, letterhead.end);
  // "Höglandets samverkan Kommunchefsgruppen": a page's head, whose columns stand one blank apart.
  const value = words.endsWith(` ${header.body?.value ?? ''}`) ? words.slice(0, words.lastIndexOf(' ')) : words;
  if (!value.toLowerCase().includes(told.toLowerCase())) return;
  header.organization = { value, span: locate(reading, headline, letterhead) };
  claim(reading, headline.tokens);
}

/** "Samverkansrådet Norra Bohuslän": a body's word with a name of its own is an organisation. */
function namesItself(words: string, { span }: NamedBody): boolean {
  return span.start === 0 && pattern`^(?: (?:\p{Lu}[\p{L}-]+|och|i))+$`.test(words.slice(span.end));
}

/** Above the title, or so near below it that a letterhead can stand there. */
function isHead(headline: Headline, title: Headline | null): boolean {
  return title === null || headline.span.start <= title.span.start + headReach;
}

/** "Kommunchefsgruppen 2019-10-17": a page's head, which says who met and not whose paper it is. */
function isDatedBody(words: string): boolean {
  return /\d{4}-\d{2}-\d{2}/.test(words) && (readBody(words) ?? readDamagedBody(words)) !== null;
}

/** "Provförbundet Norr | Styrelsen Protokoll 2025-03-27": a page's head, whose first column no body has. */
function isOwnerBeforeBar(words: string): boolean {
  const bar = words.indexOf(' | ');
  return bar > 0 && readBody(words.slice(0, bar)) === null && readBody(words.slice(bar)) !== null;
}

/** A place right below the hours is where they met, and nobody's letterhead. */
function isBelowHours({ text }: Reading, { span, words }: Headline): boolean {
  const above = text.slice(Math.max(0, span.start - longestLine), span.start).trimEnd();
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\f')) + 1);
  return hours.test(line) && namesPlace(words);
}

const hours = pattern.i`\d[.:]\d{2}|(?<!\p{L})kl(?:ockan)?\.? ?\d`;

function isBelow(headline: Headline, title: Headline | null): boolean {
  return title !== null && headline.span.start > title.span.start;
}

/** Characters below the title in which a letterhead can stand. */
const headReach = 400;

/** "Arbetsutskottetsprotokoll", "IT>chefsgruppen": the blank and the hyphen that a body's name stands with. */
const withMarks = (words: string): string => words.replace(tightProtocol, ' ').replace(wornHyphen, '-');
const tightProtocol = pattern.i`(?<=\p{L}{5}(?:en|et|an|én)s)(?=protoko)`;
const wornHyphen = pattern`(?<=\p{Lu})[>+»](?=\p{Ll}{3})`;

/**
 * The body of a title in which no body is named as it should be, or of a scan's line that is nothing else; its proper
 * ending is a repair.
 */
function damagedBody(
  reading: Reading,
  title: Headline | null,
  headlines: readonly Headline[],
): { headline: Headline; body: NamedBody }[] {
  if (!reading.repair) return [];
  for (const headline of titleFirst(title, headlines)) {
    if (headline !== title && !(reading.scanned && loneBody.test(headline.words))) continue;
    const body = readDamagedBody(headline.words);
    if (body === null) continue;
    const before = headline.words.slice(body.span.start, body.span.end);
    reading.repairs.push({ span: locate(reading, headline, body.span), before, after: body.name, rule: 'look-alike' });
    return [{ headline, body }];
  }
  return [];
}

/** One long word. */
const loneBody = pattern`^\p{L}{12,}$`;

function readWhenAndWhere(
  reading: Reading,
  header: HeaderDraft,
  title: Headline | null,
  headlines: readonly Headline[],
  fields: readonly CstNode[],
): void {
  const labelled = fields.flatMap(
    (node, index) => readField(reading, node, header, isStacked(fields[index - 1])) ?? [],
  );
  const loose = headlines.map((headline) => {
    const labels: WhenLabels = headline === title && !isProseTitle(headline.words) ? 'title' : 'prose';
    const found = readWhen(cutPassage(reading.text, headline.spans), context(reading, labels, header));
    return { headline, found };
  });
  const readings = [...labelled, ...loose.map(({ found }) => found)];
  const mentions = [
    ...labelled.map((found): DateMention => ({ reading: found, place: 'label' })),
    ...loose.map(({ headline, found }): DateMention => ({
      reading: found,
      place: headline === title ? 'title' : found.startTime === null ? 'head' : 'hours',
    })),
  ];
  const { date, doubts } = agreeDates(mentions, { year: header.year?.value ?? null });
  reading.doubts.push(...doubts);
  if (date !== null) header.date = date;
  if (header.year === null && date !== null) header.year = { value: Number(date.value.slice(0, 4)), span: date.span };
  for (const found of readings) {
    header.startTime ??= found.startTime;
    if (header.startTime === found.startTime) header.endTime ??= found.endTime;
    reading.repairs.push(...found.repairs);
  }
  // A place has a label of its own, or shares the day's; what else stands beside the hours is a place only without one.
  const places = labelled.filter(({ labels }) => labels !== 'when');
  header.venue = [...places, ...labelled].find(({ venue }) => venue !== null)?.venue ?? null;
  for (const { headline, found } of loose) {
    if (found.date === null && found.partialDate === null && found.startTime === null) continue;
    claim(reading, headline.tokens);
    if (headline !== title || isProseTitle(headline.words)) header.venue ??= found.venue;
  }
  header.venue ??= unlabelledVenue(reading, header, loose, title);
  if (header.venue !== null)
    header.venue = mended(reading, reading.scanned ? withoutHours(header.venue) : header.venue);
}

interface LooseHeadline {
  readonly headline: Headline;
  readonly found: WhenReading;
}

/** "Kommunhuset, kl. 13–16", or a line of its own right below the day and the hours: "Stadshuset, lokal Läckö". */
function unlabelledVenue(
  reading: Reading,
  header: HeaderDraft,
  loose: readonly LooseHeadline[],
  title: Headline | null,
): { value: string; span: Span } | null {
  const line = loose.find(({ headline, found }) => found.startTime !== null && headline !== title)?.headline;
  if (line !== undefined && line.words.length <= longestLine) {
    const beside = readWhen(cutPassage(reading.text, line.spans), context(reading, 'when-where', header)).venue;
    if (beside !== null) return beside;
  }
  const below = loose.find(({ headline }) => headline !== title && isBelowHours(reading, headline))?.headline;
  if (below === undefined || below.words.length > longestLine) return null;
  if (below.tokens.some((token) => reading.claimed.has(token))) return null;
  claim(reading, below.tokens);
  return { value: below.words, span: below.span };
}

/** Characters of a line of the header that names a place or tells the hours, and no more. */
const longestLine = 80;

/** A scan's place without the hours beside it that could not be read: "Rådhuset, kl 0880-1140", "bl 1209-15.15 i Rådhuset". */
function withoutHours(field: { value: string; span: Span }): { value: string; span: Span } {
  const [before = ''] = hoursBefore.exec(field.value) ?? [];
  const [behind = ''] = hoursBehind.exec(field.value.slice(before.length)) ?? [];
  const value = field.value.slice(before.length, field.value.length - behind.length);
  if (value === field.value || !namesPlace(value)) return field;
  return { value, span: { start: field.span.start + before.length, end: field.span.end - behind.length } };
}

const wornClock = String.raw`[\dOIlS$|]{1,2}[.:,]? ?[\dOIlS$|]{2}`;
const wornHours = String.raw`(?:k[lit1]|bl|id)?\.? ?${wornClock} ?[-–—>=] ?${wornClock}`;
const hoursBefore = pattern`^${wornHours}(?:,| i| på)? `;
const hoursBehind = pattern`,? ${wornHours}$`;

/** A field's words with their damage repaired, where they are the source's own. */
function mended(reading: Reading, field: { value: string; span: Span }): { value: string; span: Span } {
  const { value, span } = field;
  const own = reading.text.slice(span.start, span.end).replace(/\s+/g, ' ') === value;
  return own ? { value: mendPlaces(reading, readWords(reading, span), span), span } : field;
}

/**
 * "Guldhuset i Lyckseie", "Tearns": in a scan, a long word of a venue that is one municipality's but for a letter, and a
 * service's name whose m came apart, or that is all of the venue.
 */
function mendPlaces(reading: Reading, value: string, span: Span): string {
  if (!reading.repair || !reading.scanned) return value;
  return value.replace(pattern.g`(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})`, (word) => {
    const proper = serviceNear(word, word === value) ?? (word.length >= longPlace ? placeNear(word) : null);
    if (proper === null || proper === word) return word;
    const at = reading.text.indexOf(word, span.start);
    if (at < 0 || at >= span.end) return word;
    reading.repairs.push({
      span: { start: at, end: at + word.length },
      before: word,
      after: proper,
      rule: 'look-alike',
    });
    return proper;
  });
}

/** Letters of the shortest municipality that a venue's word is compared with. */
const longPlace = 7;

function placeNear(word: string): string | null {
  const found = findMunicipality(word);
  return found === null || found.exact ? null : found.proper;
}

function serviceNear(word: string, isAll: boolean): string | null {
  const joined = word.replace('rn', 'm');
  return meetingServices.find((name) => name === joined || (isAll && isWithin(1, name, joined))) ?? null;
}

/** Values that stand below a block of labels, the last of which is a list's. */
function stackedValues(tree: CstNode): CstNode[] {
  return nodesOf(tree, 'attendance').filter((node) => tokensOf(node, 'Value').length > 0);
}

/** A label without a value: the values of several stand below the last of them. */
function isStacked(before: CstNode | undefined): boolean {
  return before !== undefined && tokensOf(before, 'Value').length === 0;
}

/** What a field says, and what its label says it to be. */
interface FieldReading extends WhenReading {
  readonly labels: WhenLabels;
}

function readField(reading: Reading, node: CstNode, header: HeaderDraft, stacked: boolean): FieldReading | null {
  const label = tokensOf(node, 'FieldLabel')[0];
  const values = valuesOf(node);
  const kind = kindOf(label);
  if (kind === 'other') return null;
  claim(reading, [...(label === undefined ? [] : [label]), ...tokensOf(node, 'FieldLabelRest'), ...values]);
  // The address after "Kontakt:" is a token of its own; whose meeting it was has been read.
  if (kind === 'contact' || kind === 'organization' || kind === 'body') return null;
  const passage = cutPassage(reading.text, values.map(textSpan));
  // "Plats: Rådhuset 13.00-16.15": times behind a place are the meeting's.
  const isTimed = kind === 'where' && clockRangeAtEnd.test(passage.text);
  const labels = (stacked && values.length > 1) || isTimed ? 'when-where' : kind;
  const found = readWhen(passage, context(reading, labels, header));
  reading.doubts.push(...found.doubts);
  reading.unread.push(...found.unread);
  return { ...found, labels };
}

const valuesOf = (node: CstNode): IToken[] => [...tokensOf(node, 'Value'), ...tokensOf(node, 'Continuation')];

function kindOf(label: IToken | undefined): FieldKind {
  return (label?.payload as { kind: FieldKind } | undefined)?.kind ?? 'when-where';
}

function context(reading: Reading, labels: WhenLabels, header: HeaderDraft): Parameters<typeof readWhen>[1] {
  return {
    repair: reading.repair,
    labels,
    scanned: reading.scanned,
    ...(header.year === null ? {} : { reference: { year: header.year.value } }),
  };
}

/** "Protokoll fört vid möte med … den 3 mars i …" is a sentence that tells all. */
function isProseTitle(words: string): boolean {
  return words.length > 50 && /\sden\s|\skl/i.test(words);
}

/** The place in the source of a stretch of a headline's words. */
function locate(reading: Reading, headline: Headline, { start, end }: Span): Span {
  const words = headline.words.slice(start, end);
  const at = reading.text.indexOf(words, headline.span.start);
  return at < 0 || at + words.length > headline.span.end ? headline.span : { start: at, end: at + words.length };
}
