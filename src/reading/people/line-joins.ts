import type { IToken } from 'chevrotain';
import type { PeopleLine, Segment } from '../../../grammar/phrases/people/people-parser.js';
import { findMunicipality } from '../../../grammar/phrases/people/municipality.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { isPiped, lastSegment, visibleCells } from './lines.js';
import type { Edge } from './rows.js';
import { isPlace, marksOrganization, nameLength, stretchOf, textOf } from './words.js';
import { pattern } from '../../../grammar/matching/pattern.js';

/** How a line goes on with the one before it: 'line' is a new entry, 'stray' follows a dash that means nothing. */
export type Join = Edge | 'stray';

export function joinOf(previous: PeopleLine, line: PeopleLine, full: boolean, placesLead: boolean): Join {
  if (line.bulleted || isPiped(previous) || isPiped(line) || opensWithPlace(line) || opensWithOffice(line))
    return 'line';
  const left = lastSegment(previous);
  const right = visibleCells(line)[0]?.segments[0];
  if (left === undefined || right === undefined) return 'line';
  if (left.parts.length === 0 && left.separator !== 'none') return joinAfterSeparator(previous, left, right);
  if (right.parts.length === 0) return 'none';
  dropStray(left);
  const first = right.parts[0];
  if (first?.kind === 'note' || first?.kind === 'moment' || first?.kind === 'remark' || first?.kind === 'substitution')
    return 'none';
  const lastPart = left.parts[left.parts.length - 1];
  if (first?.kind !== 'words') return 'line';
  if (lastPart?.kind === 'substitution')
    return completesName(lastPart.replaced, first.words) &&
      (lastPart.replaced.length === 0 || nameLength(first.words) === 1)
      ? 'none'
      : 'line';
  // "…, Trosa / Gerd Ek, Flen Bo Alm": the place leads the name below.
  if (placesLead && lastPart?.kind === 'words' && lastPart.words.length === 1 && isPlace(lastPart.words[0]))
    return nameLength(first.words) >= 2 && !isPlace(first.words[0]) ? 'none' : 'line';
  if (lastPart?.kind === 'moment') return first.words[0]?.tokenType === t.Numeral ? 'none' : 'line';
  return lastPart?.kind === 'words'
    ? joinWords(previous, line, lastPart.words, first.words, full)
    : startsSmall(first.words)
      ? 'none'
      : 'line';
}

/** "Bjuv – Anna Berg", "Bjuv, Höör och Lund: Anna Berg": an entry of its own, whatever stands above. */
function opensWithPlace(line: PeopleLine): boolean {
  const segments = visibleCells(line)[0]?.segments ?? [];
  const led = segments.findIndex(({ separator }) => separator === 'dash' || separator === 'colon');
  if (led < 1) return false;
  const places = segments.slice(0, led);
  if (places.length === 1 && wordsOf(places[0]).some(marksOrganization) && (segments[led]?.parts.length ?? 0) > 0)
    return true;
  const [acronym] = wordsOf(places[0]);
  if (places.length === 1 && pattern`^\p{Lu}{2,6}$`.test(acronym?.image ?? '')) return true;
  return places.every((place) => {
    const words = wordsOf(place);
    return words.length === 1 && findMunicipality(textOf(words)) !== null;
  });
}

function wordsOf(segment: Segment | undefined): readonly IToken[] {
  const [part, ...more] = segment?.parts ?? [];
  return part?.kind === 'words' && more.length === 0 ? part.words : [];
}

/** "Verkställande direktör    Anna Berg": an office in a column of its own, before the name. */
function opensWithOffice(line: PeopleLine): boolean {
  const [first, second] = visibleCells(line);
  const [office] = first?.segments ?? [];
  if (first?.segments.length !== 1 || second?.edge !== 'gap' || office?.parts.length !== 1) return false;
  const [part] = office.parts;
  return part?.kind === 'words' && part.words.at(-1)?.tokenType === t.Role;
}

/** "Eva" over "Påhitt, Lund": a name of which the line above has the first word, and nothing else. */
export function partsName(previous: PeopleLine, line: PeopleLine): boolean {
  const above = previous.cells.flatMap(({ segments }) => segments);
  const below = line.cells[0]?.segments ?? [];
  const [first, surname] = [above[0]?.parts, below[0]?.parts];
  const [one, other] = [first?.[0], surname?.[0]];
  return (
    above.length === 1 &&
    below.length >= 2 &&
    first?.length === 1 &&
    surname?.length === 1 &&
    one?.kind === 'words' &&
    other?.kind === 'words' &&
    isUnknownWord(one.words) &&
    isUnknownWord(other.words) &&
    below[1]?.separator === 'comma'
  );
}

