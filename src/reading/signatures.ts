import type { IToken } from 'chevrotain';
import { sourceSpan, type Passage, type Span } from '../../grammar/passage.js';
import { parsePeople, type Cell, type PeopleLine } from '../../grammar/phrases/people/people-parser.js';
import * as t from '../../grammar/phrases/people/people-tokens.js';
import { nearestRole } from '../../grammar/phrases/people/damaged-role.js';
import { VocabularyIndex } from '../../grammar/phrases/people/vocabulary-index.js';
import { paragraphs } from '../../grammar/lines/cover.js';
import { holdsRole, isRole, withoutPen, withoutSpecks } from '../../grammar/lines/signing-lines.js';
import { isSignature, longestScribble } from '../../grammar/lines/scribble.js';
import { skipBlanks } from '../../grammar/lines/line-parts.js';
import { servicesSigningLabels, signingLabels } from '../../grammar/vocabulary/roles.js';
import { mendMarks } from '../repair/people-marks.js';
import { isHandwriting, knownNames, splitAtKnown, withoutScrawl, type Known } from './known-signers.js';
import type { PeopleContext } from './people.js';
import { atomsOf, type Atom } from './people/atoms.js';
import { nameOf, roleOf, type RepairMade, type Wording } from './people/wording.js';
import { closeNote, countsInName, isNumeral, nameLength, stretchOf, textOf } from './people/words.js';
import { pattern } from '../../grammar/matching/pattern.js';

export interface SignatureMention {
  name: string;
  role: string | null;
  span: Span;
  nameSpan: Span;
}

export interface SignatureContext extends PeopleContext {
  /** An e-signature page: only names that stand by themselves are taken, the rest is prose about signing. */
  readonly electronic?: boolean;
  /** Names of people that the document tells elsewhere: they part names that stand one blank apart. */
  readonly known?: readonly string[];
  /** Takes the repairs made; without it, names and roles stay as printed. */
  readonly repairs?: RepairMade[];
}

/** A name, a role or both, with the column where they stand. */
interface Block {
  readonly column: number;
  readonly line: number;
  readonly words: readonly IToken[];
  role: readonly IToken[] | null;
  /** The role stands in the same cell as the name. */
  readonly own: boolean;
}

/**
 * Reads who signed: "Anna Berg / ordförande", two or three columns with the roles under or above the names, "Ordförande:
 * Anna Berg". Labels such as "Vid protokollet" are no roles; lines to sign on and scribble are passed over.
 */
export function readSignatures(printed: Passage, context: SignatureContext): SignatureMention[] {
  const repair = context.repair && context.repairs !== undefined;
  // A break inside a table's cell parts a name from its office as a comma does.
  const unbroken = printed.text.replace(/<br ?\/?>/g, (mark) => ','.padEnd(mark.length));
  // So does markdown's backslash at a line's end.
  const cleared = unbroken
    .replace(/\\(?=[ \t]*$)/gm, ' ')
    .replace(paragraphs, (printed) => ' '.repeat(printed.length))
    .replace(/[^\n\r\f]+/g, (line) => withoutSpecks(withoutPen(line)));
  // Print made a stop of the comma before an office: "Anna Berg. ordförande".
  const parted = cleared.replace(stopBeforeWord, (stop, word: string) => (isRole(word) ? ',' : stop));
  const passage = { ...printed, text: mendMarks(parted, repair) };
  const wording: Wording = {
    passage,
    printed: printed.text,
    repair,
    repairs: context.repairs ?? [],
    edits: context.edits ?? [],
  };
  const known = knownNames(context.known ?? []);
  const lines = parsePeople(passage.text).map((line, index) =>
    readLine(line, index, passage.text, { electronic: context.electronic === true, isKnown: known }),
  );
  const filled = lines.filter((line) => line.names.length > 0 || line.roles.length > 0);
  pairStacks(filled);
  const above = rolesStandAbove(filled);
  const signatures: Block[] = [];
  let waiting: Block[] = [];
  let lastNames: Block[] = [];
  /** The last line of offices that were given to a row of names as one. */
  let stackedTo = -1;
  for (const [index, line] of filled.entries()) {
    pairCells(line);
    if (line.names.length > 0) {
      const next = filled[index + 1];
      const names = splitNames(splitKnown(line.names, known), [next, filled[index - 1]]);
      if (isSignedAbove(names, next, known)) continue;
      if (waiting.length > 0)
        names.forEach((name) => {
          takeRole(name, waiting, names.length);
        });
      waiting = [];
      signatures.push(...names);
      lastNames = names;
    } else if (above) waiting = line.roles;
    else if (lastNames.length > 1 && index > stackedTo) {
      // "Anna Berg Bo Ek / sekreterare / ordförande": an office on a line of its own for each.
      const stack = runOf(filled, index, ({ names, roles }) => names.length === 0 && roles.length === 1);
      const roles = stack.flatMap((below) => below.roles);
      if (roles.length === lastNames.length && standInLine(roles)) stackedTo = index + stack.length - 1;
      giveRoles(lastNames, index <= stackedTo ? roles : line.roles);
    } else if (index > stackedTo) giveRoles(lastNames, line.roles);
  }
  // Roles above every name and one below the last: that one is what the last name is printed with.
  if (above && waiting.length > 0) giveRoles(lastNames, waiting);
  const crowded = crowdedLines(signatures);
  const printedNames =
    context.electronic === true || (context.known ?? []).length === 0
      ? signatures
      : signatures.filter(({ words, role }) => role !== null || !isInCapitals(words) || known(words));
  return withoutRepeats(printedNames).map((block) => mentionOf(block, crowded.has(block.line), wording));
}

