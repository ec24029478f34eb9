import { skeleton } from '../../grammar/matching/skeleton.js';
import { nearestRole } from '../../grammar/phrases/people/damaged-role.js';
import { officerLabels } from '../../grammar/vocabulary/markers.js';
import { signatureRoles } from '../../grammar/vocabulary/signature-roles.js';
import type { Span } from '../../grammar/passage.js';
import type { Reading } from './reading.js';

/** An office whose letters were damaged, in its proper spelling: "ordférande" is "ordförande". Others stay as printed. */
export function mendRole(reading: Reading, role: string | null, span: Span): string | null {
  if (role === null || !reading.repair) return role;
  const proper = spellings.get(skeleton(role)) ?? nearestRole(role) ?? undefined;
  if (proper === undefined || proper === role.toLowerCase()) return role;
  reading.repairs.push({ span, before: role, after: proper, rule: 'lost-letters' });
  return proper;
}

const spellings: ReadonlyMap<string, string> = new Map(
  [...signatureRoles, ...officerLabels].filter((role) => /[åäö]/.test(role)).map((role) => [skeleton(role), role]),
);