function joinAfterSeparator(previous: PeopleLine, left: Segment, right: Segment): Join {
  const segments = previous.cells[previous.cells.length - 1]?.segments ?? [];
  if (left.separator === 'colon' && previous.cells.length === 1 && segments.length === 2) return 'line';
  const before = segments[segments.length - 2];
  const name = before?.parts[before.parts.length - 1];
  const next = right.parts[0];
  // "Stefan -": a dash that scanning found at the margin, where the name goes on in the next line.
  if (
    left.separator === 'dash' &&
    name?.kind === 'words' &&
    isUnknownWord(name.words) &&
    next?.kind === 'words' &&
    nameLength(next.words) === 1 &&
    !isPlace(next.words[0])
  ) {
    return 'stray';
  }
  return 'none';
}

function joinWords(previous: PeopleLine, line: PeopleLine, titled: IToken[], right: IToken[], full: boolean): Edge {
  const end = titled[titled.length - 1];
  // "bitr. kommundirektör Anna / Berg": the office before a name is none of it.
  const left = titled.slice(titled.findIndex(({ tokenType }) => !titleTypes.has(tokenType)));
  if (
    startsSmall(right) ||
    (end !== undefined && (bridgeTypes.has(end.tokenType) || end.tokenType === t.RolePrefix)) ||
    (end?.tokenType === t.Opener && t.readingOf(end)?.takesOne === true)
  )
    return 'none';
  // "Norrsjös / kommunalförbund".
  const [next] = right;
  const isWhose = isUnknownWord(left) && end?.image.endsWith('s') === true;
  if (isWhose && next?.tokenType === t.Organization && pattern`^\p{Ll}`.test(next.image)) return 'none';
  const segments = previous.cells[previous.cells.length - 1]?.segments ?? [];
  const alone = nameLength(right) === 1 && !isPlace(right[0]);
  // "Bjuv Anna / Berg": the place before the name is none of it.
  const named = left.length === 2 && isPlace(left[0]) ? left.slice(1) : left;
  if (
    isUnknownWord(named) &&
    alone &&
    (full || segments.length >= 3) &&
    (segments.length >= 2 || (line.cells[0]?.segments.length ?? 0) >= 2)
  )
    return 'none';
  if (!full) return 'line';
  if (isUnknownWord(left) && nameLength(right) >= 2) {
    const before = segments[segments.length - 2]?.parts.at(-1);
    const placeDue = before?.kind === 'words' && nameLength(before.words) >= 2 && !before.words.some(isPlace);
    return placeDue ? 'line' : 'none';
  }
  if (alone && left.some(marksOrganization)) return 'none';
  if (nameLength(left) >= 2 && nameLength(right) === 1) return isPlace(right[0]) ? 'comma' : 'none';
  return 'line';
}

/** "ersätter / Emil Erdelius", "ersätter Emil / Erdelius". */
export function completesName(replaced: readonly IToken[], words: readonly IToken[]): boolean {
  return nameLength(replaced) + nameLength(words) <= 3 && nameLength(replaced) < 2;
}

/** One capitalised word that is no municipality: a name that the line end may have cut. */
export function isUnknownWord(words: readonly IToken[]): boolean {
  return words.length === 1 && words[0]?.tokenType === t.NameWord;
}

export function startsSmall(words: readonly IToken[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  return smallTypes.has(first.tokenType) || (first.tokenType === t.Closer && pattern`^\p{Ll}`.test(first.image));
}

const titleTypes = new Set([t.Role, t.RolePrefix]);
/** Words that need another one after them. */
const bridgeTypes = new Set([t.Particle, t.Inner, t.Preposition, t.Joiner]);
const smallTypes = new Set([t.LowerWord, t.Inner, t.Preposition, t.Joiner, t.Particle]);

/** A point or scratch before the line end, set off by a blank: "Stefan ." */
function dropStray(segment: Segment): void {
  const last = segment.parts[segment.parts.length - 1];
  const before = segment.parts[segment.parts.length - 2];
  if (
    last?.kind === 'stray' &&
    before?.kind === 'words' &&
    isUnknownWord(before.words) &&
    last.token.startOffset > stretchOf(before.words).end
  )
    segment.parts.pop();
}
