import type { Command } from 'commander';
import type { RunOptions } from '../options.js';
import type { Config } from './config-schema.js';

/** Options of which the last one said takes the place of the others. */
const rivals: readonly (readonly (keyof RunOptions)[])[] = [
  ['pretty', 'compact'],
  ['quiet', 'verbose'],
  ['failFast', 'continue'],
  ['format', 'table', 'array', 'pretty'],
];

/**
 * The options of a command: those said on the command line, before or behind the command's name; then the configuration's;
 * then the defaults.
 */
export async function gatherOptions(command: Command): Promise<RunOptions> {
  const said = new Map<string, unknown>();
  for (const level of [command.parent, command]) {
    for (const [key, value] of Object.entries(level?.opts() ?? {})) {
      if (level?.getOptionValueSource(key) === 'cli') said.set(key, value);
    }
  }
  const options = { ...command.opts<RunOptions>(), ...Object.fromEntries(said) };
  if (options.config === false) return options;
  const { loadConfig } = await import('./load-config.js');
  const config = await loadConfig(typeof options.config === 'string' ? options.config : null);
  return { ...options, ...withoutOverruled(config, said), ...Object.fromEntries(said) };
}

function withoutOverruled(config: Config, said: ReadonlyMap<string, unknown>): Partial<RunOptions> {
  const overruled = new Set(rivals.flatMap((group) => (group.some((key) => said.has(key)) ? group : [])));
  const kept = Object.entries(config).filter(([key]) => key !== '$schema' && !overruled.has(key as keyof RunOptions));
  return Object.fromEntries(kept);
}
