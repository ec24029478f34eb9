import { monthStart } from '../vocabulary/furniture.js';
import { breakWords } from '../vocabulary/markers.js';
import { paragraphReferences } from '../vocabulary/numbering-words.js';
import { opensInCapital } from './layout.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** What the mark at a heading's start says: "§ 12", "4a", "09.20–10.10". */
export interface HeadingMark {
  /** As printed without dot or §: "12", "4a", "7.1"; null where the clock heads the item. */
  readonly number: string | null;
  /** Minutes after midnight, null where no clock stands. */
  readonly clock: number | null;
  /** Where the title begins in the line's text; the line's length where the title stands below. */
  readonly titleIndex: number;
  /** 1 for an item, 2 for one below it ("4a", "7.1"). */
  readonly depth: number;
  /** Where scanning damaged the mark: as printed, and as it is read. */
  readonly repair: { readonly before: string; readonly after: string } | null;
}

/** One way to read a line's start as a heading's mark. */
export interface MarkReading extends HeadingMark {
  readonly line: SourceLine;
  /** Sign, stop and markdown level: a document's items are marked alike. */
  readonly style: string;
  /** The number, or the minutes after midnight. */
  readonly value: number;
  readonly doubt: number;
}

/** "Paus", "Lunch kl 12": a title that begins with a break's word. */
export const opensWithBreak = (title: string): boolean => breakTitle.test(title);

