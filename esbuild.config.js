import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
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
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/cli/documents/worker.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // It starts threads from a file beside it, which a bundle would leave behind.
    external: ['tinypool'],
    define: { FHPARSE_BUILD: JSON.stringify(await hashSources()) },
    legalComments: 'inline',
    logLevel: 'warning',
    // Dependencies that are still CommonJS call require() for Node's own modules; an ES module has none.
    banner: {
      js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
    },
  });
}

/** Tells one state of the sources from another, for results that are kept between runs. */
async function hashSources() {
  const hash = createHash('sha256');
  for (const folder of ['grammar', 'src']) {
    const names = await readdir(new URL(`${folder}/`, import.meta.url), { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort()) {
      hash.update(name).update(await readFile(new URL(`${folder}/${name}`, import.meta.url)));
    }
  }
  return hash.digest('base64url').slice(0, 16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(new URL('dist/', import.meta.url), { recursive: true, force: true });
  await bundle();
}
