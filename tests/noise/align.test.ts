import { expect, test } from 'vitest';
import { alignTexts } from '../../bench/noise/align.js';
import { countDamage, createCount, perThousand } from '../../bench/noise/count-damage.js';
import { drawPlot } from '../../bench/noise/plot.js';

test('a text beside itself differs nowhere, whatever its line breaks', () => {
  expect(alignTexts('Mötet öppnades\nav ordföranden.', 'Mötet  öppnades av\nordföranden.').differences).toEqual([]);
});

test('what a letter was read as stands beside it', () => {
  expect(alignTexts('§ 4 Mötets öppnande', '$& 4 Motets 6ppnande').differences).toEqual([
    { clean: '§', read: '$&', start: 0 },
    { clean: 'ö', read: 'o', start: 5 },
    { clean: 'ö', read: '6', start: 11 },
  ]);
});

test('a lost beginning and an added end are differences too', () => {
  expect(alignTexts('1 Val', 'Val |').differences).toEqual([
    { clean: '1 ', read: '', start: 0 },
    { clean: '', read: ' |', start: 5 },
  ]);
});

test('damage is counted by class, and per thousand places of its kind', () => {
  const count = createCount();
  countDamage(
    count,
    'Beslut:\natt välja en ombudsman.\nVal av justerare',
    'Beslut\nattvilja en ombudsm an.\n— Val av justerare',
  );
  expect(Object.fromEntries(count.classes)).toEqual({
    'stop lost': 1,
    'words glued': 1,
    'å, ä, ö': 1,
    'word split': 1,
    'stray mark at a line’s start or end': 1,
  });
  expect(perThousand(count, 'ä')).toEqual(new Map([['i', 1000]]));
  expect(perThousand(count, 'l')).toEqual(new Map());
});

test('a page that came out as something else says nothing about letters', () => {
  const count = createCount();
  countDamage(count, 'Mötet öppnades av ordföranden.', 'XI 4 — | ~~ qr p');
  expect(count).toMatchObject({ characters: 0, unread: 1 });
});

test('the plot has a line and a legend for each group', () => {
  const plot = drawPlot(
    [
      { rate: 0, scores: { header: 1, items: 1 } },
      { rate: 0.08, scores: { header: 0.95, items: 0.9 } },
    ],
    'F1',
  );
  expect(plot.match(/<polyline/g)).toHaveLength(2);
  expect(plot).toContain('>header</text>');
  expect(plot).not.toContain('NaN');
});
