/**
 * How many times the processor's time `work` takes at the size `large` than at the size `small`. Other processes and
 * garbage only ever add to a time, so the least of several rounds counts, and rounds end as soon as it is below `enough`:
 * work that grows with the square of the size is never below it, however often it is asked.
 */
export function growthOfTime(
  work: (size: number) => void,
  { small, large, enough }: { small: number; large: number; enough: number },
): number {
  const time = (size: number): number => {
    const { user } = process.cpuUsage();
    work(size);
    return process.cpuUsage({ user, system: 0 }).user / 1000;
  };
  let least = { small: Infinity, large: Infinity };
  for (let round = 0; round < mostRounds; round += 1) {
    least = { small: Math.min(least.small, time(small)), large: Math.min(least.large, time(large)) };
    if (least.large < enough * Math.max(least.small, shortest)) break;
  }
  return least.large / Math.max(least.small, shortest);
}

const mostRounds = 8;
/** Milliseconds below which the engine's own threads outweigh the work. */
const shortest = 12;
