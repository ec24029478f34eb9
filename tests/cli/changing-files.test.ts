import { appendFileSync, rmSync, truncateSync, type PathLike } from 'node:fs';
import { join } from 'node:path';
import * as fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBytes } from '../../src/cli/inputs/read-bytes.js';
import { directoryWith, protocol } from './run.js';

vi.mock('node:fs', { spy: true });

/** What another program does to a file between our looking at it and our reading it: done here at that moment. */
describe('a file that another program', () => {
  const path = join(directoryWith({ 'a.txt': protocol }), 'a.txt');
  const input = { kind: 'file', name: 'a.txt', path, tail: 'a.txt' } as const;

  function meanwhile(act: (path: PathLike) => void): void {
    const { fstatSync } = fs;
    vi.mocked(fs.fstatSync).mockImplementationOnce((descriptor: number) => {
      const stats = fstatSync(descriptor);
      act(path);
      return stats;
    });
  }
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('extends is refused, for what was read may be half of it', async () => {
    meanwhile((file) => {
      appendFileSync(file, 'x');
    });
    expect(await readBytes(input, 1e6)).toMatchObject({ code: 'changed-input', severity: 'error' });
  });

  it('cuts off is refused', async () => {
    meanwhile((file) => {
      truncateSync(file, 3);
    });
    expect(await readBytes(input, 1e6)).toMatchObject({ code: 'changed-input' });
  });

  it('removes after it was found is told of', async () => {
    rmSync(path);
    expect(await readBytes(input, 1e6)).toMatchObject({
      code: 'unreadable-input',
      message: 'this cannot be read: no such file or directory',
    });
  });
});
