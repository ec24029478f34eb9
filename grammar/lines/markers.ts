import { labelExtents, type ExtentKind } from '../matching/label-extents.js';
import { executeAt } from '../matching/execute-at.js';
import { labelMatcher, openingMatcher, type LabelMatch } from '../matching/labels.js';
import { foldedAlternatives, tolerantAlternatives } from '../matching/alternatives.js';
import { foldedStretch, foldForPattern } from '../matching/fold.js';
import { rememberedByPlace, rememberedByText } from '../matching/remembered.js';
import { matchesDamagedClosing, matchesDamagedNextMeeting } from './damaged-closing.js';
import { signingLabels } from '../vocabulary/roles.js';
import {
  approverLabels,
  agendaLabels,
  approvalPhrases,
  attachmentLabels,
  attachingStems,
  attachmentWords,
  attendanceLabels,
  attendanceSentences,
  breakWords,
  closingPhrases,
  decidingBodies,
  decisionLabels,
  electronicSignatures,
  nextMeetingPhrases,
  fieldLabels,
  officerLabels,
  ownerLabels,
  outcomeLabels,
  presenterLabels,
  presentingStems,
  proposalLabels,
  remarkLabels,
  signatureLabels,
  taskLabels,
  thankedFor,
  type Status,
} from '../vocabulary/markers.js';
import { isSentence } from './sentences.js';
import { skeleton } from '../matching/skeleton.js';
import { pattern } from '../matching/pattern.js';

/** The vocabulary compiled: each matcher says whether a marker stands at a place in the text. */

const fieldKinds = ['when-where', 'when', 'where', 'contact', 'other'] as const;
const ownerKinds = ['organization', 'body'] as const;
export type FieldKind = (typeof fieldKinds)[number] | (typeof ownerKinds)[number];

/** A label of a header's field, and where its value begins. */
export interface FieldMatch {
  readonly key: FieldKind;
  readonly wordsEnd: number;
  readonly end: number;
}
const statuses = ['present', 'excused', 'absent', 'guest'] as const satisfies readonly Status[];

export const matchFieldLabel = keyed(fieldKinds, (kind) => fieldLabels[kind], {
  ends: ['colon', 'dash', 'gap', 'cell', 'line', 'value'],
});
export const matchOwnerLabel = keyed(ownerKinds, (kind) => ownerLabels[kind], { ends: ['colon'] });
/** A label whose colon and gap scanning lost: "Plats Kommunhuset". */
export const matchBareFieldLabel = keyed(fieldKinds, (kind) => fieldLabels[kind], { ends: ['name', 'capital'] });
export const matchAttendanceLabel = keyed(
  statuses,
  (status) => [...attendanceLabels[status], ...attendanceSentences[status]],
  {
    ends: ['colon', 'dash', 'gap', 'cell', 'line'],
    qualified: true,
    near: true,
  },
);
/** A label of a list that the first name follows with neither colon nor gap: "Adjungerad Förnamn Efternamn". */
export const matchBareAttendanceLabel = keyed(statuses, (status) => attendanceLabels[status], { ends: ['name'] });
/** What they came for may stand before the verb: "Inbjuden till § 4 var". */
function sentenceSource(words: string): string {
  const verb = words.lastIndexOf(' ');
  const purpose = '(?: till (?:§|punkt|ärende)[^.\\n]{1,12})?';
  return `${words.slice(0, verb)}${purpose}${words.slice(verb)}`.replaceAll(
    ' ',
    String.raw`(?:[ \t]+|[ \t]*\r?\n[ \t]*)`,
  );
}

const sentences = statuses.map((status) => {
  const sources = attendanceSentences[status].map(sentenceSource).join('|');
  return { status, opening: pattern.iy`(?:${sources})(?:[ \t]+|[ \t]*\r?\n[ \t]*)(?=\p{L})` };
});

