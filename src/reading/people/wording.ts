import type { IToken } from 'chevrotain';
import { sourceSpan, type Passage, type Span } from '../../../grammar/passage.js';
import { isMunicipalWord, isNearMunicipalWord } from '../../../grammar/phrases/people/ahead.js';
import { roles } from '../../../grammar/vocabulary/roles.js';
import { findMunicipality, type MunicipalityMatch } from '../../../grammar/phrases/people/municipality.js';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { firstEditFrom, nameRule, type Edit } from '../../repair/edits.js';
import { splitLetter } from './phrases.js';
import { endOf, isPlace, stretchOf, wordText } from './words.js';
import { pattern } from '../../../grammar/matching/pattern.js';

export interface AffiliationMention {
  name: string;
  municipalityCode: string | null;
  span: Span;
}

export interface RepairMade {
  span: Span;
  before: string;
  after: string;
  rule: string;
}

/** The passage, whether damage is mended, and what was mended so far. */
export interface Wording {
  readonly passage: Passage;
  /** The passage's text as printed, where marks and letters of it were mended. */
  readonly printed?: string;
  readonly repair: boolean;
  readonly repairs: RepairMade[];
  /** Repairs found before, by place in the source: names that the document writes in two ways. */
  readonly edits?: readonly Edit[];
}

/** A person's name as printed, with split words and stray marks mended, or as the rest of the document has it. */
export function nameOf(words: readonly IToken[], wording: Wording): string {
  const agreed = edited(words, wording, true);
  if (agreed !== null) return agreed;
  recordMarks(words, wording);
  let name = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    let printed = edited([word], wording, true) ?? wordText(word);
    if (t.readingOf(word)?.strayStop === true)
      printed = mend(wording, [word], printed, printed.replace(pattern.g`\.(?=\p{Ll})`, ''), 'stray-punctuation');
    if (before === undefined) name = printed;
    else if (splitLetter(before, word, wording.passage.text)) {
      const together = wordText(before) + printed;
      name =
        name.slice(0, name.length - wordText(before).length) +
        mend(wording, [before, word], `${wordText(before)} ${printed}`, together, 'split-word');
    } else name += joint(before, word, wording) + printed;
  });
  return name;
}

/** Records the letters of these words that were mended in the passage before it was read. */
function recordMarks(words: readonly IToken[], { passage, printed, repairs }: Wording): void {
  const { start, end } = stretchOf(words);
  const before = printed?.slice(start, end);
  const after = passage.text.slice(start, end);
  if (before !== undefined && before !== after)
    repairs.push({ span: sourceSpan(passage, start, end), before, after, rule: 'look-alike' });
}

/** What an edit makes of just these words; null where there is none. Names take none but those that the document agrees on. */
function edited(words: readonly IToken[], wording: Wording, ofName = false): string | null {
  const { edits = [], passage, printed = passage.text } = wording;
  if (edits.length === 0) return null;
  const span = sourceSpan(passage, stretchOf(words).start, stretchOf(words).end);
  const edit = edits[firstEditFrom(edits, span.start)];
  if (edit?.start !== span.start || edit.end !== span.end || (edit.rule === nameRule) !== ofName) return null;
  wording.repairs.push({
    span,
    before: printed.slice(stretchOf(words).start, stretchOf(words).end),
    after: edit.after,
    rule: edit.rule,
  });
  return edit.after;
}

/** A title as printed, in lower case unless `keepCase`; letters that scanning took for others are mended. */
export function roleOf(words: readonly IToken[], wording: Wording, keepCase: boolean): string {
  recordMarks(words, wording);
  const role = words.map((word) => properTitle(word, wording)).join(' ');
  return keepCase ? role : lowerCase(role);
}

/** "ordf6rande": the vocabulary's spelling where only look-alike letters tell it from the printed one. */
function properTitle(word: IToken, wording: Wording): string {
  const printed = edited([word], wording) ?? wordText(word);
  const proper = t.readingOf(word)?.proper;
  const letters = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s.:]+/g, ' ')
      .trim();
  // "inspektor" is an office beside "inspektör".
  if (proper === undefined || letters(proper) === letters(printed) || roles.includes(letters(printed))) return printed;
  return mend(wording, [word], printed, proper, 'look-alike');
}

/** Where a person is from, with the code where a municipality is named. */
export function affiliationOf(words: readonly IToken[], wording: Wording): AffiliationMention {
  recordMarks(words, wording);
  const place = municipalityOf(words);
  const span = sourceSpan(wording.passage, stretchOf(words).start, stretchOf(words).end);
  if (place === null) {
    const name = words.map((word) => edited([word], wording) ?? wordText(word)).join(' ');
    return { name, municipalityCode: null, span };
  }
  const name = words
    .map((word) => {
      const match = word === place.word ? place.match : t.readingOf(word)?.municipality;
      if (word !== place.word || match === undefined || match.exact) return wordText(word);
      return mend(wording, [word], wordText(word), match.proper, 'municipality');
    })
    .join(' ');
  return { name, municipalityCode: place.match.municipality.code, span };
}

/** "Bjuv", "Klippans kommun", "Hégands": the word that names a municipality, unless it is part of another name. */
function municipalityOf(words: readonly IToken[]): { word: IToken; match: MunicipalityMatch } | null {
  const [first, second, ...more] = words;
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined && !(second.tokenType === t.Closer && meansMunicipality(wordText(second)))) return null;
  if (first.tokenType !== t.NameWord && !isPlace(first)) return null;
  const match = t.readingOf(first)?.municipality ?? findMunicipality(wordText(first));
  return match === null ? null : { word: first, match };
}

const meansMunicipality = (word: string): boolean => isMunicipalWord(word) || isNearMunicipalWord(word);

function joint(before: IToken, word: IToken, wording: Wording): string {
  const between = wording.passage.text.slice(endOf(before), word.startOffset);
  if (between === '' && pattern`\p{Ll}$`.test(before.image)) {
    const [one, other] = [wordText(before), wordText(word)];
    return mend(wording, [before, word], '', ' ', 'glued-word', one + other, `${one} ${other}`);
  }
  const stray = between.replace(/[*_#\\~|]|<[^>]*>/g, '').trim();
  if (stray === '') return ' ';
  return mend(
    wording,
    [before, word],
    ` ${stray} `,
    ' ',
    'stray-punctuation',
    `${wordText(before)} ${stray}`,
    wordText(before),
  );
}

function mend(
  wording: Wording,
  words: readonly IToken[],
  before: string,
  after: string,
  rule: string,
  shownBefore = before,
  shownAfter = after,
): string {
  if (!wording.repair || before === after) return before;
  const { start, end } = stretchOf(words);
  wording.repairs.push({ span: sourceSpan(wording.passage, start, end), before: shownBefore, after: shownAfter, rule });
  return after;
}

/** In lower case but for an abbreviation at a word's head: "IT-chef", "t.f. VA-chef". */
function lowerCase(role: string): string {
  return role.replace(pattern.g`[\p{L}\d.]+(-?)`, (word) =>
    pattern`^\p{Lu}{2,4}-$`.test(word) ? word : word.toLowerCase(),
  );
}
