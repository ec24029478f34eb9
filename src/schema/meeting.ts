import * as z from 'zod';

/** Version of the meeting document; a field never changes meaning within a major version. */
export const schemaVersion = '1.0';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const clockTime = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

const pointSchema = z.strictObject({
  line: z.int().min(1).describe('Line in the source, from 1.'),
  column: z.int().min(1).describe('Column in UTF-16 code units, from 1.'),
  offset: z.int().min(0).describe('Offset in UTF-16 code units of the decoded text, from 0.'),
});

export const positionSchema = z
  .strictObject({ start: pointSchema, end: pointSchema })
  .describe('A stretch of the original file, end exclusive (unist convention).');

const groundedText = z.strictObject({ text: z.string(), position: positionSchema });

const affiliationSchema = z.strictObject({
  name: z.string().describe('As printed: "Helsingborg", "Huddinge kommun", "sekretariatet".'),
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .describe("Statistics Sweden's code where a municipality is named."),
  position: positionSchema,
});

const attendeeSchema = z.strictObject({
  name: z.string(),
  status: z.enum(['present', 'excused', 'absent', 'guest']),
  affiliations: z.array(affiliationSchema),
  role: z.string().nullable().describe('As printed, lower case.'),
  arrived: clockTime.nullable(),
  left: clockTime.nullable(),
  approximate: z.boolean().describe('True where "ca" is printed at the time.'),
  section: z.string().nullable().describe('The label they stand under, as printed, without colon.'),
  position: positionSchema,
});

const presenterSchema = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  position: positionSchema,
});

const attachmentSchema = z.strictObject({
  label: z.string().describe('As printed: "Bilaga 1", "Bil. 2".'),
  title: z.string().nullable(),
  position: positionSchema,
});

const decisionSchema = z.strictObject({
  connector: z.string().nullable().describe('The word before "att", lower case: samt, och, dels.'),
  text: z.string().describe('Begins with "att" as a rule; the clause with the sentences that belong to it.'),
  position: positionSchema,
});

const itemSchema = z.strictObject({
  number: z.string().nullable().describe('As printed, without dot or §.'),
  time: clockTime.nullable().describe('Where items are headed by the clock.'),
  title: z.string(),
  kind: z.enum(['item', 'break']),
  text: z.string().nullable().describe('Prose; paragraphs separated by a blank line.'),
  presenters: z.array(presenterSchema),
  attachments: z.array(attachmentSchema),
  decisions: z.array(decisionSchema),
  get items() {
    return z.array(itemSchema);
  },
  position: positionSchema,
});

const signatureSchema = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  position: positionSchema,
});

const repairSchema = z.strictObject({
  position: positionSchema,
  before: z.string(),
  after: z.string(),
  rule: z.string(),
});

export const diagnosticSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .describe('Stable; explained by `fhparse explain CODE`.'),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  position: positionSchema.nullable(),
});

const sourceSchema = z.strictObject({
  path: z.string().nullable(),
  format: z.enum(['text', 'markdown']),
  encoding: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  index: z.int().min(0).describe('Counts the meetings within one file, from 0.'),
});

/** The header fields that are plain values; `positions` holds their places by these names. */
export const headerFields = [
  'title',
  'organization',
  'body',
  'number',
  'year',
  'date',
  'startTime',
  'endTime',
  'venue',
  'contact',
] as const;

/** The meeting document: one JSON object per meeting. */
export const meetingSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  source: sourceSchema,
  title: z.string().nullable(),
  organization: z.string().nullable(),
  body: z.string().nullable(),
  number: z.int().nullable(),
  year: z.int().nullable(),
  date: isoDate.nullable(),
  startTime: clockTime.nullable(),
  endTime: clockTime.nullable(),
  venue: z.string().nullable(),
  contact: z.string().nullable(),
  positions: z.strictObject(
    Object.fromEntries(headerFields.map((field) => [field, positionSchema.nullable()])) as Record<
      HeaderField,
      z.ZodNullable<typeof positionSchema>
    >,
  ),
  attendance: z.array(attendeeSchema),
  opening: groundedText.nullable(),
  items: z.array(itemSchema),
  closing: groundedText.nullable(),
  signatures: z.array(signatureSchema),
  electronicallySigned: z.boolean(),
  approval: groundedText.nullable(),
  repairs: z.array(repairSchema),
  furniture: z.array(groundedText),
  unparsed: z.array(groundedText),
  coverage: z.number().min(0).max(1),
  diagnostics: z.array(diagnosticSchema),
});

/** The parts by the names that they have in the JSON Schema, as in the types below. */
export const definitions = {
  Point: pointSchema,
  Position: positionSchema,
  GroundedText: groundedText,
  Affiliation: affiliationSchema,
  Attendee: attendeeSchema,
  Presenter: presenterSchema,
  Attachment: attachmentSchema,
  Decision: decisionSchema,
  Item: itemSchema,
  Signature: signatureSchema,
  Repair: repairSchema,
  Diagnostic: diagnosticSchema,
  SourceInfo: sourceSchema,
};

export type HeaderField = (typeof headerFields)[number];
export type Position = z.infer<typeof positionSchema>;
export type GroundedText = z.infer<typeof groundedText>;
export type Affiliation = z.infer<typeof affiliationSchema>;
export type Attendee = z.infer<typeof attendeeSchema>;
export type Presenter = z.infer<typeof presenterSchema>;
export type Attachment = z.infer<typeof attachmentSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type SourceInfo = z.infer<typeof sourceSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
