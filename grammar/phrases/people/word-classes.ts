import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { executeAt } from '../../matching/execute-at.js';
import { foldKey } from '../../matching/fold.js';
import { isWithin } from '../../matching/near.js';
import { rememberedByWord } from '../../matching/remembered.js';
import { bodyAdjectiveEndings, bodyAdjectives } from '../../vocabulary/bodies.js';
import { nameParticles } from '../../vocabulary/name-particles.js';
import {
  affiliationPrepositions,
  capitalClosers,
  innerPrepositions,
  organizationClosers,
  organizationEndings,
} from '../../vocabulary/organizations.js';
import { roleEndings } from '../../vocabulary/roles.js';
import { nearestRole } from './damaged-role.js';
import { isMunicipalWord, isNearMunicipalWord, movementAhead, timeAhead } from './ahead.js';
import { lookUpMunicipality } from './municipality.js';
import { brokenPhrase, vocabulary, type WordClass, type WordReading } from './people-vocabulary.js';
import { wordAt } from './vocabulary-index.js';
import { readWord } from './word-shape.js';
import { pattern } from '../../matching/pattern.js';

/** The class of the word at an offset. The token patterns ask one after the other, so the last answer is kept. */
export function classify(text: string, offset: number, matched: readonly IToken[]): WordReading | null {
  if (last.text !== text || last.offset !== offset) last = { text, offset, reading: compute(text, offset, matched) };
  return last.reading;
}

/** Whether the token before the offset is of the type (or category) and nothing but one blank stands between. */
export function follows(matched: readonly IToken[], type: TokenType, offset: number): boolean {
  const before = matched[matched.length - 1];
  if (before === undefined || !tokenMatcher(before, type)) return false;
  return before.startOffset + before.image.length >= offset && offset > 0;
}

let last: { text: string; offset: number; reading: WordReading | null } = { text: '', offset: -1, reading: null };

function compute(text: string, offset: number, matched: readonly IToken[]): WordReading | null {
  const end = wordAt(text, offset);
  if (end === null) return nicknameAt(text, offset, matched);
  const ofCounty = executeAt(countysOwn, text, offset);
  if (ofCounty !== null) {
    const printed = ofCounty[0].replace(/\s+/g, ' ');
    return { wordClass: 'Organization', end: offset + ofCounty[0].length, text: printed };
  }
  const named = executeAt(adjectiveAndOffice, text, offset);
  if (named?.[1] !== undefined && definiteEndings.some((ending) => named[1]?.endsWith(ending)))
    return { wordClass: 'Organization', end: offset + named[0].length, text: named[0] };
  for (const { value, end: phraseEnd } of vocabulary().at(text, offset)) {
    const reading = { ...value, end: phraseEnd };
    if (fits(reading, text, offset, matched))
      return reading.wordClass === 'And' ? joinOrSeparate(reading, text, offset, matched) : reading;
  }
  const glued = matched.at(-1)?.tokenType.name === 'NameWord' ? null : executeAt(gluedName, text, offset);
  if (glued?.[1] !== undefined && !clanName.test(glued[1]) && lookUpMunicipality(glued[2] ?? '') !== null)
    return { wordClass: 'NameWord', end: offset + glued[1].length, text: glued[1] };
  const word = readWord(text, offset, (at) => isKnown(text, at, matched));
  // "Berg.sten" is no Berg.
  const place = word?.strayStop === true ? null : placeAt(text, offset);
  if (place !== null) return place;
  if (word === null) return null;
  const shape = { end: word.end, text: word.text, strayStop: word.strayStop };
  if (word.end > end || word.strayStop) {
    const whole = lookUpMunicipality(word.text);
    if (whole !== null && word.upper && whole.proper === whole.municipality.name)
      return { ...shape, wordClass: 'Place', municipality: whole };
    const known = brokenPhrase(word.text);
    if (known !== null) return { ...known, ...shape };
  }
  if (isAcronym(word.text) && opensOrganization(text, offset, word.end, matched))
    return { ...shape, wordClass: 'Opener' };
  if (word.upper && companyAhead.test(text.slice(word.end, word.end + 40))) return { ...shape, wordClass: 'NameWord' };
  if (word.upper && isDefiniteTitle(word.text, text.slice(word.end, word.end + 80)))
    return { ...shape, wordClass: 'Role' };
  const wordClass = classOf(word.text, word.upper, text.charAt(word.end));
  // "I6", "1O": figures that scanning read as letters.
  if (/^[IlO]\d{1,2}$|^\d[IlO]$/.test(word.text)) return { ...shape, wordClass: 'LowerWord' };
  if (wordClass !== 'LowerWord') return { ...shape, wordClass };
  if (isDamagedCloser(word.text, matched.at(-1))) return { ...shape, wordClass: 'Closer' };
  const office = nearestRole(word.text);
  return office === null ? { ...shape, wordClass } : { ...shape, wordClass: 'Role', proper: office };
}

