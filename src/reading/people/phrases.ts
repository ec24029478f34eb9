import type { IToken } from 'chevrotain';
import { isAuthority } from '../../../grammar/matching/authorities.js';
import { isMunicipalWord } from '../../../grammar/phrases/people/ahead.js';
import { findMunicipality } from '../../../grammar/phrases/people/municipality.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { directions as directionNames, organizationEndings } from '../../../grammar/vocabulary/organizations.js';
import { municipalitiesThatArePeople } from '../../../grammar/vocabulary/municipalities.js';
import { countsInName, isNumeral, isPlace, isProper, isRole, marksOrganization, nameLength, textOf } from './words.js';
import { pattern } from '../../../grammar/matching/pattern.js';

/** What a run of words says. `single` is one capitalised word that may be a name or a place. */
export interface Piece {
  readonly kind: 'name' | 'affiliation' | 'single' | 'role' | 'other';
  readonly words: IToken[];
}

/** What is due where a run of words begins: a person, one whose place stands before or behind the name, or a place. */
export type Due = 'person' | 'placed' | 'followed' | 'affiliation';

/**
 * Splits the words between two separators into a title, a name, an affiliation and what follows them:
 * "kommundirektör Anna Berg", "Bjuv Bo Ek" (two columns, one blank apart), "Bo Ek från Region Halland".
 */
export function splitWords(words: readonly IToken[], due: Due, text: string): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  let expected = due;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined) break;
    let end = index === 0 ? Math.max(roleEnd(words, 0), capitalRoleEnd(words)) : roleEnd(words, index);
    if (expected === 'affiliation' && isFirm(words.slice(index))) {
      end = words.length;
      pieces.push({ kind: 'affiliation', words: words.slice(index) });
    } else if (end > index) {
      pieces.push({ kind: 'role', words: words.slice(index, end) });
    } else if (word.tokenType === t.Preposition && words.slice(index + 1).some(isProper)) {
      end = index + 1;
      expected = 'affiliation';
    } else if (describesOrganization(word, words[index + 1])) {
      end = index + 2;
      pieces.push({ kind: 'affiliation', words: words.slice(index, end) });
    } else if (
      isHyphened(word) &&
      words[index + 1]?.tokenType === t.Joiner &&
      words[index + 2] !== undefined &&
      expected === 'affiliation'
    ) {
      end = plainEnd(words, index + 3);
      pieces.push({ kind: 'affiliation', words: words.slice(index, end) });
    } else if (isProper(word)) {
      end = properEnd(words, index, text);
      pieces.push(
        ...splitProper(
          words.slice(index, end),
          expected,
          text,
          index > 0 && words[index - 1]?.tokenType === t.Preposition,
        ),
      );
      expected = 'affiliation';
    } else {
      end = plainEnd(words, index + 1);
      pieces.push({ kind: 'other', words: words.slice(index, end) });
    }
    index = end;
  }
  return pieces;
}

/** "barn- och utbildningsförvaltningen", "vård- och omsorg" */
const isHyphened = (word: IToken): boolean => word.tokenType === t.LowerWord && /[-‐]$/.test(word.image);

function plainEnd(words: readonly IToken[], start: number): number {
  let end = start;
  while (end < words.length && isPlain(words[end]) && roleEnd(words, end) === end) end += 1;
  return end;
}

const departments: ReadonlySet<string> = new Set(organizationEndings);

/** "tekniska förvaltningen", "förbundets kansli": an adjective or a genitive in small letters, and what it describes. */
function describesOrganization(word: IToken, next: IToken | undefined): boolean {
  return (
    word.tokenType === t.LowerWord &&
    next !== undefined &&
    (next.tokenType === t.Organization || next.tokenType === t.Closer || departments.has(next.image)) &&
    pattern`^\p{Ll}{3,}(?:(?:sk|al|iv|lig|när)a|(?:et|en|ns|rnas)s)$`.test(word.image) &&
    pattern`^\p{Ll}`.test(next.image)
  );
}

/** "Byggkonsult Väst", "Unga synskadade": two words, of which only the first has a capital, or the second ends a firm's name. */
function isFirm(words: readonly IToken[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > 2 || !pattern`^\p{Lu}\p{Ll}`.test(first.image))
    return false;
  // "Bjuvs komman"
  if (findMunicipality(textOf([first])) !== null) return false;
  if (first.tokenType === t.Role) return second.tokenType === t.Closer && pattern`^\p{Lu}`.test(second.image);
  return first.tokenType === t.NameWord && second.tokenType === t.LowerWord && pattern`^\p{Ll}{5,}$`.test(second.image);
}

/** Where a title that begins at `start` ends: "t.f. kommundirektör", "administrativ chef", "chef för vård och omsorg". */
function roleEnd(words: readonly IToken[], start: number): number {
  let index = start;
  while (index - start <= 4 && (isModifier(words[index]) || words[index]?.tokenType === t.Joiner)) index += 1;
  if (index - start > 4) return start;
  const first = words[index];
  if (first === undefined || !isRole(first)) return start;
  while (index < words.length && isRoleWord(words[index])) index += 1;
  if (words[index]?.tokenType === t.Inner && index + 1 < words.length) {
    // "chef för Region Öst Bo Ek" does not occur; what follows "för" is the title's to the end.
    return words.length;
  }
  return index;
}

