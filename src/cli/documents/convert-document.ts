import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { excerptOf } from '../../diagnostics/excerpt.js';
import { reportDiagnostic } from '../../diagnostics/report.js';
import type { Meeting, ParseOptions } from '../../index.js';
import type { Diagnostic } from '../../schema/meeting.js';
import { decodeSource } from '../../source/decode.js';
import type { Input } from '../inputs/input.js';
import { readBytes } from '../inputs/read-bytes.js';
import { cacheKeyOf, findCached } from './cache.js';
import type { Counts, DocumentResult, DocumentSettings } from './document.js';
import { loadReader } from './load-reader.js';
import { shapeMeeting } from './shape.js';

/** Reads one document. Never throws: what goes wrong, our own faults too, is among the findings. */
export async function convertDocument(input: Input, settings: DocumentSettings): Promise<DocumentResult> {
  const result = emptyResult(input.name);
  if (input.kind === 'failure') return refuse(result, input.diagnostic);
  try {
    const bytes = await readBytes(input, settings.maxBytes);
    if (!(bytes instanceof Uint8Array)) return refuse(result, bytes);
    const key = settings.cache === null ? null : cacheKeyOf(bytes, input, settings);
    const cached = key === null ? undefined : await findCached(settings.cache ?? '', key);
    if (cached !== undefined) return cached;
    await convertBytes(bytes, input, settings, result);
    result.cacheKey = key;
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const told = `fhparse failed here, please report it; nothing was printed for this input: ${message}`;
    const fault = error instanceof Error ? (error.stack ?? null) : null;
    return { ...refuse(emptyResult(input.name), reportDiagnostic('internal-error', told)), fault };
  }
}

/** For so few, the code that zod writes for the schema takes longer to make and compile than it saves. */
const fewMeetings = 16;
let meetingsChecked = 0;

async function convertBytes(
  bytes: Uint8Array,
  input: Exclude<Input, { kind: 'failure' }>,
  settings: DocumentSettings,
  result: DocumentResult,
): Promise<void> {
  const { text, encoding, diagnostics } = await decodeSource(bytes);
  const report = (found: readonly Diagnostic[]): void => {
    addFindings(result, found, text, settings.least);
  };
  report(diagnostics);
  if (text === null) return;

  const { meetingSchema, parseProtocol } = await loadReader();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const options = { ...nameOptions(input), encoding, bytes: bytes.length, sha256, repair: settings.repair };
  const found = parseProtocol(text, options);
  report(found.diagnostics);
  result.complete = found.meetings.length > 0 && found.diagnostics.every(({ severity }) => severity !== 'error');
  for (const meeting of found.meetings) {
    const checked = meetingSchema.safeParse(meeting, { jitless: (meetingsChecked += 1) <= fewMeetings });
    if (checked.success) {
      if (settings.shape !== null) result.meetings.push(await shapeMeeting(checked.data, settings.shape));
      countMeeting(result.counts, meeting);
      report(meeting.diagnostics);
      continue;
    }
    result.complete = false;
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    const message = `a meeting breaks the schema and was not printed, please report it: ${faults}`;
    report([reportDiagnostic('internal-error', message)]);
  }
}

function emptyResult(name: string): DocumentResult {
  const counts: Counts = { meetings: 0, items: 0, decisions: 0, errors: 0, warnings: 0 };
  return { name, meetings: [], findings: [], counts, complete: false, fault: null, cacheKey: null };
}

function refuse(result: DocumentResult, diagnostic: Diagnostic): DocumentResult {
  addFindings(result, [diagnostic], null, 'error');
  return result;
}

/** Every diagnostic counts; of those that are shown, the place is cut out of the text. */
function addFindings(
  { counts, findings }: DocumentResult,
  diagnostics: readonly Diagnostic[],
  text: string | null,
  least: Diagnostic['severity'],
): void {
  const ranks = { info: 0, warning: 1, error: 2 };
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') counts.errors += 1;
    if (diagnostic.severity === 'warning') counts.warnings += 1;
    if (ranks[diagnostic.severity] < ranks[least]) continue;
    findings.push({ diagnostic, excerpt: excerptOf(text, diagnostic.position) });
  }
}

function countMeeting(counts: Counts, { items }: Meeting): void {
  counts.meetings += 1;
  const countItems = (list: Meeting['items']): void => {
    for (const item of list) {
      counts.items += 1;
      counts.decisions += item.decisions.length;
      countItems(item.items);
    }
  };
  countItems(items);
}

/** Markdown is known by the document's name; under any other name it is for the reader to find. */
function nameOptions(input: Exclude<Input, { kind: 'failure' }>): ParseOptions {
  const path = input.kind === 'file' ? input.name : input.path;
  return path !== null && extname(path).toLowerCase() === '.md' ? { path, format: 'markdown' } : { path };
}
