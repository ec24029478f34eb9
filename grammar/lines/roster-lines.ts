import { bulletMarks } from '../vocabulary/bullets.js';
import { decisionHeadings, itemHeadings, presenterHeadings } from '../vocabulary/item-table.js';
import { rosterWords } from '../vocabulary/roster-words.js';
import { weekdays } from '../vocabulary/calendar.js';
import { finiteVerbs } from '../vocabulary/verbs.js';
import { continuesLine, isEnded, startsLower } from './layout.js';
import { isRunOfColumnHeadings, readColumnHeadings } from '../phrases/people/column-headings.js';
import { findMunicipality, lookUpMunicipality } from '../phrases/people/municipality.js';
import { atLineStart, restOfLine, type LinePattern } from './line-match.js';
import { linesBelow, progress, type Place } from './place.js';
import { foldForPattern } from '../matching/fold.js';
import { isWithin } from '../matching/near.js';
import { pattern } from '../matching/pattern.js';
import { looksScanned } from '../matching/signs-of-scanning.js';

/**
 * A list of people with no label above it, where the header has had none yet: municipality by municipality ("Bjuv: Anna
 * Berg"), or under the headings of its columns ("Namn   Kommun   Närvaro").
 */
export const unlabelledRoster: LinePattern = atLineStart((place, text, tokens) => {
  const mode = progress();
  if (mode.attended || mode.heading !== null || tokens.length === 0) return null;
  if (!headsPeople(place.line.text) && !startsByMunicipality(place.line.text, text)) return null;
  mode.attended = true;
  return restOfLine(place, text, place.line.start);
});

/** "Namn   Kommun   Närvaro", also one blank apart. */
export function headsPeople(line: string): boolean {
  return isHeadingRow(line) || isRunOfColumnHeadings(line);
}

/** "Namn   Kommun   Närvaro", each heading in a column of its own. */
export function isHeadingRow(line: string): boolean {
  return readColumnHeadings(columnsOf(line)) !== null;
}

/** What stands in the columns of a line, set apart by bars or gaps. */
export function columnsOf(line: string): string[] {
  return line.replace(/^\||\|$/g, '').split(/\||\t| {2,}/);
}

/** The second line may be damaged where the third is not; in a scan each may be, as long as a colon is left. */
function startsByMunicipality(line: string, text: string): boolean {
  if (namesMunicipality(line))
    return linesBelow(2).some((below) => namesMunicipality(below.text) || mayName(below.text));
  return mayName(line) && linesBelow(2).some((below) => mayName(below.text));

  function mayName(other: string): boolean {
    const place = placeBeforeColon.exec(other)?.[1];
    return place !== undefined && looksScanned(text) && findMunicipality(place) !== null;
  }
}

function namesMunicipality(line: string): boolean {
  const place = municipalityFirst.exec(line)?.[1];
  return place !== undefined && lookUpMunicipality(place) !== null;
}

const placeBeforeColon = pattern`^([\p{Lu}0][\p{L} -]{1,24}?) ?: ?[\p{L}0]{2}`;

const municipalityFirst = pattern`^(\p{Lu}[\p{L} -]{1,24}?)(?:s? (?:kommun|stad))?(?:\s*:\s*|\s+[–—-]\s+)(?:\p{Lu}\p{L}+[ -]\p{Lu}|vakant)`;

/**
 * Whether a line in a list of people is one more line of people, and not the prose that follows the list. A sentence
 * shows by its verb, or by lower-case words outnumbering names. `text` is what of the line would be people.
 */
export function looksLikePeople(place: Place, first: boolean, text: string): boolean {
  const { previous } = place;
  if (entryMark.test(text) || isLedByMunicipality(text)) return true;
  // "Nr Ärende": the headings of the items' table; "TORSDAG 12 SEPTEMBER": the items of a day follow.
  if (isRowOfItemHeadings(text)) return false;
  if (day.test(text)) return false;
  if (text.length > longestLine && !text.includes(',')) return false;
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,;:|]+/)
    .filter((word) => pattern`\p{L}`.test(word));
  const lower = words.filter(
    (word) => pattern`^(?:\p{Ll}|[06]\p{Ll}{3})`.test(word) && !ofRosters.has(foldForPattern(word).replace(/\.$/, '')),
  );
  if (sentenceVerb(endsInParticiple(place, text) ? lower.slice(0, -1) : lower)) return false;
  if (previous !== null && !first && continues(place)) return true;
  if (!first && isWordApart(place, text)) return false;
  if (isDamagedEntry(place, first, text, words.length)) return true;
  if (startsLower(text) && !first && previous !== null && isEnded(previous.text)) return false;
  if (nameFirst.test(text)) return lower.length <= words.length * 0.75;
  return words.length > 0 && lower.length <= words.length * 0.5;
}

