import { createTokenInstance, type CstElement, type CstNode, type IToken } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexLines } from '../grammar/lines/line-lexer.js';
import { readLineDocument } from '../grammar/lines/line-document.js';
import { Blank, lineVocabulary } from '../grammar/lines/line-tokens.js';
import { parseLines } from '../grammar/protocol/protocol-parser.js';
import { meetingSchema, parseProtocol, type Item, type Meeting, type Position } from '../src/index.js';
import { createLineMap } from '../src/source/line-map.js';
import { leavesOf, positionsIn, withoutPlaces } from './support/leaves.js';
import { anyLines, anyProtocol, anyText, fixtures } from './support/protocol-texts.js';
import { composed } from './support/composed.js';

const runs = { numRuns: 150 };

describe('any text', () => {
  it('gives valid meetings or says that it holds none', () => {
    fc.assert(fc.property(fc.oneof(anyText, anyLines, anyProtocol), expectValid), { numRuns: 400 });
  });

  it('gives valid meetings when a fixture is cut short, torn apart or shuffled', () => {
    const torn = fc
      .tuple(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.nat(), fc.nat(60), anyText), { maxLength: 4 }))
      .map(([{ text }, cuts]) =>
        cuts.reduce((whole, [at, length, put]) => {
          const start = at % (whole.length + 1);
          return whole.slice(0, start) + put + whole.slice(start + length);
        }, text),
      );
    fc.assert(fc.property(torn, expectValid), { numRuns: 60 });
  });

  it('has every character that is not blank in exactly one line token', () => {
    fc.assert(fc.property(fc.oneof(anyText, anyLines, anyProtocol), expectPartition), { numRuns: 300 });
  });

  it('points only at places in the file, by agreeing lines, columns and offsets, and nests them', () => {
    fc.assert(
      fc.property(anyProtocol, (text) => {
        parseProtocol(text).meetings.forEach((meeting) => {
          expectPlaces(meeting, text);
        });
      }),
      runs,
    );
  });

  it('has no character in both furniture and unparsed, or twice in either', () => {
    fc.assert(
      fc.property(anyProtocol, (text) => {
        parseProtocol(text).meetings.forEach(expectApart);
      }),
      runs,
    );
  });

  it('finds the same structure without repairs', () => {
    fc.assert(fc.property(anyProtocol, expectSameStructure), runs);
  });
});