const breakTitle = pattern.i`^(?:${breakWords.join('|')})(?!\p{L})`;
const month = pattern.i`^${monthStart}`;
const numberMark = pattern`^(?:(§{1,2}|(?:[Pp]unkt|PUNKT|[Pp]kt\.?|[ÄA]rende|ärende|[PÄ]\.?|Nr\.?|Fråga)(?=\s*\d))\s*)?(\d{1,3}(?:(?<=§ ?\d{1,3})/(?:19|20)?\d{2}(?=\s))?)((?:\.\d{1,2}){0,2})([a-zåäö](?=[.)\s]|$)|\s[a-zåäö](?=[.)]|\s§))?(\s?§{1,2}(?![\p{L}\d]))?(?![\p{L}\d%,/]|:(?!\s)|(?<!(?:[Pp]unkt|PUNKT|[ÄA]rende|ärende|§)\s*\d{1,3}):)([ \t]*\\?(?:\.\)|\)\.|[.):])?(?:\s*[–—-]{1,2}(?=\s))?\s*)(.*)$`;
const clockMark =
  /^(?:k[lIi1|](?:ockan)?\.?\s*)?(\d{1,2})[.:](\d{2})(?:\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?(?![\d.%])\s*[:.–—-]?\s*(.*)$/i;
/** A clock's figures as scanners leave them: letters and signs among them, the stop lost. */
const damagedClock = pattern`^(?:[^\s\p{Ll}]{1,3}[ \t]+)?([\dIloOS$|]{2}(?=[\dIloOS$|])|[\dIloOS$|]{1,2}[.:,] ?|[6-9](?=\d{2}[-–—]))([\dIloOS$|]{2})(?:\s*[-–—>=»]{0,2}\s*([\dIloOS$|]{1,2})[.:,]? ?([\dIloOS$|]{2}))?[.:–—-]?[ \t]+(?=["”“'(*]*\p{L})`;

/** What stands behind the first figures of an amount: "4 000 kronor", "12 500 000". */
const ofThousands = pattern`^\d{3}(?!\d)(?: \d{3})*(?:,\d+)?(?: \p{Ll}|[.,;]|$)`;

/** "KS § 57", "Au § 12": whose paragraph it is, before a sign or what scanning made of one. */
const ownerOfParagraph = pattern`^(?!(?:${paragraphReferences.join('|')})(?!\p{L}))\p{Lu}\p{L}{1,5}\.?[ \t]?(?=(?:§|[$&£]{1,2}) ?\d|[8S5] \d{1,3}(?:\.?$|\.? \p{Lu}))`;
const ownerOf = ({ text }: SourceLine): string => ownerOfParagraph.exec(text)?.[0] ?? '';
export const opensOwnedParagraph = ({ text }: SourceLine): boolean => ownerOfParagraph.test(text);

/** A number at a line's start as printed: "3.", "§ 12", "12 §", "4a", "Punkt 2 –", "KS § 57". */
export function readNumberMark(line: SourceLine, next: SourceLine | undefined): MarkReading | null {
  const match = numberMark.exec(line.text.slice(ownerOf(line).length));
  if (match === null) return null;
  const [, before = '', digits = '', parts = '', letter = '', after = '', gap = '', rest = ''] = match;
  if (gap === '' && rest !== '') return null;
  const title = titleOf(rest, line);
  if (!mayBeTitle(title, next)) return null;
  const sign = before === '' ? after.trim() : before;
  if (sign === '' && /^\s$/.test(gap) && ofThousands.test(title)) return null;
  return {
    line,
    number: `${digits}${parts}${letter.trim()}`,
    clock: null,
    titleIndex: line.text.length - title.length,
    depth: parts === '' && letter === '' ? 1 : 2,
    style: `${sign.toLowerCase()}${/[.)]/.exec(gap)?.[0] ?? ''}${line.level > 0 ? '#' : ''}`,
    value: Number.parseInt(digits, 10),
    doubt: 0,
    repair: null,
  };
}

/** "B. Redovisning …": items that letters count; print may have lost the stop of one. */
export function readLetterMark(line: SourceLine, next: SourceLine | undefined): MarkReading | null {
  const match = pattern`^([A-ZÅÄÖ])([.)]?)[ \t]+(?=["”“]?\p{Lu})`.exec(line.text);
  const letter = match?.[1];
  if (match === null || letter === undefined) return null;
  const stop = match[2] !== '';
  const title = titleOf(line.text.slice(match[0].length), line);
  if (!mayBeTitle(title, next)) return null;
  const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'.indexOf(letter) + 1;
  const titleIndex = line.text.length - title.length;
  const doubt = stop ? 0 : 0.8;
  return { line, number: letter, clock: null, titleIndex, depth: 1, style: 'letter', value, doubt, repair: null };
}

/** "IV. Gymnasieskolan", "V.1 Bredband": items that Roman figures count. */
export function readRomanMark(line: SourceLine, next: SourceLine | undefined): MarkReading | null {
  const match = pattern`^([IVX]{1,6})(?:\.(\d{1,2}))?[.)]?[ \t]+(?=["”“]?\p{Lu})`.exec(line.text);
  const [image = '', figures = '', part] = match ?? [];
  const value = romans.indexOf(figures) + 1;
  const title = titleOf(line.text.slice(image.length), line);
  if (match === null || value === 0 || !mayBeTitle(title, next)) return null;
  const titleIndex = line.text.length - title.length;
  const number = part === undefined ? figures : `${figures}.${part}`;
  const depth = part === undefined ? 1 : 2;
  return { line, number, clock: null, titleIndex, depth, style: 'roman', value, doubt: 0, repair: null };
}

/** From one to forty, in order. */
const romans: readonly string[] = ['', 'X', 'XX', 'XXX'].flatMap((tens) =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((ones) => tens + ones),
);

/** "09.55 Redovisning …", "09.20–10.10 …". */
export function readClockMark(line: SourceLine, next: SourceLine | undefined): MarkReading | null {
  const match = clockMark.exec(line.text);
  if (match === null) return null;
  const [, hours = '', minutes = '', rest = ''] = match;
  const title = titleOf(rest, line);
  const isTitled = title === '' ? titleBelow(next) : opensTitle(title) || standsApart(title, line, next);
  if (Number(hours) > 23 || Number(minutes) > 59 || !isTitled) return null;
  const clock = Number(hours) * 60 + Number(minutes);
  const titleIndex = line.text.length - title.length;
  return { line, number: null, clock, titleIndex, depth: 1, style: 'clock', value: clock, doubt: 0, repair: null };
}

/** "10.15 informationsmöte", alone between blank lines: a title whose capital print or the writer made small. */
function standsApart(title: string, line: SourceLine, next: SourceLine | undefined): boolean {
  return line.blanksBefore > 0 && (next?.blanksBefore ?? 0) > 0 && pattern`^\p{Ll}{4,}.*[^.!?:;,]$`.test(title);
}

/** "1300 Välkomna", "10.30—I2OO Lunch": a clock that lost its stop, or whose figures came out as letters. */
export function readDamagedClock(line: SourceLine): MarkReading | null {
  const match = damagedClock.exec(line.text);
  if (match === null || !/\d/.test(match[0])) return null;
  const [image, ...parts] = match;
  const [hours = 0, minutes = 0, endHours = 0, endMinutes = 0] = parts.map((part: string | undefined) =>
    figuresOf(part ?? '0'),
  );
  const clock = hours * 60 + minutes;
  if (hours < 6 || hours > 22 || minutes > 59) return null;
  const title = titleOf(line.text.slice(image.length), line);
  if (!opensTitle(title) && !(line.blanksBefore > 0 && lostCapital.test(title))) return null;
  const length = endHours * 60 + endMinutes - clock;
  const before = image.trimEnd();
  // Where the end is misread beyond doubt, the start may not be: "15.10–13.50".
  const isRange = endMinutes <= 59 && length > 0 && length <= longestItem;
  const after = isRange ? `${printClock(clock)}–${printClock(clock + length)}` : printClock(clock);
  const titleIndex = line.text.length - title.length;
  return {
    line,
    number: null,
    clock,
    titleIndex,
    depth: 1,
    style: 'clock',
    value: clock,
    doubt: 0.4,
    repair: { before, after },
  };
}

/** A few words, the first of them small, without a sentence's end. */
export const lostCapital = pattern`^\p{Ll}{4}[^.!?:;,]{0,46}$`;

/** Minutes that an item takes at most. */
const longestItem = 300;

const figuresOf = (printed: string): number =>
  Number(printed.replace(/[Il|]/g, '1').replace(/[oO]/g, '0').replace(/[S$]/g, '5'));

const printClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;

/**
 * What a scanned mark may have been. "&", "$" or a digit stand for §, which Tesseract's Swedish model does not know; "I"
 * and "l" for 1, ":" for the full stop. Each reading is only believed where its number is due.
 */
export function readDamagedMarks(line: SourceLine, next: SourceLine | undefined): MarkReading[] {
  // A row of a table begins with its bar.
  const owner = ownerOf(line);
  const text = line.text.slice(owner.length);
  if (!mayBeDamaged.test(text) || /^\|.*\|[ \t]*$/.test(text)) return [];
  return damages.flatMap(({ pattern, sign, doubt, isBehind }) => {
    const match = pattern.exec(text);
    if (match === null || (owner !== '' && sign !== '§')) return [];
    const [image, printed = '', stopPrinted = ''] = match;
    const letter = /(?<=\d)[a-hjkm-z]$/.exec(printed)?.[0] ?? '';
    const digits = printed
      .slice(0, printed.length - letter.length)
      .replace(/[Il|!i]/g, '1')
      .replace(/[Oo]/g, '0')
      .replace(/S/g, '5');
    const stop = stopPrinted.replace(/[:,;]/, '.');
    const title = titleOf(text.slice(image.length), line);
    if (!mayBeTitle(title, next) || digits.startsWith('0')) return [];
    const figures = `${digits}${letter}${stop}`;
    const signed = isBehind ? `${figures} §` : sign === '§' ? `§ ${figures}` : figures;
    const before = owner + image.trimEnd();
    const repair = { before, after: sign === 'punkt' ? before.replace(printed, figures) : owner + signed };
    const style = `${sign}${stop}${line.level > 0 ? '#' : ''}`;
    const titleIndex = line.text.length - title.length;
    const depth = letter === '' ? 1 : 2;
    return [
      { line, number: digits + letter, clock: null, titleIndex, depth, style, value: Number(digits), doubt, repair },
    ];
  });
}

/** What one of the damages may begin with. */
const mayBeDamaged = /^(?:[.,] ?)?[$&£§\dSsPpIil|!OÄA]/;
/** Groups: 1 the number, 2 the stop. `doubt` is how much less such a reading weighs than a clean one. */
const damages: readonly { pattern: RegExp; sign: string; doubt: number; isBehind?: boolean }[] = [
  {
    pattern: /^(?:[.,] ?)?(?:[$&£]{1,2}|[8S5] ?(?=\d{1,3}[.]))[ \t]?(\d{1,3}[a-z]?)([.)]?)(?:[ \t]+|$)/,
    sign: '§',
    doubt: 0.6,
  },
  // "§ 3l".
  { pattern: /^§ ?(?=\d?[Il|!O])([\dIl|!O]{1,3})([.)]?)(?:[ \t]+|$)/, sign: '§', doubt: 0.4 },
  // "8 22 Val", "8 21-.Val".
  {
    pattern: pattern`^[1-68Ss][ \t](\d{1,3}[a-z]?)-?(\.?)(?:[ \t]+|$|(?<=-\.)(?=\p{Lu}\p{Ll}))`,
    sign: '§',
    doubt: 0.8,
  },
  { pattern: /^8(\d{1,2}[a-z]?)()(?:[ \t]+|$)/, sign: '§', doubt: 1.2 },
  // "24. Inledning" is more often the 24th item: a mark of its own is worth 1.5.
  { pattern: /^[2-68](\d{1,2}[a-z]?)(\.?)(?:[ \t]+|$)/, sign: '§', doubt: 2.1 },
  {
    pattern: pattern`^(?:[Pp][u\p{L}]nkt|[ÄA]rende)[ \t]*([\dIl|iS]{1,2})()[.:]?[ \t]*[–—-]{0,2}[ \t]+(?=\p{Lu})`,
    sign: 'punkt',
    doubt: 0.4,
  },
  // "43 $", "42 8": the sign stands behind its number.
  {
    pattern: pattern`^(\d{1,3})()[ \t]?(?:[$&£][ \t]*|[8S5][ \t]+|(?<=[ \t])8)(?=["”“]?\p{Lu})`,
    sign: '§',
    doubt: 0.6,
    isBehind: true,
  },
  { pattern: /^(\d{1,3})([:,;])[ \t]+/, sign: '', doubt: 0.5 },
  // "3 | Budget": the rule between two cells of a form.
  { pattern: pattern`^(\d{1,3})()[ \t]\|[ \t]+(?=\p{Lu}[^|]*$)`, sign: '', doubt: 0.5 },
  { pattern: /^([\dIl|!O]{1,3})([.)])[ \t]+/, sign: '', doubt: 0.5 },
  { pattern: /^([Il|])()[ \t]+/, sign: '', doubt: 0.9 },
  { pattern: pattern`^(i)()[ \t]+(?=\p{Lu}[^.]{4,60}$)`, sign: '', doubt: 1.2 },
];

