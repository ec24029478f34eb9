import { dirname, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { nearestName } from '../inputs/missing.js';
import { reasonOf } from '../system-error.js';
import { UsageError } from '../usage-error.js';
import type { Config } from './config-schema.js';

/**
 * The defaults of the nearest .fhparserc.json, or "fhparse" in package.json, in this folder or one above; or those of the
 * file named. A mistake in it is told before anything is read: a default that is not heeded does harm in silence.
 */
export async function loadConfig(file: string | null): Promise<Config> {
  const explorer = lilconfig('fhparse', { searchPlaces: ['.fhparserc.json', 'package.json'] });
  const found = await (file === null ? explorer.search() : explorer.load(file)).catch((error: unknown) => {
    const malformed = error instanceof SyntaxError;
    const place = file ?? (malformed ? '.fhparserc.json or package.json' : 'the configuration');
    const reason = malformed ? `is no JSON: ${error.message}` : `cannot be read: ${reasonOf(error)}`;
    throw new UsageError(`${place} ${reason}`, { cause: error });
  });
  if (found === null || found.isEmpty) return {};
  // The schema needs zod, which a run without a configuration can do without for now.
  const { configSchema } = await import('./config-schema.js');
  const checked = configSchema.safeParse(found.config, { reportInput: true });
  if (checked.success) {
    const { cache, ...config } = checked.data;
    return cache === undefined ? config : { ...config, cache: resolve(dirname(found.filepath), cache) };
  }
  const known = Object.keys(configSchema.shape);
  const faults = checked.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknown(key, known));
    return [issue.path.length === 0 ? issue.message : `"${issue.path.join('.')}": ${issue.message}`];
  });
  throw new UsageError(faults.map((fault) => `${found.filepath}: ${fault}`).join('\n'));
}

function describeUnknown(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  return `"${key}" is no option; ${nearest === undefined ? `known are ${known.join(', ')}` : `did you mean "${nearest}"?`}`;
}
