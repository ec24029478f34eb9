import { commonWords, compoundsOfEveryday, tornWords } from '../../grammar/vocabulary/common-words.js';
import { presentingVerbs } from '../../grammar/vocabulary/presenting.js';
import { danglingWords, verbParticles } from '../../grammar/vocabulary/function-words.js';
import { finiteVerbs, verbsOfMeetings } from '../../grammar/vocabulary/verbs.js';
import type { Edit } from './edits.js';
import { foldWord } from './fold-word.js';
import { restoreWord } from './restore-word.js';
import type { WordList } from './word-list.js';
import { restoreWornWord } from './worn-word.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { lookUpMunicipality } from '../../grammar/phrases/people/municipality.js';

/**
 * Words that scanning split ("duk ningen", "as falt") and words that it ran together ("ochatt", "somhar"). Two pieces
 * are one word where at least one of them is none and the list has the whole, or where the document has the whole
 * elsewhere; one is two where it is no word and parts into two everyday ones at one place only.
 */
export function findSplitWords(text: string, list: WordList): Edit[] {
  const edits: Edit[] = [];
  const replace = (start: number, printed: string, after: string, rule: string): void => {
    edits.push({ start, end: start + printed.length, after, rule });
  };
  let wordsOfText: ReadonlySet<string> | undefined;
  // "förbundsdirektör" proves "förbunds direktören".
  const isPrinted = (left: string, right: string): boolean => {
    wordsOfText ??= new Set((text.toLowerCase().match(pattern.g`\p{L}{7,}`) ?? []).flatMap(beginnings));
    return wordsOfText.has(left + right.slice(0, Math.max(4, right.length - longestEnding)));
  };
  let repeated: ReadonlySet<string> | undefined;
  const isRepeated = (word: string): boolean => (repeated ??= repeatedCapitals(text)).has(word);
  for (const found of text.matchAll(pair)) {
    const [, one = '', other = ''] = found;
    const [left, right] = [one.toLowerCase(), other];
    const start = found.index;
    if (start < (edits[edits.length - 1]?.end ?? 0)) continue;
    // "Bergsten redovisade": a capital inside a sentence begins a name, as does one that stands more than once.
    if (left !== one && standsAlone(right, list) && (isInside(text, start) || isRepeated(one))) continue;
    const printed = `${one} ${other}`;
    const isOne = isOneWord(left, right, list);
    const lost = isOne ? null : withLostLetter(left, right, list);
    if (lost !== null) replace(start, printed, one + lost + other, 'lost-letter');
    else if (isOne || (areParts(left, right) && !meets(left, right) && isPrinted(left, right)))
      replace(start, printed, one + other, 'split-word');
  }
  edits.push(...findSpacedWords(text, list));
  for (const { index, 0: pieces } of text.matchAll(tornWord))
    replace(index, pieces, pieces.replace(' ', ''), 'split-word');
  for (const { index, 0: pieces } of text.matchAll(clauseVerb)) {
    const whole = pieces.replace(' ', '');
    if (isWhole(whole, list)) replace(index, pieces, whole, 'split-word');
  }
  for (const { index, 0: pieces } of text.matchAll(hyphenInside)) {
    const whole = pieces.replace('- ', '');
    if (list.isWord(whole.toLowerCase())) replace(index, pieces, whole, 'split-word');
  }
  for (const { index, 0: bar } of text.matchAll(barForI)) replace(index, bar, 'i', 'look-alike');
  for (const { index, 0: word, 1: name = '' } of text.matchAll(tightCapital)) {
    // "iPad" is a name of its own.
    const isName = word === 'i' && !list.isName(name) && !list.isWord(name.toLowerCase()) && !isApart(text, name);
    if (beforeNames.has(word) && !isName) replace(index, word, `${word} `, 'glued-word');
  }
  for (const { index, 0: word } of text.matchAll(tightYear)) replace(index, word, `${word} `, 'glued-word');
  for (const { index, 0: comma } of text.matchAll(tightComma)) replace(index, comma, ', ', 'glued-word');
  for (const { index, 0: comma, 1: word = '' } of text.matchAll(commaForStop))
    if (list.isWord(word.toLowerCase()) && !list.isName(word)) replace(index, comma, '.', 'look-alike');
  for (const { index, 0: stop } of text.matchAll(tightStop)) replace(index, stop, '. ', 'glued-word');
  for (const { index, 0: word } of text.matchAll(longWord)) {
    const at = splitPoint(word, list);
    if (at !== null) replace(index, word, `${word.slice(0, at)} ${word.slice(at)}`, 'glued-word');
  }
  return apart(edits);
}

