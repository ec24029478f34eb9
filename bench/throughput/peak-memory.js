import { writeFileSync } from 'node:fs';

// Loaded into a measured process: leaves behind how much memory it took at most, in kilobytes.
process.on('exit', () => {
  writeFileSync(process.env.PEAK_MEMORY ?? '/dev/null', String(process.resourceUsage().maxRSS));
});
