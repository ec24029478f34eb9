import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly gold: unknown;
}

const folder = new URL('../../fixtures/protocols/', import.meta.url);

/** Every fixture protocol with its gold, in the order of their names. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .sort()
  .map((file) => {
    const gold = readFileSync(new URL(file.replace(/\.(?:txt|md)$/, '.gold.json'), folder), 'utf8');
    return {
      name: basename(file),
      text: readFileSync(new URL(file, folder), 'utf8'),
      gold: JSON.parse(gold) as unknown,
    };
  });

const person = fc.constantFrom('Anna Berg', 'Bo von Ek', 'Siv Ås-Lind', 'J. Dahl', 'Ülo Çelik');
const place = fc.constantFrom('Bjuv', 'Klippan', 'Örkelljunga kommun', 'sekretariatet');
const words = fc.constantFrom(
  'Gruppen diskuterar förslaget.',
  'Anna Berg redovisar ärendet, se Bilaga 3.',
  'en fortsättning med sam-',
  'mansatta ord',
  'Informationen noteras',
  'm aterialet och Anmäلت',
  'text **fet** och ~~struken~~',
  '2016-2019. Ovanstående år',
  '160101 Vid mötet',
);

/** One line of each kind that a protocol is made of, in all its spellings, and what only looks like one. */
const line = fc.oneof(
  fc.constantFrom(
    'Styrelsens protokoll 3/2016',
    '# Minnesanteckningar',
    'PROTOKOLL',
    'Familjen Helsingborg',
    'Tid/Plats: 160317 kl. 09.00-12.00, Bjuv',
    'Datum',
    'Plats:',
    'Närvarande:',
    '**Deltagare:**',
    'Anmält förhinder',
    'Gäster:',
    'Ärenden och beredning',
    'Övriga frågor',
    'Paus',
    'Beslut:',
    'Styrelsen beslutar',
    'Mötet beslutade att',
    'Beslut att:',
    'Beslut: att godkänna',
    'att uppdra åt sekretariatet',
    'samt att avsluta',
    'attuppdra',
    '- dels att fråga',
    'och att',
    'Förslag till beslut',
    'Underlag: Bilaga 1 – en plan',
    'Bilaga 2',
    'Föredragande:',
    'Reservation',
    'Mötet avslutades kl. 12.',
    'Protokollet har stämts av med Anna Berg',
    'Vid protokollet',
    'Justeras',
    'ordförande      sekreterare',
    'Underskriftssida',
    'Sida 2 av 3',
    '2(3)',
    '---',
    'a@b.se',
    '\f',
    '',
    '',
    '  ',
    '\u00a0',
    '>',
    '>>',
    '|---|---|',
    '12',
    '§',
    '1.',
    'att',
  ),
  fc.tuple(person, place).map(([name, home]) => `${name}, ${home}`),
  fc.tuple(person, place).map(([name, home]) => `| ${name} | ${home} |`),
  fc.tuple(person, person).map(([one, other]) => `${one}      ${other}`),
  fc.tuple(person, place).map(([name, home]) => `Närvarande: ${name} (${home}), ${name} från kl 9`),
  person.map((name) => `Föredragande: ${name}, sekretariatschef`),
  person,
  words,
  fc
    .tuple(fc.integer({ min: 0, max: 130 }), fc.constantFrom('.', ')', '', 'a', '.1'), words)
    .map(([value, mark, title]) => `${value}${mark} ${title}`),
  fc.tuple(fc.integer({ min: 1, max: 99 }), words).map(([value, title]) => `§ ${value} ${title}`),
  fc.tuple(fc.integer({ min: 0, max: 25 }), words).map(([hour, title]) => `${hour}.30 ${title}`),
);

const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\f', '\n\n\n', '\u2028', '\v');

/** Lines of all kinds in any order. */
export const anyLines = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

/** Lines of all kinds below a header, so that there is a protocol to read. */
export const anyProtocol = anyLines.map(
  (lines) => `Styrelsens protokoll 3/2016\nTid/Plats: 160317, Bjuv\nNärvarande: Anna Berg, Bjuv\n${lines}`,
);

/** Any UTF-16 at all: every script, lone surrogates, control characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '\0',
      '\r',
      '\n',
      '\f',
      '\t',
      '\ufeff',
      '\ud800',
      '\udc00',
      '\u0301',
      '\u200b',
      '\u001b',
      'a',
      '1',
      '.',
    ),
    maxLength: 80,
  }),
);