describe('any order of line kinds', () => {
  const kinds = lineVocabulary.filter(
    (kind) => kind !== Blank && kind.GROUP === undefined && kind.name !== 'AnyHeading',
  );

  it('parses with no token lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 60 }), (types) => {
        const tokens = types.map((type, index) =>
          createTokenInstance(type, 'x', index, index, 1, index + 1, 1, index + 1),
        );
        expect(new Set(tokensBelow(parseLines([...tokens])))).toEqual(new Set(tokens));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(fixtures)('$name', ({ name, text }) => {
  const whole = parseProtocol(text);

  it('is one valid meeting', () => {
    expectValid(text);
    expect(whole.meetings).toHaveLength(1);
  });

  it('has every character that is not blank in exactly one line token', () => {
    expectPartition(text);
  });

  it('points only at places in the file', () => {
    whole.meetings.forEach((meeting) => {
      expectPlaces(meeting, text);
      expectApart(meeting);
    });
  });

  it('prints what its values say where their positions say', () => {
    const missing = whole.meetings.flatMap((meeting) =>
      leavesOf(meeting).filter((leaf) => !isPrinted(leaf.value, leaf.position, meeting, text)),
    );
    expect(missing.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
  });

  it('loses no word of its items', () => {
    expect(whole.meetings.flatMap((meeting) => lostWords(meeting, text))).toEqual([]);
  });

  it('finds the same structure without repairs', () => {
    expectSameStructure(text);
  });

  it.each([
    ['with CRLF', (plain: string) => plain.replaceAll('\n', '\r\n')],
    ['with CR', (plain: string) => plain.replaceAll('\n', '\r')],
    ['in NFD', (plain: string) => plain.normalize('NFD')],
    ['with a byte-order mark', (plain: string) => `\ufeff${plain}`],
    ['without a final newline', (plain: string) => plain.trimEnd()],
    ['with blanks at line ends', (plain: string) => plain.replaceAll('\n', '  \n')],
  ])('says the same %s', (_, change) => {
    const plain = text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC');
    expect(saying(change(plain))).toEqual(saying(plain));
  });

  it('gives the same meeting before and after another protocol', () => {
    const other = fixtures[(fixtures.findIndex((fixture) => fixture.name === name) + 1) % fixtures.length];
    if (other === undefined) throw new Error('There are no fixtures.');
    // A title with no labelled field below it is not taken for a second protocol's: prose may name one as well.
    if (withProseHeader.includes(other.name)) {
      expect(parseProtocol(`${text}\n\f${other.text}`).meetings).toHaveLength(1);
      return;
    }
    const plain = text.replace(/^\ufeff/, '');
    const both = parseProtocol(`${plain}\n\f${other.text.replace(/^\ufeff/, '')}`);
    expect(tidyVerbatim(withoutPlaces(both.meetings))).toEqual([
      ...saying(plain),
      ...saying(other.text.replace(/^\ufeff/, '')),
    ]);
  });
});

const withProseHeader = [
  'board-number-before-sign.txt',
  'prose-header-presence-by-item.txt',
  'prose-title-weekday-kommun-colon.txt',
];

function saying(text: string): unknown[] {
  return parseProtocol(text).meetings.map(withoutPlaces).map(tidyVerbatim);
}

/** Furniture and unparsed hold line ends and letters as they stand in the file. */
function tidyVerbatim(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .normalize('NFC')
      .replace(/(?:\\r\\n|\\r|\s)+/g, ' '),
  ) as unknown;
}

function expectValid(text: string): void {
  const { meetings, diagnostics } = parseProtocol(text);
  for (const meeting of meetings) {
    const checked = meetingSchema.safeParse(meeting);
    expect(checked.error?.issues ?? []).toEqual([]);
  }
  if (meetings.length === 0) expect(diagnostics.map(({ code }) => code)).toEqual(['no-protocol']);
}

function expectPartition(printed: string): void {
  const document = readLineDocument(printed);
  const { text } = document;
  const { tokens, furniture, tornNumbers, appendix } = lexLines(document);
  const spans = [...tokens, ...furniture, ...tornNumbers, ...appendix].sort((a, b) => a.startOffset - b.startOffset);
  let outside = '';
  let at = 0;
  for (const { startOffset, image } of spans) {
    expect(startOffset).toBeGreaterThanOrEqual(at);
    outside += text.slice(at, startOffset);
    at = startOffset + image.length;
    expect(text.slice(startOffset, at)).toBe(image);
  }
  expect((outside + text.slice(at)).replace(/[\s\0\u00ad\u200b\ufeff]+/g, '')).toBe('');
}

function tokensBelow(node: CstNode): IToken[] {
  return Object.values(node.children)
    .flat()
    .flatMap((element: CstElement) => ('children' in element ? tokensBelow(element) : [element]));
}

function expectPlaces(meeting: Meeting, text: string): void {
  const map = createLineMap(text);
  for (const position of positionsIn(meeting)) {
    expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
    expect(position.end.offset).toBeLessThanOrEqual(text.length);
    expect(position).toEqual(map.position(position.start.offset, position.end.offset));
  }
  for (const { position, affiliations } of meeting.attendance) {
    // A place that stands over several people is outside each of them.
    if (affiliations.length === 1 && isWithin(affiliations[0]?.position, position))
      expect(position.end.offset).toBeGreaterThan(position.start.offset);
  }
  meeting.items.forEach(expectNested);
}

function expectNested(item: Item): void {
  for (const { position } of [...item.decisions, ...item.presenters, ...item.attachments, ...item.items]) {
    expect({ position, within: isWithin(position, item.position) }).toEqual({ position, within: true });
  }
  item.items.forEach(expectNested);
}

function isWithin(inner: Position | undefined, outer: Position): boolean {
  return inner !== undefined && inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}

function expectApart(meeting: Meeting): void {
  let at = 0;
  const left = [...meeting.furniture, ...meeting.unparsed].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  );
  for (const { position } of left) {
    expect(position.start.offset).toBeGreaterThanOrEqual(at);
    at = position.end.offset;
  }
}

function expectSameStructure(text: string): void {
  const structure = (repair: boolean): unknown =>
    parseProtocol(text, { repair }).meetings.map(({ date, attendance, items, signatures }) => ({
      date,
      attendance: attendance.map(({ status, affiliations }) => [status, affiliations.length]),
      items: items.map(shape),
      signatures: signatures.length,
    }));
  expect(structure(false)).toEqual(structure(true));
}

function shape({ number, kind, decisions, presenters, attachments, items }: Item): unknown {
  return {
    number,
    kind,
    decisions: decisions.map(({ connector }) => connector),
    presenters: presenters.length,
    attachments: attachments.length,
    items: items.map(shape),
  };
}

/** Letters and figures only: lines, hyphens, marks and ligatures are what reading undoes. */
function squash(text: string): string {
  return composed(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isPrinted(value: string, place: Position, meeting: Meeting, text: string): boolean {
  const presenters = meeting.items.flatMap((item) => item.presenters);
  // A title in two lines may have its presenter in the column beside it.
  return [[], presenters].some((others) => squash(printedAt(place, meeting, text, others)).includes(squash(value)));
}

/** The text at a place, with its repairs carried out, and without the page's marks and what else stands there. */
function printedAt(
  { start, end }: Position,
  meeting: Meeting,
  text: string,
  others: readonly { readonly position: Position }[],
): string {
  const within = (place: Position): boolean => place.start.offset >= start.offset && place.end.offset <= end.offset;
  const changes = [
    ...meeting.repairs.map(({ position, after }) => ({ position, after })),
    ...[...meeting.furniture, ...others].map(({ position }) => ({ position, after: '' })),
  ]
    .filter(({ position }) => within(position))
    .sort((a, b) => b.position.start.offset - a.position.start.offset);
  return changes.reduce(
    (printed, { position, after }) =>
      printed.slice(0, position.start.offset - start.offset) +
      after +
      printed.slice(position.end.offset - start.offset),
    text.slice(start.offset, end.offset),
  );
}

/** Words of the items and of the prose around them that stand nowhere in the meeting; header and lists are read into data. */
function lostWords(meeting: Meeting, text: string): string[] {
  const kept = squash(JSON.stringify(meeting));
  const { tokens } = lexLines(readLineDocument(text.normalize('NFC')));
  return tokens
    .filter(({ tokenType }) => prose.has(tokenType.name))
    .flatMap(({ image }) => image.match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !kept.includes(squash(word)) && !meeting.repairs.some(({ before }) => before.includes(word)));
}

const prose = new Set([
  'FreeHeading',
  'SubHeading',
  'HeadingContinuation',
  'AttachmentLine',
  'RemarkLabel',
  'Paragraph',
  'Continuation',
  'Clause',
  'Statement',
  'Closing',
  'Approval',
]);
