import { EOF, type TokenType } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../grammar/matching/fold.js';
import { createPeopleLexer, lexPeople } from '../grammar/phrases/people/people-lexer.js';
import { PeopleParser, type Part, type PeopleLine, type Segment } from '../grammar/phrases/people/people-parser.js';
import { peopleTokens } from '../grammar/phrases/people/people-tokens.js';
import { lookUpMunicipality } from '../grammar/phrases/people/municipality.js';
import { municipalities } from '../grammar/vocabulary/municipalities.js';
import { roles } from '../grammar/vocabulary/roles.js';

describe('the grammar of people', () => {
  const parser = new PeopleParser(false);

  it('passes the validations of lexer and parser, with the lexer optimised', () => {
    expect(createPeopleLexer(false).lexerDefinitionErrors).toEqual([]);
    expect(parser.getGAstProductions()).toHaveProperty('people');
  });

  it('has no token that no rule takes', () => {
    const taken = new Set<string>(
      JSON.stringify(parser.getSerializedGastProductions())
        .match(/"name":"\w+"/g)
        ?.map((name) => name.slice(8, -1)),
    );
    const isTaken = (token: TokenType): boolean => taken.has(token.name) || (token.CATEGORIES ?? []).some(isTaken);
    const skipped = ['Emphasis', 'Blank'];
    expect(
      peopleTokens
        .filter((token) => token !== EOF && !isTaken(token) && !skipped.includes(token.name))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('refuses no sequence of tokens and loses none', () => {
    const images = [
      'Anna',
      'Bjuv',
      'och',
      ',',
      ';',
      ':',
      '/',
      '–',
      '|',
      '(a)',
      '(',
      ')',
      '~~',
      '§ 3',
      'från 9',
      'kl 9.15',
      '9',
      'ordförande',
      'för',
      '\n',
      '   ',
      '.',
      '@',
      'ersätter',
      'alla',
      '- ',
      'x@y',
      '___',
      'inga',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...images), { maxLength: 30 }), (sequence) => {
        const tokens = lexPeople(sequence.join(' '));
        parser.input = tokens.slice();
        const lines = parser.people();
        expect(parser.errors).toEqual([]);
        const separators = [
          'LineEnd',
          'WideGap',
          'Pipe',
          'Comma',
          'Semicolon',
          'Colon',
          'Slash',
          'Dash',
          'And',
          'Bullet',
          'NoteStart',
          'NoteEnd',
        ];
        expect(countTokens(lines)).toBe(tokens.filter(({ tokenType }) => !separators.includes(tokenType.name)).length);
      }),
    );
  });

  it('leaves no character of a text without a token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(createPeopleLexer(true).tokenize(text).errors).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('knows all 290 municipalities by their own names and without diacritics', () => {
    expect(municipalities).toHaveLength(290);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
    for (const { name, code } of municipalities) {
      expect(lookUpMunicipality(name)).toMatchObject({ municipality: { code }, exact: true });
      expect(lookUpMunicipality(foldKey(name))?.municipality.name.length).toBe(name.length);
    }
  });

  it.each(roles)('takes the title "%s" for one token', (role) => {
    const [first, ...others] = lexPeople(role);
    expect([first?.tokenType.name, first?.image, others.length]).toEqual(['Role', role, 0]);
  });
});

function countTokens(lines: readonly PeopleLine[]): number {
  return lines
    .flatMap((line) => line.cells.flatMap((cell) => cell.segments))
    .reduce((count, segment) => count + countSegment(segment), 0);
}

const countSegment = (segment: Segment): number => segment.parts.reduce((count, part) => count + countPart(part), 0);

function countPart(part: Part): number {
  switch (part.kind) {
    case 'words':
      return part.words.length;
    case 'moment':
    case 'group':
      return part.tokens.length;
    case 'substitution':
      return part.replaced.length + 1;
    case 'note':
      return part.segments.reduce((count, segment) => count + countSegment(segment), 0);
    default:
      return 1;
  }
}
