import type { Diagnostic } from '../schema/meeting.js';

interface CatalogueEntry {
  severity: Diagnostic['severity'];
  /** What happened, in one line. */
  summary: string;
  /** Why it matters, and what was done with the input. */
  explanation: string;
  /** What the reader of the message can do about it. */
  remedy: string;
}

/**
 * Every diagnostic that fhparse can give. Codes are stable: scripts filter on them, so one may be added but never given
 * another meaning. The message of a diagnostic says what was seen in this input; the catalogue says what it means.
 */
export const catalogue = {
  // The bytes of an input.
  'empty-input': {
    severity: 'error',
    summary: 'The input holds no text.',
    explanation: 'There is no character in it but blanks, so there is no meeting to give.',
    remedy: 'Check that the file was downloaded or exported whole; a scanned PDF has no text before it is OCR-read.',
  },
  'binary-input': {
    severity: 'error',
    summary: 'The input is not text.',
    explanation:
      'Its bytes are those of a document format, an archive or an image; fhparse reads plain text and markdown.',
    remedy: 'Extract the text first: "pdftotext -layout" for a PDF, "pandoc --to plain" for a word processor\'s file.',
  },
  'invalid-utf8': {
    severity: 'warning',
    summary: 'Some bytes are not valid UTF-8.',
    explanation:
      'The rest is, so the file was read as UTF-8; every damaged place reads U+FFFD, the replacement character.',
    remedy: 'Save the source as UTF-8 again; the damaged characters cannot be told from the bytes that are left.',
  },
  'invalid-utf16': {
    severity: 'warning',
    summary: 'The UTF-16 text is damaged.',
    explanation: 'Half a surrogate pair is kept as it stands; half a code unit at the end reads U+FFFD.',
    remedy: 'Save the source again, as UTF-8 if possible.',
  },
  'undefined-bytes': {
    severity: 'warning',
    summary: 'Some bytes have no character in the encoding that the others fit.',
    explanation:
      'The file is no UTF-8, and the single-byte encoding that fits its letters best leaves these bytes undefined.',
    remedy: 'Save the source as UTF-8.',
  },
  'guessed-encoding': {
    severity: 'info',
    summary: 'The encoding was guessed.',
    explanation:
      'The bytes are no UTF-8 and carry no byte-order mark; the encoding that gives Swedish letters was taken.',
    remedy: 'Look at the letters å, ä and ö in the output; if they are wrong, save the source as UTF-8.',
  },
  'control-characters': {
    severity: 'warning',
    summary: 'The text holds control characters.',
    explanation: 'They are kept, so that offsets agree with the file, but they may hide a word from the grammar.',
    remedy: 'Look at the place in an editor that shows control characters.',
  },

  // The arguments of the command line.
  'missing-input': {
    severity: 'error',
    summary: 'There is no file of that name.',
    explanation: 'The argument is neither an existing path nor a pattern. The other inputs were read.',
    remedy: 'Check the spelling; put a name with blanks or brackets in quotes.',
  },
  'unreadable-input': {
    severity: 'error',
    summary: 'The file exists but could not be read.',
    explanation: 'The operating system refused; the message says why. The other inputs were read.',
    remedy: 'Check the permissions of the file and of the folders above it.',
  },
  'changed-input': {
    severity: 'error',
    summary: 'The file changed while it was being read.',
    explanation: 'What was read may be half of the old text and half of the new; nothing was printed for it.',
    remedy: 'Run fhparse again when the program that writes the file is done.',
  },
  'oversized-input': {
    severity: 'error',
    summary: 'The input is larger than the limit.',
    explanation:
      'A protocol is some kilobytes; what is far larger is as a rule no protocol, and would fill the memory.',
    remedy: 'Check that it is the right file; raise the limit with --max-bytes if it is one document.',
  },
  'broken-line': {
    severity: 'error',
    summary: 'A line of --input ndjson is no document.',
    explanation: 'Each line is one JSON object with "path" and "text". The other lines were read.',
    remedy: 'Look at the line in the program that writes it; "jq -c ." refuses the same lines.',
  },
  'unmatched-pattern': {
    severity: 'error',
    summary: 'No file matches the pattern.',
    explanation:
      'No path has the name as it stands, and as a glob pattern it matches nothing. The other inputs were read.',
    remedy: 'Quote the pattern, or let the shell expand it; "**" goes into folders, "*" does not.',
  },
  'empty-directory': {
    severity: 'error',
    summary: 'The directory holds no .txt or .md file.',
    explanation:
      'Directories are searched with all folders below them, for names in .txt and .md; hidden ones are left out.',
    remedy: 'Name files of other types directly, or with a pattern.',
  },
  'output-collision': {
    severity: 'error',
    summary: 'Two inputs have the same output file.',
    explanation: 'With --out-dir, a.txt and a.md both give a.json. The first one was written, and is not overwritten.',
    remedy: 'Write them into different directories, or name one of them otherwise.',
  },
  'failed-output': {
    severity: 'error',
    summary: 'The output could not be written.',
    explanation:
      'The operating system refused; the message says why. What was written before is whole meetings but the last.',
    remedy: 'Check the space and the permissions at the place that standard output goes to.',
  },

  // Dates and times of the header.
  'implausible-date': {
    severity: 'warning',
    summary: 'A date names a day that there is not.',
    explanation:
      'It is written like a date, but the month has no such day; the text is kept and no date is read from it.',
    remedy: 'Look at the place in the original; a digit may be misprinted or misread.',
  },
  'implausible-time': {
    severity: 'warning',
    summary: 'A time is not a time of day.',
    explanation: 'It stands where a time is due, but the hour or the minute is too high; the text is kept unread.',
    remedy: 'Look at the place in the original; a digit may be misprinted or misread.',
  },
  'dates-disagree': {
    severity: 'warning',
    summary: 'The header tells two different dates.',
    explanation: 'The one behind a label (Tid, Datum) was taken before one in the letterhead or title, else the first.',
    remedy: 'Check which one is the day of the meeting; the other may be the day of printing or of the notice.',
  },
  'weekday-disagrees': {
    severity: 'warning',
    summary: 'The weekday does not go with the date.',
    explanation: 'The date was taken as printed; the weekday beside it is that of another day.',
    remedy: 'Check the date against the calendar: either the weekday, the day or the year is misprinted.',
  },
  'several-days': {
    severity: 'info',
    summary: 'The meeting covers several days.',
    explanation: 'The date of a meeting is one day, so the first was taken.',
    remedy: 'Nothing is wrong; the last day stands in the text at the position.',
  },

  'year-disagrees': {
    severity: 'warning',
    summary: "The year in the protocol's number is not that of its date.",
    explanation: 'Both were kept as printed.',
    remedy: 'Check which of the two is right; a meeting in January may still bear a number of the year before.',
  },

  // What a protocol has and this one seems not to have.
  'no-date': {
    severity: 'warning',
    summary: 'The header tells no date.',
    explanation: 'The date of a meeting is taken from its header only; dates in running text are those of other days.',
    remedy: 'If a date is printed there, it is damaged or in a form that fhparse does not know: report the form.',
  },
  'no-attendance': {
    severity: 'warning',
    summary: 'Nobody is listed as present.',
    explanation: 'No label such as "Närvarande" or "Deltagare" was found with names behind or below it.',
    remedy: 'If there is such a list, look for it in "unparsed", and report its label or its layout.',
  },
  'no-items': {
    severity: 'warning',
    summary: 'No heading of an item was found.',
    explanation: 'Items begin with a number, a paragraph sign or a time of day, or with a heading that is set apart.',
    remedy: 'If there are items, look for their text in "opening" and "unparsed", and report their layout.',
  },
  'item-number': {
    severity: 'warning',
    summary: 'An item number is skipped, comes twice or goes back.',
    explanation: 'Numbers are kept as printed, and items in the order in which they stand.',
    remedy: 'Look at the place in the original: a number is misprinted, or an item is missing or was not recognised.',
  },

  // People.
  'several-affiliations': {
    severity: 'warning',
    summary: 'Two municipalities follow one name.',
    explanation:
      'Nothing but a comma stands between the two, so a name may be missing; both were given to the person before.',
    remedy: 'Look at the place in the original: either one person stands for both, or somebody was left out.',
  },
  'missing-comma': {
    severity: 'warning',
    summary: 'Four names or more stand in a row.',
    explanation: 'In a list of names without places they were read as people of two names each.',
    remedy: 'Look at the place in the original; a comma seems to be missing.',
  },
  'name-in-two-ways': {
    severity: 'warning',
    summary: 'What may be one name is written in two ways.',
    explanation:
      'The two differ by letters that scanning confuses, and neither stands there more often or is plainly the damaged one; both were left as read.',
    remedy: 'Look at the places in the original: it is one person, or two with nearly the same name.',
  },
  'unclear-time': {
    severity: 'warning',
    summary: 'The time beside a name says neither arrival nor departure.',
    explanation: 'One time stands there, without a word such as "från" or "till"; it was not read.',
    remedy: 'Look at the place in the original and add what is missing.',
  },

  // The text as a whole.
  'no-protocol': {
    severity: 'error',
    summary: 'The text is no protocol.',
    explanation:
      'A protocol has a heading, an attendance list, numbered items or decisions; nothing of these was found.',
    remedy:
      'Check that it is the right file. If it is a protocol, report the layout: it is one that fhparse does not know.',
  },
  'internal-error': {
    severity: 'error',
    summary: 'fhparse failed on this input.',
    explanation:
      'That is a fault in fhparse, not in the input. Nothing was printed for it; the other inputs were read.',
    remedy: 'Report it with the input, and with what FHPARSE_DEBUG=1 adds to the message.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
