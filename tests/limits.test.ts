import { describe, expect, it } from 'vitest';
import { meetingSchema, parseProtocol, type Meeting } from '../src/index.js';
import { growthOfTime } from './support/growth.js';

const header =
  'Styrelsens protokoll 3/2016\n\nTid/Plats: 160317 kl. 09.00-12.00, Bjuv\n\nNärvarande: Anna Berg, Bjuv, Bo Ek, Klippan\n';

/** As many texts as asked for, each its own: what is printed again and again is taken for a page's head. */
function many(count: number, text: (word: string, index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(word(index), index)).join('');
}

function word(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))) + 'el';
}

function name(index: number): string {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(index))} ${capital(word(index * 7))}`;
}

function readOne(text: string): Meeting {
  const [meeting] = parseProtocol(text).meetings;
  if (meeting === undefined) throw new Error('No meeting was read.');
  expect(meetingSchema.safeParse(meeting).error?.issues ?? []).toEqual([]);
  return meeting;
}

// What is tested is that they are read; how long that takes on a busy machine is the benchmarks' matter.
describe('extremes', { timeout: 30_000 }, () => {
  it.each([
    ['an empty text', ''],
    ['blanks only', ' \t\n\r\n\f\u00a0\ufeff\u200b\n'],
    ['NULs only', '\0'.repeat(100_000)],
    ['100,000 form feeds', '\f'.repeat(100_000)],
    ['no protocol', 'Kära dagbok. I dag regnade det.\n'.repeat(1000)],
  ])('says of %s that it holds no protocol', (_, text) => {
    const { meetings, diagnostics } = parseProtocol(text);
    expect(meetings).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-protocol']);
  });

  it('keeps all of a line of 2 MB', () => {
    const line = many(200_000, (text) => `ord${text} `).trim();
    expect(readOne(`${header}\n1. Rubrik\n\n${line}\n`).items[0]?.text).toBe(line);
  });

  it.each([
    ['letters', 'x'],
    ['capitals', 'X'],
    ['blanks', ' '],
    ['figures', '1'],
    ['asterisks', '*'],
    ['underscores', '_'],
    ['opening brackets', '('],
    ['dashes', '-'],
    ['stops', '.'],
    ['backslashes', '\\'],
    ['at signs', '@'],
    ['NULs', '\0'],
    ['tabs', '\t'],
    ['combining marks', '\u0301'],
    ['Arabic letters', 'ل'],
    ['bars', '|'],
    ['tildes', '~'],
  ])('finishes a line of 100,000 %s wherever it stands', (_, character) => {
    const line = `a${character.repeat(100_000)}b`;
    readOne(header.replace('2016\n', `2016 ${line}\n`));
    readOne(header.replace('Bjuv\n', `Bjuv ${line}\n`));
    readOne(`${header.trimEnd()} ${line}\n`);
    readOne(`${header}\n1. Rubrik ${line}\n\nBeslut:\natt ${line}\n\n${line}\n`);
  });

  it('reads 30,000 items', () => {
    const { items } = readOne(
      `${header}\n${many(30_000, (text, index) => `${(index % 999) + 1}. Rubrik om ${text}\n\nText om ${text} här.\n\n`)}`,
    );
    expect(items).toHaveLength(30_000);
    expect(items.at(-1)?.text).toBe(`Text om ${word(29_999)} här.`);
  });

  it('reads 20,000 attendees', () => {
    const { attendance } = readOne(
      `${header.trimEnd()}${many(19_998, (_, index) => `, ${name(index)}, Bjuv`)}\n\n1. Rubrik\n\nText här.\n`,
    );
    expect(attendance).toHaveLength(20_000);
  });

  it('keeps all of 100 nested lists', () => {
    const list = many(100, (text, index) => `${' '.repeat(2 * index)}- punkt ${text}\n`);
    const said = JSON.stringify(readOne(`${header}\n1. Rubrik\n\n${list}`));
    for (let index = 0; index < 100; index += 1) expect(said).toContain(`punkt ${word(index)}`);
  });

  it('keeps all of deep markdown', () => {
    const said = JSON.stringify(
      readOne(
        `${header}\n# 1. Rubrik\n\n${'> '.repeat(200)}citat\n\n${'#'.repeat(50)} djup\n\n${'**'.repeat(99)}fet${'**'.repeat(99)}\n`,
      ),
    );
    for (const text of ['citat', 'djup', 'fet']) expect(said).toContain(text);
  });
});

