import type { IToken } from 'chevrotain';
import { tellsWhoCloses } from './damaged-closing.js';
import { isClosingTitle } from './heading-lines.js';
import { atLineStart, matchTo, restOfLine, type LinePattern } from './line-match.js';
import { continuesLine, isEnded, opensInCapital } from './layout.js';
import { matchApproval, matchesClosing, matchesNextMeeting } from './markers.js';
import { lastToken, linesBelow, progress, type Place } from './place.js';
import { isFrom, type SourceLine } from './source-lines.js';

/** "Mötet avslutades …", "Ordföranden tackade …" after the last item, unless that item is the meeting's close itself. */
export const closing: LinePattern = atLineStart((place, text, tokens) => {
  const above = progress().heading;
  if (
    above === null ||
    !isAfterItems(place) ||
    !(matchesClosing(text, place.line.textStart) || tellsNextMeeting(place, text, above)) ||
    isClosingTitle(above.text)
  )
    return null;
  const last = lastToken(tokens)?.tokenType.name;
  if (last === 'Heading' || last === 'FreeHeading' || last === 'SubHeading' || last === 'HeadingContinuation')
    return null;
  if (
    place.previous !== null &&
    last === 'Paragraph' &&
    !isEnded(place.previous.text) &&
    // In a scan the stop above may be lost.
    !(place.line.blanksBefore > 0 && opensInCapital(place.line.text) && tellsWhoCloses(text, place.line.textStart)) &&
    continuesLine(place.previous, place.line, place.document.layout, place.acrossPage)
  )
    return null;
  return restOfLine(place, text, place.line.start);
});

/**
 * "Nästa möte den …" as a paragraph of its own, below an item that is about something else, and the last thing told: before
 * "Mötet avslutades" it still belongs to the item.
 */
function tellsNextMeeting({ line, document }: Place, text: string, above: SourceLine): boolean {
  return (
    line.blanksBefore > (document.layout.spaced ? 1 : 0) &&
    matchesNextMeeting(text, line.textStart) &&
    !nextMeetingTitle.test(above.text) &&
    !linesBelow(closingReach).some((below) => matchesClosing(text, below.textStart))
  );
}

/** Lines in which the meeting's close follows. */
const closingReach = 6;
const nextMeetingTitle = /n[äa]sta\s+(?:m[öoé]te|tr[äa]ff|samman|n[äa]tverk)/i;

/** "Protokollet har stämts av med …", "Justerat den …". */
export const approval: LinePattern = atLineStart((place, text, tokens) =>
  isAfterItems(place) && (matchApproval(text, place.line.textStart) !== null || continuesApproval(place, tokens))
    ? restOfLine(place, text, place.line.start)
    : null,
);

/** "Justerat den 7 mars av Anna Berg och / Bo Ek." takes two lines. */
function continuesApproval({ line, previous }: Place, tokens: readonly IToken[]): boolean {
  return (
    lastToken(tokens)?.tokenType.name === 'Approval' &&
    line.blanksBefore === 0 &&
    previous !== null &&
    !isEnded(previous.text) &&
    isEnded(line.text)
  );
}

/** The lines of the signatures at the document's end. */
export const signatureLine: LinePattern = atLineStart((place, text, tokens) => {
  const { signatures, closingRoster } = place.document;
  // Among the signatures a label of those present has been looked for first: what is none is one more of their lines.
  const among = tokens.findLast(({ tokenType }) => tokenType.name !== 'Approval')?.tokenType.name === 'SignatureLine';
  return isFrom(signatures, place.line) && (among || !isFrom(closingRoster, place.line))
    ? matchTo(text, place.line.start, place.line.end)
    : null;
});

/** The lines of the signatures on a form's first page. */
export const coverSignatureLine: LinePattern = atLineStart(({ document, line }, text) =>
  document.coverSignatures.has(line) ? matchTo(text, line.start, line.end) : null,
);

/** What is appended behind the signatures. */
export const appendixLine: LinePattern = atLineStart(({ document, line }, text) =>
  isFrom(document.appendix, line) ? matchTo(text, line.start, line.end) : null,
);

/** The page that an e-signature service adds. */
export const electronicLine: LinePattern = atLineStart(({ document, line }, text) =>
  isFrom(document.electronic, line) ? matchTo(text, line.start, line.end) : null,
);

function isAfterItems({ document, line }: Place): boolean {
  return line.start > document.lastHeading;
}