/** A quick look at a line's first word, before any pattern is asked. */
const firstWords: ReadonlySet<string> = new Set(
  Object.values(attendanceSentences).flatMap((phrases) =>
    phrases.map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
  ),
);
const longestFirstWord = 16;

/** "Närvarande var", "Förhinder hade anmälts av": a sentence whose object is a list of people. */
export function matchAttendanceSentence(
  text: string,
  at: number,
): { key: Status; wordsEnd: number; end: number } | null {
  const blank = text.indexOf(' ', at);
  if (blank - at > longestFirstWord || !firstWords.has(text.slice(at, blank).toLowerCase())) return null;
  for (const { status, opening } of sentences) {
    const found = executeAt(opening, text, at);
    if (found !== null) return { key: status, wordsEnd: at + found[0].trimEnd().length, end: at + found[0].length };
  }
  return null;
}
export const matchOfficerLabel = labelMatcher(officerLabels, { ends: ['colon', 'gap', 'cell'] });
/** "Utses att justera: Anna Berg", "Vid protokollet: Anna Berg" in the header. */
export const matchTaskLabel = labelMatcher(taskLabels, { ends: ['colon', 'gap', 'cell'] });
/** "Sekreterare" and nothing else on the line. */
export const matchOfficerLine = labelMatcher(officerLabels, { ends: ['line'] });
/** The one that can be nothing else, before a name with neither colon nor gap, or alone above one. */
export const matchBareApprover = labelMatcher(approverLabels, { ends: ['name', 'line'] });
/** "Ärenden", "Ärenden (föredragande inom parentes)". */
export function matchAgendaLabel(text: string, at: number): LabelMatch | null {
  const found = matchAgenda(text, at);
  if (found !== null) return found;
  const [whole = '', words = ''] = remarkedLabel.exec(text.slice(at, at + 100)) ?? [];
  const entry = agendaLabels.indexOf(words.toLowerCase());
  return entry < 0 ? null : { entry, wordsEnd: at + words.length, end: at + whole.length };
}

const remarkedLabel = pattern`^(\p{Lu}\p{Ll}{4,20}) \([^()\n]{1,60}\)(?=[ \t]*[\n\r])`;
const matchAgenda = labelMatcher(agendaLabels, { ends: ['colon', 'line'] });
/** "Föredragande: …", and any other label that tells of presenting, before names: "Redovisas av: Anna Berg". */
export function matchPresenterLabel(text: string, at: number): LabelMatch | null {
  const found = matchKnownPresenter(text, at);
  if (found !== null) return found;
  const [whole = '', words = ''] = matchTellingLabel(text, at);
  if (
    words === '' ||
    !presents.test(words) ||
    !opensWithName.test(text.slice(at + whole.length, at + whole.length + 60))
  )
    return null;
  const rest = /^[^\n\r\f]*/.exec(text.slice(at + whole.length, at + longestPresenters))?.[0] ?? '';
  return isSentence(rest) ? null : { entry: 0, wordsEnd: at + words.length, end: at + whole.length };
}

const matchKnownPresenter = labelMatcher(presenterLabels, { near: true, bare: true });
/** Up to four words before a colon; most lines have none. */
function matchTellingLabel(text: string, at: number): readonly string[] {
  const head = text.slice(at, at + longestTelling);
  return head.includes(':') ? (tellingLabel.exec(head) ?? []) : [];
}

/** Characters of such a label. */
const longestTelling = 80;
const tellingLabel = pattern`^(\p{Lu}\p{Ll}+(?: \p{L}+){0,3})(?:\*\*|__)? ?:(?:\*\*|__)?[ \t]*`;
const presents = pattern.i`(?<!\p{L})(?:${presentingStems.join('|')})`;
const attaches = pattern.i`(?<!\p{L})(?:${attachingStems.join('|')})`;
const opensWithName = pattern`^\p{Lu}[\p{L}.'’-]*(?: (?:von|af|de|van|al))? \p{Lu}[\p{L}'’-]`;
/** "Föredragande Anna Berg och Bo Ek": the label without its colon, on a line that is no sentence. */
export function matchPresenterLine(text: string, at: number): LabelMatch | null {
  const found = matchBarePresenter(text, at);
  if (found === null) return null;
  const line = /^[^\n\r\f]*/.exec(text.slice(at, at + longestPresenters))?.[0] ?? '';
  return isSentence(line) || /[.!?]\s*$/.test(line) ? null : found;
}

