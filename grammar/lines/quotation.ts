/**
 * The text with the marks of markdown's quotations as blanks: "> **Beslut**" is a line like others, and ">" an empty one.
 * Every character stays where it is. A single such line is something else, a bullet as a rule, and is left alone.
 */
export function blankQuotationMarks(text: string): string {
  return quotation.test(text) ? text.replace(mark, (line) => line.replace('>', ' ')) : text;
}

/** Two lines of a quotation, one below the other. */
const quotation = /(?:^|\n)[ \t]*>(?:[ \t][^\n]*)?\n[ \t]*>(?:[ \t\r\n]|$)/;
const mark = /^[ \t]*>(?=[ \t\r\n]|$)/gm;
