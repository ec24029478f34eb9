import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the library', () => {
  it('is imported by the name of the package, built', () => {
    const script = "import * as fhparse from 'fhparse'; console.log(Object.keys(fhparse).sort().join(' '));";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });
    expect({ stderr, exported: stdout.trim().split(' ') }).toEqual({
      stderr: '',
      exported: expect.arrayContaining(['meetingSchema', 'parseProtocol', 'schemaVersion']) as string[],
    });
  });
});
