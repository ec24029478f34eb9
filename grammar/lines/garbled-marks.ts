import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/**
 * Markdown that was printed and scanned: "##" comes back as "+", "HH", "44", "HäR", and "**" as quotes and pluses. Where
 * several lines begin so, all of the document's headings do, and such marks are taken off again.
 */
export function readGarbledMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const garbled = lines.filter((line) => line.level === 0 && surelyGarbled.test(line.text)).length;
  if (garbled < enough) return lines;
  return lines.map((line, index) => (isBullet(line, lines[index - 1], lines[index + 1]) ? line : withoutMarks(line)));
}

/** Lines that it takes to believe that marks are garbled: one may be a bullet or a slip. */
const enough = 2;

/** A plus before one line of several is a bullet. */
function isBullet(line: SourceLine, previous: SourceLine | undefined, next: SourceLine | undefined): boolean {
  const plus = pattern`^[+&$][ \t]+\p{L}`;
  return plus.test(line.text) && [previous, next].some((other) => other !== undefined && plus.test(other.text));
}

/** Marks that are no letters, before a clock or a capital; of two that differ ("&4") the first may be §. */
const surelyGarbled = pattern`^(?:[+#&$£]{1,4}[ \t]+(?:["”“+*]{1,3}[ \t]?)*\d{1,2}[.:]\d{2}[\s-]|(?:HH|([$&+4])\1|\+[$&4]|[$&4]\+)[ \t]+(?:["”“+*]{1,3}[ \t]?)*(?:\d{1,2}[.:]\d{2}[\s-]|\p{Lu}))`;
/** The same with letters among them: two or three of which the first is an H. */
const headingMarks = pattern`^(?:[+#&$£4]{1,4}|H[\p{L}#+]{1,2})["”+]*[ \t]+(?:["”“+*]{1,3}[ \t]?)*(?=[\p{L}\d])`;
const trailingMarks = /(?:[ \t]*["”“+*]){1,6}$/;
const boldLine = pattern`^(?:["”“+*]{1,3}[ \t]?)+(?=\p{Lu})[^"”“]+(?:[ \t]*["”“+*]){2,6}$`;
const boldLabel = pattern`^["”“+]{2}(?=\p{Lu}\p{L}+)`;
const openingMarks = /^(?:["”“+*]{1,3}[ \t]?)+/;

function withoutMarks(line: SourceLine): SourceLine {
  const marks = line.level === 0 ? headingMarks.exec(line.text) : null;
  if (marks === null) return withoutQuotes(line);
  const text = line.text.slice(marks[0].length).replace(trailingMarks, '');
  // A prose line may begin with "HR " or "44 ": a heading is short and has no full stop.
  if (/[.,;]$/.test(text) || text.length > 90) return line;
  return { ...line, text, textStart: line.textStart + marks[0].length, level: 2, bold: true, garbled: true };
}

/** A bold line or label: `""Gruppen enades om" "`, `""Tid:"" 09.00`. */
function withoutQuotes(line: SourceLine): SourceLine {
  if (boldLine.test(line.text)) {
    const opened = openingMarks.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(opened).replace(trailingMarks, '');
    return { ...line, text, textStart: line.textStart + opened, bold: true, garbled: true };
  }
  if (!boldLabel.test(line.text)) return line;
  return { ...line, text: line.text.slice(2), textStart: line.textStart + 2, garbled: true };
}