/** "Bjuvs kommon", and longer words with two letters wrong: "tekretariatet". */
function isDamagedCloser(word: string, before: IToken | undefined): boolean {
  if (isNearMunicipalWord(word) && lookUpMunicipality(before?.image ?? '') !== null) return true;
  return word.length >= longClosers && isNearCloser(word);
}

/** Letters of closers of which two may be wrong. */
const longClosers = 11;
const isNearCloser = rememberedByWord((word) => {
  const key = foldKey(word);
  return closers.some((closer) => isWithin(2, closer, key));
});
const closers = organizationClosers.map(foldKey).filter(({ length }) => length > longClosers);

/** "AnnaBerg, Bjuv": two words of a name that lost the blank between them, and the place behind it. */
const gluedName = pattern.y`(\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,}(?:,|\.)[ \t]+(\p{Lu}\p{Ll}{2,13})(?!\p{L}))`;
/** What a name goes on behind in a capital: "McLean", "DeBeer". */
const clans = '(?:Ma?c|De|Di|Du|La|Le|Van|Von)';
const clanName = new RegExp(`^${clans}$`);
const opensClan = pattern`^${clans}\p{Lu}`;

/** "Kalmar läns kommunförbund", "Västra Götalands läns museum". */
const countysOwn = pattern.y`\p{Lu}\p{L}+(?:[ \t]\p{Lu}\p{L}+)?[ \t]l[äa]ns[ \t]\p{Ll}[\p{L}-]{3,}`;

/** "Tekniska kontoret", "Sociala utskottet". */
const adjectiveAndOffice = pattern.y`(?:${[...bodyAdjectives.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), `\\p{Lu}\\p{Ll}{2,}(?:${bodyAdjectiveEndings.join('|')})`].join('|')})[ \t](\p{Ll}{4,})(?!\p{L})`;

/** Karl-Gustaf "Kalle" Berg: a name in quotation marks between two others. */
function nicknameAt(text: string, offset: number, matched: readonly IToken[]): WordReading | null {
  const before = matched[matched.length - 1];
  if (before?.tokenType.name !== 'NameWord' || before.startOffset + before.image.length !== offset - 1) return null;
  const found = executeAt(nickname, text, offset);
  return found === null ? null : { wordClass: 'NameWord', end: offset + found[0].length, text: found[0] };
}

const nickname = pattern.y`["”“]\p{Lu}\p{Ll}{1,14}["”](?= \p{Lu}\p{Ll})`;

/** "Kassören", "Revisorn", "Forskarna" before a first name and a surname: a title that opens a sentence. */
function isDefiniteTitle(word: string, after: string): boolean {
  if (!/(?:n|rna)$/.test(word) || !pattern`^ \p{Lu}\S* (?:\p{Lu}|(?:af|av|de|la|von|van) \p{Lu})`.test(after))
    return false;
  const titles = word.endsWith('a')
    ? [word.replace(/na$/, 'e'), word.replace(/erna$/, '')]
    : [word.slice(0, -2), word.slice(0, -1)];
  return titles.some((title) => isTitle(title.toLowerCase()));
}

