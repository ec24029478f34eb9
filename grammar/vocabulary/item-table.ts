/** Headings of the columns in which a protocol sets its items. */

export const presenterHeadings: readonly string[] = [
  'föredragande',
  'föredr',
  'föredr.',
  'föredras av',
  'ansvarig',
  'föredragande/ansvarig',
  'ansvarig/föredragande',
  'dragare',
  'referent',
];

export const itemHeadings: readonly string[] = [
  'nr',
  'nr.',
  'punkt',
  'p',
  '§',
  '#',
  'paragraf',
  'ärende',
  'ärenden',
  'rubrik',
  'ämne',
  'vad',
  'innehåll',
  'dagordning',
  'tid',
  'anteckning',
  'anteckningar',
  'notering',
  'noteringar',
];

export const decisionHeadings: readonly string[] = [
  'beslut',
  'åtgärd',
  'beslut/åtgärd',
  'beslut och åtgärd',
  'att-satser',
  'ställningstagande',
  'resultat',
];

/** Of the column that holds what was said, the last of a table without one for decisions. */
export const textHeadings: readonly string[] = [
  'anteckning',
  'anteckningar',
  'notering',
  'noteringar',
  'minnesanteckningar',
  'referat',
  'diskussion',
];

export const pageHeadings: readonly string[] = ['sida', 'sid', 'sid.', 'sidan'];
