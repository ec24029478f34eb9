import type { IToken } from 'chevrotain';
import type { Part, PeopleLine, Segment } from '../../../grammar/phrases/people/people-parser.js';
import { findMunicipality } from '../../../grammar/phrases/people/municipality.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import type { Column } from '../../../grammar/phrases/people/column-headings.js';
import { maybePerson, splitWords, type Due, type Piece } from './phrases.js';
import { mergeSegment } from './lines.js';
import type { Edge, Row, RowSegment } from './rows.js';
import { isPlace, isProper, isRole, nameLength, stretchOf, textOf } from './words.js';

/** The smallest things that a row says, in order: a name, a place, a title, a time, a remark. */
export interface Atom {
  kind: Piece['kind'] | 'moment' | 'remark' | 'substitution' | 'group' | 'strike' | 'blank';
  readonly before: Edge | 'note' | 'space' | 'stop';
  readonly words: IToken[];
  /** In parentheses. */
  readonly note: boolean;
  readonly column: Column | null;
  /** The segment holds nothing else. */
  readonly alone: boolean;
}

/** Takes a row apart. What is due, a person or a place, follows from what stands before and from the other rows. */
export function atomsOf(row: Row, list: List): Atom[] {
  const atoms: Atom[] = [];
  for (const segment of row.segments) addSegment(atoms, segment, list, false);
  return atoms;
}

/** The list of people that a row belongs to. */
export interface List {
  readonly text: string;
  /** "Bjuv Anna Berg": its rows begin with their places, so that one that could be a surname is a place as well. */
  readonly placesLead: boolean;
  /** "Anna Berg Bjuv": the same with the place behind the name. */
  readonly placesEnd?: boolean;
  /** "Bjuv: Anna Berg": the same where a row begins. */
  readonly placesLeadByColon?: boolean;
}

/** Whether most entries of a list begin with a place that is nobody's name, and the name behind it. */
export function doPlacesLead(lines: readonly PeopleLine[]): boolean {
  let [led, others] = [0, 0];
  for (const { parts } of lines.flatMap(({ cells }) => cells.flatMap(({ segments }) => segments))) {
    const words = parts[0]?.kind === 'words' ? parts[0].words : [];
    if (nameLength(words) < 2) continue;
    if (isPlace(words[0]) && !maybePerson(words[0]) && nameLength(words.slice(1)) >= 2) led += 1;
    else if (!isPlace(words[0])) others += 1;
  }
  return led >= fewestLed && (others === 0 || led > Math.max(others, fewestLed));
}

/** Whether most lines of a list begin with a place and a colon: "Bjuv: Anna Berg". One may have lost its colon. */
export function doPlacesLeadByColon(lines: readonly PeopleLine[]): boolean {
  const led = lines.filter(({ cells }) => {
    const [place, people] = cells[0]?.segments ?? [];
    const part = place?.parts[0];
    const words = part?.kind === 'words' ? part.words : [];
    return people?.separator === 'colon' && words.length === 1 && findMunicipality(textOf(words)) !== null;
  }).length;
  return led >= fewestLed && led * 2 >= lines.length;
}

/** Whether entries of a list end, one blank behind a name, with a place that is nobody's name, and none begins with one. */
export function doPlacesEnd(lines: readonly PeopleLine[]): boolean {
  let ended = 0;
  for (const { cells } of lines) {
    const part = cells[0]?.segments[0]?.parts[0];
    const words = part?.kind === 'words' ? part.words : [];
    if (isPlace(words[0]) && !maybePerson(words[0])) return false;
    if (words.length === 3 && isPlace(words[2]) && !maybePerson(words[2]) && nameLength(words.slice(0, 2)) === 2)
      ended += 1;
  }
  return ended >= fewestLed;
}

/** One such entry may be an accident, and so may two beside entries of another kind. */
const fewestLed = 2;

function addSegment(atoms: Atom[], segment: RowSegment, list: List, note: boolean): void {
  const parts = mendParts(segment.parts);
  let before: Atom['before'] = segment.before;
  const count = atoms.length;
  for (const part of parts) {
    const shared = { before, note, column: segment.column, alone: parts.length === 1 };
    const length = atoms.length;
    switch (part.kind) {
      case 'words':
        for (let at = 0; at < part.words.length; at += mostWords)
          addWords(atoms, part.words.slice(at, at + mostWords), shared, list);
        break;
      case 'moment':
        atoms.push(atomOf('moment', part.tokens, shared));
        break;
      case 'remark':
        atoms.push(atomOf('remark', [part.token], shared));
        break;
      case 'substitution':
        atoms.push(atomOf('substitution', [part.opener, ...part.replaced], shared));
        break;
      case 'group':
        atoms.push(atomOf('group', part.tokens, shared));
        break;
      case 'strike':
        atoms.push(atomOf('strike', [part.token], shared));
        continue;
      case 'note':
        joinNote(part.segments).forEach((inner, index) => {
          const edge = index === 0 ? ('note' as const) : inner.separator;
          addSegment(
            atoms,
            { before: edge === 'note' ? 'none' : edge, parts: inner.parts, column: besideName(segment.column) },
            list,
            true,
          );
        });
        break;
      default:
        if (part.token.tokenType === t.Stop && atoms.length > count) before = 'stop';
        continue;
    }
    if (atoms.length > length) before = 'space';
  }
  // Where nothing stood, the separator still counts for what follows: "Bjuv: - ".
  if (atoms.length === count && !note && segment.column !== null)
    atoms.push({ kind: 'blank', before: segment.before, words: [], note, column: segment.column, alone: true });
}

