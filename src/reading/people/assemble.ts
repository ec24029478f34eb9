import type { IToken } from 'chevrotain';
import { foldKey } from '../../../grammar/matching/fold.js';
import { sourceSpan, type Span } from '../../../grammar/passage.js';
import { findMunicipality } from '../../../grammar/phrases/people/municipality.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { parties, substituteRole } from '../../../grammar/vocabulary/roles.js';
import type { Atom } from './atoms.js';
import { addRole, openDraft, widen, type Draft, type StatusNote } from './draft.js';
import { readMoment } from './moments.js';
import { affiliationOf, roleOf, type AffiliationMention, type Wording } from './wording.js';
import { countsInName, isNumeral, stretchOf, textOf } from './words.js';

export interface Doubt {
  code: string;
  message: string;
  span: Span;
}

export interface Assembly {
  readonly wording: Wording;
  readonly keepCase: boolean;
  readonly knownNames: ReadonlySet<string>;
  /** The passage names several people and no place. */
  readonly namesOnly: boolean;
  readonly people: Draft[];
  readonly unread: Span[];
  readonly doubts: Doubt[];
  /** Inside struck-out text. */
  struck: boolean;
  strikes: number;
  /** Places that stand as headings over the rows below them. */
  heading: AffiliationMention[];
  /** Whether titles stand above names rather than under them. */
  roleAbove: IToken[] | null;
}

/** What is open while one row is read. */
interface RowState {
  readonly atoms: readonly Atom[];
  /** The people whom the next affiliation is about, last one last. */
  chain: Draft[];
  chainJoined: boolean;
  targets: Draft[];
  current: Draft | null;
  leading: AffiliationMention[];
  leadingWords: IToken[][];
  ledByPlace: boolean;
  pendingRole: IToken[] | null;
  roleForAll: IToken[] | null;
  pendingMoment: IToken[] | null;
  status: StatusNote | null;
  previous: Atom | null;
}

/** Reads the atoms of a row into people, and what belongs to the people before it into those. */
export function assembleRow(assembly: Assembly, atoms: readonly Atom[], isHeading: boolean): void {
  const row: RowState = {
    atoms,
    chain: [],
    chainJoined: false,
    targets: [],
    current: null,
    leading: assembly.heading.slice(),
    leadingWords: [],
    ledByPlace: false,
    pendingRole: assembly.roleAbove,
    roleForAll: null,
    pendingMoment: null,
    status: null,
    previous: null,
  };
  const hasPeople = atoms.some(
    (atom, index) => atom.kind === 'name' || (atom.kind === 'single' && isPerson(row, atom, index, assembly)),
  );
  if (!hasPeople && readPeopleless(assembly, row, isHeading)) return;
  if (hasPeople) assembly.roleAbove = null;
  atoms.forEach((atom, index) => {
    readAtom(assembly, row, atom, index);
    if (atom.kind !== 'strike') row.previous = atom;
  });
}

function readAtom(assembly: Assembly, row: RowState, atom: Atom, index: number): void {
  switch (atom.kind) {
    case 'name':
      addPerson(assembly, row, atom);
      break;
    case 'single':
      // "… av Anna Berg. Tidplanen": the next sentence begins.
      if (atom.before === 'stop' && findMunicipality(textOf(atom.words)) === null) leaveUnread(assembly, atom.words);
      else if (isParty(atom) && row.current !== null) widen(row.current, atom.words);
      else if (isPerson(row, atom, index, assembly)) addPerson(assembly, row, atom);
      else addAffiliation(assembly, row, atom, index);
      break;
    case 'affiliation':
      addAffiliation(assembly, row, atom, index);
      break;
    case 'role':
      placeRole(assembly, row, atom, index);
      break;
    case 'moment':
      if (row.current === null) row.pendingMoment = atom.words;
      else setMoment(assembly, row.current, atom.words);
      break;
    case 'remark':
      setRemark(row, atom, index);
      break;
    case 'substitution':
      setSubstitute(row, atom, assembly);
      break;
    case 'group':
      leaveUnread(assembly, atom.words);
      break;
    case 'strike':
      assembly.strikes -= 1;
      assembly.struck = !assembly.struck && assembly.strikes > 0;
      break;
    case 'other':
      placeOther(assembly, row, atom);
      break;
    case 'blank':
      // An empty or dashed cell of a column of marks.
      if (atom.column === 'presence' && row.current !== null) row.current.status = 'absent';
      break;
  }
}

