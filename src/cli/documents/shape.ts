import type { Meeting } from '../../schema/meeting.js';
import type { Shape } from './document.js';

/** A meeting as it is written: JSON without a line end, or the rows of a CSV table with theirs. */
export async function shapeMeeting(meeting: Meeting, shape: Exclude<Shape, null>): Promise<string> {
  if (shape.kind === 'csv') {
    const { tableRows } = await import('./tables.js');
    return tableRows(meeting, shape.table);
  }
  return toJson(meeting, shape.pretty, shape.positions);
}

/**
 * One JSON value, on one line or indented. C1 controls are escaped: JSON allows them raw, but a terminal obeys them.
 */
export function toJson(value: unknown, pretty: boolean, positions = true): string {
  const json = JSON.stringify(value, positions ? undefined : withoutPositions, pretty ? 2 : undefined);
  return json.replace(/[\x7F-\x9F]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

function withoutPositions(key: string, value: unknown): unknown {
  return key === 'position' || key === 'positions' ? undefined : value;
}
