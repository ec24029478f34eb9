import type { LineDocument } from '../../grammar/lines/line-document.js';
import type { ItemDraft } from '../reading/items.js';
import type { MeetingDraft } from '../reading/meeting.js';
import type { Doubt } from '../reading/reading.js';

/** One thing to look for in a meeting that was read; each is independent of the others. */
type Check = (draft: MeetingDraft, document: LineDocument) => Doubt[];

/** Looks a meeting over for what a reader should know of: gaps, contradictions, facts that were not found. */
export function checkMeeting(draft: MeetingDraft, document: LineDocument): Doubt[] {
  return checks.flatMap((check) => check(draft, document));
}

const headOf = (document: LineDocument): { start: number; end: number } => {
  const line = document.title ?? document.content[0];
  return line === undefined ? { start: 0, end: 0 } : { start: line.start, end: line.end };
};

const missingHeader: Check = ({ header }, document) =>
  header.date === null
    ? [
        {
          code: 'no-date',
          message: 'looked for the date of the meeting in the header; found none',
          span: headOf(document),
        },
      ]
    : [];

const missingAttendance: Check = ({ attendance }, document) =>
  attendance.length === 0
    ? [{ code: 'no-attendance', message: 'looked for a list of those present; found none', span: headOf(document) }]
    : [];

const missingItems: Check = ({ items }, document) =>
  items.length === 0
    ? [
        {
          code: 'no-items',
          message: 'looked for numbered, timed or set-apart headings; found none',
          span: headOf(document),
        },
      ]
    : [];

/** Item numbers that are skipped, come twice or start again; they are kept as printed. */
const itemNumbers: Check = ({ items }) => {
  const doubts: Doubt[] = [];
  let last: number | null = null;
  for (const item of items) {
    const value = item.number === null || !/^\d+$/.test(item.number) ? null : Number(item.number);
    if (value === null) continue;
    if (last !== null && value !== last + 1) doubts.push(numberDoubt(item, last, value));
    last = value;
  }
  return doubts;
};

function numberDoubt(item: ItemDraft, last: number, value: number): Doubt {
  const what =
    value === last
      ? `${String(value)} comes twice`
      : value < last
        ? `${String(value)} comes after ${String(last)}`
        : `${String(value)} follows ${String(last)}`;
  return { code: 'item-number', message: `item number ${what}; kept as printed`, span: item.span };
}

const disagreeingYear: Check = ({ header: { year, date } }) =>
  year !== null && date !== null && !date.value.startsWith(String(year.value))
    ? [
        {
          code: 'year-disagrees',
          message: `the number says ${String(year.value)}, the date ${date.value}; both kept`,
          span: year.span,
        },
      ]
    : [];

const checks: readonly Check[] = [missingHeader, missingAttendance, missingItems, itemNumbers, disagreeingYear];
