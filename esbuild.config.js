import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Large packages that few runs need: each becomes a file of its own, which is read when it is imported. */
const rarelyNeeded = ['cli-progress', 'csv-stringify/sync', 'fast-glob', 'iconv-lite'];

/**
 * Bundles the command line, what its threads run, and the reader into dist/: scripts, since Node takes 40 ms longer to
 * start with modules, and one for all that a run needs instead of hundreds in node_modules. The library is the reader that
 * the command line runs.
 */
export async function bundle() {
  const FHPARSE_BUILD = JSON.stringify(await hashSources());
  /** @type {import('esbuild').BuildOptions & { format: 'cjs' }} */
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    legalComments: 'inline',
    logLevel: 'warning',
    define: { 'import.meta.url': 'bundleUrl', FHPARSE_BUILD },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  };
  await build({
    ...common,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/documents/worker.ts' },
    // A script can require, and not import, when it is run as kept-script.ts runs it.
    supported: { 'dynamic-import': false },
    // Tinypool starts threads from a file beside it, which a bundle would leave behind.
    external: ['tinypool', 'zod'],
    plugins: [
      { name: 'files of their own', setup: leaveOut },
      { name: 'no programs to start', setup: leaveOutPrograms },
    ],
  });
  await build({
    ...common,
    entryPoints: [
      { in: 'src/cli/kept-script.ts', out: 'kept-script' },
      ...rarelyNeeded.map((name) => ({ in: name, out: fileOf(name) })),
    ],
  });
  await build({
    ...common,
    entryPoints: { reader: 'src/index.ts' },
    // Nobody reads it; names stay for stack traces.
    minifyWhitespace: true,
  });
  await writeFile(new URL('dist/index.js', import.meta.url), wrapReader());
}

/** @param {import('esbuild').PluginBuild} build */
function leaveOut(build) {
  build.onResolve({ filter: /\/kept-script\.js$/ }, () => ({ path: './kept-script.cjs', external: true }));
  build.onResolve({ filter: /^[\w-]+(?:\/\w+)?$/ }, ({ path }) =>
    rarelyNeeded.includes(path) ? { path: `./${fileOf(path)}.cjs`, external: true } : undefined,
  );
}

/**
 * Commander can start a program for a subcommand, which none of ours is; what it would do so with takes 2 ms to load.
 * @param {import('esbuild').PluginBuild} build
 */
function leaveOutPrograms(build) {
  build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
    /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
  );
  build.onLoad({ filter: /^/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
}

/** @param {string} name */
function fileOf(name) {
  return `packages/${name.replace('/', '-')}`;
}

/** The library as a module, by the names that the reader exports. */
function wrapReader() {
  /** @type {(file: string) => object} */
  const load = createRequire(import.meta.url);
  return [
    "import { createRequire } from 'node:module';",
    `export const { ${Object.keys(load('./dist/reader.cjs')).join(', ')} } = createRequire(import.meta.url)('./reader.cjs');`,
    '',
  ].join('\n');
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
