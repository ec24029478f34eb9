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
 * "Anna Berg, Röda Korset" below "Bo Ek, Klippan": where each row is a name, a comma and one thing more, that is where
 * the person is from, also where it looks like a name.
 */
export function placeSecondNames(rows: readonly Atom[][]): void {
  const paired = rows.every(([first, second, ...more]) => {
    return first?.kind === 'name' && second?.before === 'comma' && !second.note && more.length === 0;
  });
  if (rows.length < fewestRows || !paired) return;
  if (!rows.some(([, second]) => second?.kind === 'affiliation')) return;
  for (const row of rows) if (row[1]?.kind === 'name') row[1] = { ...row[1], kind: 'affiliation' };
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
