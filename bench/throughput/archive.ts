import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Archive {
  folder: string;
  documents: number;
  bytes: number;
}

/** Links to a file are cheap, but a file takes only so many of them. */
const linksPerFile = 10_000;

/** The fixture protocols over and over, in folders of a hundred. */
export function buildArchive(documents: number): Archive {
  const fixtures = new URL('fixtures/protocols/', `file://${process.cwd()}/`);
  const texts = readdirSync(fixtures)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => ({ bytes: readFileSync(new URL(name, fixtures)), extension: name.slice(name.lastIndexOf('.')) }));
  const root = mkdtempSync(join(tmpdir(), 'fhparse-bench-'));
  const folder = join(root, 'archive');
  let bytes = 0;
  for (let index = 0; index < documents; index++) {
    const text = texts[index % texts.length];
    if (text === undefined) throw new Error('there are no fixtures');
    const within = join(folder, String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(within, { recursive: true });
    const original = join(root, `${index % texts.length}-${Math.floor(index / texts.length / linksPerFile)}`);
    if (index % (texts.length * linksPerFile) < texts.length) writeFileSync(original, text.bytes);
    linkSync(original, join(within, `${index}${text.extension}`));
    bytes += text.bytes.length;
  }
  return { folder, documents, bytes };
}

/** One protocol with this many items, each with some prose and a decision. */
export function buildDocument(items: number): string {
  const parts = [
    'Styrelsens protokoll 3/2018\n\nTid: 2018-03-15 kl 09.00-11.30\nNärvarande: Alva Testberg, Bo Provman\n',
  ];
  for (let number = 1; number <= items; number++) {
    parts.push(`${number}. Rapport ${number}\nLäget beskrivs, och frågor besvaras.\nBeslut: att godkänna rapporten\n`);
  }
  return parts.join('\n');
}
