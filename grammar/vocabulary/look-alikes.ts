import type { Confusions } from '../matching/letter-distance.js';
import { notInfinitives } from './function-words.js';

/**
 * What scanners and PDF fonts make of a letter, as regular-expression alternatives. Fitted to Tesseract with the Swedish
 * and with the wrong language model, and to fonts without Swedish letters. Single characters first; a group of several
 * characters stands for one letter ("ii" for ä, "rn" for m).
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  å: '[åaáàâãä4]|a\u030a',
  ä: '[äaáàâãåiïqd4]|a\u0308|ii|ai|ae|aé|il|ili',
  ö: '[öoóòôõøéeèë6069q@dšc]|o\u0308|O6|oé|oe|6[éoö]|o[O06]|[Oo]é',
  é: '[éeèêëö]|e\u0301',
  a: '[aáàâäå@]',
  b: '[bh6]',
  c: '[ceç]',
  d: 'd|cl|dd',
  e: '[eéèêëc]',
  f: '[ft]',
  g: '[gq9]',
  h: '[hbn]',
  i: '[ií1l|!ïj]',
  j: '[ji]',
  l: '[l1i|!]',
  m: 'm|rn|nn|in|ni',
  n: 'n|ri|[hmu]',
  o: '[oóòôö0]',
  r: '[rtn]',
  s: '[s5ş$]',
  t: '[tf+l]',
  u: '[uüv]|ii|li',
  v: '[vyu]',
  w: 'w|vv',
  y: '[yv]',
  '/': '[/l|I\\\\]',
  '-': '[-–—‑]',
};

/** Letters of other scripts that fonts and vision models put into Latin words, with the letter that they stand for. */
export const foreignLetters: Readonly<Record<string, string>> = {
  ل: 'l',
  ا: 'l',
  ت: 't',
  ة: 'o',
  ه: 'o',
  ن: 'n',
  ر: 'r',
  و: 'o',
  ي: 'i',
  س: 's',
  د: 'd',
  م: 'm',
  а: 'a',
  в: 'v',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'n',
  о: 'o',
  р: 'r',
  с: 's',
  т: 't',
  у: 'y',
  х: 'x',
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
};

/** What scanners make of a figure, of a letter beside one, and of §, every character of a string one way to read it. */
export const figureLookAlikes: Readonly<Record<string, string>> = {
  '0': 'Oo689',
  '1': 'Il|!i4',
  '2': '07Z1',
  '3': '2I1$4',
  '4': '3$A',
  '5': '3$8S',
  '6': '8&b',
  '7': '1?',
  '8': 'B&',
  '9': 'g',
  // The parts of an item: "43)" is 4a.
  a: '2368',
  b: '68',
  '§': '$8&456£€1S23',
};

/** What scanners make of "att" where a clause begins; each is believed only where one is due. */
export const damagedAtt: readonly string[] =
  'at an af al alt atl aU arr attt ate ant art aft atr ait ati atf alf stt ätt ått ott'
    .split(' ')
    .concat('at t', 'a tt');

/** An infinitive and the blank before it (regular expression, source text). */
export const infinitiveBehind = String.raw`[ \t]+(?!(?:${notInfinitives.join('|')})\s)\p{Ll}{3,}a[ \t]`;

/** "och" as scanning leaves it. */
export const damagedAnd: readonly string[] = ['ocb', 'oeh', 'o ch', 'oc h'];

/** What else may be left of "att" before an infinitive (regular expression, source text): "sn godkänna", "atmt satsa". */
export const worstAtt = String.raw`(?:[aäåàeoα8s][tlifrnsmu!|1]{1,3}|a|a [st]{2})(?<!(?<!\p{L})(?:en|ens|er|ett|är|än|år|åt|som|om|oss|sin|sitt|sist|slut|alls|allt))(?=(?:\*\*)?${infinitiveBehind})`;

