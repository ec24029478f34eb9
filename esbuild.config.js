import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles the command line and the library into dist/. Split chunks let a dynamic import stay lazy, so that
 * `fhparse --version` loads neither Chevrotain nor zod; one file per chunk instead of hundreds in node_modules makes
 * the start four times as quick.
 */
export async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'inline',
    logLevel: 'warning',
    // Dependencies that are still CommonJS call require() for Node's own modules; an ES module has none.
    banner: {
      js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(new URL('dist/', import.meta.url), { recursive: true, force: true });
  await bundle();
}