/** A title without the bold marks before it; where those were scanned, without what they became. */
export function titleOf(rest: string, line: SourceLine): string {
  return rest.replace(line.garbled === true ? scannedMarks : openingMarks, '').replace(registration, '');
}

/** The registration number beside an item's: "§ 49 Dnr 2024-00070", and a speck before it. */
const registration = pattern.i`^(?:[.,:;'’]{1,2}[ \t]+)?(?:d[\p{L}1]?n[rtf]|onr|diarienummer|diarienr|ärendenummer|ärendenr)\.?[: \t]+(?:[\p{L}]{1,5}[- ])?\d[\d\p{L}./:>»-]*(?: \d{2,5})?[ \t]*`;

const openingMarks = pattern`^(?:\*\*|__|[*_](?=\p{L}))`;
const scannedMarks = pattern`^(?:[*_"”“+]{1,3}[ \t]?)+|^r(?=\p{Lu})`;

/** Whether a line's rest can be a heading's title, or the next line where nothing is left. */
export function mayBeTitle(title: string, next: SourceLine | undefined): boolean {
  if (title === '') return titleBelow(next);
  return opensTitle(title) && !month.test(title) && !/\.{5}|(?<!\.)\.{4,}\s*\d+$/.test(title);
}

/** A title begins with a capital, a figure or a quotation mark, or as "eHälsa" and "e-arkiv" do. */
function opensTitle(text: string): boolean {
  return (/^["”“'(]?\d/.test(text) || opensInCapital(text) || coined.test(text)) && pattern`\p{L}{2}`.test(text);
}

const coined = pattern`^(?:\p{Ll}\p{Lu}\p{Ll}|[eE]-\p{Ll}{3})`;

/** The title may stand one or more lines below its number. */
function titleBelow(next: SourceLine | undefined): boolean {
  return next !== undefined && opensTitle(next.text) && next.text.length < longestTitle && !numberMark.test(next.text);
}

/** Characters of the longest heading that is believed; real ones run over three lines of print. */
export const longestTitle = 200;
