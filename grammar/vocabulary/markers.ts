/**
 * The words that say what a line is. One entry a line: to teach the grammar a keyword, add it here. Entries are written
 * as clean lower-case Swedish; matching adds case, look-alike letters and stray spaces.
 */

export type Status = 'present' | 'excused' | 'absent' | 'guest';

/** "Tid/Plats:", "Datum": what the value of a header field says. */
export const fieldLabels: Readonly<Record<'when-where' | 'when' | 'where', readonly string[]>> = {
  'when-where': [
    'tid/plats', 'tid / plats', 'plats/tid', 'plats / tid', 'plats och tid', 'tid och plats', 'tid & plats', 'plats & tid',
    'datum/tid/plats', 'datum, tid och plats', 'datum och plats', 'datum/plats', 'dag, tid och plats', 'tid, plats',
    'plats och tidpunkt', 'plats och datum', 'plats och tid för sammanträde', 'plats och sammanträdestid', 'när och var',
  ],
  when: [
    'tid', 'datum', 'datum och tid', 'datum/tid', 'datum / tid', 'datum & tid', 'tid och datum', 'tidpunkt', 'dag', 'dag och tid',
    'mötesdatum', 'mötestid', 'sammanträdesdatum', 'sammanträdestid', 'klockslag', 'klockan', 'mötesdag', 'när', 'td',
  ],
  where: ['plats', 'lokal', 'mötesplats', 'möteslokal', 'sammanträdesplats', 'sammanträdeslokal', 'plats/lokal', 'var'],
};

/** Labels of lists of people, by what they say of those who stand under them. */
export const attendanceLabels: Readonly<Record<Status, readonly string[]>> = {
  present: [
    'närvarande', 'närvarolista', 'närvaro', 'deltagare', 'deltagande', 'beslutande', 'ledamöter', 'ordinarie ledamöter',
    'närvarande ledamöter', 'närvarande ersättare', 'tjänstgörande ersättare', 'ej tjänstgörande ersättare',
    'icke tjänstgörande ersättare', 'ersättare', 'suppleanter', 'övriga närvarande', 'övriga deltagare', 'övriga deltagande',
    'övriga', 'övrig närvarande', 'tjänstepersoner', 'tjänstemän', 'närvarande tjänstemän', 'närvarande tjänstepersoner',
    'personalföreträdare', 'närvarande vid mötet', 'deltog', 'deltar', 'på plats', 'via länk', 'sekretariat', 'mötesdeltagare',
  ],
  excused: [
    'anmält förhinder', 'anmälda förhinder', 'anmäld frånvaro', 'meddelat förhinder', 'förhinder', 'förhindrad', 'förhindrade',
    'anmält frånvaro', 'har anmält förhinder', 'förhinder anmält', 'förfall', 'anmält förfall', 'lämnat återbud', 'återbud',
    'anmälda frånvarande',
  ],
  absent: ['frånvarande', 'frånvaro', 'ej närvarande', 'icke närvarande', 'ej deltagande', 'icke deltagande', 'saknades', 'saknas'],
  guest: [
    'inbjudna gäster', 'inbjuden gäst', 'inbjudna', 'inbjuden', 'gäster', 'gäst', 'adjungerade', 'adjungerad', 'adjungerande',
    'särskilt inbjudna', 'inbjudna föredragande', 'externa deltagare', 'inbjudna till mötet', 'medverkande gäster', 'föredragande gäster',
  ],
};

/** Labels of one person's office, in the header: the label is the role. */
export const officerLabels: readonly string[] = [
  'ordförande', 'vice ordförande', 'sekreterare', 'mötesordförande', 'mötessekreterare', 'protokollförare', 'justerare',
  'justeringsperson', 'justeringsman', 'protokolljusterare', 'utses att justera', 'ordf', 'sekr', 'ordf.', 'sekr.',
];