/** "Verkställande direktör", "Administrativ chef" at the start of a cell: an adjective, and an office in small letters. */
function capitalRoleEnd(words: readonly IToken[]): number {
  const [first, second] = words;
  if (first?.tokenType !== t.NameWord || second === undefined || !isRole(second)) return 0;
  if (!adjective.test(first.image) || !pattern`^\p{Ll}`.test(second.image)) return 0;
  return roleEnd(words, 1);
}

const adjective = pattern`^\p{Lu}\p{Ll}{2,}(?:[ae]nde|isk|iv|ell|erad)$`;

const isRoleWord = (word: IToken | undefined): boolean => word !== undefined && isRole(word);
/** "administrativ chef", "ekonomi- och personalchef": small words before a title. */
const isModifier = (word: IToken | undefined): boolean =>
  word?.tokenType === t.LowerWord || (word?.tokenType === t.NameWord && /[-‐]$/.test(word.image));
const isPlain = (word: IToken | undefined): boolean => word !== undefined && !isProper(word) && !isRole(word);

/** Where names and places that begin at `start` end; "för" and "i" go on inside an organisation's name. */
function properEnd(words: readonly IToken[], start: number, text: string): number {
  let index = start;
  let organization = false;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined) break;
    const next = words[index + 1];
    const bridges = word.tokenType === t.Inner || word.tokenType === t.Preposition;
    if (isProper(word)) organization ||= marksOrganization(word);
    else if (organization && bridges && next !== undefined && isProper(next)) index += 1;
    else if (isField(words, index)) return words.length;
    else if (organization && word.tokenType === t.LowerWord && words[index - 1]?.tokenType === t.Joiner) index += 0;
    else if (!splitLetter(words[index - 1], word, text) && !(organization && isNumeral(word) && next === undefined))
      break;
    index += 1;
  }
  return index;
}

/** "Institutionen för fysik och kemi": what an organisation is for goes on to the end, as what an office is for does. */
function isField(words: readonly IToken[], index: number): boolean {
  const organization = words[index - 1];
  return (
    organization !== undefined &&
    marksOrganization(organization) &&
    words[index]?.image.toLowerCase() === 'för' &&
    words.slice(index + 1).every(({ tokenType }) => ofField.has(tokenType)) &&
    words[index + 1]?.tokenType === t.LowerWord
  );
}

const ofField = new Set([t.LowerWord, t.Joiner, t.Inner, t.Preposition, t.Organization]);

/** "J ovic": a capital that scanning or a font set apart from the rest of its word. */
export function splitLetter(capital: IToken | undefined, rest: IToken, text: string): boolean {
  return (
    capital?.tokenType === t.NameWord &&
    pattern`^\p{Lu}[bcdfghjklmnpqrstvxz]?$`.test(capital.image) &&
    rest.tokenType === t.LowerWord &&
    pattern`^\p{Ll}{2,}`.test(rest.image) &&
    text.slice(capital.startOffset + capital.image.length, rest.startOffset) === ' '
  );
}

function splitProper(run: readonly IToken[], due: Due, text: string, afterPreposition: boolean): Piece[] {
  if (afterPreposition) return splitAfterOrganization(run, run.length, text);
  const start = organizationStart(run, due);
  if (start !== null) {
    // "Länsstyrelsen Anna Berg": there is one of such an authority, so that two names behind it are somebody's.
    if (due !== 'affiliation' && namesAuthority(run))
      return [{ kind: 'affiliation', words: run.slice(0, 1) }, ...splitName(run.slice(1), text)];
    if (start >= 2 && nameLength(run.slice(0, start)) >= 2)
      return [...splitName(run.slice(0, start), text), ...splitProper(run.slice(start), 'affiliation', text, false)];
    return splitAfterOrganization(run, organizationEnd(run), text);
  }
  return splitPlaces(run, due, text);
}

function namesAuthority([first, ...rest]: readonly IToken[]): boolean {
  return (
    first !== undefined &&
    isAuthority(first.image) &&
    rest.length === 2 &&
    rest.every(({ tokenType }) => tokenType === t.NameWord)
  );
}

/** Where the words of an organisation begin in a run, or null where there is none. */
function organizationStart(run: readonly IToken[], due: Due): number | null {
  const marker = run.findIndex(
    (word) => marksOrganization(word) || (due === 'affiliation' && word.tokenType === t.Province),
  );
  if (marker < 0) return null;
  const word = run[marker];
  if (word?.tokenType === t.Opener) return marker;
  if (word?.tokenType === t.Organization && pattern`^\p{Ll}`.test(word.image)) return marker;
  if (word?.tokenType === t.Closer && marker > 0) {
    if (isPlace(run[marker - 1])) return marker - 1;
    if (isMunicipal(word)) return marker >= 3 ? marker - 1 : Math.max(0, marker - 2 - (marker > 2 ? 0 : 1));
  }
  // "Anna Berg Salems Energi AB": with four words or more the first two are a name; of three, where the third is whose
  // it is: "Anna Berg Provlänkens kansli".
  const whose = word?.tokenType === t.Closer && marker === 3 && pattern`^\p{Lu}\p{Ll}{4,}s$`.test(run[2]?.image ?? '');
  return due !== 'affiliation' && (marker >= 4 || (whose && !directions.has(run[0]?.image ?? ''))) ? 2 : 0;
}