const stopBeforeWord = pattern.g`(?<=\p{Lu}\p{Ll}+)\.(?= (\p{Ll}[\p{Ll}\d]{4,}))`;

/** "NINN AAIA", "REGION ÖST": a signature read as letters, or a stamp. */
const isInCapitals = (words: readonly IToken[]): boolean =>
  words.every(({ image }) => pattern`^\p{Lu}+\p{Ll}?$`.test(image)) && words.some(({ image }) => image.length > 2);

/** "Anna Berg / Bo Ek / sekreterare / ordförande": columns that were torn into lines, as many offices as names. */
function pairStacks(lines: SignatureLine[]): void {
  for (let start = 0; start < lines.length; start += 1) {
    const names = runOf(lines, start, ({ names, roles }) => names.length === 1 && roles.length === 0);
    const roles = runOf(lines, start + names.length, ({ names, roles }) => names.length === 0 && roles.length === 1);
    if (names.length >= 2 && roles.length === names.length) {
      names.forEach((line, index) => {
        const [name] = line.names;
        if (name !== undefined) name.role ??= roles[index]?.roles[0]?.role ?? null;
      });
      lines.splice(start + names.length, roles.length);
    }
    start += Math.max(0, names.length - 1);
  }
}

/** One right below the other, so that their columns tell nothing. */
const standInLine = (roles: readonly Block[]): boolean =>
  roles.every(({ column }) => Math.abs(column - (roles[0]?.column ?? 0)) < farthest / 2);

/** The entries from one on, as long as they are of a kind. */
function runOf<T>(entries: readonly T[], start: number, isIn: (entry: T) => boolean): T[] {
  let end = start;
  for (let entry = entries[end]; entry !== undefined && isIn(entry); entry = entries[end]) end += 1;
  return entries.slice(start, end);
}

/** "| Anna Berg | ordförande |": a line with an office in a cell of its own for every name. */
function pairCells({ names, roles }: SignatureLine): void {
  if (names.length !== roles.length) return;
  names.forEach((name, index) => {
    name.role ??= roles[index]?.role ?? null;
  });
}

interface SignatureLine {
  readonly names: Block[];
  readonly roles: Block[];
}

function readLine(
  line: PeopleLine,
  index: number,
  text: string,
  { electronic, isKnown }: { electronic: boolean; isKnown: Known },
): SignatureLine {
  const names: Block[] = [];
  const roles: Block[] = [];
  if (isScribble(line, text)) return { names, roles };
  const lineStart = text.lastIndexOf('\n', (line.cells[0]?.offset ?? 0) - 1) + 1;
  for (const cell of line.cells) {
    const column = cell.offset > text.length ? 0 : cell.offset - lineStart;
    const atoms = signatureAtoms(cell, text).map((atom) =>
      atom.kind === 'name' ? { ...atom, words: withoutScrawl(atom.words, isKnown) } : atom,
    );
    if (isSigned(atoms, electronic)) names.push(...readNames(atoms, column, index));
    else roles.push(...readRoles(atoms, column, index));
    // A document in one line is no signature block; beyond this many columns nothing is by column.
    if (names.length + roles.length > mostColumns) break;
  }
  return { names, roles };
}

