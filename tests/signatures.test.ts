import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignatures, type SignatureContext } from '../src/reading/signatures.js';
import { passageOf } from './people-cases.js';

const sign = (text: string, context: Partial<SignatureContext> = {}): [string, string | null][] =>
  readSignatures(passageOf(text), { purpose: 'signature', repair: true, repairs: [], ...context }).map(
    ({ name, role }) => [name, role],
  );

const both: [string, string | null][] = [
  ['Anna Berg', 'ordförande'],
  ['Bo Ek', 'justerare'],
];

describe('names that the document tells elsewhere', () => {
  const known = ['Anna Maria Berg', 'Bo Ek', 'Siv Dahl'];

  it.each<[string, string, [string, string | null][]]>([
    [
      'part those that stand one blank apart',
      'Siv Dahl Anna Maria Berg Bo Ek\nordförande sekreterare justerare',
      [
        ['Siv Dahl', 'ordförande'],
        ['Anna Maria Berg', 'sekreterare'],
        ['Bo Ek', 'justerare'],
      ],
    ],
    [
      'end before what a signature was read as',
      'Siv Dahl A YA\n\nsekreterare\n\n"Anna Maria Berg Mn\n\nordförande',
      [
        ['Siv Dahl', 'sekreterare'],
        ['Anna Maria Berg', 'ordförande'],
      ],
    ],
    [
      'stand below the signatures themselves',
      'S. Dahl        Bo Eek\nSiv Dahl       Bo Ek\nsekreterare    ordförande',
      [
        ['Siv Dahl', 'sekreterare'],
        ['Bo Ek', 'ordförande'],
      ],
    ],
  ])('%s', (_, text, signatures) => {
    expect(sign(text, { known })).toEqual(signatures);
  });

  it('are none where nobody has them', () => {
    expect(sign('Siv Dahl A YA\nsekreterare')).toEqual([['Siv Dahl A YA', 'sekreterare']]);
  });
});

describe('signatures read as letters', () => {
  it.each<[string, string]>([
    [
      'begin as the printed names do',
      'G Provsts IL Testerqv\nGöran Provstensson Inga-Lill Testerqvist\nordförande justerare',
    ],
    ['break off', 'P Provst\nGöran Provstensson       Inga-Lill Testerqvist\nordförande               justerare'],
  ])('are none where they %s', (_, text) => {
    expect(sign(text, { known: ['Göran Provstensson', 'Inga-Lill Testerqvist'] }).slice(-2)).toEqual([
      ['Göran Provstensson', 'ordförande'],
      ['Inga-Lill Testerqvist', 'justerare'],
    ]);
  });

  it('and offices stand below each other where the names share a line', () => {
    const known = ['Sara Nyman Hult', 'Siv Dahl'];
    expect(sign('Sara Nyman Hult Siv Dahl\n\nsekreterare\n\nordförande', { known })).toEqual([
      ['Sara Nyman Hult', 'sekreterare'],
      ['Siv Dahl', 'ordförande'],
    ]);
  });
});