const matchBarePresenter = labelMatcher(['föredragande', 'föredragare', 'föredras av'], { ends: ['name'] });
/** Characters of the longest line of those who present. */
const longestPresenters = 160;
/** "Underlag: Bilaga 1 …"; before an attachment's own number the colon may be lost. */
export function matchAttachmentLabel(text: string, at: number): LabelMatch | null {
  const found = matchBareAttachments(text, at);
  if (found !== null && matchAttachmentLine(text, found.end) !== null) return found;
  const known = matchAttachments(text, at);
  if (known !== null) return known;
  // "Biläggs: Bilaga 3", "Tillhörande handling: Bil. 1".
  const [whole = '', words = ''] = matchTellingLabel(text, at);
  if (words === '' || !attaches.test(words) || matchAttachmentLine(text, at + whole.length) === null) return null;
  return { entry: 0, wordsEnd: at + words.length, end: at + whole.length };
}

const matchAttachments = labelMatcher(attachmentLabels, { bare: true });
const matchBareAttachments = labelMatcher(attachmentLabels, { ends: ['capital'] });
export const matchProposalLabel = labelMatcher(proposalLabels, {
  ends: ['colon', 'dash', 'gap', 'line', 'att'],
  qualified: true,
});
export const matchRemarkLabel = labelMatcher(remarkLabels);
const matchRemarkLine = labelMatcher(remarkLabels, { ends: ['line'] });
/** "Yrkanden" and nothing else on the line. */
export const isRemarkLabelAlone = (text: string, at: number): boolean => matchRemarkLine(text, at) !== null;
export const matchSignatureLabel = labelMatcher(signatureLabels, { ends: ['colon', 'gap', 'cell', 'line'] });
/** "Anteckningar förda av" before a name on the same line. */
export const matchSigningLabel = labelMatcher(signingLabels, { ends: ['name'] });
/** "Vid protokollet Justeras": labels of signatures and nothing else on the line. */
export function matchSignatureLabels(text: string, at: number): boolean {
  const end = /[\n\r\f]|$/.exec(text.slice(at, at + longestLabels))?.index ?? 0;
  let index = at;
  while (index < at + end) {
    const found = matchSignatureWords(text, index);
    if (found === null) return false;
    index = found.end + (/^[\s:_.]*/.exec(text.slice(found.end, at + end))?.[0].length ?? 0);
  }
  return index > at;
}

export const matchElectronicSignature = openingMatcher(electronicSignatures);

/** "Protokollet har stämts av med …"; the words alone on their line are a label. */
export function matchApproval(text: string, at: number): LabelMatch | null {
  const found = matchApprovalWords(text, at);
  return found === null || /^[ \t]*:?[ \t]*(?:[\n\r\f]|$)/.test(text.slice(found.end, found.end + 40)) ? null : found;
}

/** "Bilaga 2 – …", "Bil. 1". */
export function matchAttachmentLine(text: string, at: number): RegExpExecArray | null {
  return executeAt(attachmentLine, text, at);
}

/** "Paus", "Lunch kl. 12.00", "Kaffe (15 min)"; a clock before the word is the caller's. */
export function matchBreak(text: string, at: number): RegExpExecArray | null {
  return executeAt(breakLine, text, at);
}

/** "Beslut:", "Mötets beslut", "Direktionens beslut". */
export const matchDecisionLabel = rememberedByPlace(findDecisionLabel);

