import type { SingleBar } from 'cli-progress';
import { now } from '../clock.js';
import type { Input } from '../inputs/input.js';
import type { Tally } from './tally.js';

export interface Progress {
  update(tally: Tally): void;
  /** Takes the bar away, so that something can be written; it comes back with the next update. */
  clear(): void;
  stop(): void;
}

export const noProgress: Progress = { update: () => undefined, clear: () => undefined, stop: () => undefined };

/** A run that ends within this many milliseconds needs no bar. */
const patience = 1000;

/**
 * A bar on standard error: count, rate, time left and failures. How many documents there are is counted beside the work,
 * by a second search; until it is done, or where nothing can be counted ahead, there is no time left to tell.
 */
export function createProgress(recount: (() => AsyncIterable<Input>) | null, started: number): Progress {
  let bar: SingleBar | undefined;
  let loading = false;
  let stopped = false;
  let total: number | null = null;
  let latest: Tally | undefined;
  if (recount !== null) {
    void count(recount, () => stopped).then(
      (counted) => (total = counted),
      () => undefined,
    );
  }

  async function show(): Promise<void> {
    const { default: progress } = await import('cli-progress');
    if (stopped) return;
    const line = (): string => describe(latest, total, now() - started);
    bar = new progress.SingleBar({
      stream: process.stderr,
      format: line,
      clearOnComplete: true,
      hideCursor: true,
      // The bar is cut at the edge anyway; without wrapping, so would the diagnostics be that come between.
      linewrap: true,
      fps: 8,
    });
    bar.start(1, 0);
  }

  return {
    update(tally) {
      latest = tally;
      if (bar === undefined) {
        if (loading || now() - started < patience) return;
        loading = true;
        void show();
      } else bar.update(0);
    },
    clear() {
      if (bar !== undefined) process.stderr.write('\r\u001B[K');
    },
    stop() {
      stopped = true;
      bar?.stop();
    },
  };
}

/** `[=====>    ] 1200/4000  310/s  9 s left  2 failed` */
function describe(tally: Tally | undefined, total: number | null, elapsed: number): string {
  const done = tally?.documents ?? 0;
  const rate = (done / elapsed) * 1000;
  const parts = [total === null ? String(done) : `${drawBar(done / total)} ${done}/${total}`, `${Math.round(rate)}/s`];
  if (total !== null && rate > 0) parts.push(`${Math.ceil(Math.max(0, total - done) / rate)} s left`);
  parts.push(`${tally?.failed ?? 0} failed`);
  return parts.join('  ');
}

function drawBar(share: number): string {
  const width = 24;
  const filled = Math.round(Math.min(1, share) * width);
  return `[${'='.repeat(filled)}${' '.repeat(width - filled)}]`;
}

async function count(recount: () => AsyncIterable<Input>, stopped: () => boolean): Promise<number | null> {
  let counted = 0;
  for await (const _ of recount()) {
    if (stopped()) return null;
    counted += 1;
  }
  return counted;
}
