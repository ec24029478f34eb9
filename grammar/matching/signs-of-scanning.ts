import {
  commonWords,
  gluedPairs,
  mistakenRings,
  raresForEveryday,
  tornEndings,
  tornVerbs,
  tornWords,
  wordsWithoutRings,
} from '../vocabulary/common-words.js';
import { municipalities } from '../vocabulary/municipalities.js';
import { monthStart } from '../vocabulary/furniture.js';
import { verbsOfMeetings } from '../vocabulary/verbs.js';
import { rememberedByText } from './remembered.js';
import { pattern } from './pattern.js';

/**
 * Whether a text shows what only scanners write: § or a lone I misread, figures and capitals inside words, everyday words
 * without their å, ä and ö. Asked only where a reading depends on it, since it goes through the whole text.
 */
export function looksScanned(text: string): boolean {
  return kept?.text === text ? kept.scanned : showsScanning(text);
}

/**
 * Keeps for a document's text what its source shows: a scan without its specks is a scan as before, though the specks were
 * what told it, and a question about one of its lines does not make the whole be looked through again.
 */
export function keepScanned(text: string, source: string): void {
  kept = { text, scanned: looksScanned(source) };
}

let kept: { readonly text: string; readonly scanned: boolean } | undefined;

const showsScanning = rememberedByText((text) => {
  const enough = enoughFor(text);
  const seen = countSigns(text);
  return seen >= enough || seen + countBareWords(text, enough) >= enough;
});

/** Whether a text shows one such sign, in a long one a few: extraction may have hurt a word here and there. */
export const showsDamage = (text: string): boolean => {
  const seen = countSigns(text);
  return seen > 0 && seen >= text.length / charactersPerSlip;
};

/** As many signs as are enough, or all there are. */
const countSigns = rememberedByText((text) => {
  const enough = enoughFor(text);
  let seen = 0;
  let counted = 0;
  mayHoldSigns.lastIndex = 0;
  // Most lines hold nothing that even looks like one, so the pattern for all of them is run over the others alone.
  for (let hit = mayHoldSigns.exec(text); hit !== null && seen < enough; hit = mayHoldSigns.exec(text)) {
    const start = Math.max(counted, text.lastIndexOf('\n', hit.index) + 1);
    const end = text.indexOf('\n', hit.index + hit[0].length);
    counted = end < 0 ? text.length : end + 1;
    seen += text.slice(start, counted).match(signs)?.length ?? 0;
    // From the end of the line: some begin with it.
    mayHoldSigns.lastIndex = Math.max(counted - 1, mayHoldSigns.lastIndex);
  }
  return seen;
});

/** One may be a slip of the pen, and so may more in a long text. */
const enoughFor = (text: string): number => Math.max(fewest, text.length / charactersPerSlip);
const fewest = 2;
const charactersPerSlip = 20_000;

