import { foldKey } from '../../grammar/matching/fold.js';
import { skeleton } from '../../grammar/matching/skeleton.js';
import type { Span } from '../../grammar/passage.js';
import { nameRule, type Edit } from './edits.js';
import { mayBeOneName, oddities, rareLetters } from './name-forms.js';
import { loadWordList } from './word-list.js';

/** A person's name at one place of a document. */
export interface NameMention {
  readonly name: string;
  readonly span: Span;
  /** Nobody stands twice in one list: two names of a list are two people. Null for a name in prose. */
  readonly list: string | null;
}

/** Two ways to write what may be one name, neither of them better supported. */
export interface OpenQuestion {
  readonly one: NameMention;
  readonly other: NameMention;
}

export interface Agreement {
  readonly edits: readonly Edit[];
  readonly questions: readonly OpenQuestion[];
}

/**
 * Where one person's name is written in several ways, which way the document supports best, word by word: the one without
 * digits and marks in it, the one with letters that scanning loses and never makes, the one that stands there most often,
 * the one that is a known name. Every mention in another way is an edit. Names that could be two people are left alone,
 * and so is a word for which nothing tells.
 */
export function agreeNames(mentions: readonly NameMention[], text: string): Agreement {
  const edits: Edit[] = [];
  const questions: OpenQuestion[] = [];
  for (const forms of oneNameEach(gatherForms(mentions))) {
    const agreed = agreedWords(forms);
    for (const form of forms) {
      const name = fitted(form.name, agreed);
      if (name.toLowerCase() !== form.name.toLowerCase())
        edits.push(...form.mentions.flatMap(({ span }) => corrections(span, name, text)));
    }
    questions.push(...openQuestions(forms, agreed));
  }
  return { edits: edits.sort((a, b) => a.start - b.start), questions };
}

/** One way to write a name, in whatever case it stands. */
interface Form {
  /** In small letters where it stands so anywhere. */
  name: string;
  readonly mentions: NameMention[];
}

function gatherForms(mentions: readonly NameMention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const name = mention.name.normalize('NFC');
    const key = name.toLowerCase();
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { name, mentions: [mention] });
    else {
      form.mentions.push(mention);
      if (isCapitals(form.name)) form.name = name;
    }
  }
  return [...forms.values()];
}

/**
 * The forms of each name that is written in several ways. Only those that begin alike are laid side by side; among very
 * many names, where one that differs in a letter is as likely to be somebody else's, only those of one skeleton.
 */
function oneNameEach(forms: readonly Form[]): Form[][] {
  const groups = new Map<Form, Form[]>();
  const alike = new Map<string, Form[]>();
  const keyOf = forms.length > mostNames ? skeleton : initialOf;
  for (const form of forms) {
    const key = keyOf(form.name);
    const others = alike.get(key) ?? [];
    for (const other of others) {
      if (!mayBeOneName(form.name, other.name)) continue;
      const joined = [...new Set([...(groups.get(other) ?? [other]), ...(groups.get(form) ?? [form])])];
      for (const member of joined) groups.set(member, joined);
    }
    others.push(form);
    alike.set(key, others);
  }
  return [...new Set(groups.values())].filter((group) => !holdsTwoPeople(group));
}

/** Names of the largest meeting: with more, laying each beside each would take too long. */
export const mostNames = 200;

/** I and l are one, as are O and 0. */
function initialOf(name: string): string {
  return foldKey(name.charAt(0)).replace(/[ij|]/, 'l');
}

/** Two of the forms stand in one list, or so near each other that nobody would be named twice. */
function holdsTwoPeople(forms: readonly Form[]): boolean {
  const mentions = forms.flatMap((form) => form.mentions.map((mention) => ({ form, mention })));
  return mentions.some(({ form, mention: one }) =>
    mentions.some(
      ({ form: otherForm, mention: other }) =>
        form !== otherForm &&
        ((one.list !== null && one.list === other.list) ||
          (one.span.start < other.span.start && other.span.start - one.span.end < oneBreath)),
    ),
  );
}

/** Characters within which a person is not named again. */
const oneBreath = 40;

