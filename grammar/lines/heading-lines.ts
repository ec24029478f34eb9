import { skeleton } from '../matching/skeleton.js';
import { tolerantAlternatives } from '../matching/alternatives.js';
import { looksScanned } from '../matching/signs-of-scanning.js';
import { foldForPattern } from '../matching/fold.js';
import { bodyEndings } from '../vocabulary/bodies.js';
import { closingTitles, miscellaneousTitles } from '../vocabulary/markers.js';
import {
  continuesLine,
  couldWrap,
  goesOnInSmall,
  isDangling,
  isEnded,
  opensInCapital,
  startsList,
  startsLower,
} from './layout.js';
import { tellsWhoCloses } from './damaged-closing.js';
import { matchRemains } from './introducers.js';
import { anyItemMarker } from './marker-lines.js';
import type { LineDocument } from './line-document.js';
import { matchBreak, matchDecisionLabel } from './markers.js';
import { progress, type Place } from './place.js';
import { endsSentence, isSentence } from './sentences.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** A heading without a number: set apart, short, no sentence. */
export function isFreeHeading(place: Place): boolean {
  // Two patterns ask, one after the other.
  if (place !== last.place) last = { place, isHeading: isSetApart(place) };
  return last.isHeading;
}

let last: { place: Place | null; isHeading: boolean } = { place: null, isHeading: false };

function isSetApart(place: Place): boolean {
  const { line, previous, next, document } = place;
  const { text } = line;
  if (document.numbering.has(line) || matchRemains(document.text, line, next) !== null) return false;
  if (matchBreak(document.text, line.textStart) !== null && pattern`^\p{Lu}`.test(text)) return true;
  if (line.level > 0) return text.length < longest && !anyItemMarker(document.text, line);
  if (!opensInCapital(text) || text.length > longest || anyItemMarker(document.text, line)) return false;
  // A question in so many words is one of the text, where items are numbered.
  if (text.endsWith('?') && document.numbering.size >= fewestNumbered && text.split(/\s+/).length > mostAsked)
    return false;
  // "Se Ks § 58": a note in the margin.
  if (pattern`^[Ss]e (?:\p{L}{2,4} )?[§$&] ?\d`.test(text)) return false;
  // "Inga rapporter", "Inga övriga frågor anmäldes" answer the heading above them.
  if (/^Ing(?:a|et|en)(?: [a-zåäö]+){0,4}$/.test(text)) return false;
  if (tellsWhoCloses(document.text, line.textStart)) return false;
  // "Höör: –": nothing was told from there.
  if (
    /[.,;:]$|:\**\s*[–—-]$/.test(text) ||
    isDangling(text) ||
    /(?<!\S)\||\|(?!\S)/.test(text) ||
    / {3,}|\t/.test(text)
  )
    return false;
  if (
    next === null ||
    startsLower(next.text) ||
    next.text.startsWith('|') ||
    (/^\d/.test(next.text) && next.blanksBefore === 0)
  )
    return false;
  if (previous !== null && previous.level === 0 && !document.numbering.has(previous) && !isEnded(previous.text)) {
    const apart =
      line.blanksBefore > 0 && ((isCapitals(text) && !isCapitals(previous.text)) || standsBetweenBlanks(place));
    if (!apart && (couldWrap(previous, line, document.layout) || isDangling(previous.text))) return false;
  }
  // "I diskussionen lyfts bland annat" over a list leads into it.
  if (startsList(next.text) && !line.bold && text.split(/\s+/).length >= fewestLeading && !isCapitals(text))
    return false;
  if (line.bold || isCapitals(text)) return true;
  if (previous?.text.endsWith(':') === true && !document.numbering.has(previous) && opensAlike(line, next))
    return false;
  if (line.blanksBefore === 0 && !place.acrossPage && !document.tightHeadings.has(line) && !opensMiscellaneous(place))
    return false;
  if (document.layout.width !== null && couldWrap(line, next, document.layout) && next.blanksBefore === 0) return false;
  if (
    document.layout.spaced &&
    !(
      line.blanksBefore > 1 ||
      (previous !== null && endsSentence(previous.text)) ||
      document.numbering.has(previous ?? line)
    )
  ) {
    if (previous !== null && continuesLine(previous, line, document.layout, place.acrossPage)) return false;
  }
  return !isSentence(text) && !lostItsStop(place);
}

/** A few words between blank lines, in a document that parts its paragraphs so: no rest of a line whose stop was lost. */
function standsBetweenBlanks({ line, previous, next, document, acrossPage }: Place): boolean {
  const { blankSeparated, spaced } = document.layout;
  if (!blankSeparated || spaced || acrossPage || line.text.length > fewWords) return false;
  return (next?.blanksBefore ?? 0) > 0 && !/[,–-]$/.test(previous?.text ?? '');
}

const fewWords = 40;

/** "Alternativ A: …" over "Alternativ B: …", or one bulletless entry over another: what a colon above them leads into. */
function opensAlike(line: SourceLine, next: SourceLine): boolean {
  const [own, other] = [line, next].map(({ text }) => /^\S+/.exec(text)?.[0]);
  return next.blanksBefore === 0 && own === other;
}

/**
 * Among numbered items a scan's longer line without a number is a sentence whose full stop was lost, or a person with an
 * office.
 */
function lostItsStop({ line, document }: Place): boolean {
  if (document.numbering.size < fewestNumbered || line.text.endsWith('?') || !looksScanned(document.text)) return false;
  const told = line.text.split(/\s+/).length > mostWords && perhapsVerb.test(line.text);
  return told || pattern`^(?:\p{Lu}\S+\s+){2,4}\p{Ll}+$`.test(line.text) || actsAsBody.test(foldForPattern(line.text));
}

