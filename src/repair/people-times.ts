import { noWidth } from '../../grammar/matching/no-width.js';
import { pattern } from '../../grammar/matching/pattern.js';
import { wornDistance } from '../../grammar/matching/worn.js';

/**
 * Words of time in lists of people, as damage leaves them: "trån kt 9.15", "1fsan kl 09I5)", "tram ul 1120", "anslet kl
 * 1315". Every character gives one character; what a word leaves over has no width, since two blanks are a gap.
 */
export function mendTimes(text: string): string {
  const mended = damagedWords.test(text) ? mendWords(text) : text;
  return figures.test(mended) ? mended.replace(timed, mendTimed) : mended;
}

const damagedWords = pattern`(?<!\p{L})(?:[Kk][1|Iit]|[Ii]d|tl|[Il](?:från|till)|(?!från)[ftl][ri][åaäéoi][nr]|(?!till)[tf][il1t|][l1tfi|][l1tfi|])\.? ?[\dkc]|é\p{Ll}{1,4} (?:kl|\d)|\.o\.m, |\d[.:]\d?[|I!]|\p{Ll} i (?:från|till) `;
/** Words that have lost one letter or two, whatever the time behind them is like: "trån ca 9", "Ifrån kl 8", "9.1|". */
function mendWords(text: string): string {
  return text
    .replace(/(?<=(?:från|till|kl\.?) \d{1,2}[.:]\d?)[|I!](?![\dI|!]{2})/g, '1')
    .replace(/(?<=\.o\.m),(?= (?:ca|kl|\d))/g, '.')
    .replace(/(?<=[ \t,(]|^)(?:[Kk][1|Iit]|[Ii]d|tl)(?=\.? ?\d{1,2}[.:]\d{2})/gm, 'kl')
    .replace(/(?<=[ \t,(]|^)[ftl][ri][åaäéoi][nr](?= (?:kl|ca|\d))/gm, 'från')
    .replace(/(?<=[ \t,]|^)[Il](?=(?:från|till) (?:kl|ca|\d))/gm, ' ')
    .replace(/(?<=[ \t,(]|^)[tf][il1t|][l1tfi|][l1tfi|](?= (?:kl|ca|\d))/gm, 'till')
    .replace(pattern.g`(?<=\p{Ll})é(?=\p{Ll}{1,4} (?:kl\.? ?)?\d)`, 'ö')
    .replace(pattern.g`(?<=\p{Ll} )i(?= (?:från|till) (?:kl\.? ?)?\d[\d.:]{0,4}\))`, '(');
}

/** The figures of a time; the stop between them may be lost, and letters stand for some. */
const figures = /\d[\dIlO|]?[.:]?[\dIlO|]{2}(?=[),;\s]|\.(?:\s|$)|$)/;
/** "kl" and what it may be read as. */
const clockWord = String.raw`[Kkbhit][1|Iiltfdhk]?\.? ?|[1I][1|Iil]\.? ?`;
/** "fram", before "till"; before "kl" it is "from". */
const forth = '[ftl][ri][aoå][mr] (?![Kk])';
const timed = pattern.gm`(?<=^|[ \t,;(]|\p{Ll}[01])(${forth})?([\p{Ll}|!1]{1,7}) (${clockWord})?(${figures.source})`;

function mendTimed(
  found: string,
  ahead: string | undefined,
  word: string,
  clock: string | undefined,
  digits: string,
): string {
  const time = digits.replace(/[Il|]/g, '1').replaceAll('O', '0');
  const said = ahead === undefined ? directionOf(word, clock !== undefined) : 'till';
  if (said === null || !isTimeOfDay(time)) return found;
  return `${fill('', ahead ?? '')}${fill(said.length > word.length ? 't' : said, word)} ${clockOf(clock ?? '')}${time}`;
}

/** What a time follows, and what says the same where there is no room for it. */
const directions = [
  { word: 'från', short: 'fr' },
  { word: 'till', short: 't' },
  { word: 'anslöt', short: 'kom' },
  { word: 'anlände', short: 'kom' },
  { word: 'lämnade', short: 'gick' },
] as const;

/** Near "fram", which leads to "till", a word may be either. */
function directionOf(word: string, hasClock: boolean): string | null {
  const near = directions.find(
    (direction) => wornDistance(direction.word, word) <= (hasClock && direction.word.length > 4 ? 2 : 1),
  );
  if (near === undefined || wornDistance('fram', word) === 0) return null;
  return near.word.length > word.length ? near.short : near.word;
}

/** "kl" where it stands apart from the figures and there is room for it. */
function clockOf(printed: string): string {
  if (/^kl\.? $/.test(printed)) return printed;
  return /^.{2,}? $/.test(printed) ? `${fill('kl', printed.slice(0, -1))} ` : fill('', printed);
}

/** As many characters as were printed. */
const fill = (said: string, printed: string): string => said.padEnd(printed.length, noWidth);

/** "9.15", "1510", "915": hours of a working day where no stop tells that these are hours. */
function isTimeOfDay(time: string): boolean {
  const [, hour, stop, minute] = /^(\d{1,2})([.:]?)(\d\d)$/.exec(time) ?? [];
  return Number(hour) < 24 && Number(minute) < 60 && (stop !== '' || Number(hour) > 5);
}
