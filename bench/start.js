import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Runs a measurement written in TypeScript: node bench/start.js bench/noise/run.ts [ARGUMENT...]
const root = fileURLToPath(new URL('..', import.meta.url));
const [script = ''] = process.argv.splice(2, 1);
// Inside the project, so that the packages which stay outside the bundle are found from there.
const folder = await mkdtemp(join(root, 'node_modules', '.bench-'));
try {
  const outfile = join(folder, 'script.mjs');
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