/** Opens the list of items; is none itself. */
export const agendaLabels: readonly string[] = [
  'ärenden och beredning', 'ärenden', 'mötets ärenden', 'behandlade ärenden', 'beslutsärenden och information', 'noteringar',
  'minnesanteckningar', 'protokoll', 'dagordning', 'ärendelista', 'föredragningslista', 'innehåll',
];

export const presenterLabels: readonly string[] = [
  'föredragande', 'föredragare', 'föredragning', 'föredras av', 'föredragning av', 'presentatör', 'presenteras av', 'presentation av',
  'rapportör', 'dragning', 'dras av', 'ansvarig föredragande', 'ansvarig', 'medverkande',
];

export const attachmentLabels: readonly string[] = [
  'underlag', 'beslutsunderlag', 'bilaga', 'bilagor', 'handlingar', 'handling', 'bifogas', 'bifogade handlingar', 'underlag och bilagor',
  'bilagda handlingar', 'dokument',
];

/** "Bilaga 3", "Bil. 2", before their number. */
export const attachmentWords: readonly string[] = ['bilaga', 'bilagor', 'bil.', 'bil', 'bilagan'];

/** Headings of decisions that stand alone or before a colon. */
export const decisionLabels: readonly string[] = [
  'beslut', 'beslutet', 'mötets beslut', 'beslutas', 'beslutades', 'överenskommelse', 'överenskommelser', 'beslutspunkter',
  'besluten', 'gruppens beslut', 'beslut att', 'beslutspunkt',
];

/** Who decides: endings of the bodies' names in the definite form. */
export const decidingBodies: readonly string[] = [
  'gruppen', 'styrelsen', 'nätverket', 'mötet', 'stämman', 'utskottet', 'rådet', 'kommittén', 'nämnden', 'direktionen', 'presidiet',
  'fullmäktige', 'församlingen', 'teamet', 'ledningen', 'revisionen', 'delegationen', 'forumet', 'beredningen', 'föreningen', 'förbundet',
  'sammanträdet', 'deltagarna', 'kommissionen', 'kommunerna', 'medlemmarna', 'kommundirektörerna', 'cheferna', 'parterna',
];

/** Verbs by which a body decides. */
export const decidingVerbs: readonly string[] = [
  'beslutar', 'beslutade', 'beslutat', 'beslöt', 'beslutar sig', 'enas', 'enades', 'enas om', 'enades om', 'har beslutat',
  'har enats om', 'är överens', 'var överens', 'är överens om', 'var överens om', 'kom överens', 'kom överens om', 'kommer överens om', 'beslutar om', 'beslutade om',
  'beslöt om', 'fattade beslut', 'fattar beslut', 'fattade beslut om', 'fattar beslut om', 'ger i uppdrag',
];

/** The passive: who decides is not said. */
export const passiveDecisions: readonly string[] = [
  'beslutades', 'det beslutades', 'beslöts', 'det beslöts', 'beslutas', 'det beslutas', 'beslut fattas', 'beslut fattades', 'beslut fattas om',
  'överenskoms', 'det bestämdes', 'bestämdes',
];

/** What may stand between the verb and "att" without making the sentence a report of an earlier decision. */
export const decisionAdverbs: readonly string[] = [
  'enhälligt', 'därmed', 'därefter', 'således', 'även', 'också', 'gemensamt', 'enligt förslaget', 'i enlighet med förslaget',
  'följande', 'därför', 'slutligen', 'vidare', 'dessutom', 'efter diskussion', 'i enighet', 'för egen del', 'preliminärt',
];

/** A proposal is no decision. */
export const proposalLabels: readonly string[] = [
  'förslag till beslut', 'beslutsförslag', 'förslag', 'förslag på beslut', 'sekretariatets förslag', 'arbetsgruppens förslag',
  'presidiets förslag', 'arbetsutskottets förslag', 'styrgruppens förslag', 'ordförandens förslag', 'förslag till beslut i styrelsen',
];