/** Words set with wide letters, which are words whatever else the text lost. */
export function findSpacedWords(text: string, list: WordList): Edit[] {
  return [...text.matchAll(spacedWord)].map(({ index: start, 0: letters }) => {
    const whole = letters.replaceAll(' ', '');
    const read = whole.charAt(0).toLowerCase() + whole.slice(1);
    const meant = list.isWord(read) ? null : (restoreWord(read, list, false) ?? restoreWornWord(read, list, new Set()));
    const after = meant === null ? whole : whole.charAt(0) + meant.slice(1);
    return { start, end: start + letters.length, after, rule: 'split-word' };
  });
}

/** Of two edits of one place, the one that begins first, or else is longer: a word that is joined is not parted as well. */
function apart(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      const clear = edit.start >= end;
      if (clear) end = edit.end;
      return clear;
    });
}

/** Letters of the longest ending that one word may have and the same word elsewhere not. */
const longestEnding = 3;
const beginnings = (word: string): string[] =>
  Array.from({ length: longestEnding + 1 }, (_, less) => word.slice(0, word.length - less));

/** "F ö r e g å e n d e": a word that was set with wide letters. */
const spacedWord = pattern.g`(?<![\p{L}\d] ?)\p{Lu}(?: \p{Lu}){7,}(?! ?[\p{L}\d])|(?<![\p{L}\d] ?)\p{L}(?: \p{Ll}){4,}(?! ?[\p{L}\d])|(?<![\p{L}\d])\p{L}(?: \p{Ll}){4,}(?= \p{L}{2})`;

/** Two pieces one blank apart on a line; looked for at every word, so that the second may begin the next pair. */
const pair = pattern.g`(?<![\p{L}\d.@-])(\p{L}\p{Ll}*)(?= (\p{Ll}+)(?![\p{L}\d@-]|[.:][\p{L}\d]))`;
/** Letters of the shortest word that is joined on the list's word, and of the longest. */
const shortest = 5;
const longest = 28;

function isOneWord(left: string, right: string, list: WordList): boolean {
  const whole = left + right;
  // "uppdatering ar utlovad": the verb without its ring.
  if (right === 'ar') return false;
  // "kampan j": a consonant is no word.
  if (right.length < 2) return /[bcdfghjklmnpqrstvxz]/.test(right) && !list.isWord(left) && list.isWord(whole);
  if (whole.length < shortest || whole.length > longest) return false;
  // "uppfölj- / ning av": a small word is itself, whatever stands before it.
  if (boundPrefixes.has(left) && !danglingWords.has(right)) return list.isWord(whole);
  // "yttran de": a small word is itself, but for one that the word before it lacks.
  if (danglingWords.has(right) || verbParticles.has(right))
    return endings.has(right) && left.length >= shortestTorn && !list.isWord(left) && list.isWord(whole);
  // "gemen sam": two words of which neither is of every day, where both together are.
  if (standsAlone(left, list) && standsAlone(right, list))
    return (
      presenting.has(whole) ||
      (everyday.has(whole) && !everyday.has(right) && !danglingWords.has(left) && !verbParticles.has(left))
    );
  return list.isWord(whole);
}

