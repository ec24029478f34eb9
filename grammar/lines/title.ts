import { distance } from 'fastest-levenshtein';
import { rememberedByWord } from '../matching/remembered.js';
import { skeleton } from '../matching/skeleton.js';
import { protocolWords } from '../vocabulary/markers.js';
import { matchAttendanceLabel, matchFieldLabel } from './markers.js';
import type { SourceLine } from './source-lines.js';
import { pattern } from '../matching/pattern.js';

/** Whether a line holds the word by which protocols are named, alone or at a compound's end. */
export function namesProtocol(text: string): boolean {
  const words = text.replace(spacedOut, (letters) => letters.replaceAll(' ', ''));
  return words.split(/[ \t,:.]+/).some((word) => word.length >= shortestWord && isProtocolWord(word));
}

/** "P R O T O K O L L". */
const spacedOut = pattern.g`(?<![\p{L}\d])\p{L}(?: \p{L}){8,}(?![\p{L}\d])`;

const isProtocolWord = rememberedByWord((word) => {
  const bones = skeleton(word);
  if (protocolBones.some((own) => bones.endsWith(own))) return true;
  // "protckoll", "protokotl": so long a word is known with one of its letters changed.
  return protocolBones.some(
    (own) =>
      own.length >= longWord &&
      bones.length >= own.length &&
      bones.startsWith(own.slice(0, 2), bones.length - own.length) &&
      distance(bones.slice(-own.length), own) <= 1,
  );
});

/** Letters of a word that is still itself with one of them wrong. */
const longWord = 9;

const shortestWord = Math.min(...protocolWords.map((word) => word.length)) - 1;
const protocolBones: readonly string[] = protocolWords.map(skeleton);
const meetingWord = pattern.i`(?:möte|mote|méte|moéte|m6te|mdte|sammanträde|årsstämma|föreningsstämma|träff|stämma)(?:t|n|s)?(?!\p{L})`;
const number = /\d{1,3}\s*[/:]\s*\d{2,4}|\bnr\.?\s*\d|\b(?:19|20)\d\d\b/i;

/** The line that names the protocol: "Kommundirektörsgruppens protokoll 3/2016", and not a letterhead above it. */
export function findTitle(text: string, head: readonly SourceLine[]): SourceLine | null {
  return bestTitle(text, head, namesProtocol) ?? bestTitle(text, head, nearlyNamesProtocol);
}

/** "Styrelsens protokot 3/2016", "Sryrelsens pr otokoll": asked only where no line of the head names a protocol. */
export function nearlyNamesProtocol(text: string): boolean {
  const words = text.split(/[ \t,:.]+/).filter((word) => pattern`\p{L}`.test(word));
  return words.some((word, index) => isNearlyProtocol(word) || isNearlyProtocol(`${words[index - 1] ?? ''}${word}`));
}

function isNearlyProtocol(word: string): boolean {
  const bones = skeleton(word);
  return protocolBones.some((own) => {
    // "Protokollet" is a word of prose.
    if (bones.includes(own)) return bones.endsWith(own);
    const most = Math.floor(own.length / 4);
    return [-1, 0, 1].some((longer) => distance(bones.slice(-own.length - longer), own) <= most);
  });
}

function bestTitle(text: string, head: readonly SourceLine[], names: (text: string) => boolean): SourceLine | null {
  let title: SourceLine | null = null;
  let best = 0;
  for (const line of head) {
    if (matchAttendanceLabel(text, line.textStart) !== null) break;
    if (matchFieldLabel(text, line.textStart) !== null) continue;
    const score = scoreTitle(line, names);
    if (score > best) {
      title = line;
      best = score;
    }
  }
  return title;
}

function scoreTitle(line: SourceLine, names: (text: string) => boolean): number {
  const { text } = line;
  if (text.length > longestTitle || text.includes('@') || /^(?:vid protokollet|protokollet\b)/i.test(text)) return 0;
  let score = 0;
  if (names(text)) score += 3;
  else if (meetingWord.test(text)) score += 2;
  else return 0;
  if (number.test(text)) score += 0.5;
  if (line.level > 0) score += 0.5;
  // "PROTOKOLL" stands in the letterhead's corner, "Protokoll från nämndens sammanträde" below.
  if (fromMeeting.test(text)) score += 0.6;
  // "PROTOKOLL   TN 261927" over "Tekniska nämndens protokoll 62019".
  if (bodysOwn.test(text)) score += 0.3;
  // A sentence about a meeting names none; a label holds a value.
  if (/[.;]$/.test(text) && text.length > 60) score -= 2;
  if (pattern`^\p{L}+(?: \p{L}+)?:`.test(text)) score -= 2;
  // A page's head holds the same words; the title below it stands without a page's number.
  if (endsInPageNumber.test(text) || registered.test(text)) score -= 1;
  return score;
}

const fromMeeting = pattern.i`^\p{L}*(?:protokoll|anteckningar) (?:från|fört (?:vid|på)|för|vid) .{0,60}(?:möte|sammanträde|stämma)(?:t|n)?(?!\p{L})`;
const bodysOwn = pattern.i`^(?:\p{L}+ ){0,3}\p{L}{4,}s (?:\p{L}*protokoll|minnesanteckningar)(?!\p{L})`;
/** "PROTOKOLL   HR 2023/14": the registry's number is not the meeting's. */
const registered = pattern`(?<!\p{L})(?:(?:[Dd]nr:? ?)?\p{Lu}{2,4}|Acc|Ink|Inv|Dnr:?) \d{4} ?[/:-] ?\d{1,5}$`;
const longestTitle = 160;
/** "1 (3)", and "13)" as scanning leaves it. */
const endsInPageNumber = /\s(?:\d{1,3} ?\(\d{1,3}\)|\d{2,4}\)|sid(?:a|an)?\.? ?\d.{0,8})$/i;