const isMunicipal = (word: IToken): boolean => isMunicipalWord(word.image);

function organizationEnd(run: readonly IToken[]): number {
  let closed = -1;
  run.forEach((word, index) => {
    if (word.tokenType === t.Closer || (word.tokenType === t.Organization && index === closed + 1))
      closed = closed < 0 || index === closed + 1 ? index : closed;
  });
  const opener = run.findIndex((word) => word.tokenType === t.Opener && t.readingOf(word)?.takesOne === true);
  const restOpener = run.some((word) => word.tokenType === t.Opener && t.readingOf(word)?.takesOne !== true);
  if (closed >= 0 && opener > closed) return closed + 1;
  if (opener >= 0 && opener + 2 <= run.length) {
    const next = opener + 2;
    return run[next]?.tokenType === t.Closer ? next + 1 : next;
  }
  if (closed >= 0) return closed + 1;
  if (!restOpener && run[0]?.tokenType === t.Organization && run.slice(1).every(countsInName) && run.length === 3)
    return 1;
  return run.length;
}

function splitAfterOrganization(run: readonly IToken[], end: number, text: string): Piece[] {
  const rest = run.slice(end);
  if (nameLength(rest) < 2 || rest[1]?.tokenType === t.Joiner) return [{ kind: 'affiliation', words: run.slice() }];
  return [{ kind: 'affiliation', words: run.slice(0, end) }, ...splitProper(rest, 'person', text, false)];
}

function splitPlaces(run: readonly IToken[], due: Due, text: string): Piece[] {
  const first = run[0];
  if (first === undefined) return [];
  const rest = run.slice(1);
  // "av", "von" by themselves name nobody.
  if (!run.some(countsInName) && !run.some(marksOrganization)) return [{ kind: 'other', words: run.slice() }];
  if (run.every(isPlace)) {
    if (run.length === 1) return [{ kind: 'affiliation', words: run.slice() }];
    // "Nora Berg" is somebody, "Klippan Båstad" are two places.
    if (run.length === 2 && maybePerson(run[1])) return [{ kind: 'name', words: run.slice() }];
    return run.map((word) => ({ kind: 'affiliation', words: [word] }));
  }
  const named = nameLength(rest);
  const isPerson = due === 'person' || due === 'followed';
  const opensWithPlace = isPlace(first) && (!isPerson || !maybePerson(first));
  if (opensWithPlace && named >= 2)
    return [{ kind: 'affiliation', words: [first] }, ...splitPlaces(rest, 'person', text)];
  if (nameLength(run) === 1 && run.length <= 2) return [{ kind: 'single', words: run.slice() }];
  if (
    !isPerson &&
    named >= 2 &&
    first.tokenType === t.NameWord &&
    first.image.length > 4 &&
    findMunicipality(textOf([first])) !== null
  )
    return [{ kind: 'affiliation', words: [first] }, ...splitPlaces(rest, 'person', text)];
  const last = run[run.length - 1];
  const inside = run.findIndex((word, index) => index >= 2 && isPlace(word) && !maybePerson(word));
  if (inside >= 2 && inside < run.length - 1 && nameLength(run.slice(inside + 1)) >= 2)
    return [...splitName(run.slice(0, inside), text), ...splitPlaces(run.slice(inside), 'affiliation', text)];
  if (isPlace(last) && nameLength(run) >= 3 && (due === 'followed' || !maybePerson(last)) && last !== undefined)
    return [...splitName(run.slice(0, -1), text), { kind: 'affiliation', words: [last] }];
  // "Korpen Västra", "Almi Väst": part of an organisation, where a person has been named.
  if (due === 'affiliation' && last !== undefined && directions.has(last.image))
    return [{ kind: 'affiliation', words: run.slice() }];
  return splitName(run, text);
}

const directions: ReadonlySet<string> = new Set(directionNames);

/** Two names that only a line end sets apart are two people. */
function splitName(run: readonly IToken[], text: string): Piece[] {
  for (let index = 2; index <= run.length - 2; index += 1) {
    const before = run[index - 1];
    const word = run[index];
    if (before === undefined || word === undefined) break;
    if (!/[\r\n]/.test(text.slice(before.startOffset + before.image.length, word.startOffset))) continue;
    if (nameLength(run.slice(0, index)) >= 2 && nameLength(run.slice(index)) >= 2)
      return [{ kind: 'name', words: run.slice(0, index) }, ...splitName(run.slice(index), text)];
  }
  return [{ kind: 'name', words: run.slice() }];
}

const names = new Set(municipalitiesThatArePeople);
export const maybePerson = (word: IToken | undefined): boolean =>
  word !== undefined && names.has(t.readingOf(word)?.municipality?.municipality.name ?? '');
