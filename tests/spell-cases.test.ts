import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pattern } from '../grammar/matching/pattern.js';
import { spellCases } from '../grammar/matching/spell-cases.js';

describe('a pattern that ignores case', () => {
  it.each([
    ['bil', '[bB][iI][lL]'],
    ['§ ?\\d{2}\\s', '§ ?\\d{2}\\s'],
    ['(?<name>å)(?=x)\\k<name>', '(?<name>[åÅ])(?=[xX])\\k<name>'],
    ['[a-c1é.]', '[a-cABC1éÉ.]'],
    ['[^åÄ\\]]', '[^åÅÄä\\]]'],
    ['\\p{L}\\p{Ll}[\\p{Lu}-]', '\\p{L}[\\p{Lu}\\p{Ll}][\\p{Lu}\\p{Ll}-]'],
    ['ß\\u00e5ſ', 'ß\\u00e5ſ'],
  ])('%s is spelled %s', (source, spelled) => {
    expect(spellCases(source)).toBe(spelled);
  });

  it.each([
    ['words', pattern.i`^(?:sida?n?|blad|ärende)$`, /^(?:sida?n?|blad|ärende)$/i],
    ['classes', pattern.i`^[a-fåé1][^b-dÖ][x-]$`, /^[a-fåé1][^b-dÖ][x-]$/i],
    ['look-alikes', pattern.i`^(?:[öòô0]|[аα])[kк]$`, /^(?:[öòô0]|[аα])[kк]$/i],
  ])('%s match as they do with the flag', (_, own, flagged) => {
    const letter = fc.constantFrom(...Array.from('sidanblårendeSIDANBLÅRENDEÖöòÒôÔ0аАαΑkKкК1xX-éÉbBcC'));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 6 }), (letters) => {
        const text = letters.join('');
        expect(own.test(text)).toBe(flagged.test(text));
      }),
    );
    for (const text of ['SIDAN', 'Blad', 'ÄRENDE', 'ärende', 'Åax', 'ÉEX', 'ÒК', 'Αk', '0к']) {
      expect({ text, matches: own.test(text) }).toEqual({ text, matches: flagged.test(text) });
    }
  });
});
