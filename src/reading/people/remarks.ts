import type { IToken, TokenType } from 'chevrotain';
import type { Status } from '../../../grammar/vocabulary/markers.js';
import { sourceSpan } from '../../../grammar/passage.js';
import { nearestRole } from '../../../grammar/phrases/people/damaged-role.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { meetingOffices } from '../../../grammar/vocabulary/signature-roles.js';
import { leaveUnread, type Assembly, type RowState } from './assembly.js';
import type { Atom } from './atoms.js';
import { addRole, widen, type Draft } from './draft.js';
import { readMoment } from './moments.js';
import { addParty, isParty } from './places.js';
import { isNumeral, stretchOf, textOf } from './words.js';
import { pattern } from '../../../grammar/matching/pattern.js';

/**
 * A title belongs to the name that follows it directly or after a colon, otherwise to the one before it. An office of the
 * meeting that a comma sets off goes back also where a scan's columns left a name one blank behind it.
 */
export function placeRole(assembly: Assembly, row: RowState, atom: Atom, index: number): void {
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
      (atom.before === 'space' || (atom.before === 'comma' && isMeetingOffice(atom.words))) &&
      next.before === 'space' &&
      row.current.role === null &&
      row.atoms[0]?.kind === 'name'
    )
  ) {
    if (next.before === 'colon') {
      [row.roleForAll, row.pendingRole] = [atom.words, null];
      // "Norsjö: Bo Ek. Sekreterare: Eva Alm": the place led the one before.
      if (atom.before === 'stop') [row.leading, row.ledByPlace] = [assembly.heading.slice(), false];
    } else row.pendingRole = atom.words;
    if (row.pendingRole !== null) row.leadingWords.push(atom.words);
    return;
  }
  if (row.current !== null) addRole(row.current, atom.words, assembly.wording, assembly.keepCase);
  else row.pendingRole = atom.words;
}

function isMeetingOffice(words: readonly IToken[]): boolean {
  const printed = textOf(words).toLowerCase();
  return meetingOffices.some((office) => printed.endsWith(office));
}

export const isGroupHeading = (words: readonly IToken[]): boolean =>
  words.some((word) => t.readingOf(word)?.heading === true);

export function setMoment(assembly: Assembly, person: Draft, words: readonly IToken[]): void {
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

const statusOf: ReadonlyMap<TokenType, Status> = new Map([
  [t.Excused, 'excused'],
  [t.Absent, 'absent'],
  [t.Confirmed, 'present'],
  [t.Guest, 'guest'],
]);

export function setRemark(row: RowState, atom: Atom, index: number): void {
  const type = atom.words[0]?.tokenType;
  const status = type === undefined ? null : (statusOf.get(type) ?? null);
  const next = row.atoms[index + 1];
  if (status !== null && next?.before === 'colon') row.status = status;
  if (row.current === null) return;
  widen(row.current, atom.words);
  if (status !== null) row.current.status = status;
}

export function setSubstitute(row: RowState, atom: Atom, assembly: Assembly): void {
  const opener = atom.words[0];
  if (opener === undefined) return;
  const role = t.readingOf(opener)?.role ?? null;
  if (row.current === null) return;
  if (role === null) {
    widen(row.current, atom.words);
    return;
  }
  if (row.current.role === null || role === row.current.role) row.current.role = role;
  else if (!row.current.role.includes(role) && assembly.keepCase) row.current.role = `${row.current.role}, ${role}`;
  widen(row.current, atom.words);
}

/** Words of no known kind: a title where they stand alone after a name, otherwise kept unread. */
export function placeOther(assembly: Assembly, row: RowState, atom: Atom): void {
  if (row.current !== null && isParty(atom)) {
    addParty(assembly, row, row.current, atom);
    return;
  }
  const title =
    atom.words.length <= 3 &&
    !atom.words.some(isNumeral) &&
    pattern`^\p{L}{3,}`.test(atom.words[0]?.image ?? '') &&
    atom.before !== 'space' &&
    atom.alone;
  const first = atom.words[0]?.tokenType;
  // "Anna Berg ordférande": near to an office, however it is set off.
  if (row.current !== null && row.current.role === null && nearestRole(textOf(atom.words)) !== null)
    addRole(row.current, atom.words, assembly.wording, assembly.keepCase);
  else if (
    row.current !== null &&
    title &&
    first === t.LowerWord &&
    (row.current.role === null || atom.column === 'role')
  )
    addRole(row.current, atom.words, assembly.wording, assembly.keepCase);
  else leaveUnread(assembly, atom.words);
}
