import { describe, expect, it } from 'vitest';
import { directoryWith, protocol, run } from './run.js';

const withConfig = (config: unknown, files: Record<string, string> = {}): string =>
  directoryWith({ 'a.txt': protocol, '.fhparserc.json': JSON.stringify(config), ...files });

describe('a configuration file', () => {
  it('presets options, which the command line overrules', async () => {
    const cwd = withConfig({ pretty: true, positions: false });
    const { stdout } = await run(['a.txt'], { cwd });
    expect(stdout).toMatch(/^\{\n {2}"/);
    expect(stdout).not.toContain('"position"');
    expect((await run(['a.txt', '--compact'], { cwd })).stdout.trim().split('\n')).toHaveLength(1);
    expect((await run(['a.txt', '--no-config'], { cwd })).stdout.trim().split('\n')).toHaveLength(1);
  });

  it('may be in package.json, in a folder above', async () => {
    const cwd = directoryWith({ 'package.json': '{"fhparse":{"array":true}}', 'deep/er/a.txt': protocol });
    expect((await run(['a.txt'], { cwd: `${cwd}/deep/er` })).stdout).toMatch(/^\[\n/);
  });

  it('may be named', async () => {
    const cwd = directoryWith({ 'a.txt': protocol, 'my.json': '{"maxBytes":"10"}' });
    expect((await run(['a.txt', '--config', 'my.json'], { cwd })).stderr).toContain('the limit is 10');
  });

  it.each([
    [{ jbos: 2 }, '"jbos" is no option; did you mean "jobs"?'],
    [{ jobs: 'two' }, '"jobs": Invalid input: expected number, received string'],
    [{ reporter: 'loud' }, '"reporter": Invalid option'],
    [{ ext: [] }, '"ext": Too small'],
    [[], 'Invalid input: expected object, received array'],
  ])('%j is refused, with the key named', async (config, message) => {
    const { stdout, stderr, exitCode } = await run(['a.txt'], { cwd: withConfig(config) });
    expect(stderr).toMatch(/^error: .*\.fhparserc\.json: /);
    expect(stderr).toContain(message);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });

  it.each(['{"jobs": 2', '\0'])('%j is no JSON, and told so', async (content) => {
    const cwd = directoryWith({ 'a.txt': protocol, '.fhparserc.json': content });
    const { stderr, exitCode } = await run(['a.txt'], { cwd });
    expect(stderr).toMatch(/^error: \.fhparserc\.json .*is no JSON: /);
    expect(exitCode).toBe(2);
    expect((await run(['a.txt', '--config', 'gone.json'], { cwd })).stderr).toContain(
      'error: gone.json cannot be read: no such file or directory',
    );
  });
});
