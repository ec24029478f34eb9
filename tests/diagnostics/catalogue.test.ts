import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { diagnosticSchema } from '../../src/schema/meeting.js';

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('%s says what happened and what to do, in sentences', (code, entry) => {
    const diagnostic = { code, severity: entry.severity, message: entry.summary, position: null };
    expect(diagnosticSchema.parse(diagnostic)).toEqual(diagnostic);
    for (const text of [entry.summary, entry.explanation, entry.remedy]) expect(text).toMatch(/^.+\.$/);
  });
});
