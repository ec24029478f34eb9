/**
 * What stands on a page for the page's sake, as regular expressions over a whole line. `N` stands for a number as
 * scanners leave it ("1(2)" becomes "12)" and "102)").
 */
export const pageMarks: readonly string[] = [
  '(?:sida?n?|page|blad|sid\\.|s\\.)\\s*N(?:\\s*(?:av|of|\\/|\\()\\s*N\\s*)?\\)?(?:\\s*[.,:;_])*',
  'sida|sidan|sidnr',
  'N\\s*\\(\\s*N\\s*\\)',
  'N\\s*[(/]\\s*N\\s*\\)?',
  'N\\s*(?:av|of)\\s*N',
  '[-–—]\\s*N\\s*[-–—]',
  'N\\)',
  '(?:justeras?|justering|signatur|sign\\.?)[ \\t:._]+N\\s*\\(\\s*N\\s*\\)',
  '<!--.*-->',
  // Where somebody has signed, and where an item goes on.
  '[*_]{0,2}\\[(?:oläslig |digital |elektronisk |handskriven )?(?:underskrift|namnteckning|signatur|stämpel|sigill)[^\\]]{0,40}\\][*_]{0,2}',
  '(?:\\|?\\s*[*_]{0,2}\\((?:oläslig |digital |elektronisk |handskriven )?(?:underskrift|namnteckning|signatur)\\)[*_]{0,2}\\s*\\|?\\s*){1,4}',
  '§ ?N\\s+forts(?:\\.|ättning)?|\\(?forts(?:\\.|ättning)?(?: §? ?N)?\\)?',
  '[-–—_=*~. ]{3,}',
  '!?\\[[^\\]]*\\]\\([^)]*\\)',
  // The registry's number for an item.
  '(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr)\\.?:?\\s+(?:[\\p{L}-]{1,12} )?\\d[\\d\\p{L}./:-]*(?: \\d{2,5})?',
];

/** What stands over the columns of a page's head. */
export const headLabels: readonly string[] = ['datum', 'sammanträdesdatum', 'mötesdatum', 'sida', 'sid'];

/** Words of the boxes that stand at the foot of signed pages. */
export const footWords: readonly string[] = [
  'justera(?:nde|ren)?s? sign(?:atur(?:er)?)?',
  'justerare sign',
  'justerat \\|',
  'justeras \\|',
  'utdragsbestyrkande',
  'expedierat',
  'bestyrkt',
  'signatur justerare',
  'ordf\\.? sign',
  'sekr\\.? sign',
  'sign\\.',
  'powered by \\S+',
  'doc id: ?\\S+',
  'transaktion(?:s-?id)?:? ?\\S+',
  'penneo dokumentnyckel: ?\\S+',
];

/** What a registry stamps on a page, over the day and its number. */
export const stampWords: readonly string[] = [
  'ink',
  'inkom',
  'inkommit',
  'inkommen',
  'ank',
  'ankom',
  'ankommit',
  'diariefört',
  'diarieförd',
  'registrerad',
  'registrerat',
];

/** Ways to reach an organisation, as a letter's foot lists them. */
export const contactWords: readonly string[] = [
  'postadress',
  'besöksadress',
  'besök',
  'adress',
  'tel(?:efon)?',
  'telefonväxel',
  'växel',
  'fax',
  'telefax',
  'e-post',
  'epost',
  'webb(?:plats)?',
  'hemsida',
  'org\\.? ?(?:nr|nummer)',
  'organisationsnummer',
  'bankgiro',
  'plusgiro',
  'postgiro',
  'bg',
  'pg',
];

/** What a vision model calls a letterhead's picture. */
export const logoWords: readonly string[] = ['logo', 'logotyp', 'logotype', 'logga', 'kommunvapen', 'vapen'];

/** Months, for telling "17 maj" at a line's start from an item's number. */
export const monthStart =
  '(?:januari|jan|februari|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sept|sep|oktober|okt|november|nov|december|dec)(?![\\p{L}])';
