import { expect, test } from 'vitest';
import { alignTexts } from '../../bench/noise/align.js';
import { drawPlot } from '../../bench/noise/plot.js';

test('a text beside itself differs nowhere, whatever its line breaks', () => {
  expect(alignTexts('Mötet öppnades\nav ordföranden.', 'Mötet  öppnades av\nordföranden.')).toEqual([]);
});

test('what a letter was read as stands beside it', () => {
  expect(alignTexts('§ 4 Mötets öppnande', '$& 4 Motets 6ppnande')).toEqual([
    { clean: '§', read: '$&' },
    { clean: 'ö', read: 'o' },
    { clean: 'ö', read: '6' },
  ]);
});

test('a lost beginning and an added end are differences too', () => {
  expect(alignTexts('1 Val', 'Val |')).toEqual([
    { clean: '1 ', read: '' },
    { clean: '', read: ' |' },
  ]);
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