/** Subheadings inside an item; what stands under them is the item's prose, and they end a list of decisions. */
export const remarkLabels: readonly string[] = [
  'bakgrund', 'sammanfattning', 'diskussion', 'reservation', 'reservationer', 'protokollsanteckning', 'protokollsanteckningar', 'yrkande', 'yrkanden',
  'särskilt yttrande', 'jäv', 'omröstning', 'propositionsordning', 'beslutsgång', 'ärendebeskrivning', 'beskrivning av ärendet',
  'sammanfattning av ärendet', 'tidigare behandling', 'tidigare beslut', 'historik', 'information', 'notering', 'kommentar', 'beslutsmotivering', 'motivering',
  'beslutet skickas till', 'expedieras till', 'deltar inte i beslutet', 'diarienummer', 'syfte', 'genomförande', 'nästa steg', 'uppföljning av beslut',
  'ärendet', 'åtgärd', 'anteckning', 'anteckningar', 'synpunkter', 'inlägg',
];

/** Breaks are items of their own kind. */
export const breakWords: readonly string[] = [
  'paus', 'kaffepaus', 'fika', 'fikapaus', 'lunch', 'lunchpaus', 'kaffe', 'bensträckare', 'middag', 'förmiddagskaffe', 'eftermiddagskaffe',
  'kort paus', 'rast', 'förmiddagsfika', 'eftermiddagsfika', 'gemensam lunch', 'ajournering', 'frukost',
];

/** Items whose unnumbered headings are items below them. */
export const miscellaneousTitles: readonly string[] = [
  'övriga frågor', 'övrigt', 'övriga ärenden', 'övriga punkter', 'övriga frågor och information', 'aktuella frågor', 'korta frågor',
  'informationsärenden', 'rapporter', 'anmälningsärenden', 'meddelanden', 'övriga informationspunkter', 'laget runt', 'information och övriga frågor',
];

/** Titles of a meeting's last item: the words under them are its own text. */
export const closingTitles: readonly string[] = ['avslut', 'avslutande', 'avslutning', 'avslutas', 'avslutande av mötet', 'stängs'];

/** Openings of the paragraph that closes a meeting. `*` stands for up to six words. */
export const closingPhrases: readonly string[] = [
  'mötet avslutades', 'mötet avslutas', 'mötet slutade', 'mötet slutar', 'mötet förklarades avslutat', 'mötet förklaras avslutat', 'sammanträdet avslutades',
  'sammanträdet avslutas', 'sammanträdet förklarades avslutat', 'efter mötet', 'efter mötets slut', '* avslutade mötet', '* avslutar mötet', '* avslutade sammanträdet',
  '* avslutar sammanträdet', '* avslutade dagen', '* avslutade dagens möte', '* avslutar dagens möte', '* förklarade mötet', '* förklarar mötet', '* förklarade sammanträdet', '* förklarade därefter mötet',
  '* förklarade därefter sammanträdet', '* förklarar därmed mötet', '* förklarade därmed mötet', '* förklarade dagens möte', '* förklarar sammanträdet', 'ordföranden tackade', 'ordföranden tackar',
  'ordförande tackade', 'ordförande tackar', 'dagen avslutades', 'dagens möte avslutades', 'mötet stängdes', 'mötet hävdes', '* tackade för dagens', '* tackade för mötet', '* tackade deltagarna',
  '* tackade', '* tackar', '* tackade alla', '* tackade för ett', '* tackar för dagens', '* tackar för mötet', '* tackar alla', '* tackar deltagarna', 'avslutningsvis tackade', 'därefter avslutades mötet', 'därmed avslutades mötet', 'därmed förklarades mötet', 'därefter förklarades mötet',
];