describe('reads the role printed by the name', () => {
  it.each<[string, [string, string | null][]]>([
    ['Anna Berg\nordförande\n\nBo Ek\njusterare', both],
    ['Anna Berg\n\nordförande\n\nBo Ek\n\njusterare', both],
    ['Anna Berg        Bo Ek\nordförande       justerare', both],
    ['Anna Berg\n\nBo Ek\n\nordförande\n\njusterare', both],
    ['Anna Berg\t\tBo Ek\nordförande\t\tjusterare', both],
    ['Anna Berg Bo Ek\nordförande justerare', both],
    ['Anna Berg, ordförande\nBo Ek, justerare', both],
    ['Anna Berg (ordförande)\nBo Ek (justerare)', both],
    ['Ordförande: Anna Berg\nJusterare: Bo Ek', both],
    ['Ordförande Anna Berg\nJusterare Bo Ek', both],
    ['Ordförande ........ Anna Berg\nJusterare ........ Bo Ek', both],
    ['Ordförande          Justerare\n\nAnna Berg           Bo Ek', both],
    ['Ordförande\n\nAnna Berg\n\nJusterare\n\nBo Ek', both],
    ['Vid protokollet\n___________\nAnna Berg\nordförande\n\nJusteras\n..........\nBo Ek\njusterare', both],
    ['Vid protokollet      Justeras\n\nAnna Berg            Bo Ek\nordförande           justerare', both],
    ['                     Anna Berg\n                     ordförande\nBo Ek\njusterare', both],
    ['Justerare\n\nAnna Berg\nordförande', [['Anna Berg', 'ordförande']]],
    ['Justeras av Anna Berg, ordförande', [['Anna Berg', 'ordförande']]],
    ['Anna Berg\nOrdförande, Region Halland', [['Anna Berg', 'ordförande']]],
    ['Anna Berg\n1:e vice ordförande', [['Anna Berg', '1:e vice ordförande']]],
    ['Anna Berg\nsekretariatschef', [['Anna Berg', 'sekretariatschef']]],
    ['Anna Berg\nordf6rande', [['Anna Berg', 'ordförande']]],
  ])('%j', (text, signatures) => {
    expect(sign(text)).toEqual(signatures);
  });
});

describe('gives no role where only a label or nothing stands by the name', () => {
  it.each([
    'ANNA BERG',
    'Vid protokollet\nANNA BERG',
    'Vid protokollet: ANNA BERG',
    'Justeras\n\nANNA BERG',
    'Antecknat av ANNA BERG',
    'Halmstad den 3 maj 2021\n\nANNA BERG',
  ])('%j', (text) => {
    expect(sign(text)).toEqual([['ANNA BERG', null]]);
  });
});

describe('passes over', () => {
  it.each([
    ['lines to sign on', '______________\n..............\n-----'],
    ['scribble', 'Jara ( (a le l7 AA\nKe 22 Vrlon\nEM'],
    ['labels', 'Vid protokollet     Justeras'],
    ['prose', 'Protokollet har stämts av med Anna Berg och Bo Ek.'],
  ])('%s', (_, text) => {
    expect(sign(text)).toEqual([]);
  });

  it('the prose of an e-signature page', () => {
    const page =
      'Underskriftssida\n\nDokumentet har skrivits under av Anna Berg.\nANNA BERG\n2022-05-18 08:14:52\nBo Ek\nordförande';
    expect(sign(page, { electronic: true })).toEqual([
      ['ANNA BERG', null],
      ['Bo Ek', 'ordförande'],
    ]);
  });
});

describe('signatures', () => {
  it('are told once where a name stands over itself', () => {
    expect(sign('Anna Berg\nAnna Berg\nordförande')).toEqual([['Anna Berg', 'ordförande']]);
  });

  it('stay as printed where nothing takes the repairs', () => {
    const signatures = readSignatures(passageOf('Vera J ansson\nordf6rande'), { purpose: 'signature', repair: true });
    expect(signatures).toMatchObject([{ name: 'Vera J ansson', role: 'ordf6rande' }]);
  });

  it('have spans from the name to its role, but of the name alone in columns', () => {
    const slices = (text: string): string[] =>
      readSignatures(passageOf(text), { purpose: 'signature', repair: true }).map(({ span }) =>
        text.slice(span.start, span.end),
      );
    expect(slices('Anna Berg\nordförande')).toEqual(['Anna Berg\nordförande']);
    expect(slices('Anna Berg   Bo Ek\nordförande  justerare')).toEqual(['Anna Berg', 'Bo Ek']);
  });

  it('are read from any text without a throw', () => {
    const words = fc.constantFrom(
      'Anna Berg',
      'ordförande',
      'Justeras',
      '\n',
      '    ',
      '\t',
      ':',
      ',',
      '___',
      '(',
      ')',
      'och',
      'x 2',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }),
        fc.boolean(),
        (parts, electronic) => sign(parts.join(' '), { electronic }).length >= 0,
      ),
    );
  });
});