/** What a column of names says beside a name, in a note or behind a comma, is no name. */
export function besideName(column: Column | null): Column | null {
  return column === 'name' ? null : column;
}

/** A note that a line end or a gap divides goes on: "(till / kl 10.40)". */
function joinNote(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined[joined.length - 1];
    if (last !== undefined && segment.separator === 'none') mergeSegment(last, segment.parts);
    else joined.push({ separator: segment.separator, parts: segment.parts.slice() });
  }
  return joined;
}

/** So many words without a separator are no list; they are taken in stretches, so that time stays linear. */
const mostWords = 60;

type Shared = Pick<Atom, 'before' | 'note' | 'column' | 'alone'>;

function atomOf(kind: Atom['kind'], words: IToken[], { before, note, column, alone }: Shared): Atom {
  return { kind, before, words, note, column, alone };
}

function addWords(atoms: Atom[], words: readonly IToken[], shared: Shared, list: List): void {
  const forced = forcedKind(shared.column, words);
  const pieces: Piece[] =
    forced === null
      ? splitWords(words, dueAfter(atoms, shared, list), list.text)
      : [{ kind: forced, words: words.slice() }];
  pieces.forEach((piece, index) => {
    const before = index === 0 ? shared.before : 'space';
    const alone = shared.alone && pieces.length === 1;
    atoms.push(atomOf(piece.kind, piece.words, { before, note: shared.note, column: shared.column, alone }));
  });
}

function forcedKind(column: Column | null, words: readonly IToken[]): Piece['kind'] | null {
  if (column === 'name') return words.every((word) => isProper(word)) ? 'name' : null;
  if (column === 'affiliation') return words.some((word) => isProper(word)) ? 'affiliation' : null;
  if (column === 'role') {
    // "Studiebevakare" under "Roll" is an office that the vocabulary lacks.
    const alone = words.length === 1 && words[0]?.tokenType === t.NameWord;
    return alone || words.some((word) => isRole(word) || !isProper(word)) ? 'role' : null;
  }
  return null;
}

function dueAfter(atoms: readonly Atom[], shared: Shared, { placesLead, placesEnd, placesLeadByColon }: List): Due {
  const person = placesLead ? 'placed' : placesEnd === true ? 'followed' : 'person';
  if (shared.before === 'and' || shared.before === 'slash' || shared.before === 'semicolon') return person;
  const near = atoms.slice(-mostNear);
  const previous = near.findLast((atom) => atom.kind !== 'moment' && atom.kind !== 'remark' && atom.kind !== 'strike');
  if (previous === undefined) return placesLeadByColon === true ? 'placed' : person;
  if (previous.kind === 'affiliation') return placesEnd === true ? 'followed' : 'person';
  if (previous.kind === 'role')
    return shared.before === 'colon' || !near.some((atom) => atom.kind === 'name') ? 'person' : 'affiliation';
  return 'affiliation';
}

/** Farther back, nothing tells what is due. */
const mostNear = 20;

/** Joins what a stray full stop or mark splits: "Bo. Ek" in one segment is one name. */
function mendParts(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.kind === 'stray')) return parts;
  const mended: Part[] = [];
  parts.forEach((part, index) => {
    const last = mended[mended.length - 1];
    const next = parts[index + 1];
    const before = parts[index - 1];
    if (part.kind === 'stray') {
      if (
        before?.kind === 'words' &&
        next?.kind === 'words' &&
        part.token.tokenType !== t.Address &&
        isOneWord(before.words) &&
        nameLength(next.words) === 1
      )
        return;
      mended.push(part);
      return;
    }
    if (
      last?.kind === 'words' &&
      part.kind === 'words' &&
      before?.kind === 'stray' &&
      isOneWord(last.words) &&
      stretchOf(part.words).start - stretchOf(last.words).end < 6
    )
      mended[mended.length - 1] = { kind: 'words', words: [...last.words, ...part.words] };
    else mended.push(part);
  });
  return mended;
}

const isOneWord = (words: readonly IToken[]): boolean => words.length === 1 && words[0]?.tokenType === t.NameWord;
