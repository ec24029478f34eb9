/** The months by number; the first form is the one that damaged spellings are repaired to. */
export const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'januaris'],
  ['februari', 'feb', 'febr'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The days of a month in words: "den tredje februari". */
export const dayOrdinals: readonly string[] = (
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde ' +
  'sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde ' +
  'tjugoåttonde tjugonionde trettionde trettioförsta'
).split(' ');

/** The days of the week from Monday, in full: "måndag", "måndagen", "måndagens". */
export const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

/** Short forms from Monday; read as a weekday only right before a date, since "man" and "tor" are words and names. */
export const weekdayAbbreviations = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;

/** Words before a time of day; the abbreviation "kl" is known to the lexer, which takes "kl.19" and "k1 9" as well. */
export const clockWords = ['klockan', 'klocka'] as const;

/** Words that make a time approximate: "ca 15", "12:10-ish". */
export const approximateWords = [
  'ca',
  'cirka',
  'circa',
  'omkring',
  'ungefär',
  'runt',
  'prel',
  'preliminärt',
  'ish',
] as const;

/** Words between the start and the end of a time or a day; dashes are known to the lexer. */
export const rangeWords = ['till'] as const;

/** Words that open a range whose ends are joined by "och". */
export const betweenWords = ['mellan'] as const;
export const andWords = ['och', 'samt'] as const;

/** Words that lead into a date or time and say nothing themselves. */
export const leadingWords = ['den', 'från', 'fr', 'dag', 'datum', 'tid', 'start', 'starttid', 'sluttid'] as const;

/** Parts of the day: no clock time, no place. */
export const dayParts = [
  'förmiddag',
  'förmiddagen',
  'eftermiddag',
  'eftermiddagen',
  'morgon',
  'kväll',
  'kvällen',
  'kvällstid',
  'heldag',
  'halvdag',
  'fm',
  'em',
  'dagtid',
] as const;

/** A time after one of these is the meeting's end: "… och avslutades kl 20.10". */
export const endingWords = [
  'avslutades',
  'avslutas',
  'avslut',
  'slut',
  'slutade',
  'slutar',
  'sluttid',
  'stängdes',
] as const;

/** A time beside one of these is not the meeting's: "ajournering 10:00-10:35", "fika från kl 8.30". */
export const pauseWords = [
  'ajournering',
  'ajournerades',
  'ajournerat',
  'ajourneras',
  'ajournerad',
  'paus',
  'pauser',
  'rast',
  'uppehåll',
  'lunch',
  'lunchpaus',
  'fika',
  'fikapaus',
  'kaffe',
  'kaffepaus',
  'bensträckare',
  'middag',
  'frukost',
  'incheckning',
  'gruppmöte',
  'gruppmöten',
  'förmöte',
  'insläpp',
  'mingel',
] as const;

/** Labels that may stand inside a value, before a colon: "2019-04-05 Tid: 09.00 Plats: Rådhuset". */
export const timeLabels = [
  'tid',
  'datum',
  'dag',
  'när',
  'starttid',
  'start',
  'sammanträdesdatum',
  'sammanträdestid',
  'mötesdatum',
] as const;
export const endLabels = ['sluttid', 'slut', 'avslutades'] as const;
export const placeLabels = ['plats', 'lokal', 'var', 'mötesplats', 'sammanträdesplats', 'sammanträdeslokal'] as const;