function isTitle(word: string): boolean {
  const known = vocabulary().at(word, 0);
  return (
    known.some(({ value, end }) => value.wordClass === 'Role' && end === word.length) || endsInAny(word, roleEndings)
  );
}

/** "KarLAxel": an l and a hyphen that were read as one capital. */
const lostHyphen = pattern`^\p{Lu}\p{Ll}+L\p{Lu}\p{Ll}{2}`;

/** "SOS", "FoU": capitals that no name has, but for those of Scottish clans, and an i that print made one ("MarIe"). */
function isAcronym(word: string): boolean {
  return (
    pattern`^\p{Lu}{3,5}$|^\p{Lu}\p{Ll}{0,2}(?!I(?:\p{Ll}|(?<=\p{Ll}{2}I)$))\p{Lu}`.test(word) &&
    !opensClan.test(word) &&
    !lostHyphen.test(word)
  );
}

/** Not after a first name, and not where names are set in capitals. */
function opensOrganization(text: string, offset: number, end: number, matched: readonly IToken[]): boolean {
  const before = matched[matched.length - 1];
  if (before !== undefined && isName(before) && before.startOffset + before.image.length >= offset - 1) return false;
  return pattern`^ \p{Lu}\p{Ll}`.test(text.slice(end, end + 3));
}

function classOf(word: string, upper: boolean, next: string): WordClass {
  const key = foldKey(word);
  if (!upper && particles.has(key)) return 'Particle';
  // An abbreviated first name ("Ek.") is no title, and a short word is no compound.
  if (key.length > 5 || /^[a-z]{2}-/.test(key)) {
    // Folding is for small words: "Edvard" and "Konrad" are no titles in "-värd" and "-råd".
    const lower = word.normalize('NFC').toLowerCase();
    // "Regionférbundet": no name has é before other letters of such an ending.
    const mended = /[éè]/.test(lower) ? lower.replace(/[éè](?=[a-zåäö]{3})/g, 'ö') : lower;
    const printed = upper ? mended : foldKey(mended);
    if (endsInAny(printed, upper ? roleEndings : roleEnds) && !word.endsWith('-')) return 'Role';
    if (endsInAny(printed, upper ? organizationEndings : organizationEnds)) return 'Organization';
    // "Biblioteket", "Stiftelsen": definite, so no surname.
    if (upper && definite.has(printed)) return 'Organization';
  }
  if (upper) return 'NameWord';
  if (next !== '.' && prepositions.has(key)) return 'Preposition';
  return inner.has(key) ? 'Inner' : 'LowerWord';
}

/** Letters of the longest word for nobody that is a first name as well. */
const longestFirstName = 4;

