import { now } from '../clock.js';
import type { Counts, DocumentResult } from '../documents/document.js';

/** What a run came to. */
export interface Tally extends Counts {
  documents: number;
  failed: number;
  started: number;
}

export function startTally(): Tally {
  const started = now();
  return { documents: 0, failed: 0, meetings: 0, items: 0, decisions: 0, errors: 0, warnings: 0, started };
}

export function addToTally(tally: Tally, { counts, complete }: DocumentResult): void {
  tally.documents += 1;
  if (!complete) tally.failed += 1;
  for (const name of ['meetings', 'items', 'decisions', 'errors', 'warnings'] as const) tally[name] += counts[name];
}

/** `12 documents: 12 meetings, 140 items, 201 decisions, 3 warnings, 1 failed (0.8 s)` */
export function describeTally(tally: Tally): string {
  const seconds = (now() - tally.started) / 1000;
  const failed = tally.failed === 0 ? '' : `, ${tally.failed} failed`;
  const counts = [
    plural(tally.meetings, 'meeting'),
    plural(tally.items, 'item'),
    plural(tally.decisions, 'decision'),
    plural(tally.warnings, 'warning'),
  ].join(', ');
  return `${plural(tally.documents, 'document')}: ${counts}${failed} (${seconds.toFixed(1)} s)\n`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
