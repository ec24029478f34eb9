import { foldedAlternatives } from '../../grammar/matching/alternatives.js';
import { weekdays } from '../../grammar/vocabulary/calendar.js';
import {
  assemblies,
  bodyAdjectiveEndings,
  bodyAdjectives,
  bodyEndings,
  meetingEndings,
  officerEndings,
  organizationLeads,
  unnamedMeetings,
} from '../../grammar/vocabulary/bodies.js';
import { distance } from 'fastest-levenshtein';
import { executeAt } from '../../grammar/matching/execute-at.js';
import { foldForPattern } from '../../grammar/matching/fold.js';
import type { Span } from '../../grammar/passage.js';
import { cooperationWords } from '../../grammar/vocabulary/organizations.js';
import { pattern } from '../../grammar/matching/pattern.js';

export interface NamedBody {
  /** In its base form: "Kommundirektörsgruppen". */
  readonly name: string;
  /** Where its words stand in the text given. */
  readonly span: Span;
  /** The definite form is printed; a meeting named after its body is weaker. */
  readonly definite: boolean;
}

/** The body that a heading line names: "Styrelsens protokoll 4/2018", "Kommundirektörsmöte i …", "Protokoll IT-chefsgruppen". */
export function readBody(text: string): NamedBody | null {
  // Folding keeps offsets: what is found in the folded letters stands at the same place in the printed ones.
  const letters = foldForPattern(text);
  for (const { pattern, name, definite } of forms) {
    const found = pattern.exec(letters);
    if (found === null) continue;
    const start = found.index;
    const printed = text.slice(start, start + (found[1] ?? found[0]).length);
    const own = name(printed, foldForPattern(printed));
    if (own !== null) return { name: own, span: { start, end: start + found[0].length }, definite };
  }
  return null;
}

/**
 * The body of a title whose letters are damaged: "Raddningschefsgruppem protokoll", "Samverkansradete protokoll". Its
 * ending is the nearest of the vocabulary's, if it is near.
 */
export function readDamagedBody(title: string): NamedBody | null {
  for (const { index, 0: word } of title.matchAll(pattern.g`\p{L}[\p{L}-]{6,}`)) {
    const letters = foldForPattern(word);
    const near = bodyEndings.flatMap(([definite]) =>
      [definite, `${definite}s`].flatMap((ending) =>
        [-1, 0, 1].map((longer) => {
          const tail = letters.slice(-ending.length - longer);
          return { definite, length: tail.length, away: distance(tail, foldForPattern(ending)) };
        }),
      ),
    );
    const nearest = near.reduce((best, other) => (other.away < best.away ? other : best));
    if (nearest.away > nearest.definite.length * largestShare || nearest.length > word.length - shortestStem) continue;
    const name = capital(word.slice(0, word.length - nearest.length).toLowerCase() + nearest.definite, word);
    return { name, span: { start: index, end: index + word.length }, definite: true };
  }
  return null;
}

/** Share of an ending's letters that may be wrong, and letters of the shortest stem before it. */
const largestShare = 0.25;
const shortestStem = 3;

/** The organisation after a body or a meeting: "Kommundirektörsmöte i Familjen Helsingborg". */
export function readOrganizationAfter(text: string, from: number): Span | null {
  const found = executeAt(organizationAfter, text, from) ?? executeAt(organizationBeside, text, from);
  if (found?.[1] === undefined) return null;
  const start = found.index + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}

const wordStart = String.raw`(?<![\p{L}-])`;
const wordEnd = String.raw`(?!\p{L})`;
const definiteEndings = foldedAlternatives(bodyEndings.map(([definite]) => definite));
const indefiniteEndings = foldedAlternatives(bodyEndings.map(([, indefinite]) => indefinite));

