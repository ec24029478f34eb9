/**
 * The text with HTML's tables as markdown's: a vision model may write either. "<tr><td>Dag</td><td>8 maj</td></tr>" becomes a
 * line of cells between bars, every character of the cells staying where it is.
 */
export function barHtmlTables(text: string): string {
  return table.test(text)
    ? text.replace(tag, (mark, name: string) => marks[name.toLowerCase()]?.(mark.length) ?? mark)
    : text;
}

/** What stands for each tag, in as many characters; an opening and a closing tag by their names. */
const marks: Readonly<Record<string, (length: number) => string>> = {
  tr: (length) => `\n${' '.repeat(length - 1)}`,
  td: (length) => `|${' '.repeat(length - 1)}`,
  th: (length) => `|${' '.repeat(length - 1)}`,
  '/tr': (length) => `|${' '.repeat(length - 2)}\n`,
  '/td': (length) => ' '.repeat(length),
  '/th': (length) => ' '.repeat(length),
};
for (const name of ['table', '/table', 'thead', '/thead', 'tbody', '/tbody']) Object.assign(marks, { [name]: blanks });

function blanks(length: number): string {
  return ' '.repeat(length);
}

const table = /<table[ >]/i;
const tag = /<(\/?(?:table|thead|tbody|tr|td|th))(?: [^<>\n]{0,200})?>/gi;