/** Openings of the line that says how the protocol was approved. */
export const approvalPhrases: readonly string[] = [
  'protokollet har stämts av', 'protokollet är avstämt', 'protokollet har justerats', 'protokollet justerades', 'protokollet justerat', 'protokollet är justerat', 'protokollet godkändes',
  'protokollet har godkänts', 'justerat den', 'justerad den', 'justerades den', 'justerat av', 'justerat digitalt', 'digitalt justerat', 'protokollet stämdes av', 'minnesanteckningarna har stämts av',
  'anteckningarna har stämts av', 'minnesanteckningarna har godkänts', 'anteckningarna är avstämda', 'minnesanteckningarna är avstämda', 'justerat', 'godkänt av', 'godkänt den', 'protokollet godkänt', 'protokollet avstämt', 'protokollet justeras', 'avstämt med',
  'minnesanteckningarna godkändes', 'protokollet är godkänt', 'protokollet har skickats', 'protokollet har lästs',
];

/** Labels over signatures. */
export const signatureLabels: readonly string[] = [
  'vid protokollet', 'justeras', 'justerat', 'justerare', 'underskrifter', 'underskrift', 'signaturer', 'vid pennan', 'protokollförare', 'antecknat av', 'antecknare',
  'ordförande', 'sekreterare', 'mötesordförande', 'mötessekreterare', 'protokollet fört av', 'fört av', 'undertecknas', 'justeringsman', 'justeringsmän', 'justeringsperson', 'justeringspersoner',
  'anteckningar av', 'minnesanteckningar av', 'för protokollet', 'protokoll fört av', 'antecknat', 'nedtecknat av', 'upprättat av', 'protokolljusterare', 'vid anteckningarna', 'justerande',
  'minnesanteckningar förda av', 'anteckningarna förda av',
];

/** First words of a page made by an e-signature service. */
export const electronicSignatures: readonly string[] = [
  'underskriftssida', 'signatursida', 'signeringssida', 'elektroniska underskrifter', 'elektronisk underskrift', 'digitala underskrifter', 'digital underskrift', 'signerat dokument',
  'dokumentet har skrivits under elektroniskt', 'dokumentet är elektroniskt undertecknat', 'undertecknat av följande personer', 'detta dokument är elektroniskt undertecknat', 'detta dokument har signerats',
  'detta dokument har undertecknats', 'dokumentet är digitalt signerat', 'dokumentet är elektroniskt signerat', 'dokumentet är undertecknat', 'dokumentet är signerat', 'dokumentet har signerats', 'dokumentet undertecknat', 'signaturerna i detta dokument',
  'underskrifterna i detta dokument', 'följande handlingar har undertecknats', 'handlingen är elektroniskt', 'protokollet är elektroniskt signerat', 'protokollet är digitalt signerat', 'verifikat', 'signerat elektroniskt', 'signerat med bankid', 'elektroniskt undertecknad', 'elektroniskt undertecknat', 'digitalt signerat', 'elektroniskt signerat', 'signering', 'underskriftsida', 'signaturlista',
  'denna handling är elektroniskt', 'denna handling har undertecknats', 'detta protokoll är elektroniskt', 'detta protokoll har signerats', 'protokollet är signerat', 'protokollet har signerats', 'protokollet har undertecknats', 'detta protokoll har undertecknats',
  'dokumentet har undertecknats', 'dokumentet är digitalt undertecknat', 'deltagare i signeringen', 'parter som signerat',
];

/** The words by which a document is named. */
export const protocolWords: readonly string[] = [
  'protokoll', 'minnesanteckningar', 'minnesanteckning', 'mötesanteckningar', 'sammanträdesanteckningar', 'anteckningar', 'mötesprotokoll', 'sammanträdesprotokoll', 'beslutsprotokoll', 'mötesnoteringar',
  'styrelseprotokoll', 'årsmötesprotokoll', 'stämmoprotokoll', 'noteringar', 'tjänsteanteckningar',
];

/** Words of a sentence in the header that says when, where or by whom the meeting was held. */
export const headerSentences: readonly string[] = [
  'fört vid', 'förda vid', 'hållet', 'hölls', 'ägde rum', 'genomfördes', 'protokoll', 'minnesanteckningar', 'sammanträde med', 'möte med', 'sammanträdde', 'anteckningar',
];
