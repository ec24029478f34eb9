import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineMap } from '../../src/source/line-map.js';

describe('a line map', () => {
  it('ends lines at LF, CRLF and CR, and not at a form feed', () => {
    const text = 'a\nb\r\nc\rd\fe';
    const map = createLineMap(text);
    const places = ['a', 'b', 'c', 'd', 'e'].map((letter) => map.point(text.indexOf(letter)));
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [4, 3],
    ]);
  });

  it('knows the place after the last character, and the only one of an empty text', () => {
    expect(createLineMap('a\n').point(2)).toEqual({ line: 2, column: 1, offset: 2 });
    expect(createLineMap('').position(0, 0).end).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('agrees with splitting the text at its line ends', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'å', '\n', '\r', '\f', '😀') });
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        // A CR at the cut is no line end yet where an LF follows it.
        const before = text.slice(0, offset).split(text[offset] === '\n' ? /\r\n|\n|\r(?!$)/ : /\r\n?|\n/);
        const expected = { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
        expect(createLineMap(text).point(offset)).toEqual(expected);
      }),
    );
  });
});