const signs = pattern.gm`${[
  String.raw`I(?<=\p{Ll} I)(?= \p{Ll})`,
  String.raw`(?<![\p{L}\d])\p{L}{2,}[0146|!$]\p{Ll}{2,}(?![\p{L}\d])`,
  String.raw`(?<!\p{L})\p{Ll}+\p{Lu}\p{Ll}+`,
  String.raw`(?<!\p{L})\p{Ll}+[éè](?!(?:ns?|er|et|erna|s|ers|st)?(?!\p{L}))\p{Ll}`,
  String.raw`(?<!\p{L})(?:dår|alt|atl|aft|ati|atf|beskt|beskut|bestut|besut|[Åå]rende[nt]?)(?!\p{L})`,
  String.raw`0(?<![\p{L}\d.,:/-]0)(?=\p{Ll}{3})|l(?<![\p{L}\d]l)l?(?= \d{3}(?!\d)| ${monthStart})|l(?<=\d[.,]l)(?!\p{L})|O(?<![\p{L}\d]O)(?=,\d)`,
  // "handlingama", "kommunema"; "schema", "extrema" and "autonoma" are words.
  String.raw`(?<!\p{L})\p{Ll}{3,}(?:(?<!dr|nor|pyj)ama|(?<!sch|xtr|t)ema|(?<!ton|ar|gen|br)oma)s?(?!\p{L})`,
  // "verksam heten", "b egagnat", "attta", "Valav", "kommun,under".
  String.raw`(?<=\p{Ll}{2} )(?:${tornEndings.join('|')})(?!\p{L})|(?<=\p{Ll} )(?<!(?<!\p{L})[b-df-hj-np-tv-z] )[bcdfghjklmnpqrtvwxz](?= \p{Ll}{3})`,
  String.raw`(?<!\p{L})(?:${tornWords.join('|')})(?!\p{L})`,
  // "M aterialet", "kommunche- ferna".
  String.raw`(?<=[.!?] )[B-DF-HJ-NP-TV-XZ](?= \p{Ll}{4})|(?<=\p{Ll}{3})- (?!och |eller |samt |resp|till |alternativt )(?=\p{Ll}{3})`,
  String.raw`(?<!\p{L})(?:attt\p{Ll}|${gluedPairs.join('|')})(?!\p{L})|(?<=\p{Ll}),(?=\p{Ll}{3})`,
  // "lnget", "lnformation", "fmns": no Swedish word begins so. "att upp dra", "personalchefsnatverket".
  String.raw`(?<!\p{L})ln(?:g[aer]|n[ae]|om|f[oö]|b[jl]|te|k[ol]|s[pat]|le|rä|ve)|(?<!\p{L})f(?:m|rn)na?s(?!\p{L})|(?<!\p{L})äter[bfhkrstv]\p{Ll}|(?<= att )(?:${tornVerbs.join('|')})(?!\p{L})|\p{Ll}natverk`,
  // "äldreoch", "ioktober", "med2018", "Ordförandenavslutade": a blank that extraction lost.
  String.raw`(?<=\p{Ll}{3})och(?!\p{L})|(?<!\p{L})i${monthStart}|(?<=(?<!\p{L})\p{Ll}{2,12})(?:19|20)\d\d(?![\d._/-])|(?<=\p{Ll}{4}(?:en|et|na))(?:${verbsOfMeetings.join('|')})(?!\p{L})`,
  // "gqruppen", "Inga7Lill".
  String.raw`(?<=\p{Ll}{2}g)q(?=r\p{Ll}{2})|(?<=\p{L}{2})[2-9](?=\p{Lu}\p{Ll})`,
  // "3 5 EKONOMI" for "3 § Ekonomi", and a signature alone on its line: "KNVNSNNEEN".
  String.raw`^\d{1,2} [5S] (?=\p{Lu}\p{L}{3})|^[A-Z]*[BCDFGHJKLMNPQRSTVWXZ]{6}[A-Z]*\??(?=\r?$)`,
  // "| | Bo Ek | Bjuv = =", "anteckna. å": a form's rules and specks.
  String.raw`^\| \| (?=\p{Lu})(?![^\n]*\|[ \t]*\r?$)|(?<=[ \t])=[ \t]+[=|]|(?<=\p{L}{4}\. )\p{Ll}(?=[ \t]*\r?$)|^[.,] (?=\p{Lu}\p{Ll})|\d{4} -\d\d-`,
  String.raw`^[$&£][ \d]| [>=] (?=\p{Lu})|»(?=\s)|[¢€](?=\s)`,
  // "mötet. |", "mötet .", "Bjuv : — Bo Ek", "är. beredda", "= dubbla", "3, Budget": rules and specks.
  String.raw`[ \t]\|(?<=^[^|\n]{0,300}\p{Ll}[.,]?[ \t]\|)(?:[ \t]\|)*(?=[ \t]*\r?$)| [.,](?<=\p{Ll}{3} .)(?=[ \t]*\r?$)| ['’‘´“"](?<=\p{Ll}{3}\.? .)(?=[ \t]*\r?$)`,
  String.raw` [.:;,'’‘](?<=\p{L}[.,]? .)(?: [.:;,'’‘])+(?=[ \t]*\r?$)| [:.;] (?<=\p{Ll}.{3})(?=[—–\p{Lu}|])|^["“'’‘@_)] (?=\p{Lu})|^= (?=\p{Ll}{3})`,
  String.raw`\. (?=\p{Ll}{3})(?<= (?:är|och|av|för|till|att|som|den|det|en|på|med|i|om)\. )|^\d{1,2}, (?=\p{Lu}\p{Ll}{4})|[–-]—|—–`,
  // "BB 6) Avslutning", "ee Bo Ek", "mötet. ?".
  String.raw`^[BCDFGHJKLMNPQRSTVWXZ]{2} (?=\d{1,2}[.)] \p{Lu})|^(?:ee|aa|oo|ss|nn|rr|tt) (?=\p{Lu}\p{Ll})| [?!;](?<=\p{Ll}[.,] .)(?=[ \t]*\r?$)`,
  // '"4. Regional plan', ".81. Val", "Zz Placeringar", "Gävleborg =", "&Ö |", "© Ordföranden", "[VYNYKA".
  String.raw`^["”“'’‘.,](?=\d{1,2}\. \p{Lu})|^(?:Zz|Ss|Ff|Tt) (?=\p{Lu}\p{Ll})| =(?<=\p{Ll} =)(?=[ \t]*\r?$)|^(?:[&£©®]Ö?|Ö) (?=[\p{L}|:])|^\[(?=[A-Z]{4})`,
  // "Närvarande ' Bo Ek", "15.30 .".
  String.raw`(?<=^\p{Lu}\p{Ll}{3,} )['’‘´*°;«~] (?=\p{Lu})| [.,](?<=\d .)(?=[ \t]*\r?$)`,
  // "skjutits'upp", "visar:ett", "—-", "växel :", "; Bo Ek", and "12)" for "1(2)".
  String.raw`(?<=\p{Ll}{4})['’:](?=\p{Ll}{3})|—-|-—|(?<=[\p{L}\d.]) [:;”/~](?=\r?$)|^[;:”] (?=[\p{Lu}\d])|(?<=^[^\n(]{3,60} )\d{2,3}\)(?=\r?$)`,
].join('|')}`;

/** A quick look for what each sign holds: clean text has little of it. */
const mayHoldSigns = new RegExp(
  [
    String.raw`[a-zåäö] I [a-zåäö]|[a-zà-öø-ÿ][0146|!$A-ZÅÄÖ][a-zà-öø-ÿ]|[éè](?!(?:ns?|er|et|erna|s|ers|st)\b)[a-zåäö]`,
    String.raw`\b(?:alt|atl|aft|at[if]|bes(?:k|ku|tu|u)t)\b|dår|[Åå]rende|[a-zåäö](?:gqr|[2-9][A-ZÅÄÖ])`,
    String.raw`[aeo]mas?\b|[a-zà-öø-ÿ] [bcdfghjklmnpqrtvwxz] [a-zà-öø-ÿ]|\battt|[a-zåäö],[a-zåäö]`,
    String.raw`[a-zåäö]['’:][a-zåäö]{3}|—-|-—|[a-zåäöA-ZÅÄÖ.\d] [:;”/~é](?:\s|$)|\n[;:”] [A-ZÅÄÖ\d]| \d\d\d?\)\s|[a-zåäö] ['’‘´*°;«~] [A-ZÅÄÖ]|\d [.,][ \t]*\r?\n`,
    String.raw`0[a-zåäö]{3}|\bll? (?:\d{3}|[jfmasond])|\d[.,]l|O,\d|[$&£][ \d]| [>=] |[»¢€]\s`,
    String.raw` (?:${tornEndings.join('|')})\b`,
    String.raw`\| \| | = +[=|]|[a-zåäö]\. [a-zåäö](?:\s|$)|\n[.,] [A-ZÅÄÖ]|\d -\d\d-`,
    '\\bln[gnofbtkslrv]|natverk|\\bf(?:m|rn)na?s|äter[bfhkrstv]',
    ` att (?:${tornVerbs.join('|')})`,
    '[.!?] [B-Z] [a-zåäö]|[a-zåäö]- [a-zåäö]',
    String.raw`[a-zåäö]{3}och\b|\bi(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|[a-zåäö](?:19|20)\d\d`,
    `(?:en|et|na)(?:${verbsOfMeetings.join('|')})`,
    String.raw`[a-zåäö][.,]? ['’‘´“".,:;][ \t]*\r?\n| [.:;] [—–A-ZÅÄÖ|.:;]|\n[^|\n]{1,300}[a-zåäö][.,]? \|[ |\t]*\r?\n`,
    String.raw`\n["“'’‘@_)=] [A-ZÅÄÖa-zåäö]| (?:är|och|av|för|till|att|som|den|det|en|på|med|i|om)\. [a-zåäö]{3}|\n\d{1,2}, [A-ZÅÄÖ]|[–-]—|—–`,
    String.raw`\n(?:[B-Z]{2} \d|[aeonrst]{2} [A-ZÅÄÖ])|[a-zåäö][.,] [?!;]\s`,
    String.raw`\n(?:["”“'’‘.,]\d\d?\. [A-ZÅÄÖ]|Zz |Ss |Ff |Tt |[&£©®Ö]Ö? |\[[A-Z])|[a-zåäö] =[ \t]*\r?\n`,
    String.raw`\n\d\d? [5S] [A-ZÅÄÖ]|[BCDFGHJKLMNPQRSTVWXZ]{6}`,
    ...gluedPairs,
    `(?<![a-zåäö])(?:${tornWords.join('|')})(?![a-zåäö])`,
  ].join('|'),
  'g',
);

/** Everyday words that have lost their rings and dots, or have one for the other. */
function countBareWords(text: string, enough: number): number {
  let seen = 0;
  for (const [word] of text.matchAll(pattern.g`(?<![\p{L}@.])[A-ZÅÄÖ]?[a-zåäö]{2,16}(?![\p{L}\d@.-]\p{L})`)) {
    if (bareWords().has(word)) seen += 1;
    if (seen >= enough) break;
  }
  return seen;
}

/** "Harnosand", "Orebro": municipalities without their rings and dots, the short ones aside, which may be other words. */
const bareMunicipalities = (): string[] =>
  municipalities
    .map(({ name }) => name)
    .filter((name) => name.length > 5 && /[åäöÅÄÖ]/.test(name) && !name.includes(' '))
    .map(withoutMarks);

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

let bare: ReadonlySet<string> | undefined;
const bareWords = (): ReadonlySet<string> =>
  (bare ??= new Set(
    commonWords
      .filter((word) => /[åäö]/.test(word))
      .map(withoutMarks)
      .filter((word) => word.length > 3 && !wordsWithoutRings.includes(word))
      .concat(bareMunicipalities(), 'pa', 'ar', 'nar', mistakenRings, [...raresForEveryday.keys()]),
  ));
