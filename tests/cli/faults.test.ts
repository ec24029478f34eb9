import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultMaxBytes, type RunOptions } from '../../src/cli/options.js';
import { runInputs } from '../../src/cli/run.js';
import { parseProtocol, type Meeting } from '../../src/index.js';
import { directoryWith, protocol } from './run.js';

vi.mock('../../src/index.js', { spy: true });

/** What a fault in our own code looks like from outside: provoked here, since no input is known to do it. */
describe('a fault of ours', () => {
  const directory = directoryWith({ 'a.txt': protocol, 'b.txt': protocol });
  const files = [`${directory}/a.txt`, `${directory}/b.txt`];
  const defaults: RunOptions = {
    ...({ format: 'json', input: 'text', reporter: 'pretty' } as const),
    ...{ positions: true, repair: true, config: false, maxBytes: defaultMaxBytes },
  };
  const worker = new URL('file:///none');
  const convertInputs = (args: string[], options: Partial<RunOptions>): Promise<number> =>
    runInputs({ args, options: { ...defaults, ...options }, convert: true, worker });
  let printed = { stdout: '', stderr: '' };

  beforeEach(() => {
    printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
        printed[name] += String(chunk);
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is told without a stack trace, and the other files are read', async () => {
    vi.mocked(parseProtocol).mockImplementationOnce(() => {
      throw new TypeError('x is not a function');
    });
    expect(await convertInputs(files, { repair: true })).toBe(1);
    expect(printed.stderr).toMatch(/a\.txt error internal-error .*x is not a function$/m);
    expect(printed.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('shows its stack trace to those who debug', async () => {
    vi.stubEnv('FHPARSE_DEBUG', '1');
    vi.mocked(parseProtocol).mockImplementationOnce(() => {
      throw new TypeError('x is not a function');
    });
    await convertInputs(files, { repair: true });
    expect(printed.stderr).toMatch(/\n {4}at /);
  });

  it('never prints a meeting that breaks the schema, and says where it does', async () => {
    const [meeting] = parseProtocol(protocol).meetings;
    const broken = { ...meeting, coverage: 2, schemaVersion: '1.0' } as Meeting;
    vi.mocked(parseProtocol).mockReturnValueOnce({ meetings: [broken], diagnostics: [] });
    expect(await convertInputs(files, { repair: true })).toBe(1);
    expect(printed.stderr).toMatch(/a\.txt error internal-error a meeting breaks the schema .*: coverage: /);
    expect(printed.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('is none when repairs are switched off: the parser is told', async () => {
    expect(await convertInputs(files, { repair: false })).toBe(0);
    expect(vi.mocked(parseProtocol)).toHaveBeenLastCalledWith(protocol, expect.objectContaining({ repair: false }));
  });
});
