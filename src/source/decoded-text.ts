import type { Diagnostic } from '../schema/meeting.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1' | 'windows-1252' | 'macroman' | 'cp850';

/** What bytes say. A byte-order mark stays in the text as U+FEFF: whoever keeps it counts the same offsets. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
  diagnostics: Diagnostic[];
}

/** Bytes that hold nothing to read; the diagnostics say why. */
export interface Undecoded {
  text: null;
  encoding: null;
  diagnostics: Diagnostic[];
}
