/**
 * Words that open an organisation's name and take the words after them: "Region Halland", "Länsstyrelsen i Uppsala län".
 * `one` takes a single word, `rest` what is left of the phrase.
 */
export const organizationOpeners: Readonly<Record<'one' | 'rest', readonly string[]>> = {
  one: ['familjen', 'region', 'regionen', 'destination'],
  rest: [
    'sekretariatet', 'sekretariat', 'länsstyrelsen', 'kommunförbundet', 'kommunalförbundet', 'samordningsförbundet', 'förbundet',
    'högskolan', 'nätverket', 'polisen', 'landstinget', 'kansliet', 'stiftelsen', 'föreningen', 'bolaget', 'styrgruppen', 'projektet',
    'svenska', 'sveriges', 'sveriges kommuner och regioner', 'sveriges kommuner och landsting', 'svenskt', 'kommunalt', 'campus', 'skr', 'skl', 'firma', 'avdelningen', 'enheten', 'institutet',
    'styrelsen', 'räddningstjänsten', 'hyresgästföreningen', 'bostadsrättsföreningen', 'brf',
  ],
};

/** Words that close an organisation's name and belong with the words before them: "Laholms kommun", "Salems Energi AB". */
export const organizationClosers: readonly string[] = [
  'kommun', 'kommuner', 'kommunen', 'stad', 'stads', 'kn', 'län', 'ab', 'hb', 'kb', 'ef', 'oy', 'as', 'aps', 'inc', 'ltd', 'gmbh',
  'universitet', 'högskola', 'stiftelse', 'förening', 'förbund', 'landsting', 'sjukhus', 'museum', 'bibliotek', 'energi', 'vatten',
  'konsult', 'consulting', 'bostäder', 'fastigheter', 'hamn', 'kommunal', 'science park', 'ekonomisk förening', 'ek för',
  'nordväst', 'nordost', 'sydost', 'sydväst', 'group', 'sverige', 'sweden', 'business', 'nätverk', 'region', 'regionen',
];

/** Endings of one-word names of organisations: "kulturchefsnätverket", "Trafikverket", "omsorgsförvaltningen". */
export const organizationEndings: readonly string[] = [
  'nätverket', 'nätverk', 'styrelsen', 'styrelse', 'förvaltningen', 'förvaltning', 'tjänsten', 'verket', 'sekretariatet', 'sekretariat',
  'kansliet', 'kansli', 'kontoret', 'kontor', 'nämnden', 'nämnd', 'förbundet', 'förbund', 'bolaget', 'bolagen', 'gruppen', 'utskottet',
  'rådet', 'högskolan', 'skolan', 'gymnasiet', 'avdelningen', 'avdelning', 'enheten', 'enhet', 'universitet', 'universitetet',
  'föreningen', 'förening', 'sjukhuset', 'museet', 'biblioteket', 'myndigheten', 'inspektionen', 'centrum', 'centret', 'polisen',
  'regionen', 'kommunen', 'landstinget', 'institutet', 'stiftelsen', 'kammaren', 'domstolen', 'kassan', 'kyrkan', 'församlingen',
  'fullmäktige', 'presidiet', 'samverkan', 'kraft', 'trafiken', 'akademin', 'hemmet', 'teatern', 'ledningen', 'sektionen', 'service',
];

/** Counties and provinces: they mark an organisation ("NV Skåne", "Region Värmland") where no name is due. */
export const provinces: readonly string[] = [
  'skåne', 'halland', 'blekinge', 'småland', 'öland', 'västergötland', 'östergötland', 'bohuslän', 'dalsland', 'värmland',
  'närke', 'västmanland', 'uppland', 'södermanland', 'sörmland', 'dalarna', 'gästrikland', 'hälsingland', 'jämtland',
  'medelpad', 'ångermanland', 'västerbotten', 'norrbotten', 'lappland', 'kronoberg', 'norrland', 'svealand', 'götaland',
];

/** Words that lead from a person to the organisation they are from: "projektledare vid Räddningstjänsten". */
export const affiliationPrepositions: readonly string[] = ['från', 'fr', 'på', 'vid', 'i', 'hos', 'inom'];

/** Words inside a title or an organisation's name: "chef för vård och omsorg", "sekretariatet för Glesbygden". */
export const innerPrepositions: readonly string[] = ['för', 'av', 'med', 'till', 'mot'];

/** Column headings of attendance tables, by what stands under them. */
export const columnHeadings: Readonly<Record<'name' | 'affiliation' | 'role' | 'presence' | 'note' | 'party', readonly string[]>> = {
  name: ['namn', 'deltagare', 'ledamot', 'person', 'förnamn', 'efternamn', 'ledamöter', 'för- och efternamn'],
  affiliation: ['kommun', 'organisation', 'förvaltning', 'arbetsplats', 'verksamhet', 'representerar', 'från', 'bolag', 'nätverk', 'ort', 'hemvist', 'kommun/organisation', 'organisation/kommun', 'förening', 'enhet'],
  role: ['roll', 'titel', 'befattning', 'funktion', 'uppdrag', 'tjänst', 'post'],
  presence: ['närvaro', 'närvarande', 'status', 'deltog', 'närv', 'deltar'],
  note: ['tid', 'anmärkning', 'kommentar', 'notering', 'ankom', 'avvek', 'övrigt', 'tider', 'från', 'till', 'anm', '§', 'paragraf', 'närvarande tid', 'nr', 'kontakt'],
  party: ['parti'],
};