function addPerson(assembly: Assembly, row: RowState, atom: Atom): void {
  const pairs = assembly.namesOnly ? unseparated(atom.words) : null;
  if (pairs !== null) {
    const { start, end } = stretchOf(atom.words);
    assembly.doubts.push({
      code: 'missing-comma',
      message: `"${textOf(atom.words)}" was read as ${pairs.length} people of two names each; no comma stands between them.`,
      span: sourceSpan(assembly.wording.passage, start, end),
    });
    pairs.forEach((words, index) => {
      addPerson(assembly, row, { ...atom, words, before: index === 0 ? atom.before : 'semicolon' });
    });
    return;
  }
  const person = openDraft(atom.words, assembly.wording, assembly.struck);
  const joined = atom.before === 'and' || atom.before === 'slash';
  const listed =
    row.previous !== null &&
    row.current !== null &&
    row.previous.words === row.current.words &&
    (joined || atom.before === 'comma');
  if (listed) row.chain.push(person);
  else row.chain = [person];
  row.chainJoined = joined && listed;
  row.current = person;
  row.targets = [person];
  for (const affiliation of row.leading) person.affiliations.push(affiliation);
  if (assembly.people.length > 0 || row.leading.length > 0)
    row.leadingWords.forEach((words) => {
      widen(person, words);
    });
  row.leadingWords = [];
  if (row.pendingRole !== null) addRole(person, row.pendingRole, assembly.wording, assembly.keepCase);
  else if (row.roleForAll !== null) person.role = roleOf(row.roleForAll, assembly.wording, assembly.keepCase);
  if (row.pendingMoment !== null) setMoment(assembly, person, row.pendingMoment);
  row.pendingRole = null;
  row.pendingMoment = null;
  person.status = row.status;
  assembly.people.push(person);
}

/** "Anna Berg Bo Ek": an even number of plain names, four or more, in a list that gives no places. */
function unseparated(words: readonly IToken[]): IToken[][] | null {
  if (
    words.length < 4 ||
    words.length % 2 === 1 ||
    !words.every((word) => countsInName(word) && !word.image.endsWith('.'))
  )
    return null;
  return Array.from({ length: words.length / 2 }, (_, index) => words.slice(index * 2, index * 2 + 2));
}

/** Gives a place to those whom it is about, or keeps it for those who follow. */
function addAffiliation(assembly: Assembly, row: RowState, atom: Atom, index: number): void {
  if (isLeading(row, atom, index)) {
    const goesOn =
      row.previous?.kind === 'affiliation' &&
      (atom.before === 'and' || atom.before === 'comma') &&
      row.leadingWords.length > 0;
    if (!goesOn) [row.leading, row.leadingWords] = [[], []];
    if (row.leading.length >= mostAffiliations) return;
    row.leading.push(affiliationOf(atom.words, assembly.wording));
    row.leadingWords.push(atom.words);
    row.ledByPlace = true;
    [row.current, row.chain, row.targets] = [null, [], []];
    return;
  }
  if (row.current === null) {
    const before = assembly.people[assembly.people.length - 1];
    if (before === undefined) {
      if (row.leading.length >= mostAffiliations) return;
      row.leading.push(affiliationOf(atom.words, assembly.wording));
      row.leadingWords.push(atom.words);
      return;
    }
    row.current = before;
    row.targets = [before];
    row.chain = [before];
  }
  const again = row.previous?.kind === 'affiliation' && row.targets.length > 0;
  if (!again) row.targets = row.chainJoined ? row.chain : [row.current];
  const last = row.targets[row.targets.length - 1];
  if (last !== undefined && last.affiliations.length >= mostAffiliations) {
    leaveUnread(assembly, atom.words);
    return;
  }
  const affiliation = affiliationOf(atom.words, assembly.wording);
  for (const target of row.targets) {
    // A place beside the name outweighs the heading that the name stands under.
    if (target.affiliations.length > 0 && target.affiliations.every((known) => assembly.heading.includes(known)))
      target.affiliations.length = 0;
    if (!target.affiliations.some((known) => known.name === affiliation.name)) target.affiliations.push(affiliation);
  }
  if (last === undefined) return;
  if (last.affiliations.length > 1 && atom.before === 'comma') doubtAffiliations(assembly, last);
  widen(last, atom.words);
  row.chainJoined = false;
}

/** Nobody comes from more places; so many words are no list of people, and time stays linear. */
const mostAffiliations = 12;

