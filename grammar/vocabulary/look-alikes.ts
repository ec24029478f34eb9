/**
 * What scanners and PDF fonts make of a letter, as regular-expression alternatives. Fitted to Tesseract with the Swedish
 * and with the wrong language model, and to fonts without Swedish letters. Single characters first; a group of several
 * characters stands for one letter ("ii" for ä, "rn" for m).
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  å: '[åaáàâãä4]|a\u030a',
  ä: '[äaáàâãåiïqd4]|a\u0308|ii|ai|ae|aé|il|ili',
  ö: '[öoóòôõøéeèë6069q@dšc]|o\u0308|O6|oé|oe',
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
  ل: 'l', ا: 'l', ت: 't', ة: 'o', ه: 'o', ن: 'n', ر: 'r', و: 'o', ي: 'i', س: 's', د: 'd', م: 'm',
  а: 'a', в: 'v', е: 'e', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'n', о: 'o', р: 'r', с: 's', т: 't', у: 'y', х: 'x',
  А: 'A', В: 'B', Е: 'E', І: 'I', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X',
  α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u',
  Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X',
};
