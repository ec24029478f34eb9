import * as organizations from '../../vocabulary/organizations.js';
import { presenceWords } from '../../vocabulary/presence.js';
import {
  bareSubstitution,
  groupHeadings,
  rolePrefixes,
  roles,
  substituteRole,
  substitutions,
} from '../../vocabulary/roles.js';
import type { MunicipalityMatch } from './municipality.js';
import { VocabularyIndex } from './vocabulary-index.js';

export type WordClass =
  | 'From'
  | 'Until'
  | 'Arrived'
  | 'Left'
  | 'Attended'
  | 'At'
  | 'Approximately'
  | 'MeetingWord'
  | 'Mode'
  | 'Excused'
  | 'Absent'
  | 'Confirmed'
  | 'Guest'
  | 'Empty'
  | 'Group'
  | 'Substitution'
  | 'And'
  | 'Joiner'
  | 'Role'
  | 'RolePrefix'
  | 'Place'
  | 'Opener'
  | 'Closer'
  | 'Organization'
  | 'Province'
  | 'Preposition'
  | 'Inner'
  | 'Particle'
  | 'NameWord'
  | 'LowerWord';

/** What a word, or a phrase of the vocabulary, is. */
export interface WordReading {
  readonly wordClass: WordClass;
  readonly end: number;
  /** The word with its line break undone; absent for phrases of the vocabulary. */
  readonly text?: string;
  readonly municipality?: MunicipalityMatch;
  /** Of a substitution: the role that it gives, or null. */
  readonly role?: string | null;
  /** Of a title: its spelling in the vocabulary. */
  readonly proper?: string;
  /** A heading of several people: no role. */
  readonly heading?: boolean;
  /** Of an organisation's opener: it takes the next word only. */
  readonly takesOne?: boolean;
  /** The full stop inside the word is no part of it: "Rik.se". */
  readonly strayStop?: boolean;
}

/** In order of precedence where one phrase stands in two lists. */
export function vocabulary(): VocabularyIndex<Omit<WordReading, 'end'>> {
  if (built !== undefined) return built;
  const index = new VocabularyIndex<Omit<WordReading, 'end'>>();
  const addClass = (wordClass: WordClass, phrases: readonly string[]): void => {
    index.add(phrases, () => ({ wordClass }));
  };
  index.add(Object.keys(substitutions), (phrase) => ({
    wordClass: 'Substitution',
    role: substitutions[phrase] ?? substituteRole,
  }));
  index.add([bareSubstitution], () => ({ wordClass: 'Substitution', role: null }));
  addClass('Empty', presenceWords.empty);
  addClass('Absent', presenceWords.absent);
  addClass('Excused', presenceWords.excused);
  addClass('Mode', presenceWords.mode);
  addClass('Confirmed', presenceWords.confirmed);
  addClass('Guest', presenceWords.guest);
  addClass('From', presenceWords.from);
  addClass('Until', presenceWords.until);
  addClass('Arrived', presenceWords.arrived);
  addClass('Left', presenceWords.left);
  addClass('Attended', presenceWords.attended);
  addClass('At', presenceWords.at);
  addClass('Approximately', presenceWords.approximately);
  addClass('MeetingWord', presenceWords.meeting);
  addClass('Group', presenceWords.group);
  addClass('And', presenceWords.joiners);
  index.add(groupHeadings, () => ({ wordClass: 'Role', heading: true }));
  index.add(roles, (phrase) => ({ wordClass: 'Role', proper: phrase }));
  addClass('RolePrefix', rolePrefixes);
  index.add(organizations.organizationOpeners.one, () => ({ wordClass: 'Opener', takesOne: true }));
  addClass('Opener', organizations.organizationOpeners.rest);
  addClass('Organization', organizations.unions);
  addClass('Closer', [...organizations.organizationClosers, ...organizations.capitalClosers]);
  addClass('Province', organizations.provinces);
  return (built = index);
}

let built: VocabularyIndex<Omit<WordReading, 'end'>> | undefined;

/** A word of the vocabulary that a line end breaks: "kom-/mun", "ord-/förande". */
export function brokenPhrase(word: string): Omit<WordReading, 'end'> | null {
  for (const { value, end } of vocabulary().at(word, 0))
    if (end === word.length && unconditional.has(value.wordClass)) return value;
  return null;
}

/** Classes whose phrases mean the same wherever they stand. */
const unconditional: ReadonlySet<WordClass> = new Set(['Role', 'Opener', 'Closer', 'Province', 'Excused', 'Absent']);