function doubtAffiliations(assembly: Assembly, person: Draft): void {
  const [one, two] = person.affiliations.slice(-2);
  if (one?.municipalityCode == null || two?.municipalityCode == null) return;
  assembly.doubts.push({
    code: 'several-affiliations',
    message: `"${person.name}" is followed by ${person.affiliations.map(({ name }) => `"${name}"`).join(' and ')}; all were given to this person, but a name may be missing between them.`,
    span: { start: person.nameSpan.start, end: two.span.end },
  });
}

/** Whether a place stands before the people whom it is about: "Bjuv: Anna Berg", "Bjuv – A, B", "Bjuv (A)". */
function isLeading(row: RowState, atom: Atom, index: number): boolean {
  if (atom.note) return false;
  const next = nextPerson(row, index);
  if (next === null) return false;
  const { atom: follower, edge } = next;
  if (edge === 'colon') return true;
  if (follower.note) return row.current === null || row.current.affiliations.length > 0;
  if (row.current === null) return edge !== 'semicolon' && edge !== 'and' && edge !== 'line';
  return row.ledByPlace && atom.before !== 'dash' && atom.before !== 'note' && edge !== 'semicolon' && edge !== 'and';
}

/** The next person in the row, over titles and other places, and what sets the first of these off from the place. */
function nextPerson(row: RowState, index: number): { atom: Atom; edge: Atom['before'] } | null {
  let edge: Atom['before'] | null = null;
  for (let at = index + 1; at < Math.min(row.atoms.length, index + 5); at += 1) {
    const atom = row.atoms[at];
    if (atom === undefined) break;
    if (atom.kind === 'strike') continue;
    edge = edge === null || edge === 'and' ? atom.before : edge;
    if (atom.kind === 'name' || (atom.kind === 'single' && (atom.before === 'colon' || atom.note)))
      return isParty(atom) ? null : { atom, edge: atom.note ? edge : atom.before === 'colon' ? 'colon' : edge };
    if (atom.kind === 'role') continue;
    if (atom.kind === 'affiliation' && atom.before === 'and') continue;
    return null;
  }
  return null;
}

/** Whether one capitalised word is a person: where nobody stands before it who lacks a place. */
function isPerson(row: RowState, atom: Atom, index: number, assembly: Assembly): boolean {
  const printed = textOf(atom.words);
  if (assembly.knownNames.has(foldKey(printed))) return true;
  if (atom.column !== null) return atom.column === 'name';
  const { previous, current } = row;
  if (atom.note) return current === null && row.leading.length > 0 && !isParty(atom);
  if (findMunicipality(printed) !== null) return false;
  const next = nextPerson(row, index);
  if (current === null || previous === null) {
    if (row.leading.length > 0 && previous?.kind === 'affiliation') return true;
    return !(next !== null && next.atom.kind === 'name' && ['colon', 'dash', 'gap', 'pipe'].includes(next.edge));
  }
  const alone = current.words.length === 1 && current.affiliations.length === 0;
  if (previous.kind === 'affiliation') return atom.before === 'comma' && followedByPlace(row, index);
  if (atom.before === 'and') return previous.kind === 'name' || (previous.kind === 'single' && alone);
  if (current.affiliations.length > 0 && row.leading.length > 0) return true;
  return alone && (atom.before === 'comma' || atom.before === 'semicolon');
}

function followedByPlace(row: RowState, index: number): boolean {
  const next = row.atoms[index + 1];
  return next?.kind === 'affiliation' && next.before === 'comma';
}

function isParty(atom: Atom): boolean {
  const printed = textOf(atom.words);
  if (partyKeys.has(printed.toLowerCase())) return atom.note || atom.kind === 'other' || printed.length === 1;
  // Local parties: "(HP)", "(ÖKP)".
  return atom.note && /^\p{Lu}{1,3}$/u.test(printed);
}

const partyKeys = new Set(parties);

const isGroupHeading = (words: readonly IToken[]): boolean => words.some((word) => t.readingOf(word)?.heading === true);

/** A title belongs to the name that follows it directly or after a colon, otherwise to the one before it. */
function placeRole(assembly: Assembly, row: RowState, atom: Atom, index: number): void {
  if (isGroupHeading(atom.words)) return;
  const next = row.atoms[index + 1];
  const before =
    next !== undefined &&
    (next.kind === 'name' || next.kind === 'single') &&
    !next.note &&
    (next.before === 'space' || next.before === 'colon');
  if (
    before &&
    !(
      row.current !== null &&
      atom.before === 'space' &&
      next.before === 'space' &&
      row.current.role === null &&
      row.atoms[0]?.kind === 'name'
    )
  ) {
    if (next.before === 'colon') [row.roleForAll, row.pendingRole] = [atom.words, null];
    else row.pendingRole = atom.words;
    if (row.pendingRole !== null) row.leadingWords.push(atom.words);
    return;
  }
  if (row.current !== null) addRole(row.current, atom.words, assembly.wording, assembly.keepCase);
  else row.pendingRole = atom.words;
}

