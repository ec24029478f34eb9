import { flattenItems } from './score-items.js';
import { similarity } from './similarity.js';
import { pairEntries } from './pairing.js';
import type { Expected } from './expected.js';
import type { Count } from './tally.js';

/**
 * What of a meeting does not depend on letters: each item's number, how many decisions it has, and the status of each
 * attendee, whom a name half right finds.
 */
export function scoreStructure(gold: Expected, given: Expected): Count {
  const people = pairEntries(gold.attendance ?? [], given.attendance ?? [], (a, b) => similarity(a.name, b.name), 0.5);
  const statuses = people.filter(([i, j]) => gold.attendance?.[i]?.status === given.attendance?.[j]?.status).length;
  const expected = numbersAndCounts(gold);
  const found = numbersAndCounts(given);
  const left = [...found];
  const shared = expected.filter((fact) => {
    const index = left.indexOf(fact);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return {
    correct: statuses + shared.length,
    gold: (gold.attendance ?? []).length + expected.length,
    given: (given.attendance ?? []).length + found.length,
  };
}

function numbersAndCounts(meeting: Expected): string[] {
  return flattenItems(meeting.items).flatMap(({ item }) => {
    const name = item.number ?? item.time ?? 'unnumbered';
    return [`item ${name}`, ...(item.decisions ?? []).map((_, index) => `decision ${index + 1} of ${name}`)];
  });
}
