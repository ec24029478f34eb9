/** The form that municipal protocols have for their first page: who signs them, and the notice that they are posted. */

/** Labels of the place where the protocol is signed. */
export const coverSigningLabels: readonly string[] = ['underskrifter', 'underskrift', 'undertecknande', 'signaturer'];

/** Headings of the notice that the protocol has been approved and posted. */
export const noticeTitles: readonly string[] = [
  'anslag/bevis',
  'anslag / bevis',
  'anslag bevis',
  'bevis/anslag',
  'bevis om anslag',
  'bevis om anslagsdag',
  'anslagsbevis',
  'tillkännagivande/bevis',
  'tillkännagivande / bevis',
  'tillkännagivande',
  'bevis om tillkännagivande',
  'tillkännagivande av justering',
  'tillkännagivande av protokollsjustering',
  'anslag',
  'bevis',
  'bevis om justering',
];

/** What only such a notice speaks of, as regular expressions. */
export const postingWords: readonly string[] = [
  '(?:upp|an)slås',
  '(?:upp|ned|ner)(?:sättande|sättning|tagande|tagning)t?s?',
  '(?:upp|an)satt',
  '(?:sätts|sättes|sattes) upp',
  '(?:tas|tages|togs) ne[dr]',
  'nedtag(?:et|its)',
  'anslagsdag',
  'förvaringsplats',
  'förvaras',
  'tillkännage(?:tts|s)',
  'tillkännagivi?[tn]s?',
];

/** What its other lines speak of. */
export const noticeWords: readonly string[] = [
  'anslag\\p{L}*',
  'publicer\\p{L}+',
  'överklag\\p{L}+',
  'besvärstid(?:en)?',
  'för protokollet',
  'av protokollet',
];
