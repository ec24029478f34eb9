import type { Stretches } from '../source/compose.js';

/**
 * Vision models that write markdown set section signs, fractions and percentages as formulas of TeX ("$\S 17$", "$1 / 05$",
 * "$7,4 \%$", "kl. $9^{00}$"). What such a formula shows in print is put in its place; one of letters or operators stays,
 * and so does money ("$5 and $6": pandoc's rule is that no blank stands inside the signs and no digit behind them).
 */
export function readFormulas(text: string): Stretches {
  const found = new Map<number, { length: number; after: string; rule: string }>();
  if (!text.includes('$')) return found;
  for (const { index, 0: whole, 1: formula = '' } of text.matchAll(formulas)) {
    const after = commands.reduce((printed, [command, sign]) => printed.replace(command, sign), formula);
    if (figures.test(after)) found.set(index, { length: whole.length, after, rule: 'formula' });
  }
  return found;
}

const formulas = /(?<![\\$])\$(?!\s)((?:\\.|[^\\$\n]){1,60}?)(?<!\s)\$(?![\d$])/g;

/** What TeX's commands print, in the order in which they are read. */
const commands: readonly (readonly [RegExp, string])[] = [
  [/\\S\b ?/g, '§ '],
  [/\\(?:mathrm|text|mathbf|textbf)\s?\{([^{}]*)\}/g, '$1'],
  [/\\([%&#])/g, '$1'],
  [/\s?(?:\{ ?\})?\^\{?(\d{2})\}?/g, '.$1'],
  [/\\[,;]|~|\{ ?\}/g, ' '],
  [/\s?(\/|:)\s?/g, '$1'],
  [/\s{2,}/g, ' '],
  [/^\s+|\s+$/g, ''],
];

/** Numbers with their signs, and units behind them; or section signs alone. */
const figures = /^(?:§\s?){0,2}(?:\d[\d\s.,:/–-]*(?:[%°]|(?:kr|tkr|mkr|mnkr|mdkr|Mkr|Mnkr|MSEK|kronor|procent))?|§)$/;
