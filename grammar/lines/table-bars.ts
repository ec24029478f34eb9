/**
 * The text with the bars of its markdown tables where scanning made letters of them: "| Torsten Ek i Bjuv I" among rows
 * of three bars has them too. Every character stays where it is.
 */
export function mendTableBars(text: string): string {
  if (!table.test(text)) return text;
  const lines = text.split('\n');
  for (let start = 0; start < lines.length; start += 1) {
    if (!lines[start]?.includes('|')) continue;
    let end = start + 1;
    while (lines[end]?.includes('|') === true) end += 1;
    mendRows(lines, start, end);
    start = end;
  }
  return lines.join('\n');
}

function mendRows(lines: string[], start: number, end: number): void {
  const counts = lines.slice(start, end).map((line) => line.split('|').length - 1);
  const most = Math.max(...counts);
  // A single row shows no number of columns, and rows that differ are no table.
  if (most < 2 || counts.filter((count) => count === most).length < counts.length / 2) return;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    const lacking = most - (counts[index - start] ?? 0);
    lines[index] = damagedRule.test(line)
      ? line.replace(/[^|\s:-]/g, '-')
      : lacking > 0
        ? mendRow(line, lacking)
        : line;
  }
}

/** Those at the row's ends are its outer bars; of those within, as many as it lacks. */
function mendRow(row: string, lacking: number): string {
  const outer = row.replace(opening, '$1|').replace(closing, '|$1');
  const left = lacking - (outer.split('|').length - row.split('|').length);
  // "i" is a word as well.
  const bars = [within, surelyWithin].find((bar) => outer.match(bar)?.length === left);
  return left > 0 && bars !== undefined ? outer.replace(bars, '|') : outer;
}

/** A table has a rule below its heads, and a rule has three cells' marks or more. */
const table = /^[ \t]*\|[ \t:-]*-{2}[ \t:|-]*\|[ \t\r]*$/m;
const damagedRule = /^[ \t]*[|Iilj!][ \t:|Iilj!>_=~–—-]*-{2}[ \t:|Iilj!>_=~–—-]*$/;
const opening = /^([ \t]*)[Iilj!](?=[ \t])/;
const closing = /(?<=[ \t])[Iilj!]([ \t\r]*)$/;
const within = /(?<=[ \t])[Iilj!](?=[ \t])/g;
const surelyWithin = /(?<=[ \t])[Ilj!](?=[ \t])/g;