/** "häls de", "komm ner": the blank stands where print lost a letter, if only one letter makes a word of the pieces. */
function withLostLetter(left: string, right: string, list: WordList): string | null {
  if (left.length < 2 || right.length < 2 || left.length + right.length < shortestLost) return null;
  if (list.isWord(left) && (list.isWord(right) || danglingWords.has(right))) return null;
  const found = alphabet.filter((letter) =>
    list.whole(foldWord(left + letter + right)).includes(left + letter + right),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Letters that stand in words, and of the shortest pieces that one between them joins. */
const alphabet = Array.from('abdefghijklmnoprstuvyåäö');
const shortestLost = 6;

/** Capitalised words that stand more than once. */
function repeatedCapitals(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const words = text.match(pattern.g`\p{Lu}\p{Ll}*`) ?? [];
  return new Set(words.filter((word) => seen.has(word) || (seen.add(word), false)));
}

/** The place is no sentence's start. */
const isInside = (text: string, start: number): boolean =>
  !/[.!?:\n\r]\s*$/.test(text.slice(Math.max(0, start - 4), start));

/** Two letters are a word where they are one of every day: a list has "ma" and "ka" as well. */
function standsAlone(word: string, list: WordList): boolean {
  return word.length > 2 ? list.isWord(word) : shortWords.has(word);
}

/** Small words that words end in as well, and letters of the shortest piece that is believed to lack one. */
const endings: ReadonlySet<string> = new Set(['de', 'en', 'et', 'er', 'na', 'an', 'ta', 'te', 'da', 'sig', 'nas']);
const shortestTorn = 5;
/** "in formerar": what is said at every item. */
const presenting: ReadonlySet<string> = new Set(presentingVerbs);
const everyday: ReadonlySet<string> = new Set([...commonWords, ...compoundsOfEveryday]);
const shortWords: ReadonlySet<string> = new Set(
  (
    'i å ö en på av om är så då du vi ni de se ge be le ro sa ta ha bo by vy kö år ur ut in ej ' +
    'ju nu ny er åt ån än el iq it al ed ek is ko lo mö nå ok or ra rå te ti tå gå få må sy dy fy ty'
  ).split(' '),
);

/** Words that scarcely stand before another small word, and begin verbs: "be handlas". */
const boundPrefixes: ReadonlySet<string> = new Set(['be', 'sam', 'miss', 'van']);

/** Both are words, and long enough not to have met by chance; "över" and "fram" stand before verbs by themselves as well. */
function areParts(left: string, right: string): boolean {
  return left.length > 2 && right.length > 3 && !danglingWords.has(left) && !verbParticles.has(left);
}

/** Two words of every day, which a slip may have printed as one elsewhere: "nästamöte". */
const meets = (left: string, right: string): boolean => everyday.has(left) && everyday.has(right);

/** Where a word that is none parts into an everyday word and another. */
function splitPoint(printed: string, list: WordList): number | null {
  const word = printed.toLowerCase();
  const points = [
    ...new Set([
      ...firstWords.filter((first) => word.startsWith(first)).map((first) => first.length),
      ...lastWords.filter((last) => word.endsWith(last)).map((last) => word.length - last.length),
    ]),
  ].filter((at) => at > 1 && (word.length - at > 2 || isTail(word.slice(0, at), word.slice(at))));
  const preposition = prepositions.find(
    (first) => word.startsWith(first) && commonWords.includes(word.slice(first.length)),
  );
  if (preposition !== undefined && !list.isWord(word)) return preposition.length;
  // "arendet" lacks its rings; it is no "aren" and "det".
  if (list.isWord(word) || list.whole(foldWord(word)).length > 0) return null;
  // "iansökan": a preposition of one letter, before a word that the list itself has.
  if (printed.startsWith('i') && word.length >= shortestWithI && isWhole(word.slice(1), list)) return 1;
  const verb = verbsOfMeetings.find((last) => word.endsWith(last));
  // "Ordförandenavslutade".
  if (verb !== undefined && definite.test(word.slice(0, -verb.length)) && list.isWord(word.slice(0, -verb.length)))
    return word.length - verb.length;
  if (points.length === 0) return printed === word ? splitAtEveryday(word, list) : null;
  const whole = points.filter((at) =>
    [word.slice(0, at), word.slice(at)].every(
      (part) => isEveryday(part) || (part.length > 2 ? list.isWord(part) : shortWords.has(part)),
    ),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

const definite = /.{3}(?:en|et|na)$/;
/** Letters of the shortest word that lost the blank behind its i. */
const shortestWithI = 7;

/** "protokollettill", "avsju": an everyday word and another, where they part at one place only. */
function splitAtEveryday(word: string, list: WordList): number | null {
  const points: number[] = [];
  for (let at = 2; at <= word.length - 2 && points.length < 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const known = smallWords.has(left) ? right : smallWords.has(right) || smallBehind.has(right) ? left : null;
    if (known === null) continue;
    // No noun ends in "är" that the list lacks.
    const short = left.length < 3 || (right.length < 3 && right !== 'är');
    if (short ? smallWords.has(left) && smallWords.has(right) : known.length > 2 && isWhole(known, list))
      points.push(at);
  }
  return points.length === 1 ? (points[0] ?? null) : null;
}

/** A word of the list itself: compounds may be made of anything. */
const isWhole = (word: string, list: WordList): boolean => list.whole(foldWord(word)).includes(word);

const smallWords: ReadonlySet<string> = new Set(
  (
    'till från med för och att som vid den det har ska inte eller under över efter mellan samt alla två tre fyra fem sex ' +
    'sju åtta nio tio ett av på om än nästa varje sina sin sitt kan får blir inom utan innan redan även några många mer mot'
  ).split(' '),
);

/** These begin words as well ("införa", "närvaro"), so that they are looked for behind others only. */
const smallBehind: ReadonlySet<string> = new Set(['är', 'när', 'utanför', 'inför', 'genom']);

const tornWord = pattern.g`(?<!\p{L})(?:${tornWords.join('|')})(?!\p{L})`;
/** "att upp dra": an infinitive is due behind "att", and the particle is no verb. */
const clauseVerb = pattern.g`(?<=(?<!\p{L})att )(?:upp|över|till|från|av|an|ut|in|fram|med|på|före|under|för|åter|god|fast|bord) \p{Ll}{2,12}(?!\p{L})`;
/** "Medarbetarunder- sökning": a hyphen that broke the word at a line's end that is none any more. */
const hyphenInside = pattern.g`(?<![\p{L}-])\p{L}\p{Ll}{2,}- (?!och |eller |samt |respektive )\p{Ll}{3,}`;
/** "har | princip": a bar between small words of a line that has no other. */
const barForI = pattern.gm`\|(?<=^[^|\n]*\p{Ll} \|)(?= \p{Ll}[^|\n]*$)`;
/** "hosIT-gruppen", "iNorvik": a small word that its blank was lost behind. */
const tightCapital = pattern.g`(?<![\p{L}\d.@/-])\p{Ll}{1,5}(?=(\p{Lu}(?:\p{Lu}|\p{Ll}{2})[\p{L}-]*))`;
const isApart = (text: string, name: string): boolean => lookUpMunicipality(name) !== null || text.includes(` ${name}`);
/** "med2018 års", "hösten2021". */
const tightYear = pattern.g`(?<![\p{L}\d.@/-])(?:i|av|med|från|till|för|under|sedan|år|och|våren|hösten|budget)(?=(?:19|20)\d\d(?![\d._/-]))`;
const beforeNames: ReadonlySet<string> = new Set(
  'i av hos och från till på med för vid om som av att samt den det'.split(' '),
);
/** A comma that its blank was lost behind. */
const tightComma = pattern.g`(?<=\p{Ll}),(?=\p{Ll}{2})`;
/** "… 240 000 kronor, Elva ansökningar har": a comma before a sentence that begins with no name. */
const commaForStop = pattern.g`(?<=\p{Ll}{2}),(?= (\p{Lu}\p{Ll}{2,})(?: \p{Ll}+){0,2} (?:ar|${finiteVerbs.join('|')}|\p{Ll}{3,}(?:ade|ades|erar))(?!\p{L}))`;
/** A full stop that its blank was lost behind; an address has others. */
const tightStop = pattern.g`(?<=(?<![\p{L}\d./@-])\p{Ll}{3,30})\.(?=\p{Lu}\p{Ll}{2,20}[ ,])`;
const longWord = pattern.g`(?<![\p{L}\d.@-])(?<![-\u00ad]\s*\n\s*)\p{L}\p{Ll}{4,27}(?![\p{L}\d@\u00ad-]|\.[\p{L}\d])`;
/** They begin many words that no list has, so that what follows them has to be a word of every day. */
const prepositions: readonly string[] = ['till', 'från', 'med', 'på', 'om', 'för'];
/** Words that form no compounds with the word behind them, and with the word before them. */
const firstWords: readonly string[] = ['att', 'och', 'som', 'inte', 'eller', 'det'];
const lastWords: readonly string[] = ['att', 'och', 'som', 'inte', 'av'];
/** "attta", "Valav": a word of two letters is believed behind "att", and at a word's end where it is "av". */
const isTail = (first: string, last: string): boolean => (first === 'att' && shortWords.has(last)) || last === 'av';
const isEveryday = (word: string): boolean => firstWords.includes(word) || lastWords.includes(word);
