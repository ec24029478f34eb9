import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readColumns } from '../grammar/lines/text-columns.js';
import { parseProtocol } from '../src/index.js';
import { decided, headings, meetingIn } from './support/meeting-in.js';

const table = `Arkivgruppens protokoll 3/2018

Tid: 2018-03-15
Närvarande: Alva Testberg, Bjuv, Bertil Provdal, Klippan

 Nr    Ärende                                        Beslut

 1     Val av ordförande                             Gruppen beslutar
       Alva Testberg redogjorde för läget i          att välja Bertil
       arkivet.                                      Provdal

                                                     samt att tacka.

 2     Rapport
       Inget nytt har hänt sedan sist.

             Arkivgruppen 2018-03-15                                    2(2)

 Nr    Ärende                                        Beslut

 3     Avtal                                         Ärendet bordläggs.
       Frågan är svår.
`;

describe('a column of decisions beside the items', () => {
  const meeting = meetingIn(table);

  test('is read item by item', () => {
    expect(headings(meeting)).toEqual(['1 Val av ordförande', '2 Rapport', '3 Avtal']);
    expect(meeting.items.map(({ text }) => text)).toEqual([
      'Alva Testberg redogjorde för läget i arkivet.',
      'Inget nytt har hänt sedan sist.',
      'Frågan är svår.',
    ]);
    expect(decided(meeting).slice(0, 2)).toEqual([['att välja Bertil Provdal', 'att tacka.'], []]);
    expect(meeting.coverage).toBe(1);
  });

  test('has its places in the file', () => {
    for (const { title, position, decisions } of meeting.items) {
      const printed = table.slice(position.start.offset, position.end.offset);
      expect(printed).toContain(title);
      for (const { text, position: own } of decisions) {
        const words = table.slice(own.start.offset, own.end.offset);
        for (const word of text.split(' ')) expect(words).toContain(word);
        expect(own.start.offset).toBeGreaterThanOrEqual(position.start.offset);
        expect(own.end.offset).toBeLessThanOrEqual(position.end.offset);
      }
    }
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    ' Nr    Ärende                                        Beslut\n',
    ' 1     Val                                           att välja\n',
    '       Text som står i rutan                         Bertil.\n',
    '                                                     samt att vänta.\n',
    '       Bara text.\n',
    'Närvarande                  Förhinder\n',
    '| Närvarande | Förhinder |\n',
    '|---|---|\n',
    '| Alva Testberg | Bertil Provdal |\n',
    'Alva Testberg               Bertil Provdal\n',
    '                            Siv Fiktiv\n',
    '\n',
    'En rad som går över alla kolumner och längre än så, utan något mellanrum alls.\n',
    'x',
  );

  it('keeps every character but for the blanks that end lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = lines.join('');
        const { text, printed } = readColumns(source);
        const inked = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
        expect(text).toHaveLength(source.length);
        expect(inked(text)).toBe(inked(source));
        for (const { index, 0: word } of text.matchAll(/\S+/g)) {
          const { start, end } = printed({ start: index, end: index + word.length });
          expect(source.slice(start, end)).toContain(word);
        }
      }),
    );
  });

  it('has no place outside of itself', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = table + lines.join('');
        for (const meeting of parseProtocol(source).meetings) {
          for (const { position } of [...meeting.items, ...meeting.unparsed, ...meeting.furniture]) {
            expect(position.end.offset).toBeGreaterThanOrEqual(position.start.offset);
            expect(position.end.offset).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a column of text beside the items', () => {
  const meeting = meetingIn(`Arkivgruppens protokoll 3/2018

Tid: 2018-03-15
Närvarande: Alva Testberg, Bjuv, Bertil Provdal, Klippan

 Nr    Ärende                      Anteckningar

 1     Öppnande                    Alva Testberg öppnade mötet och gick igenom
                                   dagordningen.

 2     Väg 27, förbifarter och     Föredragande: Siv Fiktiv, Trafikverket
       trafiksäkerhet              Studien blir klar i maj. Gruppen ser brister på
                                   hela sträckan.

                                   Beslut:
                                   att samla synpunkter
                                   samt att tacka.

       Fikapaus

 3     Övrigt

 3.1   Laddstolpar                 Bjuv har fått bidrag.

Vid protokollet:                   Justerat:

Alva Testberg                      Bertil Provdal
sekreterare                        ordförande
`);

  test('is read item by item, to the end of the table', () => {
    expect(headings(meeting)).toEqual([
      '1 Öppnande',
      '2 Väg 27, förbifarter och trafiksäkerhet',
      '- Fikapaus',
      '3 Övrigt',
    ]);
    expect(meeting.items.map(({ text }) => text)).toEqual([
      'Alva Testberg öppnade mötet och gick igenom dagordningen.',
      'Studien blir klar i maj. Gruppen ser brister på hela sträckan.',
      null,
      null,
    ]);
    expect(meeting.items[1]?.presenters.map(({ name }) => name)).toEqual(['Siv Fiktiv']);
    expect(decided(meeting)[1]).toEqual(['att samla synpunkter', 'att tacka.']);
    expect(meeting.items[3]?.items.map(({ title, text }) => [title, text])).toEqual([
      ['Laddstolpar', 'Bjuv har fått bidrag.'],
    ]);
    expect(meeting.signatures.map(({ name }) => name)).toEqual(['Alva Testberg', 'Bertil Provdal']);
  });
});
