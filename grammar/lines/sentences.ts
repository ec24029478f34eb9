import { finiteVerbs, verbEndings } from '../vocabulary/verbs.js';
import { pattern } from '../matching/pattern.js';

/** Whether a line tells something: it has a verb that stands in a tense, or one sentence begins after another. */
export function isSentence(text: string): boolean {
  return (verb.test(text) && !text.endsWith('?')) || pattern`\p{Ll}[.!] \p{Lu}`.test(text);
}

/** Whether a sentence ends with the line. */
export function endsSentence(text: string): boolean {
  return /[.!?]["”)]*$/.test(text);
}

const verb = pattern`(?<!\p{L})(?:${finiteVerbs.join('|')}|\p{Ll}+(?:${verbEndings.join('|')}))(?!\p{L})`;