/** A pen's marks read as text: "Jara ( (a le l7 AA        £ Meg ES /". */
function isScribble(line: PeopleLine, text: string): boolean {
  const start = line.cells[0]?.offset ?? text.length;
  const words = (/^[^\n\r\f]*/.exec(text.slice(start, start + longestScribble * 3))?.[0] ?? '')
    .replace(/[|*_]/g, ' ')
    .trim();
  return words !== '' && isSignature(words) && !holdsRole(words);
}

const mostColumns = 12;

/** What a cell says without the label before it: "Vid protokollet: Anna Berg". */
function signatureAtoms(cell: Cell, text: string): Atom[] {
  const segments = cell.segments.map(({ separator, parts }) => ({ before: separator, parts, column: null }));
  const atoms = atomsOf({ bulleted: false, heading: false, segments }, { text, placesLead: false });
  const start = atoms.find((atom) => atom.words.length > 0)?.words[0]?.startOffset;
  const label = start === undefined ? null : labelEnd(text, start);
  const read = atoms.map((atom) => (isDamagedRole(atom) ? { ...atom, kind: 'role' as const } : atom));
  if (label === null) return read;
  return read
    .map((atom) => ({ ...atom, words: atom.words.filter((word) => word.startOffset >= label) }))
    .filter((atom) => atom.words.length > 0)
    .map((atom) => (atom.kind === 'name' && nameLength(atom.words) < 2 ? { ...atom, kind: 'single' } : atom));
}

/** "Anna Berg, sekrelerare": no word of the vocabulary, but near to one. */
function isDamagedRole({ kind, words }: Atom): boolean {
  return kind === 'other' && words.length <= 2 && nearestRole(textOf(words)) !== null;
}

/** The end of a label, or of several: "Vid protokollet  Justeras  Justeras". */
function labelEnd(text: string, offset: number): number | null {
  let end: number | null = null;
  let found = labels.at(text, offset)[0];
  while (found !== undefined) {
    end = found.end;
    found = labels.at(text, skipBlanks(text, end, widestGap))[0];
  }
  return end;
}

/** Blanks between columns. */
const widestGap = 80;
const labels = new VocabularyIndex<true>().add([...signingLabels, ...servicesSigningLabels], () => true);

/**
 * A name by itself or with its role; prose and scribble have other words or figures beside it. On an e-signature page the
 * time of signing may stand there.
 */
function isSigned(atoms: readonly Atom[], electronic: boolean): boolean {
  const named = atoms.some((atom) => atom.kind === 'name' && isWholeName(atom.words));
  if (electronic)
    return (
      named &&
      atoms.every((atom) => atom.kind !== 'other' || atom.words.every(isNumeral)) &&
      !atoms.some((atom) => atom.kind === 'affiliation')
    );
  return (
    named &&
    !atoms.some((atom) => atom.kind === 'other' || atom.kind === 'group' || (atom.kind === 'moment' && !atom.note))
  );
}

/**
 * Scribble reads as "le Qulhl AM" and "Ara Wd": a name begins its words with capitals, is no row of single letters, and
 * has a vowel in each word but its initials.
 */
function isWholeName(words: readonly IToken[]): boolean {
  const counted = words.filter(countsInName);
  return (
    words.length <= mostWords &&
    words.some((word) => pattern`\p{Lu}\p{Ll}|\p{Lu}{2}`.test(word.image)) &&
    counted.length >= 2 &&
    counted.every(
      ({ image }, index) => vowel.test(image.normalize('NFD')) || (initial.test(image) && index < words.length - 1),
    )
  );
}

/** "K", "K-G". */
const initial = pattern`^\p{L}(?:-\p{Lu})?$`;
/** Words of three people's names, one blank apart. */
const mostWords = 9;
/** Or the stop of an abbreviation, or a letter that this alphabet lacks. */
const vowel = /[aeiouyæøœ.\u0131]|[\u0080-\u02ff\u0370-\uffff]/i;

