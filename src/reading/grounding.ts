import type { Span } from '../../grammar/passage.js';
import {
  headerFields,
  schemaVersion,
  type Diagnostic,
  type Item,
  type Meeting,
  type Position,
  type SourceInfo,
} from '../schema/meeting.js';
import { reportDiagnostic } from '../diagnostics/report.js';
import type { ItemDraft } from './items.js';
import type { MeetingDraft, ProseDraft } from './meeting.js';
import type { Doubt, SpannedRepair } from './reading.js';

/** What of a document belongs to no field. */
export interface Remainder {
  readonly furniture: readonly Span[];
  readonly unparsed: readonly Span[];
}

/** The position in the file of a stretch of the document's text. */
export type Placer = (start: number, end: number) => Position;

interface Grounding {
  readonly draft: MeetingDraft;
  readonly repairs: readonly SpannedRepair[];
  readonly doubts: readonly Doubt[];
  readonly remainder: Remainder;
  readonly text: string;
  readonly source: SourceInfo;
  readonly place: Placer;
}

/** Turns a draft's spans into positions in the file, and sums up what was not read. */
export function groundMeeting({ draft, repairs, doubts, remainder, text, source, place }: Grounding): Meeting {
  const position = ({ start, end }: Span): Position => place(start, end);
  const grounded = (prose: ProseDraft | null): Meeting['opening'] =>
    prose === null ? null : { text: prose.text, position: position(prose.span) };
  const placed = (span: Span): Meeting['furniture'][number] => ({
    text: text.slice(span.start, span.end),
    position: position(span),
  });
  const item = ({ span, ...draftItem }: ItemDraft): Item => ({
    ...draftItem,
    presenters: draftItem.presenters.map(({ name, role, affiliation, span: own }) => ({
      name,
      role,
      affiliation,
      position: position(own),
    })),
    attachments: draftItem.attachments.map(({ span: own, ...attachment }) => ({
      ...attachment,
      position: position(own),
    })),
    decisions: draftItem.decisions.map(({ span: own, ...decision }) => ({ ...decision, position: position(own) })),
    items: draftItem.items.map(item),
    position: position(span),
  });
  const { header } = draft;
  return {
    schemaVersion,
    source,
    title: header.title?.value ?? null,
    organization: header.organization?.value ?? null,
    body: header.body?.value ?? null,
    number: header.number?.value ?? null,
    year: header.year?.value ?? null,
    date: header.date?.value ?? null,
    startTime: header.startTime?.value ?? null,
    endTime: header.endTime?.value ?? null,
    venue: header.venue?.value ?? null,
    contact: header.contact?.value ?? null,
    positions: Object.fromEntries(
      headerFields.map((field) => [field, header[field] === null ? null : position(header[field].span)]),
    ) as Meeting['positions'],
    attendance: draft.attendance.map(({ span, nameSpan: _, affiliations, ...attendee }) => ({
      ...attendee,
      affiliations: affiliations.map(({ span: own, ...affiliation }) => ({ ...affiliation, position: position(own) })),
      position: position(span),
    })),
    opening: grounded(draft.opening),
    items: draft.items.map(item),
    closing: grounded(draft.closing),
    signatures: draft.signatures.map(({ name, role, span }) => ({ name, role, position: position(span) })),
    electronicallySigned: draft.electronicallySigned,
    approval: grounded(draft.approval),
    repairs: distinct(repairs).map(({ span, ...repair }) => ({ position: position(span), ...repair })),
    furniture: remainder.furniture.map(placed),
    unparsed: remainder.unparsed.map(placed),
    coverage: coverage(text, remainder.unparsed),
    diagnostics: doubts.map((doubt) => diagnostic(doubt, position)),
  };
}

/** In the order of the source, each once: a word may be read for more than one field. */
function distinct(repairs: readonly SpannedRepair[]): SpannedRepair[] {
  const byPlace = new Map(repairs.map((repair) => [`${String(repair.span.start)}:${repair.rule}`, repair]));
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

function diagnostic({ code, message, span }: Doubt, position: (span: Span) => Position): Diagnostic {
  return reportDiagnostic(code, message, position(span));
}

/** The share of the non-blank characters that is not in `unparsed`. */
function coverage(text: string, unparsed: readonly Span[]): number {
  const all = inked(text);
  const lost = unparsed.reduce((sum, { start, end }) => sum + inked(text.slice(start, end)), 0);
  return all === 0 ? 1 : Math.round((1 - lost / all) * 10000) / 10000;
}

function inked(text: string): number {
  return text.replace(/[\s\u0000\u00ad\u200b\ufeff]+/g, '').length;
}