/** Each word of the name as it is best supported; null where nothing tells. */
function agreedWords(forms: readonly Form[]): (string | null)[] {
  const count = wordsOf(forms.reduce((best, form) => (isSounder(form, best) ? form : best)).name).length;
  return Array.from({ length: count }, (_, at) => {
    const support = new Map<string, number>();
    for (const { name, mentions } of forms) {
      const words = wordsOf(name);
      const word = words[at];
      if (words.length === count && word !== undefined) support.set(word, (support.get(word) ?? 0) + mentions.length);
    }
    return bestOf([...support]) ?? byLetter([...support]);
  });
}

type Supported = readonly [written: string, mentions: number];

function bestOf(ways: readonly Supported[]): string | null {
  return ways.find((one) => ways.every((other) => one === other || compare(one, other) > 0))?.[0] ?? null;
}

/** "StåhIberg" and "Stahlberg": each letter as one of them has it, where every letter can be told. */
function byLetter(ways: readonly Supported[]): string | null {
  const length = ways[0]?.[0].length ?? 0;
  if (ways.some(([written]) => written.length !== length)) return null;
  let word = '';
  for (let at = 0; at < length; at += 1) {
    const support = new Map<string, number>();
    for (const [written, mentions] of ways) {
      // A capital is odd after a small letter only.
      const letter = (at === 0 ? '' : 'Xx') + written.charAt(at);
      support.set(letter, (support.get(letter) ?? 0) + mentions);
    }
    const best = bestOf([...support]);
    if (best === null) return null;
    word += best.slice(-1);
  }
  return word;
}

const wordsOf = (name: string): string[] => name.split(' ');

/** Blanks are lost rather than put in, unless they tear a word. */
function isSounder(one: Form, other: Form): boolean {
  const odd = oddities(one.name) - oddities(other.name);
  return odd === 0 ? wordsOf(one.name).length > wordsOf(other.name).length : odd < 0;
}

/** Above 0 where the first way is better supported, below where the second is, 0 where nothing tells. */
function compare([one, mentions]: Supported, [other, otherMentions]: Supported): number {
  const odd = soundness(one, other);
  const rare = rareLetters(one) - rareLetters(other);
  if (odd !== 0 || rare !== 0) return odd * rare < 0 ? 0 : odd + rare;
  return mentions === otherMentions ? Number(isName(one)) - Number(isName(other)) : mentions - otherMentions;
}

/** Whether just one of the two is without digits and marks. */
function soundness(one: string, other: string): number {
  const [odd, otherOdd] = [oddities(one), oddities(other)];
  return Math.min(odd, otherOdd) === 0 ? otherOdd - odd : 0;
}

/** Whether the word list has it; asked only where nothing else tells, since the list takes time to load. */
function isName(word: string): boolean {
  const list = loadWordList();
  return list !== null && word.split('-').every((part) => list.isName(part));
}

/** A name with the words that were agreed on, and its own where none were. */
function fitted(name: string, agreed: readonly (string | null)[]): string {
  const own = wordsOf(name);
  if (own.length !== agreed.length) return agreed.includes(null) ? name : agreed.join(' ');
  return agreed.map((word, at) => word ?? own[at] ?? '').join(' ');
}

function openQuestions(forms: readonly Form[], agreed: readonly (string | null)[]): OpenQuestion[] {
  if (!agreed.includes(null)) return [];
  const [one, other] = forms
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .sort((a, b) => a.span.start - b.span.start);
  return one === undefined || other === undefined ? [] : [{ one, other }];
}

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** One edit for the name; a name that a line end divides is mended word by word, since prose is read by lines. */
function corrections({ start, end }: Span, name: string, text: string): Edit[] {
  const printed = text.slice(start, end);
  const after = isCapitals(printed) ? name.toUpperCase() : name;
  if (!/[\n\r]/.test(printed)) return [{ start, end, after, rule: nameRule }];
  const words = [...printed.matchAll(/\S+/g)];
  const proper = wordsOf(after);
  if (words.length !== proper.length) return [];
  return words.flatMap(({ index, 0: word }, at) => {
    const own = proper[at] ?? word;
    return own === word ? [] : [{ start: start + index, end: start + index + word.length, after: own, rule: nameRule }];
  });
}
