import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../scoring/expected.js';

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly gold: Expected;
}

/** The protocols that have a golden. */
export function readFixtures(folder: string): Fixture[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => /\.(txt|md)$/.test(file))
    .flatMap((file) => {
      const name = file.replace(/\.(txt|md)$/, '');
      if (!files.includes(`${name}.gold.json`)) return [];
      const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Expected;
      return [{ name, text: readFileSync(join(folder, file), 'utf8'), gold }];
    });
}

/** The same protocols as a scanner read them: light, medium, with the wrong language, or worn. */
export function readScans(folder: string, fixtures: readonly Fixture[], kind: string): Fixture[] {
  const files = new Set(readdirSync(folder));
  return fixtures
    .filter(({ name }) => files.has(`${name}.${kind}.txt`))
    .map((fixture) => ({ ...fixture, text: readFileSync(join(folder, `${fixture.name}.${kind}.txt`), 'utf8') }));
}