function readNames(atoms: readonly Atom[], column: number, line: number): Block[] {
  const blocks: Block[] = [];
  let pending: readonly IToken[] | null = null;
  atoms.forEach((atom, index) => {
    if (atom.kind === 'name' && isWholeName(atom.words)) {
      const start = (atom.words[0]?.startOffset ?? 0) - (atoms[0]?.words[0]?.startOffset ?? 0);
      blocks.push({ column: column + start, line, words: atom.words, role: null, own: pending !== null });
      const block = blocks[blocks.length - 1];
      if (pending !== null && block !== undefined) setRole(block, pending);
      pending = null;
    } else if (atom.kind === 'role') {
      const next = atoms[index + 1];
      const current = blocks[blocks.length - 1];
      const own = atom.before === 'comma' && current?.role === null;
      if (
        !own &&
        next?.kind === 'name' &&
        (next.before === 'space' || next.before === 'colon' || current === undefined)
      )
        pending = atom.words;
      else if (current !== undefined) {
        blocks[blocks.length - 1] = { ...current, role: atom.words, own: true };
      }
    }
  });
  return blocks;
}

/** "ordförande", "ordförande  justerare", and "ordförande justerare" one blank apart. */
function readRoles(atoms: readonly Atom[], column: number, line: number): Block[] {
  const titled = atoms.filter((atom) => atom.kind === 'role');
  const roles = titled.length > 0 || atoms.length > 1 ? titled : atoms.filter(isTitle);
  if (
    roles.some((role) => role.words.length > longestRole) ||
    atoms.some((atom) => atom.kind === 'name' || (atom.kind === 'other' && !roles.includes(atom)))
  )
    return [];
  const first = roles[0]?.words[0]?.startOffset ?? 0;
  return roles.flatMap(rolesIn).map((words) => {
    const stretch = stretchOf(words);
    return { column: column + stretch.start - first, line, words: [], role: words, own: false };
  });
}

/** Each word where all of them are offices. */
function rolesIn({ words }: Atom): IToken[][] {
  const whole =
    words.length > 1 && words.every((word) => word.tokenType === t.Role || nearestRole(textOf([word])) !== null);
  return whole ? words.map((word) => [word]) : [words.slice()];
}

/** More words are prose: "att respektive kommundirektör till nästa möte …". */
const longestRole = 6;

/** An unknown small word that stands alone under a name is a title. */
const isTitle = (atom: Atom): boolean =>
  atom.kind === 'other' &&
  atom.words.length === 1 &&
  atom.words[0]?.tokenType === t.LowerWord &&
  pattern`^\p{Ll}{5,}$`.test(textOf(atom.words));

/** Roles stand above where the first comes before any name, and none is left over below the last one. */
function rolesStandAbove(lines: readonly SignatureLine[]): boolean {
  const first = lines[0];
  if (first === undefined || first.names.length > 0) return false;
  const last = lines[lines.length - 1];
  const names = lines.filter((line) => line.names.length > 0).length;
  return !(lines.length - names > names && last?.names.length === 0 && names > 1);
}

/** "Anna Maria Berg Bo Ek": names that the document tells elsewhere, one blank apart, are each a block of their own. */
function splitKnown(names: readonly Block[], isKnown: Known): Block[] {
  return names.flatMap((block): Block[] => {
    const parts = splitAtKnown(block.words, isKnown);
    if (parts.length === 1) return [block];
    const start = stretchOf(block.words).start;
    return parts.map((words, index) => ({
      ...block,
      words,
      column: block.column + stretchOf(words).start - start,
      role: index === parts.length - 1 ? block.role : null,
    }));
  });
}

/** Whether a row of names is what signatures right above these names in print were read as. */
function isSignedAbove(names: readonly Block[], next: SignatureLine | undefined, isKnown: Known): boolean {
  if (next === undefined || next.names.length === 0 || names.some(({ own }) => own)) return false;
  const printed = splitKnown(next.names, isKnown);
  return isHandwriting(names.map(wordsOf), printed.map(wordsOf), isKnown);
}