/** "Ekaabe Tham - Kumla. ordforaade", "jan Berg\tHyfte": in a scan, few words parted as those of a list's entries are. */
function isDamagedEntry({ line, document }: Place, first: boolean, text: string, words: number): boolean {
  if (words < 2 || words > mostWords || line.blanksBefore > (first ? 1 : 0) || !parted.test(text)) return false;
  return looksScanned(document.text);
}

const mostWords = 9;
const parted = pattern`\p{L}[.,] \p{L}|\t| {2,}|\p{L} [–—-] \p{L}`;

/** "Budget" between blank lines, below an entry that tells its place: a heading, if it is no place. */
function isWordApart({ line, previous, next }: Place, text: string): boolean {
  const apart = line.blanksBefore > 0 && (next?.blanksBefore ?? 0) > 0;
  return (
    apart && /[,(]/.test(previous?.text ?? '') && pattern`^\p{Lu}\p{Ll}+$`.test(text) && findMunicipality(text) === null
  );
}

/** "Nr Ärende", "Punkt | Ärende | Beslut". */
function isRowOfItemHeadings(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s|:]+/)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => ofItems.has(word));
}

const ofItems: ReadonlySet<string> = new Set([...itemHeadings, ...presenterHeadings, ...decisionHeadings]);

/** "Bjuv – ingen deltagare", "Höör: vakant": whatever stands behind, it is said of the place. */
function isLedByMunicipality(text: string): boolean {
  const place = municipalityLed.exec(text)?.[1];
  return place !== undefined && lookUpMunicipality(place) !== null;
}

const municipalityLed = pattern`^(\p{Lu}[\p{L} -]{1,24}?)(?:s? (?:kommun|stad))?(?: ?:|[ \t]+[–—-])(?:[ \t]|$)`;

/** "Alva Testberg, Unga rörelsehindrade": one word that a sentence could have for its verb, but nothing goes on behind it. */
function endsInParticiple({ line, next }: Place, text: string): boolean {
  const below = next !== null && next.blanksBefore === 0 && startsLower(next.text);
  return !below && line.blanksBefore === 0 && organizationLast.test(text);
}

const organizationLast = pattern`^(?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+, \p{Lu}\p{Ll}+ \p{Ll}{5,}ade$`;

const day = pattern.i`^(?:${weekdays.join('|')})(?:en)? (?:den )?\d{1,2}(?!\d)`;
const entryMark = new RegExp(`^(?:\\||~~|[${bulletMarks}]\\s)`);
/** Characters of the longest line of people without a comma. */
const longestLine = 200;
/** Two or more capitalised words and then a mark that sets off a place or an office. */
const nameFirst = pattern`^(?:\p{Lu}[\p{L}.'’-]*|von|af|de)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|von|af|de|la|van|der)){1,4}\s*(?:[,(–;:\t]| - | {2,})`;
const verbs = new Set(finiteVerbs);
const ofRosters: ReadonlySet<string> = new Set([...rosterWords].map(foldForPattern));
/** Verbs that tell of one in a list when they came and went. */
const comings = new Set([
  ...['kom', 'kommer', 'ankom', 'anländer', 'ansluter', 'anslöt', 'deltog', 'deltar'],
  ...['går', 'gick', 'lämnade', 'lämnar', 'avviker', 'avvek', 'tog'],
]);
/** Words on -ade that tell of presence, or are no verbs. */
const presence: ReadonlySet<string> = new Set(
  [
    'lämnade',
    'närvarade',
    'anlände',
    'anslutade',
    'adjungerade',
    'inbjudade',
    'förhindrade',
    'kallade',
    'anmälade',
  ].map(foldForPattern),
);

function continues(place: Place): boolean {
  const { line, previous, document } = place;
  if (previous === null || line.blanksBefore > 1) return false;
  return (
    /[,;]$/.test(previous.text) ||
    /(?:^|\s)(?:och|samt)$/.test(previous.text) ||
    continuesLine(previous, line, document.layout, place.acrossPage)
  );
}

/** "ordforaade": what ends like a verb may be one of the longer words of lists. */
function isDamagedOffice(word: string): boolean {
  const key = foldForPattern(word);
  return key.length >= longWord && longOfRosters.some((known) => isWithin(1, key, known));
}

/** Letters of words of which one may be wrong. */
const longWord = 8;
const longOfRosters = [...ofRosters].filter(({ length }) => length >= longWord);

function sentenceVerb(words: readonly string[]): boolean {
  return words.some((word) => {
    const bare = word.replace(pattern.g`[^\p{L}]`, '');
    const mayTell =
      (verbs.has(bare) && !comings.has(bare)) ||
      (/(?:ade|ades|[dt]des|[dgklnprs]tes|erar|tackar|inleder|öppnar|hälsar)$/.test(bare) &&
        !presence.has(foldForPattern(bare)));
    return mayTell && !isDamagedOffice(bare);
  });
}
