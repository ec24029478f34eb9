import type { Diagnostic } from '../../schema/meeting.js';
import type { Excerpt } from '../excerpt.js';

/** A way to write diagnostics down. Texts only: where they go is the caller's to say. */
export interface DiagnosticFormat {
  start(): string;
  /** What is to be said of one document; called once for each that has findings. */
  document(name: string, findings: readonly { diagnostic: Diagnostic; excerpt: Excerpt | null }[]): string;
  end(): string;
}
