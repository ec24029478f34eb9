import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../../src/index.js';
import { loadWordList } from '../../src/repair/word-list.js';

const folder = new URL('../../fixtures/protocols/', import.meta.url);
const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));

describe('a clean text is never repaired', () => {
  it.each(documents)('%s', (name) => {
    const { meetings } = parseProtocol(readFileSync(new URL(name, folder), 'utf8'));
    expect(meetings.flatMap(({ repairs }) => repairs)).toEqual([]);
  });
});

const lost = `Nämndens protokoll 2/2018

Datum: 2018-03-01
Narvarande: Gösta Marklind, Lund

1. Fragan om vagar

Ordf6randen halsade alla valkomna till dagens mote, som bérjade med en fraga om vagar. Forslaget ar fran januari och
galler for tre ar. Gosta Marklind redovisar arendet for gruppen, och nasta steg ar att soka medel for ar 2019.

Beslut:
att godkanna forslaget
`;

describe.runIf(loadWordList())('a text that has lost å, ä and ö', () => {
  const meeting = parseProtocol(lost.replaceAll('ä', 'a').replaceAll('ö', 'o')).meetings[0];

  test('gets them back in titles, prose and decisions, each repair recorded at its place', () => {
    expect(meeting?.items[0]?.title).toBe('Frågan om vägar');
    expect(meeting?.items[0]?.text).toContain('Ordföranden hälsade alla välkomna till dagens möte, som började');
    expect(meeting?.items[0]?.text).toContain('gäller för tre år');
    expect(meeting?.items[0]?.decisions[0]?.text).toBe('att godkänna förslaget');
    const found = meeting?.repairs.find(({ after }) => after === 'började');
    expect(found).toMatchObject({ before: 'bérjade', rule: 'lost-letters', position: { start: { line: 8 } } });
  });

  test('keeps the names of its people as read, in the list and in prose', () => {
    expect(meeting?.attendance[0]?.name).toBe('Gosta Marklind');
    expect(meeting?.items[0]?.text).toContain('Gosta Marklind redovisar');
  });

  test('stays as it is without repair, its structure found all the same', () => {
    const raw = parseProtocol(lost, { repair: false }).meetings[0];
    expect(raw?.repairs).toEqual([]);
    expect(raw?.items[0]?.decisions[0]?.text).toBe('att godkanna forslaget');
  });
});
