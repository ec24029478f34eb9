import type { Attendee, Decision, Item, Meeting, Signature } from '../../src/schema/meeting.js';

/** A meeting as far as it is compared: goldens carry no positions, and a golden may leave out what it doesn't state. */
export type Expected = Partial<Omit<Facts<Meeting>, 'attendance' | 'items' | 'signatures'>> & {
  readonly attendance?: readonly ExpectedAttendee[];
  readonly items?: readonly ExpectedItem[];
  readonly signatures?: readonly Pick<Signature, 'name' | 'role'>[];
};

export type ExpectedAttendee = Pick<Attendee, 'name' | 'status'> &
  Partial<Pick<Attendee, 'role' | 'arrived' | 'left'>> & {
    readonly affiliations?: readonly { readonly name: string; readonly municipalityCode: string | null }[];
  };

export type ExpectedItem = Partial<Pick<Item, 'number' | 'time' | 'title' | 'text'>> & {
  readonly decisions?: readonly Pick<Decision, 'text' | 'connector'>[];
  readonly presenters?: readonly { readonly name: string }[];
  readonly attachments?: readonly { readonly label: string; readonly title: string | null }[];
  readonly items?: readonly ExpectedItem[];
};

/** Passages are compared by their text, and a golden may give the text alone. */
type Facts<Whole> = {
  [Field in keyof Whole]: Whole[Field] extends { text: string } | null
    ? { text: string } | string | null
    : Whole[Field];
};
