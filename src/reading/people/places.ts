import { foldKey } from '../../../grammar/matching/fold.js';
import { findMunicipality } from '../../../grammar/phrases/people/municipality.js';
import { parties } from '../../../grammar/vocabulary/roles.js';
import { leaveUnread, type Assembly, type RowState } from './assembly.js';
import type { Atom } from './atoms.js';
import { widen, type Draft } from './draft.js';
import { affiliationOf } from './wording.js';
import { textOf } from './words.js';
import { pattern } from '../../../grammar/matching/pattern.js';

/** Gives a place to those whom it is about, or keeps it for those who follow. */
export function addAffiliation(assembly: Assembly, row: RowState, atom: Atom, index: number): void {
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
export const mostAffiliations = 12;

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
  if (edge === 'colon') return !endsEntry(row, atom);
  if (follower.note) return row.current === null || row.current.affiliations.length > 0;
  if (row.current === null) return edge !== 'semicolon' && edge !== 'and' && edge !== 'line';
  if (edge === 'semicolon' && atom.before === 'comma' && leadsByColon(row)) return true;
  return row.ledByPlace && atom.before !== 'dash' && atom.before !== 'note' && edge !== 'semicolon' && edge !== 'and';
}

/** "Bjuv: Bo Ek, Klippan: Eva Alm, Höör; Nils By": where colons lead to the names, print made a semicolon of this one. */
const leadsByColon = (row: RowState): boolean => countNames(row, 'colon') >= 2;

/** Names of a row that a mark stands before. */
const countNames = ({ atoms }: RowState, mark: Atom['before']): number =>
  atoms.filter(({ kind, before }) => kind === 'name' && before === mark).length;

/**
 * "…; Sara Ek, Orsa: Bo Alm, Mora; …": where semicolons part the entries, or where the first begins with a name and the last
 * ends in a place, print made a colon of this one; as it did wherever more semicolons than colons lead to names.
 */
function endsEntry(row: RowState, place: Atom): boolean {
  const { current, atoms } = row;
  if (current === null) return false;
  const parted = countNames(row, 'semicolon');
  if (parted >= 2 && parted > countNames(row, 'colon')) return true;
  if (place.before !== 'comma' || current.affiliations.length > 0) return false;
  return (
    atoms.some(({ before }) => before === 'semicolon') ||
    (atoms[0]?.kind === 'name' && atoms.at(-1)?.kind === 'affiliation')
  );
}

/** The next person in the row, over titles and other places, and what sets the first of these off from the place. */
function nextPerson(row: RowState, index: number): { atom: Atom; edge: Atom['before'] } | null {
  let edge: Atom['before'] | null = null;
  for (let at = index + 1; at < Math.min(row.atoms.length, index + 5); at += 1) {
    const atom = row.atoms[at];
    if (atom === undefined) break;
    if (atom.kind === 'strike') continue;
    edge = edge === null || edge === 'and' || (edge === 'comma' && row.current === null) ? atom.before : edge;
    if (atom.kind === 'name' || (atom.kind === 'single' && (atom.before === 'colon' || atom.note)))
      return isParty(atom) ? null : { atom, edge: atom.note ? edge : atom.before === 'colon' ? 'colon' : edge };
    if (atom.kind === 'role') continue;
    // "Mora, Orsa och Älvdalen – Anna Berg"
    if (atom.kind === 'affiliation' && (atom.before === 'and' || (atom.before === 'comma' && row.current === null)))
      continue;
    return null;
  }
  return null;
}

/** Whether one capitalised word is a person: where nobody stands before it who lacks a place. */
export function isPerson(row: RowState, atom: Atom, index: number, assembly: Assembly): boolean {
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

/** "(S)" is whom somebody stands for, as printed; behind "ersättare för Bo Ek" it is the other's. */
export function addParty({ wording }: Assembly, row: RowState, person: Draft, { words }: Atom): void {
  const party = affiliationOf(words, wording);
  const known = person.affiliations.some(({ name }) => name === party.name);
  if (!known && row.previous?.kind !== 'substitution') person.affiliations.push({ ...party, municipalityCode: null });
  widen(person, words);
}

export function isParty(atom: Atom): boolean {
  const printed = textOf(atom.words);
  if (partyKeys.has(printed.toLowerCase())) return atom.note || atom.kind === 'other' || printed.length === 1;
  // Local parties: "(HP)", "(ÖKP)".
  return atom.note && pattern`^\p{Lu}{1,3}$`.test(printed);
}

const partyKeys = new Set(parties);
