import type { Atom } from './atoms.js';

/**
 * "Anna Berg, Polisen Norra Skåne" at a row's end: two names behind an organisation go on with its name, since nothing
 * tells where they are from, as it would of another person.
 */
export function joinOrganization(atoms: readonly Atom[]): Atom[] {
  const [person, organization, rest, ...remarks] = atoms;
  const joins =
    person?.kind === 'name' &&
    organization?.kind === 'affiliation' &&
    organization.before === 'comma' &&
    rest?.kind === 'name' &&
    rest.before === 'space' &&
    remarks.every(({ note, kind }) => note && kind !== 'name' && kind !== 'affiliation');
  if (!joins) return atoms.slice();
  return [person, { ...organization, words: [...organization.words, ...rest.words] }, ...remarks];
}

/**
 * "Anna Berg, Röda Korset" below "Bo Ek, Klippan": where each row is of one person, and what stands behind the comma is
 * where the others are from or what they are, it is so in every row, also where it looks like a name. `pairedAbove` tells
 * that the list above is so. Gives back whether this one is.
 */
export function placeSecondNames(rows: readonly Atom[][], pairedAbove: boolean): boolean {
  if (rows.length < fewestRows && !pairedAbove) return false;
  const seconds = rows.map((atoms) => secondName(atoms));
  if (rows.some((atoms, index) => seconds[index] === undefined && !isOfOne(atoms))) return false;
  const told = rows.filter(
    ([, second]) => second?.before === 'comma' && (second.kind === 'affiliation' || second.kind === 'role'),
  );
  if (told.length === 0 && !pairedAbove) return false;
  rows.forEach((atoms, index) => {
    const second = seconds[index];
    if (second !== undefined) atoms[atoms.indexOf(second)] = { ...second, kind: 'affiliation' };
  });
  return told.filter(([, second]) => second?.kind === 'affiliation').length >= fewestRows;
}

/** The second of two names in a row that has no other, behind a comma and before nothing but notes. */
function secondName(atoms: readonly Atom[]): Atom | undefined {
  const [first, second, ...more] = atoms.filter(({ kind }) => kind === 'name');
  // "Bjuv – Anna Berg, Bo Ek": the place leads.
  if (first === undefined || first !== atoms[0] || second === undefined || more.length > 0) return undefined;
  const behind = atoms.slice(atoms.indexOf(second) + 1);
  const isLast = behind.every(({ kind, note }) => note || kind === 'moment' || kind === 'remark');
  const between = atoms.slice(atoms.indexOf(first) + 1, atoms.indexOf(second));
  const pairs = second.before === 'comma' && !second.note && between.every(({ kind }) => kind === 'role');
  return isLast && pairs ? second : undefined;
}

/** A row of one person, who stands first. */
function isOfOne(atoms: readonly Atom[]): boolean {
  return atoms[0]?.kind === 'name' && atoms.filter(({ kind }) => kind === 'name').length === 1;
}

/** "Tillväxt Norr: Anna Berg": of two names that a colon parts, the first is where the other is from. */
export function placeBeforeColon(rows: readonly Atom[][]): void {
  for (const row of rows) {
    const [first, second] = row;
    if (first?.kind === 'name' && second?.kind === 'name' && second.before === 'colon')
      row[0] = { ...first, kind: 'affiliation' };
  }
}

/** One row tells nothing of how the list is set. */
const fewestRows = 2;

/**
 * "Anna Berg / Bo Ek" and then "Bjuv, ordförande / Klippan": a column of names that extraction set above the column beside
 * it. Where both have as many rows, each row goes with the name that it stood beside.
 */
export function zipColumns(rows: readonly Atom[][]): Atom[][] {
  const names = rows.findIndex((atoms) => !(atoms.length === 1 && atoms[0]?.kind === 'name'));
  const [first, beside] = [rows.slice(0, names), rows.slice(names)];
  const fits = names >= fewestRows && beside.length === names && beside.every((atoms) => standsBeside(atoms));
  if (!fits) return rows.slice();
  return first.map((atoms, index) => [
    ...atoms,
    ...(beside[index] ?? []).map((atom, at) => (at === 0 ? { ...atom, before: 'comma' as const } : atom)),
  ]);
}

const standsBeside = (atoms: readonly Atom[]): boolean =>
  atoms.length > 0 &&
  atoms.every(({ kind }) => kind !== 'name') &&
  ['affiliation', 'single', 'role'].includes(atoms[0]?.kind ?? '');
