import { describe, expect, test } from 'vitest';
import { meetingIn } from './support/meeting-in.js';

const listed = (lists: string): string[] => {
  const text = `Arkivgruppens protokoll 3/2018\n\nTid: 2018-03-15\n\n${lists}\n1. Val\nInget.\n`;
  const { attendance } = meetingIn(text);
  for (const { name, position } of attendance)
    expect(text.slice(position.start.offset, position.end.offset)).toContain(name);
  return attendance.map(({ status, name, affiliations }) =>
    [status, name, ...affiliations.map((affiliation) => affiliation.name)].join(' '),
  );
};
const people = ['present Alva Testberg Bjuv', 'present Bertil Provdal Klippan'];
const others = ['excused Cecilia Prövare Höör', 'excused Dan Gästman Svalöv'];

describe('lists of people side by side', () => {
  test.each([
    [
      'in blanks, one longer than the other',
      `Närvarande                        Förhinder
Alva Testberg, Bjuv               Cecilia Prövare, Höör
Bertil Provdal, Klippan           Dan Gästman, Svalöv
Siv Fiktiv, Åstorp
`,
      [...people, 'present Siv Fiktiv Åstorp', ...others],
    ],
    [
      'apart by blank lines, the municipalities in columns',
      `  Närvarande:                       Anmält förhinder:

  Alva Testberg      Bjuv           Cecilia Prövare    Höör

  Bertil Provdal     Klippan        Dan Gästman        Svalöv

  Siv Fiktiv         Åstorp
`,
      [...people, 'present Siv Fiktiv Åstorp', ...others],
    ],
    [
      'whom each label names in a column of its own, over a table of items',
      `Närvarande    Alva Testberg, Bjuv                   Förhinder     Cecilia Prövare, Höör
              Bertil Provdal, Klippan                             Dan Gästman, Svalöv
              Siv Fiktiv, Östra Göinge (från kl. 09.15)

Nr   Ärende                                              Beslut
`,
      [...people, 'present Siv Fiktiv Östra Göinge', ...others],
    ],
    [
      'with the first of each on the line of the label',
      `Närvarande: Alva Testberg, Bjuv            Förhinder: Cecilia Prövare, Höör
            Bertil Provdal, Klippan                   Dan Gästman, Svalöv
`,
      [...people, ...others],
    ],
    [
      'three of them, the last the longest',
      `Närvarande                 Förhinder                Gäster
Alva Testberg, Bjuv        Cecilia Prövare, Höör    Siv Fiktiv, Åstorp
Bertil Provdal, Klippan    Dan Gästman, Svalöv      Rut Påhittad, Region Skåne
                                                    Ulf Provgäst, Region Skåne
`,
      [
        ...people,
        ...others,
        'guest Siv Fiktiv Åstorp',
        'guest Rut Påhittad Region Skåne',
        'guest Ulf Provgäst Region Skåne',
      ],
    ],
    [
      'in a table',
      `| **Närvarande** | **Förhinder** |
| :--- | :--- |
| Alva Testberg, Bjuv | Cecilia Prövare, Höör |
| Bertil Provdal, Klippan | |
`,
      [...people, 'excused Cecilia Prövare Höör'],
    ],
    [
      'in a table of one row',
      `| Närvarande | Förhinder |
|---|---|
| Alva Testberg, Bjuv<br>Bertil Provdal, Klippan | Cecilia Prövare, Höör<br>Dan Gästman, Svalöv |
`,
      [...people, ...others],
    ],
    [
      'in markdown, with bullets',
      `**Närvarande**                  **Förhinder**
- Alva Testberg, Bjuv           - Cecilia Prövare, Höör
- Bertil Provdal, Klippan       - Dan Gästman, Svalöv
`,
      [...people, ...others],
    ],
  ])('%s', (_, lists, expected) => {
    expect(listed(lists)).toEqual(expected);
  });

  test('what follows is no part of them', () => {
    const text = `Närvarande                        Förhinder
Alva Testberg, Bjuv               Cecilia Prövare, Höör
Bertil Provdal, Klippan           Dan Gästman, Svalöv

Gäst: Siv Fiktiv, Åstorp
`;
    expect(listed(text)).toEqual([...people, ...others, 'guest Siv Fiktiv Åstorp']);
  });

  test('a label beside another’s value heads no column', () => {
    expect(
      listed('Närvarande     Ledamöter\n               Alva Testberg, Bjuv\n               Bertil Provdal, Klippan\n'),
    ).toEqual(people);
  });
});
