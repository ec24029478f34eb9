import type { Expected, ExpectedAttendee } from './expected.js';
import { pairEntries } from './pairing.js';
import { similarity } from './similarity.js';
import { addCount, countOne, countTexts, type Tally } from './tally.js';

/** Who attended: found by name and status; the rest is asked only of those who were found. */
export function scoreAttendance(gold: Expected, given: Expected, tally: Tally): void {
  const expected = gold.attendance ?? [];
  const found = given.attendance ?? [];
  const pairs = pairEntries(
    expected,
    found,
    (a, b) => (a.status === b.status ? similarity(a.name, b.name) : 0),
    tally.floor,
  );
  const lost = expected.filter((_, i) => !pairs.some((pair) => pair[0] === i)).map(describe);
  const extra = found.filter((_, j) => !pairs.some((pair) => pair[1] === j)).map(describe);
  const count = { correct: pairs.length, gold: expected.length, given: found.length };
  addCount(tally, 'attendance.person', count, `missing ${JSON.stringify(lost)}, extra ${JSON.stringify(extra)}`);
  for (const [i, j] of pairs) {
    const [a, b] = [expected[i], found[j]];
    if (a && b) scoreAttendee(a, b, tally);
  }
}

function scoreAttendee(gold: ExpectedAttendee, given: ExpectedAttendee, tally: Tally): void {
  const where = `${gold.name}: `;
  const names = ({ affiliations = [] }: ExpectedAttendee): string[] => affiliations.map(({ name }) => name);
  const codes = ({ affiliations = [] }: ExpectedAttendee): string[] =>
    affiliations.flatMap(({ municipalityCode }) => municipalityCode ?? []);
  countTexts(tally, 'attendance.affiliation', names(gold), names(given), where);
  countTexts(tally, 'attendance.municipalityCode', codes(gold), codes(given), where, 1);
  countOne(tally, 'attendance.arrived', gold.arrived, given.arrived, where);
  countOne(tally, 'attendance.left', gold.left, given.left, where);
  // A title printed by a name is not always annotated.
  if (gold.role) countOne(tally, 'attendance.role', gold.role, given.role, where, false);
}

const describe = ({ name, status }: ExpectedAttendee): string => `${name} (${status})`;

/** Who signed, and as what. */
export function scoreSignatures(gold: Expected, given: Expected, tally: Tally): void {
  if (gold.electronicallySigned) countOne(tally, 'signatures.electronic', true, given.electronicallySigned || null, '');
  const signers = ({ signatures = [] }: Expected): string[] => signatures.map(({ name, role }) => `${name}, ${role}`);
  countTexts(tally, 'signatures.signer', signers(gold), signers(given), '');
}
