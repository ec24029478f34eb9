/** Verbs of presenting, as stems; `-r`, `-de` and the passive's `-s` are added. Chairing, welcoming and drafting are none. */
export const presentingVerbs: readonly string[] = [
  'redovisar', 'redovisade', 'presenterar', 'presenterade', 'föredrar', 'föredrog', 'informerar', 'informerade', 'berättar', 'berättade',
  'redogör', 'redogjorde', 'rapporterar', 'rapporterade', 'går igenom', 'gick igenom', 'delrapporterar', 'delrapporterade', 'slutrapporterar',
  'slutrapporterade', 'återrapporterar', 'återrapporterade', 'avrapporterar', 'avrapporterade', 'orienterar', 'orienterade', 'delger', 'delgav',
  'presenterat', 'redovisat', 'informerat', 'drar', 'drog',
];

export const presentedVerbs: readonly string[] = [
  'redovisas', 'redovisades', 'presenteras', 'presenterades', 'föredras', 'föredrogs', 'rapporteras', 'rapporterades', 'delges', 'delgavs', 'dras', 'drogs',
  'berättas', 'berättades', 'redovisats', 'presenterats', 'föredragits', 'gås igenom', 'gicks igenom', 'hålls', 'hölls', 'ges', 'gavs', 'lämnas', 'lämnades',
];

/** "gör en slutrapportering": light verbs with a presenting noun. */
export const lightVerbs: readonly string[] = ['gör', 'gjorde', 'ger', 'gav', 'håller', 'höll', 'lämnar', 'lämnade'];
export const presentingNouns: readonly string[] = [
  'redovisning', 'rapportering', 'presentation', 'föredragning', 'genomgång', 'dragning', 'information', 'rapport', 'lägesrapport', 'redogörelse', 'återrapportering', 'orientering', 'lägesbild',
];

/** Capitalised at a sentence's start, and no part of a name. */
export const openingWords: readonly string[] = [
  'när', 'efter', 'vid', 'därefter', 'sedan', 'även', 'också', 'i', 'på', 'som', 'under', 'dessutom', 'vidare', 'slutligen', 'avslutningsvis', 'inför',
  'för', 'från', 'till', 'med', 'om', 'att', 'det', 'den', 'de', 'dels', 'en', 'ett', 'inledningsvis', 'därtill', 'här', 'nu', 'samt', 'och', 'punkten', 'mötet', 'ärendet', 'föredragande', 'kort',
];

/** What may lead from a name to a place or an office: "från Bjuv". */
export const affiliationPrepositions: readonly string[] = ['från', 'på', 'vid', 'hos', 'i', 'för'];
