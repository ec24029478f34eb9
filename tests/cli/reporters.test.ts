import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { directoryWith, protocol, run } from './run.js';

const damaged = Buffer.concat([Buffer.from(`${protocol}åäö `), Buffer.of(0xff)]);
const cwd = directoryWith({ 'a,b: 100%.txt': damaged, 'c.txt': '', 'd.txt': protocol.replace('1. ', '7. ') });
const inputs = ['a,b: 100%.txt', 'c.txt', 'd.txt'];

describe('fhparse check', () => {
  it('shows diagnostics by file on standard output, and a summary', async () => {
    const { stdout, stderr, exitCode } = await run(['check', ...inputs], { cwd });
    expect(stdout).toContain('a,b: 100%.txt\n  ');
    expect(stdout).toContain('\n  7:5 warning invalid-utf8 1 place');
    expect(stdout).toContain('\nc.txt\n  error empty-input the input is empty: 0 bytes\n');
    expect(stdout).not.toContain('schemaVersion');
    expect(stderr).toMatch(
      /^3 documents: 2 meetings, \d+ items?, 0 decisions, \d+ warnings?, 1 failed \(\d+\.\d s\)\n$/,
    );
    expect(exitCode).toBe(1);
  });

  it('is quiet about warnings where asked, but not about errors', async () => {
    const { stdout, stderr } = await run(['check', '--quiet', ...inputs], { cwd });
    expect({ stdout, stderr }).toEqual({
      stdout: 'c.txt\n  error empty-input the input is empty: 0 bytes\n\n',
      stderr: '',
    });
  });
});

describe('--max-warnings', () => {
  it('fails where there are more', async () => {
    const { stderr, exitCode } = await run(['check', '--max-warnings', '0', 'd.txt'], { cwd });
    expect(stderr).toMatch(/error: \d+ warnings, and --max-warnings allows 0\n$/);
    expect(exitCode).toBe(1);
    expect((await run(['--max-warnings', '99', 'd.txt'], { cwd })).exitCode).toBe(0);
  });
});

describe('--reporter', () => {
  it('json: one value a line', async () => {
    const { stdout } = await run(['check', '--reporter', 'json', ...inputs], { cwd });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual({
      path: 'c.txt',
      code: 'empty-input',
      severity: 'error',
      message: 'the input is empty: 0 bytes',
      position: null,
    });
  });

  it('github: annotations, with what their syntax needs escaped', async () => {
    const { stderr } = await run(['--reporter', 'github', ...inputs], { cwd });
    expect(stderr).toContain('::error file=c.txt,title=empty-input::the input is empty: 0 bytes\n');
    expect(stderr).toContain(
      '::warning file=a%2Cb%3A 100%25.txt,line=7,endLine=7,col=5,endColumn=6,title=invalid-utf8::1 place not valid UTF-8',
    );
    for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+,.*::./);
  });

  it.each([[inputs], [['gone']], [[]]])('sarif: one document that its schema accepts, for %j', async (args) => {
    const schema = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object;
    // Ajv reads draft 7, which keeps all of draft 4 that the schema uses but the names of these two.
    const { $schema: _draft, id: _id, ...rest } = schema as Record<string, unknown>;
    const ajv = new Ajv.default({ strict: false });
    addFormats.default(ajv);
    const { stdout } = await run(['check', '--reporter', 'sarif', ...args], { cwd, input: protocol });
    const report = JSON.parse(stdout) as { runs: { results: { ruleId: string }[] }[] };
    const validate = ajv.compile(rest);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    if (args === inputs) expect(report.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('invalid-utf8');
  });
});
