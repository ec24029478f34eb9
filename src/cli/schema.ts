import * as z from 'zod';
import { definitions, meetingSchema, schemaVersion } from '../schema/meeting.js';
import { toJson } from './documents/shape.js';
import { write } from './output/write.js';

/** Prints the JSON Schema made from the schema that validates every output. */
export async function printSchema(): Promise<void> {
  for (const [id, schema] of Object.entries(definitions)) z.globalRegistry.add(schema, { ...schema.meta(), id });
  const described = meetingSchema.meta({ title: `fhparse meeting, version ${schemaVersion}` });
  await write(process.stdout, `${toJson(z.toJSONSchema(described, { target: 'draft-2020-12' }), true)}\n`);
}
