import type { Expected, ExpectedItem } from './expected.js';
import { pairEntries } from './pairing.js';
import { similarity } from './similarity.js';
import { addCount, countOne, countTexts, type Tally } from './tally.js';

interface Placed {
  readonly item: ExpectedItem;
  /** Index of the item above, -1 at the top. */
  readonly parent: number;
}

/** Items are paired by their headings; what stands in one that has no partner counts as lost or as extra. */
export function scoreItems(gold: Expected, given: Expected, tally: Tally): void {
  const expected = flattenItems(gold.items);
  const found = flattenItems(given.items);
  const pairs = pairEntries(expected, found, (a, b) => similarity(heading(a.item), heading(b.item)), 0.5);
  const partner = new Map(pairs);
  const taken = new Set(partner.values());
  scoreHeadings(expected, found, partner, tally);
  expected.forEach(({ item }, i) => {
    scoreContent(item, found[partner.get(i) ?? -1]?.item ?? {}, `item ${heading(item)}: `, tally);
  });
  found.forEach(({ item }, j) => {
    if (!taken.has(j)) scoreContent({}, item, `item (extra) ${heading(item)}: `, tally);
  });
}

/** A heading is right with its number, its time, its title and its place under another. */
function scoreHeadings(
  gold: readonly Placed[],
  given: readonly Placed[],
  partner: ReadonlyMap<number, number>,
  tally: Tally,
): void {
  const wrong = gold.filter((a, i) => {
    const b = given[partner.get(i) ?? -1];
    if (!b) return true;
    const placed = a.parent < 0 ? b.parent < 0 : partner.get(a.parent) === b.parent;
    const marked =
      (a.item.number ?? null) === (b.item.number ?? null) && (a.item.time ?? null) === (b.item.time ?? null);
    return !(placed && marked && similarity(a.item.title ?? '', b.item.title ?? '') >= tally.floor);
  });
  const count = { correct: gold.length - wrong.length, gold: gold.length, given: given.length };
  const got = given.map(({ item }) => heading(item));
  addCount(
    tally,
    'items.heading',
    count,
    `wrong ${JSON.stringify(wrong.map(({ item }) => heading(item)))} of ${JSON.stringify(got)}`,
  );
}

function scoreContent(gold: ExpectedItem, given: ExpectedItem, where: string, tally: Tally): void {
  countOne(tally, 'items.text', gold.text || null, given.text || null, where, false);
  const texts = ({ decisions = [] }: ExpectedItem): string[] => decisions.map(({ text }) => text);
  for (const [i, j] of countTexts(tally, 'decisions.text', texts(gold), texts(given), where)) {
    countOne(tally, 'decisions.connector', gold.decisions?.[i]?.connector, given.decisions?.[j]?.connector, where);
  }
  const presenters = (item: ExpectedItem): string[] => (item.presenters ?? []).map(({ name }) => name);
  const attachments = (item: ExpectedItem): string[] =>
    (item.attachments ?? []).map(({ label, title }) => `${label} ${title ?? ''}`);
  countTexts(tally, 'items.presenter', presenters(gold), presenters(given), where);
  countTexts(tally, 'items.attachment', attachments(gold), attachments(given), where);
}

export function flattenItems(items: readonly ExpectedItem[] = [], parent = -1, flat: Placed[] = []): Placed[] {
  for (const item of items) {
    const index = flat.push({ item, parent }) - 1;
    flattenItems(item.items, index, flat);
  }
  return flat;
}

const heading = ({ number, time, title }: ExpectedItem): string => `${number ?? ''}|${time ?? ''}|${title ?? ''}`;