function findDecisionLabel(text: string, at: number): LabelMatch | null {
  const label = matchDecisionWord(text, at) ?? (decidesByOutcome(text) ? matchOutcome(text, at) : null);
  if (label !== null) return label;
  const head = text.slice(at, at + longestOpening);
  const [whole = '', words] =
    bareLabel.exec(head) ?? speckedLabel.exec(head) ?? numberedLabel.exec(head) ?? qualifiedLabel.exec(head) ?? [];
  if (words !== undefined) return { entry: 0, wordsEnd: at + words.length, end: at + whole.length };
  for (const { kind, wordsEnd, end } of labelExtents(text, at)) {
    if (
      decisionEnds.has(kind) &&
      mayBeDecision.test(text.slice(wordsEnd - 7, wordsEnd)) &&
      isBodysDecision(text.slice(at, wordsEnd))
    )
      return { entry: 0, wordsEnd, end };
  }
  return null;
}

/** More than once a label of what came out of an item, and nothing under "Beslut". */
const decidesByOutcome = rememberedByText(
  (text) => (text.match(outcomeLine)?.length ?? 0) >= fewestOutcomes && !decisionLine.test(text),
);
const outcomeLine = pattern.gim`^[ \t>*_#-]*(?:${outcomeLabels.join('|')})(?:\*\*|_)?[ \t]*(?::|$)`;
const decisionLine = pattern.im`^[ \t>*_#-]*(?:(?:mötets )?beslut(?:\*\*|_)?[ \t]*(?::|\r?$)|[\p{L}-]+ beslut(?:ar|ade)(?:\*\*)?:? att(?!\p{L}))`;
const fewestOutcomes = 2;
const matchOutcome = labelMatcher(outcomeLabels, { ends: ['colon', 'line'] });

/** "Beslut Nämnden godkänner rapporten.": the label of a form's column, one blank before who decides. */
const bareLabel = pattern`^(Beslut)[ \t]+(?=\p{Lu}\p{Ll}+(?:en|et|an|ln|rn) \p{Ll}+(?:ar|er|de) )`;
/** "Beslut | a": the label and what a speck was read as, over a clause. */
const speckedLabel = pattern`^(Beslut)(?:[ \t]*[|'’.:;~*-]){1,4}[ \t]*\p{L}?[ \t]*(?=\r?\n\s*[–—-]*[ \t]*att\s)`;
/** "Beslut 17:", "Beslut nr 4/2018", "Beslut § 12:1": decisions that are counted through; a day tells of an earlier one. */
const numberedLabel = pattern.i`^(beslut[ \t]+(?:(?:nr|nummer)\.?[ \t]*|§[ \t]*)?(?!\d{4}-\d\d-|\d{6}(?!\d))\d{1,4}(?:[:/.-]\d{1,4})?[a-z]?)(?:\*\*)?(?:[ \t]*[:.–-](?:\*\*)?(?=\s)|(?=[ \t]+att(?!\p{L}))|(?=[ \t]*(?:[\r\n\f]|$)))`;
/** "Beslut i samverkan:", "Beslut enligt MBL § 11:". */
const qualifiedLabel = pattern`^(Beslut (?:i|av|från|vid|enligt) [\p{L}\d§ ]{2,30}?)(?:\*\*)? ?:(?:\*\*)?(?=\s)`;
const longestOpening = 60;

const decisionEnds: ReadonlySet<ExtentKind> = new Set<ExtentKind>(['colon', 'dash', 'gap', 'line', 'att']);
const matchDecisionWord = labelMatcher(decisionLabels, { ends: [...decisionEnds] });
const matchSignatureWords = openingMatcher(signatureLabels);
const longestLabels = 120;
const matchApprovalWords = openingMatcher(approvalPhrases, { near: true });
const mayBeDecision = /[l1I|i!][uüv]t$/i;

