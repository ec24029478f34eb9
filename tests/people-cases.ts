import { cutPassage, type Passage } from '../grammar/passage.js';
import { readPeople, type PeopleContext, type PersonMention } from '../src/reading/people.js';

/** Source text, cut line by line as the protocol parser cuts it. */
export function passageOf(text: string): Passage {
  let offset = 0;
  const spans = text.split('\n').map((line) => {
    const span = { start: offset, end: offset + line.length };
    offset += line.length + 1;
    return span;
  });
  return cutPassage(text, spans);
}

export function read(text: string, context: Partial<PeopleContext> = {}): ReturnType<typeof readPeople> {
  return readPeople(passageOf(text), { purpose: 'attendance', repair: true, ...context });
}

/** One line a person: "Anna Berg @Bjuv=1260 #ordförande >08:45 <11:00 ca !absent ~". */
export function told(person: PersonMention): string {
  const { name, affiliations, role, arrived, left, approximate, status, struck } = person;
  return [
    name,
    ...affiliations.map(
      (place) => `@${place.name}${place.municipalityCode === null ? '' : `=${place.municipalityCode}`}`,
    ),
    ...(role === null ? [] : [`#${role}`]),
    ...(arrived === null ? [] : [`>${arrived}`]),
    ...(left === null ? [] : [`<${left}`]),
    ...(approximate ? ['ca'] : []),
    ...(status === null ? [] : [`!${status}`]),
    ...(struck ? ['~'] : []),
  ].join(' ');
}

export const tell = (text: string, context: Partial<PeopleContext> = {}): string[] =>
  read(text, context).people.map(told);
