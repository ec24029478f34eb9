import type { IToken } from 'chevrotain';
import { sourceSpan } from '../../../grammar/passage.js';
import { findMunicipality } from '../../../grammar/phrases/people/municipality.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { closeHeading, leaveUnread, type Assembly, type RowState } from './assembly.js';
import type { Atom } from './atoms.js';
import { addRole, openDraft, widen } from './draft.js';
import { addAffiliation, addParty, isParty, isPerson, mostAffiliations } from './places.js';
import { isGroupHeading, placeOther, placeRole, setMoment, setRemark, setSubstitute } from './remarks.js';
import { affiliationOf, roleOf } from './wording.js';
import { countsInName, stretchOf, textOf } from './words.js';

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
  // Places that lead nobody, with nobody above them whom they could be about.
  if (assembly.people.length === 0)
    row.leadingWords.forEach((words) => {
      leaveUnread(assembly, words);
    });
}

function readAtom(assembly: Assembly, row: RowState, atom: Atom, index: number): void {
  if (atom.column === 'excused' || atom.column === 'absent') {
    // A mark in the column, whatever it is.
    if (atom.kind !== 'blank' && row.current !== null) row.current.status = atom.column;
    return;
  }
  switch (atom.kind) {
    case 'name':
      addPerson(assembly, row, atom);
      break;
    case 'single':
      // "… av Anna Berg. Tidplanen": the next sentence begins.
      if (atom.before === 'stop' && findMunicipality(textOf(atom.words)) === null) leaveUnread(assembly, atom.words);
      else if (isParty(atom) && row.current !== null) addParty(assembly, row, row.current, atom);
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
      // An empty or dashed cell of a column of marks; there may be one for each way to attend.
      if (atom.column === 'presence' && row.current !== null) row.current.status ??= 'absent';
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
  assembly.headingUsed = true;
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
    closeHeading(assembly);
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
