import { stringify } from 'csv-stringify/sync';
import type { Meeting } from '../../schema/meeting.js';

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;
type Item = Meeting['items'][number];

/**
 * The tables that a meeting is laid out in, one at a time. `meeting_id` joins them all; `item_path` ("3.1": the first
 * item below the third) joins decisions to items, for printed numbers may be missing or printed twice.
 */
const tables = {
  meetings: {
    columns: [
      ...['meeting_id', 'path', 'meeting_index', 'sha256', 'format', 'encoding', 'title', 'organization', 'body'],
      ...['number', 'year', 'date', 'start_time', 'end_time', 'venue', 'contact', 'electronically_signed', 'coverage'],
      ...['attendance_count', 'item_count', 'decision_count', 'warning_count'],
    ],
    rows: (meeting: Meeting): Row[] => [describe(meeting)],
  },
  attendance: {
    columns: [
      ...['meeting_id', 'attendee_index', 'name', 'status', 'role', 'affiliations', 'municipality_codes'],
      ...['arrived', 'left', 'approximate', 'section'],
    ],
    rows: (meeting: Meeting): Row[] =>
      meeting.attendance.map((attendee, index) => ({
        attendee_index: index,
        name: attendee.name,
        status: attendee.status,
        role: attendee.role,
        affiliations: attendee.affiliations.map(({ name }) => name).join('; '),
        municipality_codes: attendee.affiliations.flatMap(({ municipalityCode }) => municipalityCode ?? []).join('; '),
        arrived: attendee.arrived,
        left: attendee.left,
        approximate: attendee.approximate,
        section: attendee.section,
      })),
  },
  items: {
    columns: [
      ...['meeting_id', 'item_path', 'parent_path', 'number', 'time', 'title', 'kind', 'text', 'presenters'],
      ...['attachments', 'decision_count'],
    ],
    rows: (meeting: Meeting): Row[] =>
      walkItems(meeting.items).map(({ path, parent, item }) => ({
        item_path: path,
        parent_path: parent,
        number: item.number,
        time: item.time,
        title: item.title,
        kind: item.kind,
        text: item.text,
        presenters: item.presenters.map(({ name }) => name).join('; '),
        attachments: item.attachments.map(({ label }) => label).join('; '),
        decision_count: item.decisions.length,
      })),
  },
  decisions: {
    columns: ['meeting_id', 'item_path', 'item_number', 'decision_index', 'connector', 'text'],
    rows: (meeting: Meeting): Row[] =>
      walkItems(meeting.items).flatMap(({ path, item }) =>
        item.decisions.map(({ connector, text }, index) => ({
          item_path: path,
          item_number: item.number,
          decision_index: index,
          connector,
          text,
        })),
      ),
  },
} satisfies Record<string, { columns: string[]; rows: (meeting: Meeting) => Row[] }>;

export type TableName = keyof typeof tables;

/** The lines of a table that a meeting fills, in RFC 4180. */
export function tableRows(meeting: Meeting, name: TableName): string {
  const { columns, rows } = tables[name];
  const meeting_id = meetingId(meeting);
  return toCsv(
    rows(meeting).map((row) => columns.map((column) => (column === 'meeting_id' ? meeting_id : row[column]))),
  );
}

export function tableHeader(name: TableName): string {
  return toCsv([tables[name].columns]);
}

function toCsv(rows: (Cell | undefined)[][]): string {
  return stringify(rows, { record_delimiter: 'windows', cast: { boolean: String } });
}

/** The same on every run and machine: the document's content, and which of its meetings it is. */
function meetingId({ source }: Meeting): string {
  return `${source.sha256.slice(0, 16)}-${source.index}`;
}

function describe(meeting: Meeting): Row {
  const items = walkItems(meeting.items);
  return {
    path: meeting.source.path,
    meeting_index: meeting.source.index,
    sha256: meeting.source.sha256,
    format: meeting.source.format,
    encoding: meeting.source.encoding,
    title: meeting.title,
    organization: meeting.organization,
    body: meeting.body,
    number: meeting.number,
    year: meeting.year,
    date: meeting.date,
    start_time: meeting.startTime,
    end_time: meeting.endTime,
    venue: meeting.venue,
    contact: meeting.contact,
    electronically_signed: meeting.electronicallySigned,
    coverage: meeting.coverage,
    attendance_count: meeting.attendance.length,
    item_count: items.length,
    decision_count: items.reduce((sum, { item }) => sum + item.decisions.length, 0),
    warning_count: meeting.diagnostics.filter(({ severity }) => severity === 'warning').length,
  };
}

function walkItems(
  items: readonly Item[],
  parent: string | null = null,
): { path: string; parent: string | null; item: Item }[] {
  return items.flatMap((item, index) => {
    const path = `${parent === null ? '' : `${parent}.`}${index + 1}`;
    return [{ path, parent, item }, ...walkItems(item.items, path)];
  });
}
