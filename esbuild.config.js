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
  const FHPARSE_BUILD = JSON.stringify(await hashSources());
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    legalComments: 'inline',
    logLevel: 'warning',
  };
  await build({
    ...common,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/cli/documents/worker.ts' },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    // It starts threads from a file beside it, which a bundle would leave behind.
    external: ['tinypool'],
    define: { FHPARSE_BUILD },
    // Dependencies that are still CommonJS call require() for Node's own modules; an ES module has none.
    banner: {
      js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
    },
  });
  // The library once more, as the one script that the command line keeps compiled: see load-reader.ts.
  await build({
    ...common,
    entryPoints: { reader: 'src/index.ts' },
    // Nobody reads it; names stay for stack traces.
    minifyWhitespace: true,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    define: { 'import.meta.url': 'readerUrl' },
  });
}

/** Tells one state of the sources and packages from another, for what is kept between runs: results and compiled code. */
async function hashSources() {
  const hash = createHash('sha256').update(await readFile(new URL('package-lock.json', import.meta.url)));
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
