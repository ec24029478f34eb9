import * as z from 'zod';
import { maxJobs, parseSize, tableNames } from '../options.js';
import { reporterNames } from '../reporting/reporter.js';

const size = z.union([
  z.int().min(1),
  z
    .string()
    .regex(/^\d+[kMG]?B?$/i, 'a size like 500k, 20M or 1G')
    .transform(parseSize),
]);

/** What a configuration file may preset: the options that belong to a project, not those that name one run's files. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.enum(['json', 'ndjson', 'csv']).optional(),
  table: z.enum(tableNames).optional(),
  array: z.boolean().optional(),
  pretty: z.boolean().optional(),
  compact: z.boolean().optional(),
  positions: z.boolean().optional(),
  repair: z.boolean().optional(),
  ext: z.array(z.string().min(1)).min(1).optional(),
  maxBytes: size.optional(),
  jobs: z.int().min(1).max(maxJobs).optional(),
  failFast: z.boolean().optional(),
  cache: z.string().min(1).optional(),
  reporter: z.enum(reporterNames).optional(),
  maxWarnings: z.int().min(0).optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  summary: z.boolean().optional(),
});

export type Config = z.infer<typeof configSchema>;