const wordsOf = ({ words }: Block): readonly IToken[] => words;

/** "Anna Berg Bo Ek" over "ordförande justerare": as many names as roles. */
function splitNames(names: readonly Block[], beside: readonly (SignatureLine | undefined)[]): Block[] {
  const roles = beside.map((near) => near?.roles.length ?? 0).find((count) => count > 1) ?? 0;
  const lengths = names.map(({ words }) => nameLength(words));
  const counted = lengths.reduce((sum, length) => sum + length, 0);
  if (names.length >= roles || counted !== roles * 2 || lengths.some((length) => length % 2 === 1)) return [...names];
  return names.flatMap(splitPairs);
}

function splitPairs(block: Block): Block[] {
  const start = block.words[0]?.startOffset ?? 0;
  const parts: IToken[][] = [];
  let counted = 0;
  for (const word of block.words) {
    // A name begins with its first word; "af" and "von" go on with it.
    if (counted % 2 === 0 && countsInName(word)) parts.push([]);
    parts[parts.length - 1]?.push(word);
    if (countsInName(word)) counted += 1;
  }
  return parts.map((words) => ({ ...block, words, column: block.column + stretchOf(words).start - start }));
}

/** Each role goes to the name in its column; as many roles as names go in order. */
function giveRoles(names: readonly Block[], roles: readonly Block[]): void {
  if (names.length === roles.length) {
    names.forEach((name, index) => {
      takeRole(name, roles.slice(index, index + 1), 1);
    });
    return;
  }
  const own = new Map<Block, Block>();
  for (const role of roles) {
    const nearest = names.reduce<Block | null>(
      (best, name) => (best === null || columnsBetween(name, role) < columnsBetween(best, role) ? name : best),
      null,
    );
    if (nearest === null) continue;
    // Of two roles near one name, beside an empty column or a name that was not read, the nearer is its own.
    const other = own.get(nearest);
    if (other === undefined || columnsBetween(nearest, role) < columnsBetween(nearest, other)) own.set(nearest, role);
  }
  for (const [name, role] of own) takeRole(name, [role], 1);
}

function takeRole(name: Block, roles: readonly Block[], names: number): void {
  if (name.own) return;
  const nearest = roles.reduce<Block | null>(
    (best, role) => (best === null || columnsBetween(name, role) < columnsBetween(best, name) ? role : best),
    null,
  );
  if (nearest?.role == null || (names > 1 && columnsBetween(name, nearest) > farthest)) return;
  name.role = nearest.role;
}

const columnsBetween = (one: Block, other: Block): number => Math.abs(one.column - other.column);
/** Columns between a role and a name that are surely not above each other. */
const farthest = 14;

function setRole(block: Block, words: readonly IToken[]): void {
  block.role = words;
}

/** A name typed under the same name is one signature; the one with a role is kept. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const byName = new Map<string, Block[]>();
  for (const block of blocks) {
    const name = textOf(block.words).toLowerCase();
    const known = byName.get(name) ?? [];
    const same = known.findIndex(
      (other) => other.role === null || block.role === null || textOf(other.role) === textOf(block.role),
    );
    if (same < 0) known.push(block);
    else if (known[same]?.role === null) known[same] = block;
    byName.set(name, known);
  }
  return [...byName.values()].flat().sort((a, b) => stretchOf(a.words).start - stretchOf(b.words).start);
}

/** The lines on which several people sign beside each other. */
function crowdedLines(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.filter((block, index) => blocks[index - 1]?.line === block.line).map(({ line }) => line));
}

function mentionOf(block: Block, crowded: boolean, wording: Wording): SignatureMention {
  const name = stretchOf(block.words);
  // In columns, the way from a name to its role leads over other people's names.
  const role = block.role !== null && (!crowded || block.own) ? stretchOf(block.role) : null;
  const end = closeNote(wording.passage.text, name.start, Math.max(name.end, role?.end ?? name.end));
  const span = sourceSpan(wording.passage, Math.min(name.start, role?.start ?? name.start), end);
  return {
    name: nameOf(block.words, wording),
    role: block.role === null ? null : roleOf(block.role, wording, false),
    span,
    nameSpan: sourceSpan(wording.passage, name.start, name.end),
  };
}