/** What letters of worn print stand for when they make no word as they are: read first, then what was printed. */
export const wornLetters: Readonly<Record<string, readonly string[]>> = {
  t: ['l', 'f', 'i', 's'],
  i: ['l', 't'],
  l: ['i', 'f', 't'],
  f: ['t', 'l'],
  r: ['n', 't'],
  n: ['tt', 'ri', 'm', 'it', 'r'],
  m: ['rn', 'n', 'in', 'ru'],
  s: ['m', 'a', 'n', 'r', 'i'],
  a: ['o', 'u', 'n', 's', 'it'],
  e: ['a', 'o', 'm', 'c'],
  o: ['e', 'u', 'a'],
  u: ['o', 'n'],
  k: ['lu', 'lt', 'li'],
  ka: ['lu'],
  ks: ['lu'],
  hs: ['lu'],
  ha: ['lu'],
  hi: ['lu'],
  sh: ['lu'],
  h: ['li', 'lt', 'b'],
  b: ['h', 'k'],
  d: ['b', 'kl'],
  c: ['e'],
  v: ['u', 'n'],
  w: ['m'],
  g: ['p', 'q'],
  p: ['g'],
  ä: ['il', 'a'],
  å: ['a', 'il'],
  rn: ['m'],
  ni: ['m'],
  nn: ['rm'],
};

/** Letters that worn print loses, and those that it adds. */
export const thinLetters = 'litrsne';
export const strayLetters = 'rstnml';

/** What scanners make of the words that join clauses, each with the word that it was. */
export const damagedConnectors: Readonly<Record<string, string>> = {
  saml: 'samt',
  sast: 'samt',
  sant: 'samt',
  samf: 'samt',
  samr: 'samt',
  sam: 'samt',
  sarnt: 'samt',
  vamt: 'samt',
  oeh: 'och',
  ocb: 'och',
  ooh: 'och',
  deis: 'dels',
  dets: 'dels',
  delt: 'dels',
  dela: 'dels',
};

export const wordLookAlikes: Confusions = {
  single: {
    å: 'aáàâä4',
    ä: 'aåáàâilïnd',
    ö: 'oéèêë6õóôøc',
    o: 'c0óe',
    e: 'cé',
    l: '1i|t',
    i: '1lj!í',
    t: 'flr',
    u: 'vn',
    v: 'uy',
    n: 'uhr',
    h: 'nb',
    b: 'h6',
    s: '5',
    g: '9q',
    a: 'áäào',
    m: 'n',
    k: 'h',
    r: 'n',
    p: 'n',
    y: 'v',
    f: 't',
    c: 'e',
    d: 'o',
  },
  pairs: {
    ii: 'äöåu',
    il: 'ä',
    li: 'ä',
    rn: 'm',
    nn: 'm',
    ni: 'm',
    in: 'm',
    vv: 'w',
    cl: 'd',
    ri: 'n',
    ai: 'äå',
    ae: 'ä',
    aé: 'ä',
    oé: 'ö',
    ée: 'ö',
    éi: 'ö',
  },
};

/**
 * Letters that scanners take for each other in names, by the letter that was meant. Narrower than what words of the
 * vocabulary allow: two names that differ in a vowel, or in i and j, are as likely to be two people.
 */
export const nameLookAlikes: Confusions = {
  single: {
    å: 'd4',
    ä: 'id4éq',
    ö: 'éèêëdg69qc',
    é: 'ec',
    ě: 'éö',
    e: 'c',
    c: 'e',
    l: '1i|t!',
    i: '1l!|',
    t: 'fr',
    f: 't',
    h: 'b',
    b: 'h6',
    n: 'u',
    u: 'n',
    g: '9q',
    q: 'ag9',
    s: '5$',
    ć: 'éc',
    m: 'n',
  },
  pairs: {
    ...wordLookAlikes.pairs,
    ii: 'äöåun',
    ia: 'ä',
    da: 'å',
    '6é': 'ö',
  },
};
