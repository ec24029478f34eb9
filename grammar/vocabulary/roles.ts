/** Offices in a meeting and titles, whole. */
export const roles: readonly string[] = [
  'ordförande', 'ordföranden', 'ordf', 'ordf.', 'mötesordförande', 'sammankallande', 'vice ordförande', 'vice ordf', 'vice ordf.', 'v ordf', 'v. ordf.', 'v ordförande', 'viceordförande', 'vordf', 'tf ordförande',
  '1:e vice ordförande', '2:e vice ordförande', '3:e vice ordförande', '1:e vice ordf', '2:e vice ordf', '1:e vice ordf.', '2:e vice ordf.',
  '1 e vice ordförande', '2 e vice ordförande', 'förste vice ordförande', 'andre vice ordförande', 'första vice ordförande', 'andra vice ordförande',
  '1:e vice', '2:e vice', 'sekreterare', 'sekr', 'sekr.', 'mötessekreterare', 'sekreteraren', 'protokollförare', 'protokollsekreterare', 'justerare',
  'protokolljusterare', 'justeringsman', 'justeringsperson', 'rösträknare', 'ledamot', 'ordinarie ledamot', 'led', 'led.',
  'ersättare', 'ers', 'ers.', 'suppleant', 'suppl', 'suppl.', 'tjänstgörande ersättare', 'tjg ersättare', 'tjg ers', 'tjg. ers.', 'tjänstgörande suppleant',
  'ej tjänstgörande ersättare', 'icke tjänstgörande ersättare', 'ej tjg ersättare', 'adjungerad', 'adj', 'adj.', 'adjungerad ledamot', 'observatör', 'gäst', 'föredragande', 'kassör',
  'skattmästare', 'revisor', 'valberedning', 'rektor', 'biträdande rektor', 'jurist', 'ekonom', 'controller', 'advokat', 'arkitekt', 'ingenjör',
  'administratör', 'assistent', 'konsult', 'kommunjurist', 'kommunalråd', 'oppositionsråd', 'kommunchef', 'kommundirektör', 'vd', 'direktör', 'chef',
  'projektledare', 'processledare', 'samordnare', 'strateg', 'utvecklare', 'handläggare', 'inspektör', 'planerare', 'professor', 'docent', 'forskare',
  'lektor', 'överläkare', 'kansliråd', 'landshövding', 'borgmästare', 'hr', 'kommunikatör', 'vaktmästare', 'praktikant', 'student', 'tjänsteperson', 'tjänsteman',
  'moderator', 'facilitator', 'vice vd', 'kontaktperson', 'representant', 'huvudman', 'styrelseledamot', 'regionråd', 'borgarråd', 'förtroendevald', 'kommunalrådet',
];

/** Headings of a group inside a list: they say of nobody what his or her role is. */
export const groupHeadings: readonly string[] = [
  'ledamöter', 'ordinarie ledamöter', 'ordinarie', 'suppleanter', 'deltagare', 'närvarande', 'övriga deltagare', 'övriga närvarande', 'tjänstepersoner', 'tjänstemän', 'politiker',
  'förtroendevalda', 'från kommunerna', 'från regionen', 'medlemmar', 'gäster', 'inbjudna', 'kommuner', 'kommunerna', 'beslutande', 'presidiet', 'styrelsen', 'adjungerade', 'namn',
];

/** Words before a title that belong to it: "t.f. förvaltningschef", "bitr. rektor". */
export const rolePrefixes: readonly string[] = [
  't.f.', 't f', 'tf', 'tf.', 'tillförordnad', 'bitr', 'bitr.', 'biträdande', 'vice', 'stf', 'stf.', 'ställföreträdande', 'tidigare', 'avgående', 'tillträdande', 'senior', 'vik', 'vik.', 'vikarierande',
];

