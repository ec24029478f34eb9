import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../src/index.js';
import knownMisses from './known-misses.json' with { type: 'json' };
import { fixtures } from './support/protocol-texts.js';

/** Where a reading still differs from the gold, by file: the path of the fact and why. Nothing else may differ. */
const known = knownMisses as Readonly<Record<string, Readonly<Record<string, string>>>>;

describe.each(fixtures)('$name', ({ name, text, gold }) => {
  it('is read as its gold says, but for the misses that are known', () => {
    const path = `fixtures/protocols/${name}`;
    const { meetings } = parseProtocol(text, { path });
    const golds = Array.isArray(gold) ? gold : [gold];
    expect(meetings).toHaveLength(golds.length);
    const misses = golds.flatMap((facts, index) =>
      missesOf(facts, meetings[index], golds.length > 1 ? `[${index}]` : ''),
    );
    expect(misses.filter(({ at }) => known[name]?.[at] === undefined)).toEqual([]);
    const missed = new Set(misses.map(({ at }) => at));
    // What is mended has to be struck from the list, so that it cannot come back unseen.
    expect(Object.keys(known[name] ?? {}).filter((at) => !missed.has(at))).toEqual([]);
  });
});

it('lists misses of fixtures only, each with its reason', () => {
  const names = new Set(fixtures.map(({ name }) => name));
  expect(Object.keys(known).filter((name) => !names.has(name))).toEqual([]);
  expect(
    Object.values(known)
      .flatMap((misses) => Object.values(misses))
      .filter((reason) => reason.length < 10),
  ).toEqual([]);
});

interface Miss {
  readonly at: string;
  readonly gold: unknown;
  readonly read: unknown;
}

/** The facts of the gold, and only those, that are read otherwise. */
function missesOf(gold: unknown, read: unknown, at = ''): Miss[] {
  if (Array.isArray(gold)) {
    if (!Array.isArray(read) || read.length !== gold.length)
      return [{ at, gold: gold.map(brief), read: Array.isArray(read) ? read.map(brief) : read }];
    return gold.flatMap((entry, index) => missesOf(entry, read[index], `${at}[${index}]`));
  }
  if (typeof gold === 'object' && gold !== null) {
    const own = (typeof read === 'object' && read !== null ? read : {}) as Record<string, unknown>;
    return Object.entries(gold).flatMap(([key, value]) => missesOf(value, own[key], at === '' ? key : `${at}.${key}`));
  }
  const [expected, found] = [comparable(gold), comparable(read)];
  return expected === found ? [] : [{ at, gold: expected, read: found }];
}

/** Golds give a passage as its text alone, and say "" where there is none; line ends are a matter of layout. */
function comparable(value: unknown): unknown {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() || null : (text ?? null);
}

/** Enough of an entry to know it by. */
function brief(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { name, title, text, label } = entry as Record<string, unknown>;
  return name ?? title ?? text ?? label ?? entry;
}