/** "Direktionens beslut". A pattern of all bodies beside any letters would take V8 longer to compile than the rest of a document. */
function isBodysDecision(words: string): boolean {
  const [decision = '', body = '', ...others] = words.split(/[ \t]+/).reverse();
  if (others.length > 2 || skeleton(decision) !== decisionBones) return false;
  const own = skeleton(body);
  return bodyBones.some((bones) => own.endsWith(bones));
}

const decisionBones = skeleton('beslut');
const bodyBones = decidingBodies.map((body) => skeleton(`${body}s`));
const attachmentLine = pattern.iy`${tolerantAlternatives(attachmentWords)}(?=[ \t]*(?:\d{1,3}[a-z]?|[A-Z])(?![\p{L}\d]))`;
const breakLine = pattern.iy`${tolerantAlternatives(breakWords)}(?!\p{L})(?:[ \t]+(?:kl\.?|klockan)?[ \t]*[\d.:–—-]+|[ \t]*\(?\d+ ?min\p{L}*\)?)?(?:\*\*|__|t{0,2}(?:[ \t]*["”+*]){1,5})?(?=[ \t]*(?![^\n\r\f\v]))`;

const words = String.raw`(?:\p{L}[\p{L}.,-]*[ \t]+){1,12}?`;
const closingReach = 200;
/**
 * Whether a paragraph begins with one of the phrases, before which words may stand where they are marked so; without the
 * longest word of any, its pattern is not asked.
 */
function paragraphOpening(phrases: readonly string[]): (text: string, at: number) => boolean {
  const inner = phrases.filter((phrase) => phrase.startsWith('* ')).map((phrase) => phrase.slice(2));
  const first = phrases.filter((phrase) => !phrase.startsWith('* '));
  const longestWord = (phrase: string) =>
    phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
  const telling = [...new Set([...first, ...inner].map((phrase) => foldForPattern(longestWord(phrase))))];
  const sources = [foldedAlternatives(first), ...(inner.length === 0 ? [] : [words + foldedAlternatives(inner)])];
  const opening = pattern.y`(?:${sources.join('|')})(?!\p{L})`;
  return (text, at) => {
    const letters = foldedStretch(text, at, at + closingReach);
    return telling.some((word) => letters.includes(word)) && executeAt(opening, letters, 0) !== null;
  };
}

const matchesWholeClosing = paragraphOpening(closingPhrases);

/** "Nämnden tackar för informationen": thanks for what the item told, at the item's end. */
function thanksForItem(text: string, at: number): boolean {
  return thanked.test(foldedStretch(text, at, at + closingReach));
}

const thanked = pattern`^[^.\n]{0,60}\btacka(?:r|de)[^.\n]{0,40} for (?:den |de )?(?:\p{L}+ )?${foldedAlternatives(thankedFor)}(?!\p{L})`;

/** The first words of a paragraph that closes the meeting. */
export function matchesClosing(text: string, at: number): boolean {
  return (matchesWholeClosing(text, at) || matchesDamagedClosing(text, at)) && !thanksForItem(text, at);
}

/** The first words of a paragraph about the next meeting. */
export const matchesNextMeeting = (text: string, at: number): boolean =>
  matchesWholeNextMeeting(text, at) || matchesDamagedNextMeeting(text, at);

const matchesWholeNextMeeting = paragraphOpening(nextMeetingPhrases);

/** One matcher over the lists of several keys; says which key's label was found. */
function keyed<K extends string>(
  keys: readonly K[],
  phrases: (key: K) => readonly string[],
  options: Parameters<typeof labelMatcher>[1],
): (text: string, at: number) => { key: K; wordsEnd: number; end: number } | null {
  const all = keys.flatMap((key) => phrases(key).map((phrase) => ({ key, phrase })));
  const match = labelMatcher(
    all.map(({ phrase }) => phrase),
    options,
  );
  return (text, at) => {
    const found = match(text, at);
    const key = found === null ? undefined : all[found.entry]?.key;
    return found === null || key === undefined ? null : { key, wordsEnd: found.wordsEnd, end: found.end };
  };
}
