import { rememberedByPlace } from '../matching/remembered.js';
import { matchIntroducer } from './introducers.js';
import {
  matchAgendaLabel,
  matchAttachmentLabel,
  matchAttachmentLine,
  matchAttendanceLabel,
  matchAttendanceSentence,
  matchBreak,
  matchDecisionLabel,
  matchFieldLabel,
  matchPresenterLabel,
  matchPresenterLine,
  matchProposalLabel,
  matchRemarkLabel,
  matchSignatureLabel,
} from './markers.js';
import type { SourceLine } from './source-lines.js';

/** Whether a line begins with a marker, so that it can be no running head, however often it comes again. */
export function anyMarker(text: string, line: SourceLine): boolean {
  const at = line.textStart;
  return (
    matchFieldLabel(text, at) !== null ||
    matchAttendanceLabel(text, at) !== null ||
    matchAttendanceSentence(text, at) !== null ||
    matchAgendaLabel(text, at) !== null ||
    anyItemMarker(text, line)
  );
}

/** Whether a line begins with a marker of an item's inside. */
export function anyItemMarker(text: string, line: SourceLine): boolean {
  return itemMarkerAt(text, line.textStart);
}

const itemMarkerAt = rememberedByPlace(
  (text: string, at: number): boolean =>
    matchPresenterLabel(text, at) !== null ||
    matchPresenterLine(text, at) !== null ||
    matchAttachmentLabel(text, at) !== null ||
    matchAttachmentLine(text, at) !== null ||
    matchDecisionLabel(text, at) !== null ||
    matchIntroducer(text, at) !== null ||
    matchProposalLabel(text, at) !== null ||
    matchRemarkLabel(text, at) !== null ||
    matchBreak(text, at) !== null ||
    matchSignatureLabel(text, at) !== null,
);
