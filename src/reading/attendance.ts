import type { Passage, Span } from '../../grammar/passage.js';
import { namesGroup } from '../../grammar/lines/group-labels.js';
import { singularLabels, summonedLabels } from '../../grammar/vocabulary/markers.js';
import type { Attendee } from '../schema/meeting.js';
import { readPeople, type PeopleContext, type PersonMention } from './people.js';
import type { Doubt } from './reading.js';
import type { AffiliationMention, RepairMade } from './people/wording.js';

/** A list of people under one label: "Närvarande: …", "Anmält förhinder: …". */
export interface AttendanceSection {
  readonly label: string | null;
  readonly status: Attendee['status'];
  readonly passage: Passage;
  /** The label stands above it, and not before its first line. */
  readonly ownLines: boolean;
  /** The label is an office of whoever stands under it: "Ordförande: …". */
  readonly role: string | null;
  /** The label names an office or a task, and whoever stands under it may stand in a list as well. */
  readonly ofOne: boolean;
}

/** An attendee whose place is still a span of the source. */
export interface AttendeeDraft extends Omit<Attendee, 'affiliations' | 'position'> {
  affiliations: AffiliationMention[];
  span: Span;
  nameSpan: Span;
}

export interface AttendanceReading {
  attendees: AttendeeDraft[];
  unread: Span[];
  doubts: Doubt[];
  repairs: RepairMade[];
}

/** Reads the lists of those who were there and those who were not, in the order of the document. */
export function readAttendance(
  sections: readonly AttendanceSection[],
  context: Omit<PeopleContext, 'purpose'> & Partial<PeopleContext>,
): AttendanceReading {
  const reading: AttendanceReading = { attendees: [], unread: [], doubts: [], repairs: [] };
  const inOffice = new Set<AttendeeDraft>();
  const tellsWhoCame = sections.some(
    (section) => section.status === 'present' && section.passage.text.trim() !== '' && !isSummons(section),
  );
  let pairedAbove = false;
  for (const section of withParts(sections)) {
    // Of those who were not there it is often not said where they are from.
    const alike = pairedAbove && section.ownLines && section.status === 'guest';
    const own = { ...context, purpose: 'attendance', pairedAbove: alike || isOfOne(section) } as const;
    const { people, unread, doubts, repairs, paired } = readPeople(section.passage, own);
    pairedAbove ||= paired;
    const attendees = people.map((person) => attendeeOf(person, section));
    if (isSummons(section) && tellsWhoCame) reading.unread.push(...people.map(({ span }) => span));
    else reading.attendees.push(...attendees);
    if (section.ofOne) for (const attendee of attendees) inOffice.add(attendee);
    reading.unread.push(...unread);
    reading.doubts.push(...doubts);
    reading.repairs.push(...repairs);
  }
  reading.attendees = mergeOffices(reading.attendees, inOffice);
  return reading;
}

/** "Ordförande: Anna Berg", "Utses att justera: …" tell of someone who may stand in a list as well, above it or below. */
function mergeOffices(attendees: readonly AttendeeDraft[], inOffice: ReadonlySet<AttendeeDraft>): AttendeeDraft[] {
  const known = new Map<string, AttendeeDraft>();
  for (const attendee of attendees) if (!inOffice.has(attendee)) known.set(attendee.name, attendee);
  return attendees.filter((attendee) => {
    const listed = known.get(attendee.name);
    if (!inOffice.has(attendee)) return true;
    if (listed === undefined) {
      known.set(attendee.name, attendee);
      return true;
    }
    listed.role ??= attendee.role;
    return false;
  });
}

/** "Frånvarande" with nobody right below it, and then "Ledamöter: …", "För arbetsgivaren: …": its parts are as it is. */
function withParts(sections: readonly AttendanceSection[]): AttendanceSection[] {
  let whole: Attendee['status'] | null = null;
  return sections.map((section) => {
    const words = labelOf(section) ?? '';
    const isPart = /^(?:för|från) /i.test(words) || namesGroup(words);
    if (!isPart) whole = section.passage.text.trim() === '' ? section.status : null;
    return isPart && whole !== null ? { ...section, status: whole } : section;
  });
}

/** "Gäst: Anna Berg, Röda Korset": the label is of one person, so that what looks like a second name is where from. */
const isOfOne = (section: AttendanceSection): boolean => singular.has(labelOf(section)?.toLowerCase() ?? '');

/** "Kallade: …" tells who came only where no list of those present does. */
const isSummons = (section: AttendanceSection): boolean => summoned.has(labelOf(section)?.toLowerCase() ?? '');
const summoned: ReadonlySet<string> = new Set(summonedLabels);

/** The label's words, without what sets them off. */
const labelOf = ({ label }: AttendanceSection): string | null =>
  label?.replace(/\s+/g, ' ').replace(/[\s:*]+$/, '') ?? null;

const singular: ReadonlySet<string> = new Set(singularLabels);

function attendeeOf(person: PersonMention, section: AttendanceSection): AttendeeDraft {
  const { name, affiliations, arrived, left, approximate, span, nameSpan } = person;
  const role = person.role ?? section.role;
  return {
    name,
    status: statusOf(person, section),
    affiliations,
    role,
    arrived,
    left,
    approximate,
    section: labelOf(section),
    span,
    nameSpan,
  };
}

/** Who is struck out of a list was not there; a note beside a name outweighs the list's label. */
function statusOf(person: PersonMention, section: AttendanceSection): Attendee['status'] {
  if (person.struck) return section.status === 'excused' ? 'excused' : 'absent';
  // "Ja" beside a guest confirms the guest.
  if (person.status === null || person.status === 'present') return section.status;
  return person.status;
}
