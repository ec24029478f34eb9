/** A line of the source that has something on it. Offsets are in the text that was split; `end` is exclusive. */
export interface SourceLine {
  /** First and last non-blank character. */
  readonly start: number;
  readonly end: number;
  /** The line without its markdown marks at both ends: "## **Paus**" is "Paus". */
  readonly text: string;
  /** Where `text` begins. */
  readonly textStart: number;
  /** Columns before the first character. */
  readonly indent: number;
  /** Blank lines between this line and the one before it. */
  readonly blanksBefore: number;
  /** A form feed stands between this line and the one before it. */
  readonly pageBefore: boolean;
  /** Depth of a markdown heading ("###" is 3), 0 for none. */
  readonly level: number;
  /** All of the line is bold, or its first words up to a colon. */
  readonly bold: boolean;
  /** Markdown's marks were scanned as other signs. */
  readonly garbled?: boolean;
}

/** Splits a text into its non-blank lines. CRLF, LF, CR, form feed and vertical tab each end a line. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blanks = 0;
  let page = false;
  let at = 0;
  while (at < text.length) {
    lineEnd.lastIndex = at;
    const match = lineEnd.exec(text);
    const end = match?.index ?? text.length;
    const line = readLine(text, at, end, blanks, page);
    if (line === null) blanks += 1;
    else {
      lines.push(line);
      blanks = 0;
      page = false;
    }
    if (match === null) break;
    if (match[0] === '\f') {
      page = true;
      // A form feed ends the page, not a line: the line that it stands on is no blank line.
      if (line === null) blanks -= 1;
    }
    at = end + match[0].length;
  }
  return lines;
}

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g;
const blank = /[\s\u0000\u00ad\u200b\ufeff]/;

// "#H##" and "HHH **" are what scanners make of "###" before a bold heading.
const openingMarks =
  /^(?:([#H]{1,6})[ \t]+(?=(?:\d{1,2}[.:]\d{2}[ \t]+)?\*\*)|(#{1,6})[ \t]*(?=[^#\s]))?((?:\*\*\*|\*\*|__)(?=\S))?/;

/** All of the line between single marks: "*Paus 10.15*". */
const wholeItalic = /^([*_])([^*_\s](?:[^*_]*[^*_\s])?)\1$/;

const openingRule = /^\|[ \t]+(?=[^|]+\|?[^|]*[^|\s]$)/;

function readLine(
  text: string,
  from: number,
  to: number,
  blanksBefore: number,
  pageBefore: boolean,
): SourceLine | null {
  let start = from;
  let end = to;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  if (start === end) return null;
  while (blank.test(text.charAt(end - 1))) end -= 1;
  const first = text.charAt(start);
  const plain = first !== '#' && first !== '*' && first !== '_' && first !== 'H' && first !== '|';
  const image = text.slice(start, end);
  // A table's rule that scanning left before the line; a row of a table ends in one as well.
  const marks = plain ? null : first === '|' ? openingRule.exec(image) : openingMarks.exec(image);
  const opened = marks?.[0].length ?? 0;
  let inner = image.slice(opened);
  const emphasis = marks?.[3];
  let bold = false;
  if (emphasis !== undefined) {
    const close = inner.indexOf(emphasis);
    if (close < 0) bold = true;
    else if (close === inner.length - emphasis.length) {
      inner = inner.slice(0, close).trimEnd();
      bold = true;
    } else if (inner.charAt(close - 1) === ':' || inner.charAt(close + emphasis.length) === ':') bold = true;
  }
  const italic = emphasis === undefined ? wholeItalic.exec(inner) : null;
  if (italic?.[2] !== undefined) inner = italic[2];
  return {
    start,
    end,
    text: inner,
    textStart: start + opened + (italic === null ? 0 : 1),
    indent: indentOf(text, from, start),
    blanksBefore,
    pageBefore,
    level: (marks?.[1] ?? marks?.[2] ?? '').length,
    bold,
  };
}

function indentOf(text: string, from: number, start: number): number {
  let columns = 0;
  for (let at = from; at < start; at += 1) columns += text.charAt(at) === '\t' ? 8 : 1;
  return columns;
}

/** Whether a line is the first of a part of the document, or stands behind it; no line is where there is no such part. */
export function isFrom(first: SourceLine | null, line: SourceLine): boolean {
  return first !== null && line.start >= first.start;
}