describe('four times the text', () => {
  it.each<[string, (size: number) => string]>([
    [
      'items',
      (size) => many(size, (text, index) => `${(index % 999) + 1}. Rubrik om ${text}\n\nText om ${text} här.\n\n`),
    ],
    [
      'headings without numbers',
      (size) => many(size, (text) => `Rubrik om ${text}\n\nText som står om ${text} och fortsätter en stund.\n\n`),
    ],
    ['decisions', (size) => `1. Rubrik\n\nBeslut:\n${many(size, (text) => `att godkänna ${text}\n`)}`],
    [
      'lines in one decision',
      (size) => `1. Rubrik\n\nBeslut:\natt godkänna\n${many(size, (text) => `det som gäller ${text} och\n`)}`,
    ],
    [
      'lines in one paragraph',
      (size) =>
        `1. Rubrik\n\n${many(size, (text) => `text om ${text} som fortsätter i gemener och blir rätt så lång\n`)}`,
    ],
    ['hyphenated lines', (size) => `1. Rubrik\n\n${many(size, (text) => `text som ${text}fort-\nsätter${text}\n`)}`],
    [
      'presenters in prose',
      (size) => `1. Rubrik\n\n${many(size, (text, index) => `${name(index)} redovisar ${text}. `)}`,
    ],
    [
      'attachments',
      (size) => `1. Rubrik\n\nUnderlag: ${many(size, (text, index) => `Bilaga ${index % 999} – plan ${text}, `)}`,
    ],
    ['lists of those present', (size) => many(size, (_, index) => `Närvarande: ${name(index)}, Bjuv\n`)],
    ['rows of a table', (size) => `Deltagare:\n\n${many(size, (_, index) => `| ${name(index)} | Bjuv |\n`)}`],
    [
      'signatures',
      (size) =>
        `1. Rubrik\n\nText här.\n\nVid protokollet\n${many(size, (_, index) => `${name(index)}\nordförande\n`)}`,
    ],
    [
      'signers of an e-signature page',
      (size) => `1. Rubrik\n\nText här.\n\nUnderskriftssida\n${many(size, (_, index) => `${name(index)}\n`)}`,
    ],
    [
      'page heads',
      (size) =>
        `1. Rubrik\n\n${many(size, (text, index) => `text om ${text} ett\n\nSida ${index % 999} av 999\n\fStyrelsens protokoll 3/2016\n`)}`,
    ],
    ['page rules alone', (size) => `1. Rubrik\n\n${many(size, () => '---\n')}`],
    [
      'a running list of a scan',
      (size) => `${header}\nNarvarande: ${many(size, () => 'Siv Ek. Bjuv | ')}\n\n1. Ovriga fragor\nMétet slutade .\n`,
    ],
    [
      'numbers in a margin of a scan',
      (size) =>
        `${header}\n1. Ovriga fragor\nMétet slutade .\n\n${many(size, (_, index) => `5${index % 90}\n5${(index % 90) + 1}\n\nEn titel\n\n`)}`,
    ],
    [
      'signers over their offices',
      (size) =>
        `1. Rubrik\n\nText här.\n\nVid protokollet\n${many(size, (_, index) => `${name(index)}\n`)}${many(size, () => 'sekreterare\n')}`,
    ],
    ['header lines', (size) => many(size, (text) => `En rad i huvudet ${text}\n`)],
    ['protocols', (size) => many(size / 10, () => `\n\f${header}\n1. Rubrik\n\nBeslut: att godkänna\n`)],
    ['letters with marks', (size) => `1. Rubrik\n\n${many(size, (text) => `a\u030a${text} o\u0308\n`)}`],
    ['small words among names', (size) => many(size, () => 'Anna i och för ')],
  ])('takes no more than about four times the time: %s', { timeout: 60_000 }, (_, text) => {
    const growth = growthOfTime((size) => parseProtocol(`${header}${text(size)}\n`), {
      small: 1000,
      large: 4000,
      enough: 8,
    });
    expect(growth).toBeLessThan(8);
  });
});
