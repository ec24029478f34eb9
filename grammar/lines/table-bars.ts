/**
 * The text with the bars of its markdown tables where scanning made letters of them: "| Torsten Ek i Bjuv I" among rows
 * of three bars has them too. Every character stays where it is.
 */
export function mendTableBars(text: string): string {
  if (!text.includes('|') || !text.includes('--')) return text;
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

/** The rule below a table's headings shows how many bars its rows have; nothing else is a table. */
function mendRows(lines: string[], start: number, end: number): void {
  const rule = lines.slice(start, end).find(isRule);
  if (rule === undefined) return;
  const cells = (rule.match(cellOfRule) ?? []).filter((cell) => cell.includes('-')).length;
  if (cells < 2) return;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    const lacking = cells + 1 - barsOf(line);
    if (isRule(line)) lines[index] = mendRule(line);
    else if (lacking > 0) lines[index] = mendRow(line, lacking);
  }
}

/** A rule begins with a bar. */
function mendRule(rule: string): string {
  return rule.replace(/^([ \t]*)\S/, '$1|').replace(/[^|\s:-]/g, (mark) => (/[Iilj!]/.test(mark) ? '|' : '-'));
}

/** Those at the row's ends are its outer bars; of those within, as many as it lacks. */
function mendRow(row: string, lacking: number): string {
  const outer = row.replace(opening, '$1|').replace(closing, '|$1');
  const left = lacking - (barsOf(outer) - barsOf(row));
  // "i" is a word as well.
  const bars = [within, surelyWithin, likelyWithin].find((bar) => outer.match(bar)?.length === left);
  return left > 0 && bars !== undefined ? outer.replace(bars, '|') : outer;
}

const barsOf = (row: string): number => row.split('|').length - 1;

/** Bars and dashes, whatever scanning made of some, and no words. */
const isRule = (line: string): boolean => marksOnly.test(line) && line.includes('|') && line.includes('--');

const marksOnly = /^[ \t]*[|Iilj!=>][ \t:|Iilj!>»”_=~–—-]*$/;
const cellOfRule = /[>»”_=~–—-]+/g;
const opening = /^([ \t]*)[Iilj!](?=[ \t])/;
const closing = /(?<=[ \t])[Iilj!]([ \t\r]*(?:[–—.'-][ \t\r]*)?)$/;
const within = /(?<=[ \t])[Iilj!](?=[ \t])/g;
const surelyWithin = /(?<=[ \t])[Ilj!](?=[ \t])/g;
/** Behind a number that opens the row, behind a sentence, and beside bold letters. */
const likelyWithin = /(?<=\*\*[ \t]|^\|[ \t]*\d{1,3}[ \t]|[.][ \t])[Iilj!](?=[ \t])|(?<=[ \t])[Iilj!](?=[ \t]\*\*)/g;
