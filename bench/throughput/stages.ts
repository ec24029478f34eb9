import { readdirSync, readFileSync } from 'node:fs';
import { readLineDocument } from '../../grammar/lines/line-document.js';
import { lexLines } from '../../grammar/lines/line-lexer.js';
import { parseLines } from '../../grammar/protocol/protocol-parser.js';
import { toJson } from '../../src/cli/documents/shape.js';
import { meetingSchema, parseProtocol } from '../../src/index.js';
import { decodeSource } from '../../src/source/decode.js';
import { buildDocument } from './archive.js';

/** Seconds per stage and run over the fixtures, in one process; each stage is timed on its own, from what the last gave. */
export async function measureStages(rounds: number): Promise<{ stage: string; seconds: number; bytes: number }[]> {
  const names = readdirSync('fixtures/protocols').filter((name) => /\.(txt|md)$/.test(name));
  const files = names.map((name) => readFileSync(`fixtures/protocols/${name}`));
  const bytes = files.reduce((sum, { length }) => sum + length, 0);
  const texts = await Promise.all(files.map(async (file) => (await decodeSource(file)).text ?? ''));
  const documents = texts.map((text) => readLineDocument(text));
  const lexed = documents.map((document) => lexLines(document).tokens);
  const meetings = texts.flatMap((text) => parseProtocol(text).meetings);
  const stages: [string, () => unknown][] = [
    ['decode', () => Promise.all(files.map(decodeSource))],
    ['find what lines are', () => texts.map((text) => readLineDocument(text))],
    ['lex lines', () => documents.map(lexLines)],
    ['parse lines', () => lexed.map(parseLines)],
    ['text to meeting, all of it', () => texts.map((text) => parseProtocol(text))],
    ['the same without repair', () => texts.map((text) => parseProtocol(text, { repair: false }))],
    ['validate', () => meetings.map((meeting) => meetingSchema.safeParse(meeting))],
    ['stringify', () => meetings.map((meeting) => toJson(meeting, false))],
  ];
  const results: { stage: string; seconds: number; bytes: number }[] = [];
  for (const [stage, run] of stages) {
    for (let warm = 0; warm < rounds / 2; warm++) await run();
    const start = performance.now();
    for (let round = 0; round < rounds; round++) await run();
    results.push({ stage, seconds: (performance.now() - start) / 1000 / rounds, bytes });
  }
  return results;
}

/** Seconds to read one document of 40, 400 and 4,000 items; the best of three. */
export function measureLengths(): { items: number; seconds: number }[] {
  return [40, 400, 4000].map((items) => {
    const text = buildDocument(items);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      parseProtocol(text);
      return (performance.now() - start) / 1000;
    });
    return { items, seconds: Math.min(...times) };
  });
}