/** The ways in which a line names a body, the surest first; group 1 is the body's own words. */
const forms: readonly {
  readonly pattern: RegExp;
  readonly name: (printed: string, folded: string) => string | null;
  readonly definite: boolean;
}[] = [
  {
    // "Kommunstyrelsens arbetsutskott": the body is the second's, named after the first.
    pattern: pattern`${wordStart}((?:\p{L}+- och )?[\p{L}-]*${definiteEndings}s \p{L}*${indefiniteEndings})s?${wordEnd}`,
    name: bodyOfBody,
    definite: true,
  },
  {
    pattern: pattern`${wordStart}((?:\p{L}+s )?revisorer(?:na)?)s?${wordEnd}`,
    name: (printed) => capital(printed.toLowerCase(), printed),
    definite: true,
  },
  {
    // "Samverkansrådet för tillgänglighet": what it is for, where nothing but a day follows.
    pattern: pattern`${wordStart}([\p{L}-]*(?:radet|namnden|utskottet|beredningen|delegationen|kommitten) for \p{L}{5,}(?: och \p{L}{4,})?|[\p{L}-]*(?:natverket|gruppen) for \p{L}{5,}(?: \p{L}{5,}){0,2}(?=\s*(?:$|\n)))(?=\s*(?:$|[\n,.:|]|\d|den \d|${foldedAlternatives([...weekdays])}))`,
    name: bodyForSomething,
    definite: true,
  },
  {
    pattern: pattern`${wordStart}((?:(?:${foldedAlternatives(bodyAdjectives)}|\p{L}{2,}${foldedAlternatives(bodyAdjectiveEndings)}|\p{L}{4,}(?:bygg|stodj|radgiv|besluta|verkstall)ande) |\p{L}+- och )?[\p{L}-]*${definiteEndings})s?${wordEnd}`,
    name: definiteName,
    definite: true,
  },
  {
    pattern: pattern`${wordStart}([\p{L}-]*?${indefiniteEndings})s?protokoll`,
    name: indefiniteName,
    definite: false,
  },
  {
    pattern: pattern`${wordStart}([\p{L}-]+?)\(?s?\)?${foldedAlternatives(meetingEndings)}${wordEnd}`,
    name: meetingBody,
    definite: false,
  },
  {
    pattern: pattern`${wordStart}([\p{L}-]*${indefiniteEndings})${wordEnd}`,
    name: indefiniteName,
    definite: false,
  },
  {
    pattern: pattern`${wordStart}${foldedAlternatives(Object.keys(assemblies))}(?:n|t|s)?${wordEnd}`,
    name: (_, folded) => assemblyName(folded),
    definite: false,
  },
];

const organizationWord = String.raw`(?:\p{Lu}[\p{L}:&-]*|och|AB)`;
const organizationAfter = pattern.y`[^\p{L}]*(?:[ \t]*(?:${organizationLeads.join('|')})[ \t]+)(\p{Lu}[\p{L}:&-]*(?:[ \t]+${organizationWord}){0,5}(?:(?:[ \t]+\p{Ll}{4,}){1,2}(?=[ \t]*(?:$|[,.(]|\d)))?)`;
/** "Kommundirektörsgruppen, Höglandets samverkan": by its last word no place where they met. */
const organizationBeside = pattern.y`\**[ \t]*[,.·•|–][ \t]*(\p{Lu}[\p{L}-]+(?:[ \t]+\p{Lu}[\p{L}-]+){0,3}[ \t]+(?:${cooperationWords.join('|')}))(?=[ \t]*(?:$|[·•|,]))`;
const officer = pattern`${foldedAlternatives(officerEndings)}s?$`;

/** The printed words with the vocabulary's spelling of their ending. */
function definiteName(printed: string, folded: string): string {
  const ending = bodyEndings.find(([definite]) => folded.endsWith(foldForPattern(definite)))?.[0] ?? '';
  return capital(printed.slice(0, printed.length - ending.length).toLowerCase() + ending, printed);
}

function bodyForSomething(printed: string, folded: string): string | null {
  const at = folded.indexOf(' for ');
  return `${definiteName(printed.slice(0, at), folded.slice(0, at))}${printed.slice(at).toLowerCase()}`;
}

function bodyOfBody(printed: string, folded: string): string | null {
  const at = printed.lastIndexOf(' ');
  const owner = definiteName(printed.slice(0, at - 1), folded.slice(0, at - 1));
  return `${owner}s ${printed.slice(at + 1).toLowerCase()}`;
}

function indefiniteName(printed: string, folded: string): string | null {
  const ending = bodyEndings.find(([, indefinite]) => folded.endsWith(foldForPattern(indefinite)));
  if (ending === undefined) return null;
  return capital(printed.slice(0, printed.length - ending[1].length).toLowerCase() + ending[0], printed);
}

/** "styrelse" of "styrelsemöte" is Styrelsen, "kommundirektörs" of "kommundirektörsmöte" Kommundirektörsgruppen. */
function meetingBody(printed: string, folded: string): string | null {
  const stem = folded.replace(/-$/, '');
  const assembly = assemblyName(`${stem}mote`);
  if (assembly !== null) return assembly;
  if (unnamedMeetings.some((word) => foldForPattern(word) === stem)) return null;
  const own = printed.toLowerCase().replace(/-$/, '');
  for (const [definite, indefinite] of bodyEndings) {
    const ending = foldForPattern(indefinite);
    if (!stem.endsWith(ending) && !stem.endsWith(`${ending}s`)) continue;
    return capital(own.slice(0, stem.lastIndexOf(ending)) + definite, printed);
  }
  return officer.test(stem) ? capital(`${own.endsWith('s') ? own : `${own}s`}gruppen`, printed) : null;
}

function assemblyName(folded: string): string | null {
  const key = Object.keys(assemblies).find((name) => folded.startsWith(foldForPattern(name)));
  return key === undefined ? null : (assemblies[key] ?? null);
}

/** With a capital, and not all in capitals; an abbreviation at its head ("IT-chefsgruppen") stays. */
function capital(lower: string, printed: string): string {
  const abbreviation = pattern`^\p{Lu}{2,5}(?=-)`.exec(printed)?.[0];
  const head = abbreviation ?? lower.charAt(0).toUpperCase();
  return head + lower.slice(head.length);
}
