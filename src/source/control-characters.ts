import { reportDiagnostic } from '../diagnostics/report.js';
import type { Diagnostic } from '../schema/meeting.js';
import { createLineMap } from './line-map.js';
import { findOccurrences } from './occurrences.js';

/** One in fifty: no text has so many, and compressed or compiled bytes have several times that. */
const binaryShare = 0.02;

/**
 * Looks for characters that no text holds. A few are damage, and the text is read with them in place; many mean that
 * the bytes are something else, which is the one error among the answers.
 */
export function checkControlCharacters(text: string): Diagnostic | undefined {
  // All of C0 and C1 but tab, line ends, form feed and the C1 line end.
  const { count, first } = findOccurrences(text, /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/g);
  if (count === 0) return undefined;
  const counted = count === 1 ? '1 control character' : `${count} control characters`;
  if (count > text.length * binaryShare) {
    return reportDiagnostic('binary-input', `this is no text: ${counted} in ${text.length}; extract the text first`);
  }
  const code = text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0');
  const position = createLineMap(text).position(first.start, first.end);
  return reportDiagnostic(
    'control-characters',
    `${counted} in the text, first U+${code}; kept as they stand`,
    position,
  );
}