function setMoment(assembly: Assembly, person: Draft, words: readonly IToken[]): void {
  const moment = readMoment(words);
  person.arrived = moment.arrived ?? person.arrived;
  person.left = moment.left ?? person.left;
  person.approximate ||= moment.approximate && (moment.arrived !== null || moment.left !== null);
  widen(person, words);
  if (!moment.unclear) return;
  const { start, end } = stretchOf(words);
  assembly.doubts.push({
    code: 'unclear-time',
    message: `The time beside "${person.name}" says neither arrival nor departure; it was left out.`,
    span: sourceSpan(assembly.wording.passage, start, end),
  });
}

function setRemark(row: RowState, atom: Atom, index: number): void {
  const type = atom.words[0]?.tokenType;
  const status =
    type === t.Excused ? 'excused' : type === t.Absent ? 'absent' : type === t.Confirmed ? 'present' : null;
  const next = row.atoms[index + 1];
  if (status !== null && next?.before === 'colon') row.status = status;
  if (row.current === null) return;
  widen(row.current, atom.words);
  if (status !== null) row.current.status = status;
}

function setSubstitute(row: RowState, atom: Atom, assembly: Assembly): void {
  const opener = atom.words[0];
  if (opener === undefined) return;
  const role = t.readingOf(opener)?.role ?? substituteRole;
  if (row.current === null) return;
  if (row.current.role === null || role === row.current.role) row.current.role = role;
  else if (!row.current.role.includes(role) && assembly.keepCase) row.current.role = `${row.current.role}, ${role}`;
  widen(row.current, atom.words);
}

/** Words of no known kind: a title where they stand alone after a name, otherwise kept unread. */
function placeOther(assembly: Assembly, row: RowState, atom: Atom): void {
  if (row.current !== null && isParty(atom)) return;
  const title =
    atom.words.length <= 3 &&
    !atom.words.some(isNumeral) &&
    /^\p{L}{3,}/u.test(atom.words[0]?.image ?? '') &&
    atom.before !== 'space' &&
    atom.alone;
  const first = atom.words[0]?.tokenType;
  if (row.current !== null && title && first === t.LowerWord && (row.current.role === null || atom.column === 'role'))
    addRole(row.current, atom.words, assembly.wording, assembly.keepCase);
  else leaveUnread(assembly, atom.words);
}

function leaveUnread(assembly: Assembly, words: readonly IToken[]): void {
  const { start, end } = stretchOf(words);
  if (end > start) assembly.unread.push(sourceSpan(assembly.wording.passage, start, end));
}

/**
 * A row without people: a place over or under a name, a title under it, a time that goes on. Tells whether the row is
 * done with.
 */
function readPeopleless(assembly: Assembly, row: RowState, isHeading: boolean): boolean {
  const last = assembly.people[assembly.people.length - 1];
  // A vacant place, or a table's row without a name.
  if (
    row.atoms.some((atom) => atom.column !== null || (atom.kind === 'remark' && atom.words[0]?.tokenType === t.Empty))
  )
    return true;
  const places = row.atoms.filter((atom) => atom.kind === 'affiliation' || atom.kind === 'single');
  const others = row.atoms.filter((atom) => !['affiliation', 'single', 'strike', 'blank'].includes(atom.kind));
  const opens = isHeading || last === undefined || assembly.heading.length > 0;
  if (places.length > 0 && others.length === 0 && opens) {
    assembly.heading = places.slice(0, mostAffiliations).map((place) => affiliationOf(place.words, assembly.wording));
    return true;
  }
  const roles = row.atoms.filter((atom) => atom.kind === 'role');
  if (roles.length === row.atoms.length && roles.some((role) => isGroupHeading(role.words))) return true;
  if (
    roles.length > 0 &&
    roles.length === row.atoms.length &&
    (last === undefined || isHeading || assembly.roleAbove !== null || last.role !== null)
  ) {
    assembly.roleAbove = roles[0]?.words ?? null;
    return true;
  }
  row.current = last ?? null;
  row.chain = last === undefined ? [] : [last];
  return false;
}
