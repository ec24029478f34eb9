import type { NoiseScore } from './noise-scores.js';

const width = 640;
const height = 400;
const frame = { left: 60, right: 500, top: 40, bottom: 340 };
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#000000', '#d55e00'];

/** Draws F1 against the rate of errors, a line for each group. */
export function drawPlot(rows: readonly NoiseScore[], title: string): string {
  const names = Object.keys(rows[0]?.scores ?? {});
  const lowest = Math.min(...rows.flatMap(({ scores }) => Object.values(scores)));
  const floor = Math.max(0, Math.floor(lowest * 10) / 10);
  const highestRate = Math.max(...rows.map(({ rate }) => rate));
  const x = (rate: number): number => frame.left + ((frame.right - frame.left) * rate) / highestRate;
  const y = (score: number): number => frame.bottom - ((frame.bottom - frame.top) * (score - floor)) / (1 - floor);
  const steps = Array.from({ length: 6 }, (_, step) => floor + ((1 - floor) * step) / 5);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${frame.left}" y="24" font-size="14">${title}</text>`,
    ...steps.flatMap((step) => [
      `<path d="M${frame.left} ${y(step).toFixed(1)}H${frame.right}" stroke="#ddd"/>`,
      `<text x="${frame.left - 8}" y="${(y(step) + 4).toFixed(1)}" text-anchor="end">${step.toFixed(2)}</text>`,
    ]),
    ...rows.map(
      ({ rate }) =>
        `<text x="${x(rate).toFixed(1)}" y="${frame.bottom + 18}" text-anchor="middle">${rate * 100} %</text>`,
    ),
    `<text x="${(frame.left + frame.right) / 2}" y="${frame.bottom + 40}" text-anchor="middle">characters in error</text>`,
    ...names.flatMap((name, index) => {
      const colour = colours[index % colours.length] ?? '#000';
      const points = rows
        .map(({ rate, scores }) => `${x(rate).toFixed(1)},${y(scores[name] ?? 0).toFixed(1)}`)
        .join(' ');
      const legend = frame.top + 14 + index * 22;
      return [
        `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        `<path d="M${frame.right + 20} ${legend - 4}h20" stroke="${colour}" stroke-width="2"/>`,
        `<text x="${frame.right + 46}" y="${legend}">${name}</text>`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}
