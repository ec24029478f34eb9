import { parseProtocol } from '../../src/index.js';
import type { Meeting } from '../../src/schema/meeting.js';

/** The one meeting in a text, whose lines stand in the tests as they would on the page. */
export function meetingIn(text: string, repair = true): Meeting {
  const [meeting, ...more] = parseProtocol(text, { repair }).meetings;
  if (meeting === undefined || more.length > 0) throw new Error('not one meeting');
  return meeting;
}

/** A header above the items of a test. */
export const head = `Arkivgruppens protokoll 3/2018

Tid: 2018-03-15 kl 09.00-11.30
Närvarande: Alva Testberg, Bjuv, Bertil Provdal, Klippan
`;

export const headings = (meeting: Meeting): string[] =>
  meeting.items.map(({ number, title }) => `${number ?? '-'} ${title}`);

export const decided = (meeting: Meeting): string[][] =>
  meeting.items.map(({ decisions }) => decisions.map(({ text }) => text));