/** Endings of professional titles: "miljöstrateg", "förbundsdirektör", "IT-samordnare". */
export const roleEndings: readonly string[] = [
  'chef', 'chefen', 'direktör', 'direktören', 'strateg', 'samordnare', 'ledare', 'ledaren', 'utvecklare', 'ansvarig', 'handläggare', 'sekreterare', 'konsult', 'rektor',
  'jurist', 'ekonom', 'controller', 'ordförande', 'administratör', 'assistent', 'arkitekt', 'ingenjör', 'inspektör', 'planerare', 'koordinator',
  'rådgivare', 'kommunikatör', 'analytiker', 'koordinatör', 'föreståndare', 'revisor', 'intendent', 'lotsare', 'kurator', 'pedagog', 'läkare', 'mästare',
  'bibliotekarie', 'arkivarie', 'antikvarie', 'psykolog', 'lärare', 'sköterska', 'tekniker', 'ombud', 'doktorand', 'representant', 'specialist', 'redaktör',
  'ledamot', 'företrädare', 'koordinatorn', 'strategen', 'kassör', 'ombudsman', 'biträde', 'chaufför', 'coach', 'producent', 'registrator', 'upphandlare',
];

/**
 * How a substitution is told; the person named after it was replaced and is no attendee. `role` is the printed word for
 * the one who serves, where there is one: "suppleant för" names a suppleant, "i stället för" nothing.
 */
export const substitutions: Readonly<Record<string, string | null>> = {
  'ersättare för': 'ersättare',
  'ers för': null,
  'ers. för': null,
  'ers f': null,
  'ersätter': null,
  'ersatte': null,
  'tjänstgörande ersättare för': 'tjänstgörande ersättare',
  'tjg ersättare för': null,
  'tjg ers för': null,
  'tjg. ers. för': null,
  'tjg för': null,
  'tjänstgör för': null,
  'tjänstgjorde för': null,
  'tjänstgör i stället för': null,
  'tjänstgörande för': null,
  'suppleant för': 'suppleant',
  'suppl för': 'suppleant',
  'suppl. för': 'suppleant',
  'vikarie för': null,
  'i stället för': null,
  'istället för': null,
  'inhoppare för': null,
};

/** The role of one who serves for another, where the document prints none. */
export const substituteRole = 'ersättare';

/** Labels above or before signatures: they say that a signature follows, and are a role only where none is printed. */
export const signatureLabels: readonly string[] = [
  'vid protokollet', 'vid pennan', 'vid anteckningarna', 'justeras', 'justerat', 'justeras av', 'justerat av', 'justeras den', 'justerat den', 'underskrift', 'underskrifter', 'signatur', 'signaturer',
  'antecknat av', 'antecknare', 'nedtecknat av', 'upprättat av', 'för protokollet', 'protokollet fört av', 'protokoll fört av', 'fört av', 'minnesanteckningar av', 'anteckningar av', 'anteckningar förda av', 'undertecknas', 'justering',
  'underskrivet av', 'signerat av', 'signerad av', 'protokollet justeras', 'protokollet justerat', 'namnförtydligande', 'ort och datum', 'vid dagens protokoll', 'minnesanteckningar förda av', 'anteckningarna förda av', 'som ovan', 'dag som ovan', 'undertecknat av', 'utdragsbestyrkande', 'vidimeras', 'bestyrks', 'elektroniskt signerat av', 'digitalt signerat av', 'elektroniskt undertecknat av', 'digitalt signerat', 'elektroniskt signerat',
];

/** Abbreviations of Swedish parties, printed after a name: "(S)". */
export const parties: readonly string[] = [
  's', 'm', 'c', 'l', 'fp', 'kd', 'kds', 'v', 'vpk', 'mp', 'sd', 'fi', 'nyd', 'spi', 'pp', 'afs', 'opol', 'obunden', 'partilös', 'oberoende', '-', '–', 'vänsterpartiet', 'moderaterna', 'socialdemokraterna',
  'centerpartiet', 'liberalerna', 'kristdemokraterna', 'miljöpartiet', 'sverigedemokraterna', 'folkpartiet',
];
