/**
 * How a list of people says when somebody came and went, for which items they were there and by what means. Entries are
 * lower-case Swedish; dots and spaces between the letters of an abbreviation are matched freely.
 */
export const presenceWords = {
  /** "från kl 08.45": only where a time or an item follows. */
  from: ['från och med', 'fr.o.m.', 'f.r.o.m.', 'fr o m', 'from', 'från', 'fr', 'fr.', 'efter', 'f.o.m.', 'kom först'],
  until: ['till och med', 't.o.m.', 't o m', 'tom', 'fram till', 'framtill', 'fram t o m', 'till', 't', 'intill', 'före', 'slutade'],
  arrived: [
    'anlände', 'anländer', 'ankom', 'ankommer', 'anslöt', 'ansluter', 'kom', 'kommer', 'inträdde', 'inträder', 'tillkom', 'ank', 'ank.', 'ankomst', 'anlänt',
    'deltog från', 'deltar från', 'deltog fr o m', 'närvarande från', 'närvarade från', 'med från', 'inträde', 'anslutit', 'anländ', 'infann sig',
  ],
  left: [
    'lämnade', 'lämnar', 'avvek', 'avviker', 'gick', 'går', 'utgick', 'avgick', 'avr', 'avreste', 'lämnat',
    'deltog till', 'deltar till', 'deltog t o m', 'deltog fram till', 'deltar fram till', 'närvarande till', 'närvarande t o m', 'närvarade till', 'med till', 'avvikit',
  ],
  attended: ['deltog', 'deltar', 'närvarade', 'närvarar', 'medverkade', 'medverkar', 'närvarande', 'närv', 'deltagande', 'var med', 'med', 'endast', 'bara', 'under', 'mellan'],
  at: ['klockan', 'klockslaget', 'kl', 'kl.', 'kl:', 'k1', 'ki', 'kll'],
  approximately: ['ca', 'ca.', 'c:a', 'cirka', 'circa', 'ungefär', 'omkring', 'runt'],
  meeting: ['mötet', 'sammanträdet', 'mötets', 'möte', 'lokalen', 'träffen', 'plats'],
  /** "via Teams", "på länk": how, not where from. */
  mode: [
    'via teams', 'via zoom', 'via länk', 'via telefon', 'via skype', 'via video', 'via videolänk', 'via digital länk', 'via meet', 'via distans', 'via webb', 'via webben', 'via dator', 'på länk', 'på distans', 'på teams', 'på zoom', 'på skype', 'på telefon',
    'på plats', 'på video', 'på videolänk', 'genom länk', 'per telefon', 'per länk', 'per video', 'över länk', 'över teams', 'med länk', 'digitalt', 'digital', 'digital närvaro', 'distans', 'teams', 'zoom', 'skype', 'skype for business',
    'länk', 'videolänk', 'online', 'fysiskt', 'fysisk', 'telefon', 'telefonledes', 'deltar digitalt', 'deltog digitalt', 'via microsoft teams', 'microsoft teams', 'ms teams', 'via ms teams', 'videokonferens', 'via videokonferens', 'distansdeltagare', 'på nätet', 'ej på plats', 'på skärm', 'via skärm', 'google meet', 'via google meet',
  ],
  excused: [
    'anmält förhinder', 'har anmält förhinder', 'anmäld frånvaro', 'anmält frånvaro', 'förhinder', 'förhindrad', 'meddelat förhinder', 'förfall', 'anmält förfall', 'anmäld frånvarande', 'återbud', 'lämnat återbud', 'sjuk', 'sjukanmäld', 'ledig', 'föräldraledig', 'giltigt förfall', 'semester',
  ],
  absent: ['frånvarande', 'ej närvarande', 'inte närvarande', 'frånvaro', 'icke närvarande', 'ej deltagande', 'frånv', 'deltog ej', 'deltog inte', 'uteblev', 'saknades', 'deltar ej', 'deltar inte', 'nej', 'kom ej', 'kom inte', 'ej på mötet', 'utan förfall', 'ogiltigt förfall'],
  confirmed: ['ja', 'jakande', 'x'],
  /** An empty place: nobody. */
  empty: [
    'inga', 'ingen', 'inga anmälda', 'ingen anmäld', 'inget', 'inget anmält', 'vakant', 'vakans', 'saknas', 'ersättare saknas', 'ersättare saknades', 'ingen ersättare', 'inga förhinder', 'inga frånvarande', 'ingen frånvarande', 'ej utsedd', 'ej tillsatt', 'inga gäster',
    'inga anmälda förhinder', 'inga adjungerade', 'inga inbjudna', 'ingen ersättare inkallad', 'n.n.', 'nn', 'vakant plats', 'inga övriga', 'inga anmälningar', 'inga inbjudna gäster', 'ingen särskild', 'har ej utsetts',
  ],
  /** Opens what stands for people without naming them: the rest of the phrase is kept unread. */
  group: [
    'ytterligare', 'samtliga', 'se bilaga', 'se förteckning', 'se närvarolista', 'se bifogad', 'se separat', 'enligt bilaga', 'enligt förteckning', 'enligt närvarolista', 'enligt bifogad', 'enligt separat', 'enligt särskild', 'se särskild', 'enligt lista', 'se lista', 'm.fl.', 'med flera', 'bilaga', 'alla', 'hela', 'övriga', 'resterande', 'cirka hundra', 'dessutom', 'enligt deltagarlista', 'se deltagarlista', 'enligt upprop', 'enligt röstlängd', 'se röstlängd', 'närvarolista',
  ],
  joiners: ['och', 'samt', 'o', '&', 'och även', 'samt även', 'jämte', 'och dessutom'],
} as const satisfies Record<string, readonly string[]>;

/** Presence by item: "§§ 11–12", "ej punkt 3", "del av ärende 4". */
export const itemWords: readonly string[] = [
  '§', '§§', '§§:', 'punkt', 'punkten', 'punkter', 'punkterna', 'pkt', 'p', 'p.', 'ärende', 'ärenden', 'ärendet', 'ärendena', 'paragraf', 'paragraferna', 'paragraf nr', 'dagordningspunkt', 'dagordningspunkterna', 'moment', 'nr', 'del', 'pkt.', 'p nr', 'punkt nr', 'ärende nr',
];

/** What may stand before the items. */
export const itemPrefixes: readonly string[] = [
  'ej', 'inte', 'utom', 'del av', 'delar av', 'delvis', 'from', 'fr.o.m.', 'från och med', 'från', 'till', 'till och med', 't.o.m.', 'tom', 'under', 'vid', 'efter', 'endast', 'bara', 'deltog', 'deltog ej', 'deltar', 'ej vid', 'på', 'i', 'föredragande', 'närvarande', 'för', 'frånvarande', 'jäv', 'jävig', 'jävig vid', 'jävig i', 'jäv i', 'anmält jäv', 'fram till', 'före', 'utom vid', 'med undantag för', 'förutom', 'närvarade vid', 'närvarade under', 'deltog vid', 'deltog i', 'deltog under', 'deltar vid', 'deltar under', 'deltar i', 'närvarade', 'ej under', 'inte vid', 'medverkade vid', 'medverkar vid', 'närvarande vid', 'närvarande under',
];
