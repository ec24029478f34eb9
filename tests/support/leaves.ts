import type { Item, Meeting, Position } from '../../src/index.js';

export interface Leaf {
  /** "attendance[2].name" */
  readonly path: string;
  readonly value: string;
  readonly position: Position;
}

/** Every value of a meeting that is printed in its source, with the position that it claims. */
export function leavesOf(meeting: Meeting): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (path: string, value: string | null, position: Position | null): void => {
    if (value !== null && position !== null) leaves.push({ path, value, position });
  };
  // The body stands in its base form, which need not be printed; numbers and dates are read, not copied.
  for (const field of ['title', 'organization', 'venue', 'contact'] as const)
    add(field, meeting[field], meeting.positions[field]);
  meeting.attendance.forEach((attendee, index) => {
    add(`attendance[${index}].name`, attendee.name, attendee.position);
    attendee.affiliations.forEach((affiliation, at) => {
      add(`attendance[${index}].affiliations[${at}]`, affiliation.name, affiliation.position);
    });
  });
  for (const field of ['opening', 'closing', 'approval'] as const) {
    add(field, meeting[field]?.text ?? null, meeting[field]?.position ?? null);
  }
  meeting.items.forEach((item, index) => {
    addItem(`items[${index}]`, item);
  });
  meeting.signatures.forEach(({ name, position }, index) => {
    add(`signatures[${index}].name`, name, position);
  });
  return leaves;

  function addItem(path: string, item: Item): void {
    add(`${path}.title`, item.title, item.position);
    item.text?.split('\n\n').forEach((paragraph, index) => {
      add(`${path}.text[${index}]`, paragraph, item.position);
    });
    item.presenters.forEach(({ name, position }, index) => {
      add(`${path}.presenters[${index}].name`, name, position);
    });
    item.attachments.forEach(({ label, title, position }, index) => {
      add(`${path}.attachments[${index}].label`, label, title === null ? position : item.position);
      add(`${path}.attachments[${index}].title`, title, position);
    });
    item.decisions.forEach(({ text, position }, index) => {
      // Under "att:" every entry gets the word that stands above them all.
      add(`${path}.decisions[${index}].text`, text.replace(/^att /u, ''), position);
    });
    item.items.forEach((subItem, index) => {
      addItem(`${path}.items[${index}]`, subItem);
    });
  }
}

/** Every position in a meeting, wherever it stands. */
export function positionsIn(value: unknown): Position[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Position] : [];
  return [...own, ...Object.values(value).flatMap(positionsIn)];
}

/** A meeting without positions and what tells of the file, for comparing what two texts say. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['position', 'positions', 'source', 'message'].includes(key))
      .map(([key, entry]) => [key, withoutPlaces(entry)]),
  );
}
