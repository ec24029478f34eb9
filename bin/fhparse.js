#!/usr/bin/env node
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const scripts = path.join(__dirname, '../dist/kept-script.cjs');

if (fs.existsSync(scripts)) {
  /** @type {(file: string) => import('../src/cli/kept-script.js')} */
  const load = require;
  load(scripts).startProgram();
} else {
  process.stderr.write('fhparse is not built yet: dist/ is missing. Run "npm ci && npm run build" first.\n');
  process.exitCode = 2;
}
