import {
  assemblies,
  bodyEndings,
  meetingEndings,
  officerEndings,
  organizationLeads,
} from '../../grammar/vocabulary/bodies.js';
import { tolerantSource } from '../../grammar/matching/tolerant.js';
import type { Span } from '../../grammar/passage.js';

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
  if (!mayName.test(text)) return null;
  const definite = definiteBody.exec(text);
  if (definite !== null) {
    const [image, words = ''] = definite;
    return {
      name: baseForm(words),
      span: { start: definite.index, end: definite.index + image.length },
      definite: true,
    };
  }
  for (const pattern of [protocol, meeting, indefiniteBody, assembly]) {
    const found = pattern.exec(text);
    const name =
      found === null
        ? null
        : pattern === assembly
          ? assemblyName(found[0])
          : pattern === meeting
            ? meetingBody(found[1] ?? '')
            : definiteForm(found[1] ?? '');
    if (found !== null && name !== null)
      return { name, span: { start: found.index, end: found.index + found[0].length }, definite: false };
  }
  return null;
}

/** The organisation after a body or a meeting: "Kommundirektörsmöte i Familjen Helsingborg". */
export function readOrganizationAfter(text: string, from: number): Span | null {
  organizationAfter.lastIndex = from;
  const found = organizationAfter.exec(text);
  if (found?.[1] === undefined) return null;
  const start = found.index + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}

/** A quick look for the stem of a body's or a meeting's name, before the tolerant patterns are asked. */
const mayName =
  /gr[uüi]pp|st[yv]r|[v]?[eé]rk|r[åaáä4]d|ts[ck]?k|mitt|n[äai4]mn|direk|presid|tige|gation|redning|for[uü]m|ledning|team|revis|kolleg|konfer|rsaml|krets|m[öo6éeO]t|samman|tr[äai4]ff|st[äai4]mm/iu;
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(tolerantSource)
    .join('|');
const wordStart = String.raw`(?<![\p{L}-])`;
const wordEnd = String.raw`(?![\p{L}])`;
const definiteBody = new RegExp(
  `${wordStart}((?:\\p{L}+- och )?[\\p{L}-]*(?:${alternatives(bodyEndings.map(([definite]) => definite))}))s?${wordEnd}`,
  'iu',
);
const indefiniteBody = new RegExp(
  `${wordStart}([\\p{L}-]*(?:${alternatives(bodyEndings.map(([, indefinite]) => indefinite))}))${wordEnd}`,
  'iu',
);
const protocol = new RegExp(
  `${wordStart}([\\p{L}-]*?(?:${alternatives(bodyEndings.map(([, indefinite]) => indefinite))}))s?protokoll`,
  'iu',
);
const meeting = new RegExp(`${wordStart}([\\p{L}-]+?)\\(?s?\\)?(?:${alternatives(meetingEndings)})${wordEnd}`, 'iu');
const assembly = new RegExp(`${wordStart}(?:${alternatives(Object.keys(assemblies))})(?:n|t|s)?${wordEnd}`, 'iu');
const organizationWord = String.raw`(?:\p{Lu}[\p{L}:&-]*|och|AB)`;
const organizationAfter = new RegExp(
  String.raw`[^\p{L}]*(?:[ \t]*(?:${alternatives(organizationLeads)})[ \t]+)(\p{Lu}[\p{L}:&-]*(?:[ \t]+${organizationWord}){0,5}(?:(?:[ \t]+\p{Ll}{4,}){1,2}(?=[ \t]*(?:$|[,.(]|\d)))?)`,
  'uy',
);

const officer = new RegExp(`(?:${alternatives(officerEndings)})$`, 'iu');

function meetingBody(words: string): string | null {
  const stem = words.toLowerCase().replace(/-$/, '');
  if (`${stem}möte` in assemblies) return assemblyName(`${stem}möte`);
  if (/^(?:ordinarie|extra|protokoll|digital|gemensam|dags|tema|arbets|nästa|upp?starts|planerings)$/u.test(stem))
    return null;
  for (const [definite, indefinite] of bodyEndings) {
    if (stem.endsWith(indefinite) || stem.endsWith(`${indefinite}s`))
      return capital(stem.slice(0, stem.lastIndexOf(indefinite)) + definite, words);
  }
  if (officer.test(stem)) return capital(`${stem.endsWith('s') ? stem : `${stem}s`}gruppen`, words);
  return null;
}

function definiteForm(words: string): string | null {
  const stem = words.toLowerCase();
  const ending = bodyEndings.find(([, indefinite]) => stem.endsWith(indefinite));
  return ending === undefined ? null : capital(stem.slice(0, stem.length - ending[1].length) + ending[0], words);
}

function assemblyName(word: string): string | null {
  const key = Object.keys(assemblies).find((name) => word.toLowerCase().startsWith(name));
  return key === undefined ? null : (assemblies[key] ?? null);
}

/** With a capital, and not all in capitals; an abbreviation at its head ("IT-chefsgruppen") stays. */
function baseForm(words: string): string {
  return capital(words.toLowerCase(), words);
}

function capital(lower: string, printed: string): string {
  const abbreviation = /^\p{Lu}{2,5}(?=-)/u.exec(printed)?.[0];
  const head = abbreviation ?? lower.charAt(0).toUpperCase();
  return head + lower.slice(head.length);
}
