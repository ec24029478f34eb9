#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('fhparse is not built yet: dist/cli.js is missing. Run "npm ci && npm run build" first.\n');
  process.exitCode = 2;
}
