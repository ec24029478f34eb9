import type { Excerpt } from '../../diagnostics/excerpt.js';
import type { Diagnostic } from '../../schema/meeting.js';
import type { TableName } from './tables.js';

/** How meetings are written; null where only their diagnostics are asked for. */
export type Shape = { kind: 'json'; pretty: boolean; positions: boolean } | { kind: 'csv'; table: TableName } | null;

/** What a document is converted by. Travels to worker threads, so it is plain data. */
export interface DocumentSettings {
  shape: Shape;
  repair: boolean;
  maxBytes: number;
  /** Diagnostics are shown from this severity on. */
  least: Diagnostic['severity'];
  /** The file that results of earlier runs are kept in. */
  cache: string | null;
}

/** A diagnostic, with the text around its place: that text is not kept once the document is converted. */
export interface Finding {
  diagnostic: Diagnostic;
  excerpt: Excerpt | null;
}

export interface Counts {
  meetings: number;
  items: number;
  decisions: number;
  errors: number;
  warnings: number;
}

/** All that comes of one document, as it is written. */
export interface DocumentResult {
  name: string;
  /** One per meeting, in the shape asked for. */
  meetings: string[];
  findings: Finding[];
  counts: Counts;
  /** False where the document, or part of it, was not read. */
  complete: boolean;
  /** The stack trace of a fault of ours. */
  fault: string | null;
  /** What the result is to be cached by; null where it was, or where nothing was read. */
  cacheKey: string | null;
}
