import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../src/index.js';
import { readFormulas } from '../../src/repair/formulas.js';

const shown = (text: string): string[] => [...readFormulas(text).values()].map(({ after }) => after);

describe('a formula of TeX', () => {
  test.each([
    [String.raw`$\S 17$ Nästa möte`, '§ 17'],
    [String.raw`$\S$ 17 Nästa möte`, '§'],
    [String.raw`$\S \S 17-18$`, '§ § 17-18'],
    [String.raw`högst i länet, $7,4 \%$.`, '7,4 %'],
    ['Protokoll $1 / 05$ gicks igenom', '1/05'],
    ['kl. $9^{00}$', '9.00'],
    ['kl $09.00-11.30$', '09.00-11.30'],
    [String.raw`$2,1 \mathrm{~mkr}$ per år`, '2,1 mkr'],
    ['$\\mathbf{12}$ deltagare', '12'],
    ['$15 { }^{30}$', '15.30'],
  ])('%j shows %j', (text, printed) => {
    expect(shown(text)).toEqual([printed]);
  });

  test.each([
    '$5 and $6',
    'mellan $5 och $6',
    '$ 5. Budget, $ 6. Lokaler',
    '$x + y$',
    'a$ b',
    String.raw`\$5$`,
    '$5\n6$',
  ])('%j is none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  const text = String.raw`# Protokoll 2/2019

Provnämnden

Närvarande: Alva Testberg

## $\S 12$ Budget

Avgiften höjs med $2,5 \%$ från årsskiftet.

## $\S 13$ Lokaler

Inget nytt.
`;

  test('is read as what it shows, and each is recorded where it stands', () => {
    const [meeting] = parseProtocol(text).meetings;
    expect(meeting?.items.map(({ number, title }) => [number, title])).toEqual([
      ['12', 'Budget'],
      ['13', 'Lokaler'],
    ]);
    expect(meeting?.items[0]?.text).toBe('Avgiften höjs med 2,5 % från årsskiftet.');
    expect(meeting?.repairs.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ['formula', String.raw`$\S 12$`, '§ 12'],
      ['formula', String.raw`$2,5 \%$`, '2,5 %'],
      ['formula', String.raw`$\S 13$`, '§ 13'],
    ]);
    for (const { before, position } of meeting?.repairs ?? [])
      expect(text.slice(position.start.offset, position.end.offset)).toBe(before);
  });

  test('is markup, which is read where nothing is to be repaired as well', () => {
    const [meeting] = parseProtocol(text, { repair: false }).meetings;
    expect(meeting?.items.map(({ number }) => number)).toEqual(['12', '13']);
    expect(meeting?.repairs).toEqual([]);
  });
});