/** Whether a phrase of the vocabulary means here what it says: "till" is a time's word only before a time. */
function fits(reading: WordReading, text: string, offset: number, matched: readonly IToken[]): boolean {
  const upper = pattern`\p{Lu}`.test(text.charAt(offset));
  const after = text.slice(reading.end, reading.end + 24);
  // "SKR:s kansli" is one word more.
  if (upper && /^:s(?![a-zåäö])/.test(after)) return false;
  switch (reading.wordClass) {
    case 'From':
    case 'Until':
      return timeAhead(after);
    case 'Arrived':
    case 'Left':
    case 'Attended':
      return movementAhead(after);
    case 'At':
      return timeAhead(after) || /^[.:]?\s{0,8}[\dOoIl(]/.test(after);
    case 'Approximately':
      return timeAhead(after) || afterDigit(text, offset);
    case 'MeetingWord':
      return isMoment(matched[matched.length - 1]);
    case 'Substitution':
      return reading.role !== null || (setsOff(matched) && pattern`^ \p{Lu}\S+ \p{Lu}`.test(after));
    case 'Confirmed':
      // "Anna Berg Bjuv Ja", "| Bjuv Närvarande": the last of columns that stand one blank apart.
      if (upper && reading.end - offset > 1 && (matched.at(-1)?.tokenType.name === 'Place' || endsInName(matched)))
        return /^\s*(?:$|[,;|\n\r])/.test(after);
      return (
        (matched.length === 0 || !isName(matched[matched.length - 1])) &&
        pattern`^\s*(?:$|[,;|()\n\r]|\p{Ll})`.test(after)
      );
    case 'Mode':
    case 'Excused':
    case 'Absent':
    case 'Guest':
      return !pattern`^[\p{L}\d-]`.test(after);
    case 'Empty':
      // "Inga Berg" is somebody.
      if (upper && reading.end - offset <= longestFirstName && pattern`^ \p{Lu}\p{Ll}`.test(after)) return false;
      return !pattern`^[\p{L}\d-]`.test(after);
    case 'Group':
      return !upper || !pattern`^ \p{Lu}`.test(after);
    case 'Role':
    case 'RolePrefix':
      if (reading.heading === true)
        return (
          /^[ \t]*(?::|\n|\r|$)/.test(after) &&
          /(?:^|[\n\r\f|])[\s*#-]*$/.test(text.slice(Math.max(0, offset - 8), offset))
        );
      if (upper && isSurname(text, offset, reading.end, matched)) return false;
      // "T F Berg" are initials, "VD" and "HR" are titles; a single letter is neither.
      return (
        !(upper && pattern`^\p{Lu}[ .]\p{Lu}?$`.test(text.slice(offset, reading.end))) && !pattern`^-\p{L}`.test(after)
      );
    case 'And':
      return !upper && !/^[.:]/.test(after);
    case 'Closer':
      // "miljö- och byggförvaltningen"
      if (/^[-‐]/.test(after) || (!upper && capitalOnly.has(foldKey(text.slice(offset, reading.end))))) return false;
      return !upper || reading.end - offset > 2 || pattern`^\p{Lu}+$`.test(text.slice(offset, reading.end));
    case 'Organization':
      return upper && !endsInName(matched);
    case 'Opener':
    case 'Province':
      return true;
    default:
      return true;
  }
}

/** "och" between two people or places, or inside the name of an organisation: "Miljö och teknik", "Kultur- och fritid". */
function joinOrSeparate(reading: WordReading, text: string, offset: number, matched: readonly IToken[]): WordReading {
  const before = matched[matched.length - 1];
  if (before === undefined || !isName(before)) return reading;
  const hyphen = /[-‐]$/.test(before.image);
  let next = reading.end;
  while (/\s/.test(text.charAt(next)) && next < reading.end + 40) next += 1;
  const ahead = text.slice(next, next + 60);
  const ofCompany = ampersandCompany(text.slice(offset, reading.end), ahead, matched) || companyOnward.test(ahead);
  if (hyphen || ofCompany) return { ...reading, wordClass: 'Joiner' };
  const word = readWord(text, next, () => false);
  const plain =
    word !== null &&
    !word.upper &&
    !isKnown(text, next, matched) &&
    classOf(word.text, false, text.charAt(word.end)) === 'LowerWord';
  return plain && pattern`^\p{L}{3,}$`.test(word.text) ? { ...reading, wordClass: 'Joiner' } : reading;
}

/** "Ernst & Young", "Advokatbyrån Lind & Borg", and not "Anna Berg & Bo Ek": one word beside the sign, or an organisation's. */
function ampersandCompany(word: string, ahead: string, matched: readonly IToken[]): boolean {
  if (word !== '&' || !pattern`^\p{Lu}\p{L}+[ \t]*(?:[,;)|\n\r]|$)`.test(ahead)) return false;
  const own = matched.slice(matched.findLastIndex((token) => !isName(token)) + 1);
  return (
    own.length === 1 || own.some(({ tokenType }) => tokenType.name === 'Organization' || tokenType.name === 'Opener')
  );
}

const companyForm = '(?:AB|HB|KB)(?!\\p{L})';
/** "… Vatten och Avlopp AB": one word, and the company's form behind it. */
const companyOnward = pattern`^\p{Lu}\p{Ll}+ ${companyForm}`;

function isKnown(text: string, offset: number, matched: readonly IToken[]): boolean {
  for (const { value, end } of vocabulary().at(text, offset))
    if (fits({ ...value, end }, text, offset, matched)) return true;
  const word = readWord(text, offset, () => false);
  return word !== null && ['Role', 'Organization'].includes(classOf(word.text, word.upper, ''));
}

/** One to two words that name a municipality: "Lilla Edet", "Klippans" before "kommun". */
function placeAt(text: string, offset: number): WordReading | null {
  if (!pattern`[\p{Lu}\d]`.test(text.charAt(offset))) return null;
  const first = wordAt(text, offset);
  if (first === null || first - offset > 20) return null;
  between.lastIndex = first;
  const second = between.test(text) ? wordAt(text, between.lastIndex) : null;
  for (const end of second === null || second - offset > 24 ? [first] : [second, first]) {
    const printed = text.slice(offset, end).replace(/\s+/g, ' ');
    const municipality = lookUpMunicipality(printed);
    if (municipality === null || !pattern`\p{L}`.test(printed)) continue;
    if (
      /s$/i.test(printed) &&
      municipality.proper.length > municipality.municipality.name.length &&
      !isMunicipalWord(text.slice(end, end + 40))
    )
      continue;
    return { wordClass: 'Place', end, text: printed, municipality };
  }
  return null;
}

/** Two words of a name, or a name and a place. */
function endsInName(matched: readonly IToken[]): boolean {
  return matched.length >= 2 && matched.slice(-2).every(isName);
}

function isName(token: IToken | undefined): boolean {
  return (
    token !== undefined &&
    ['NameWord', 'Place', 'Organization', 'LowerWord', 'Particle', 'Closer'].includes(token.tokenType.name)
  );
}

/** "Tor Vik": a short capitalised word right after a name is a name, not an abbreviated title. */
function isSurname(text: string, offset: number, end: number, matched: readonly IToken[]): boolean {
  const before = matched[matched.length - 1];
  if (before === undefined || !['NameWord', 'Particle'].includes(before.tokenType.name)) return false;
  return pattern`^\p{Lu}\p{Ll}{1,3}$`.test(text.slice(offset, end)) && /\S $/.test(text.slice(offset - 2, offset));
}

function isMoment(token: IToken | undefined): boolean {
  return token !== undefined && ['Left', 'Arrived', 'Attended', 'From', 'Until'].includes(token.tokenType.name);
}

/** A comma or a bracket stands right before: "Anna Berg (S) för Bo Ek (S)". */
function setsOff(matched: readonly IToken[]): boolean {
  return ['Comma', 'NoteStart', 'NoteEnd'].includes(matched[matched.length - 1]?.tokenType.name ?? '');
}

function afterDigit(text: string, offset: number): boolean {
  return /\d ?$/.test(text.slice(Math.max(0, offset - 2), offset));
}

function endsInAny(key: string, endings: readonly string[]): boolean {
  return endings.some((ending) => key.length > ending.length && key.endsWith(ending));
}

/** The word is a company's name, whatever it ends in: "Limnokonsult AB". */
const companyAhead = pattern`^(?: \p{Lu}\p{Ll}+){0,2} ${companyForm}`;
const capitalOnly = new Set(capitalClosers.map(foldKey));
const particles = new Set(nameParticles.map(foldKey));
const prepositions = new Set(affiliationPrepositions.map(foldKey));
const inner = new Set(innerPrepositions.map(foldKey));
const roleEnds = roleEndings.map(foldKey);
const definiteEndings = organizationEndings.filter((ending) => /(?:et|[aeå]n)$/.test(ending));
const definite = new Set(definiteEndings);
const organizationEnds = organizationEndings.map(foldKey);
const between = /[ \u00a0]?[ \t]*\r?\n\s{0,40}|[ \u00a0]/y;
