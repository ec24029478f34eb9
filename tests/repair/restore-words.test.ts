import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../../src/index.js';
import { loadWordList } from '../../src/repair/word-list.js';
import { head } from '../support/meeting-in.js';

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

/** A text that has lost its letters, with words of ours in it. */
function restored(words: string): string {
  const text = lost.replaceAll('ä', 'a').replaceAll('ö', 'o').replace('Forslaget ar', `${words} Forslaget ar`);
  return parseProtocol(text).meetings[0]?.items[0]?.text ?? '';
}

describe.runIf(loadWordList())('what tells lost letters apart', () => {
  test.each([
    ['Gruppen beslot att Gverlamna forslaget.', 'att överlämna förslaget'],
    ['Gruppen ville att fortsatta arbetet.', 'att fortsätta arbetet'],
    ['Malsittningen var klar.', 'Målsättningen var klar'],
    ['Ut6kningen med en tjanst var klar.', 'Utökningen med en tjänst'],
    ['Det var ett val genomfért arbete.', 'ett väl genomfört arbete'],
    ['Kommundirektérméte hills om processtéd.', 'om processtöd'],
    ['Beslut om deras m@jlighet kommer.', 'deras möjlighet'],
    ['De frtroendevalda sade ja.', 'De förtroendevalda'],
    ['Det galler i 4r.', 'gäller i år'],
    ['Arbetet i Ostersund och Vastra Gotaland pagar.', 'i Östersund och Västra Götaland pågår'],
    ['Orebro lan beslutar sjalvt.', 'Örebro län'],
  ])('%s', (words, expected) => {
    expect(restored(words)).toContain(expected);
  });

  test.each([
    ['Morten Hansen ledde arbetet.', 'Morten Hansen ledde'],
    ['Moten Mittnordiska dagar i juni.', 'Mittnordiska dagar'],
    ['De fortsatta studierna kommer.', 'De fortsatta studierna'],
    ['Ett val av ledamot gjordes.', 'Ett val av ledamot'],
    ['Gruppen gick igenom allt.', 'Gruppen gick igenom allt'],
    ['Bilen gick fort fram.', 'gick fort fram'],
  ])('%s keeps its words', (words, expected) => {
    expect(restored(words)).toContain(expected);
  });

  test('venues, offices and organisations get their letters back, and names do not', () => {
    const text = lost
      .replaceAll('ä', 'a')
      .replaceAll('ö', 'o')
      .replace(
        'Narvarande: Gosta Marklind, Lund',
        'Plats: Radhuset, Angelholm\nNarvarande: Gosta Marklind, folkhalsostrateg, Eva Ek, Region Orebro lan',
      );
    const meeting = parseProtocol(text).meetings[0];
    expect(meeting?.venue).toBe('Rådhuset, Ängelholm');
    expect(meeting?.attendance.map(({ name, role, affiliations }) => [name, role, affiliations[0]?.name])).toEqual([
      ['Gosta Marklind', 'folkhälsostrateg', undefined],
      ['Eva Ek', null, 'Region Örebro län'],
    ]);
  });
});

describe.runIf(loadWordList())('a text that lost blanks on its way out of a PDF', () => {
  test('gets them back where only one place parts a word', () => {
    const meeting = parseProtocol(
      `${head}\n1. Avtal\nHela avsiktenär god, men Bjuv har valt att ståutanför. Antalet äldreoch barn ökar med2018 års takt.\n\nBeslut: att tackaför informationen\n\n2. Slut\nOrdförandenavslutade mötet.\n`,
    ).meetings[0];
    expect(meeting?.items.map(({ text }) => text)).toEqual([
      'Hela avsikten är god, men Bjuv har valt att stå utanför. Antalet äldre och barn ökar med 2018 års takt.',
      'Ordföranden avslutade mötet.',
    ]);
    expect(meeting?.items[0]?.decisions[0]?.text).toBe('att tacka för informationen');
    expect(meeting?.repairs.every(({ rule }) => rule === 'glued-word')).toBe(true);
  });
});
