/** Verbs that take an "att" clause, so that a line ending in them and their object goes on with "att". */
export const complementVerbs: readonly string[] = [
  'uppdra', 'uppdrar', 'uppdras', 'uppmana', 'uppmanar', 'uppmanas', 'rekommendera', 'rekommenderar', 'rekommenderas', 'föreslå', 'föreslår', 'föreslås',
  'hemställa', 'hemställer', 'bemyndiga', 'bemyndigar', 'bemyndigas', 'konstatera', 'konstaterar', 'säkerställa', 'säkerställer', 'begära',
  'anmoda', 'anmodar', 'erbjuda', 'erbjuder', 'bjuda in', 'inbjuda', 'tillfråga',
];

/** Phrases that an "att" must follow. */
export const complementNouns: readonly string[] = [
  'i uppdrag', 'under förutsättning', 'i syfte', 'med innebörden', 'med tillägget', 'med ändringen', 'förutsatt', 'innebär', 'så', 'utan', 'genom', 'för', 'om', 'till', 'på', 'av',
  'beslutar', 'beslutade', 'besluta', 'konstaterar', 'noterar', 'notera', 'säkerställa', 'föreslår', 'föreslå', 'avser', 'se till', 'ser till', 'möjligheten', 'möjlighet', 'behovet', 'rätt', 'ansvar för', 'med målet', 'målet är',
];
