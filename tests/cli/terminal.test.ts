import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { decided, directoryWith, program, protocol, run } from './run.js';

// Two programs for a pseudo-terminal, of which most machines have one; without either, these tests are skipped.
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

/** Runs a shell line on a pseudo-terminal, and gives what the terminal got. $0 is Node, $1 the program. */
function onTerminal(line: string, cwd: string): string {
  const script = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
  const env = { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: undefined, CI: undefined };
  const { stdout } = spawnSync('python3', ['-c', script, 'sh', '-c', line, process.execPath, program], {
    ...{ cwd, env, encoding: 'utf8' as const, stdio: ['pipe', 'pipe', 'inherit'] as const },
  } as Parameters<typeof spawnSync>[2]) as { stdout: string };
  return stdout;
}

describe.skipIf(!hasPython)('on a terminal', () => {
  const few = directoryWith({ 'a.txt': protocol, 'b.txt': '' });
  const many = directoryWith(
    Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`in/${index}.txt`, index === 7 ? '' : decided])),
  );

  it('JSON is indented, diagnostics are coloured, and there is a summary', () => {
    const shown = onTerminal('"$0" "$1" a.txt b.txt', few);
    expect(shown).toContain('{\r\n  "schemaVersion"');
    expect(shown).toContain('\u001B[31merror\u001B[39m');
    expect(shown).toMatch(/2 documents: 1 meeting, .* 1 failed/);
  });

  it('NO_COLOR is heeded', () => {
    expect(onTerminal('NO_COLOR=1 "$0" "$1" a.txt b.txt', few)).not.toContain('\u001B[');
  });

  it('a long run has a bar with count, rate, time left and failures, which goes away', () => {
    const shown = onTerminal('"$0" "$1" in --jobs 1 -o out.json', many);
    expect(shown).toMatch(/\[=* +\] \d+\/6000 {2}\d+\/s {2}\d+ s left {2}1 failed/);
    expect(shown.slice(shown.lastIndexOf('\u001B[?25h'))).not.toContain('/6000');
    // Lines longer than the terminal is wide go on below.
    expect(shown).not.toContain('\u001B[?7l');
  }, 60_000);

  it('a short run has none, and neither has a piped one', async () => {
    expect(onTerminal('"$0" "$1" a.txt -o out.json', few)).not.toContain('failed');
    expect((await run(['in', '-o', 'out.json', '--jobs', '1'], { cwd: many })).stderr).not.toContain('/6000');
  }, 60_000);
});

describe('shell completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s names commands and options', async (shell) => {
    const { stdout, exitCode } = await run(['completion', shell]);
    expect(exitCode).toBe(0);
    for (const word of ['check', 'explain', 'max-bytes', 'sarif', 'decisions']) expect(stdout).toContain(word);
    // From a file: Node pipes through sockets, which fish does not take scripts from.
    const cwd = directoryWith({ script: stdout });
    const checker = spawnSync(shell, ['-n', 'script'], { cwd, encoding: 'utf8' });
    if (checker.error === undefined) expect(checker).toMatchObject({ status: 0, stderr: '' });
  });

  it('completes in bash', async () => {
    const { stdout } = await run(['completion', 'bash']);
    const complete = (words: string): string[] =>
      execFileSync('bash', [
        '-c',
        `compopt() { :; }\n${stdout}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _fhparse; echo "\${COMPREPLY[@]}"`,
      ])
        .toString()
        .trim()
        .split(' ');
    expect(complete('fhparse ch')).toEqual(['check']);
    expect(complete('fhparse --out')).toEqual(['--output', '--out-dir']);
    expect(complete('fhparse --reporter s')).toEqual(['sarif']);
    expect(complete('fhparse --reporter = g')).toEqual(['github']);
    expect(complete('fhparse check --max-w')).toEqual(['--max-warnings']);
    expect(complete('fhparse explain bin')).toEqual(['binary-input']);
    expect(complete('fhparse --jobs a')).toEqual(['']);
  });

  it.skipIf(spawnSync('zsh', ['--version']).error)(
    'can be sourced by a bare zsh (skipped where there is none)',
    async () => {
      const cwd = directoryWith({ script: (await run(['completion', 'zsh'])).stdout });
      const line = 'source ./script && [[ $_comps[fhparse] == _fhparse ]]';
      expect(spawnSync('zsh', ['-f', '-c', line], { cwd, env: { PATH: process.env.PATH, HOME: cwd } }).status).toBe(0);
    },
  );

  it.skipIf(spawnSync('fish', ['--version']).error)(
    'completes in fish (skipped where it is not installed)',
    async () => {
      const { stdout } = await run(['completion', 'fish']);
      const complete = (line: string): string[] =>
        execFileSync('fish', ['--no-config', '-c', `${stdout}\ncomplete -C'${line}'`], {
          cwd: directoryWith({}),
          encoding: 'utf8',
        })
          .trim()
          .split('\n')
          .map((found) => found.replace(/\t.*/, ''));
      expect(complete('fhparse ch')).toEqual(['check']);
      expect(complete('fhparse --reporter=s')).toEqual(['--reporter=sarif']);
      expect(complete('fhparse explain bin')).toEqual(['binary-input']);
      expect(complete('fhparse --jobs ')).toEqual(['']);
    },
  );

  it('is refused for other shells', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

describe('the manual page', () => {
  it('tells of every option and exit code, in roff that man accepts', async () => {
    const { stdout } = await run(['man']);
    const { stdout: help } = await run(['--help']);
    for (const option of help.match(/--[a-z][a-z-]+/g) ?? []) expect(stdout).toContain(option.replaceAll('-', '\\-'));
    expect(stdout).toContain('.SH EXIT CODES');
    const man = spawnSync('man', ['--warnings', '-l', '-'], { input: stdout, encoding: 'utf8' });
    if (man.error === undefined && man.status === 0) expect(man.stderr).toBe('');
    // Long lines are a matter of taste; a date would make each build another.
    const lint = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: stdout, encoding: 'utf8' });
    if (lint.error === undefined) expect(lint.stdout.replace(/^.*missing date.*\n/m, '')).toBe('');
  });
});