/** Numbered items that make an unnumbered heading unlikely, and the words that it has at most. */
const fewestNumbered = 3;
const mostWords = 4;
/** Words of the shortest line that leads into a list. */
const fewestLeading = 4;
/** Words of the longest heading that asks something. */
const mostAsked = 9;
/** "Nämnden godkanner dagordningen". */
const actsAsBody = pattern`^\p{L}*(?:${bodyEndings.map(([definite]) => foldForPattern(definite)).join('|')}) \p{Ll}{5,}(?= \p{Ll})`;
/** Endings that verbs have, and some nouns. */
const perhapsVerb = pattern`\s\p{Ll}*(?:[aeåöé]r|[td]es?|as|[nlgkt]s)(?=\s)`;

/** Right below "Övriga frågor", and over a longer line: a heading with no blank line about it. */
function opensMiscellaneous({ line, previous, next, document }: Place): boolean {
  const mark = previous === null ? undefined : document.numbering.get(previous);
  if (previous === null || next === null || mark === undefined) return false;
  return (
    isMiscellaneous(previous.text.slice(mark.titleIndex)) &&
    line.text.length < next.text.length &&
    line.text.length < 60
  );
}

/** Items under whose heading unnumbered headings are items of their own below it. */
export function isMiscellaneous(title: string): boolean {
  return title.length <= longestMiscellaneous && miscellaneous.has(skeleton(title.replace(/[.:]$/, '')));
}

/** "Mötets avslutande", "Avslutning": what follows is the item's own text. */
export function isClosingTitle(title: string): boolean {
  return closing.test(title.toLowerCase());
}

/** Whether the line goes on with the heading above it. */
export function continuesHeading(place: Place, titled: boolean): boolean {
  const { line, previous, next, document } = place;
  if (previous === null || document.numbering.has(line) || line.level > 0 || startsList(line.text)) return false;
  if (!titled && line.blanksBefore <= 1 && matchBreak(document.text, line.textStart) !== null) return true;
  const wraps = goesOnInSmall(previous, line) && !line.text.includes(':');
  // "Information" below a number is a title, whatever label it is elsewhere.
  const isTitle = !titled && oneWord.test(line.text) && matchDecisionLabel(document.text, line.textStart) === null;
  if (!wraps && !isTitle && anyItemMarker(document.text, line)) return false;
  if (!titled) return line.blanksBefore <= 3 && line.text.length <= longest;
  const tight = line.blanksBefore === 0 || (document.layout.spaced && line.blanksBefore <= 1);
  // "Ny modell för kontroll, / (blank) / återkoppling": neither the comma nor the small letter is a paragraph's.
  const parted = line.blanksBefore === 1 && previous.text.endsWith(',') && startsLower(line.text);
  if (!(tight || parted) || isEnded(previous.text) || previous.bold) return false;
  if (/^att\b/i.test(line.text)) return isDangling(previous.text);
  if (isCapitals(previous.text) && isCapitals(line.text)) return true;
  if (startsLower(line.text) && line.text.length > longest) return false;
  if (startsLower(line.text))
    return /[–—-]$/.test(previous.text) || standsBelowNumber(place) || !isShortInScan(previous, document);
  if (pattern`\p{L}-$`.test(previous.text)) return true;
  // A title may end in a particle ("… läggs om"): only a short line goes on with it.
  if (isDangling(previous.text) && (line.blanksBefore === 0 || line.text.length < shortestProse)) return true;
  if (!couldWrap(previous, line, document.layout) && !standsBelowNumber(place)) return false;
  // A second line of a heading is short and set apart from the prose below it.
  const { width } = document.layout;
  const short = line.text.length < (width === null ? shortestProse : width * 0.7);
  return (
    short &&
    !isEnded(line.text) &&
    (next === null || (next.blanksBefore > line.blanksBefore && !startsLower(next.text)))
  );
}

const oneWord = pattern`^\p{Lu}\p{Ll}{3,}$`;

/** The item's number has a line of its own, so that its title is all that stands below it up to a blank line. */
function standsBelowNumber({ line, previous, document }: Place): boolean {
  const { heading } = progress();
  const mark = heading === null ? undefined : document.numbering.get(heading);
  return (
    heading !== null &&
    mark !== undefined &&
    mark.titleIndex >= heading.text.length &&
    previous !== null &&
    line.blanksBefore === 0 &&
    document.layout.blankSeparated
  );
}

/** A heading that ends far from the margin ends there: what goes on in lower case has lost its capital to the scanner. */
function isShortInScan(previous: SourceLine, { layout, text }: LineDocument): boolean {
  return (
    layout.width !== null &&
    previous.text.length < layout.width * 0.5 &&
    !isDangling(previous.text) &&
    !previous.text.endsWith(',') &&
    looksScanned(text)
  );
}

/** Characters from which a line under a heading is prose. */
const shortestProse = 50;
/** Characters of the longest heading without a number. */
const longest = 110;
const miscellaneous: ReadonlySet<string> = new Set(miscellaneousTitles.map(skeleton));
/** Characters of the longest such title, with some to spare for what scanning puts in. */
const longestMiscellaneous = 48;
/** Of small letters: without regard to case, its look-alikes would take three times as long to compile. */
const closing = pattern`(?<!\p{L})${tolerantAlternatives(closingTitles)}`;

export function isCapitals(text: string): boolean {
  return pattern`\p{Lu}{4}`.test(text) && !pattern`\p{Ll}`.test(text);
}
