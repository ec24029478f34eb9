import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

// That the tarball installs and runs is shown by .ci/package, which needs the registry.
describe('the package', () => {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output.toString()) as { size: number; files: { path: string }[] }[];
  const files = packed?.files.map(({ path }) => path) ?? [];

  const scripts = ['cli', 'kept-script', 'reader', 'worker'].map((name) => `dist/${name}.cjs`);

  it('holds what it is run from and read by, and no sources, tests or fixtures', () => {
    expect(files).toEqual(expect.arrayContaining(['bin/fhparse.js', 'bin/package.json', 'dist/index.js', ...scripts]));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json']));
    expect(files.filter((path) => /^(src|grammar|tests|fixtures|bench|node_modules)\//.test(path))).toEqual([]);
  });

  it('is small', () => {
    expect(packed?.size).toBeLessThan(1_000_000);
  });

  it('says what it needs, and where its types are', () => {
    expect(manifest.engines.node).toBe('>=20');
    expect(manifest.exports['.'].types).toMatch(/\.d\.ts$/);
  });
});
