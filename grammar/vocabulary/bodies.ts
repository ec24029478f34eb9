/** Endings of bodies' names: definite, indefinite. The name in its base form is the definite one. */
export const bodyEndings: readonly (readonly [definite: string, indefinite: string])[] = [
  ['gruppen', 'grupp'],
  ['styrelsen', 'styrelse'],
  ['nätverket', 'nätverk'],
  ['rådet', 'råd'],
  ['utskottet', 'utskott'],
  ['kommittén', 'kommitté'],
  ['nämnden', 'nämnd'],
  ['direktionen', 'direktion'],
  ['presidiet', 'presidium'],
  ['fullmäktige', 'fullmäktige'],
  ['delegationen', 'delegation'],
  ['beredningen', 'beredning'],
  ['forumet', 'forum'],
  ['ledningen', 'ledning'],
  ['teamet', 'team'],
  ['revisionen', 'revision'],
  ['kollegiet', 'kollegium'],
  ['konferensen', 'konferens'],
  ['församlingen', 'församling'],
  ['kretsen', 'krets'],
];

/** "styrelsemöte", "kommundirektörsmöte": the endings by which a meeting is named after its body. */
export const meetingEndings: readonly string[] = [
  'möte',
  'mötet',
  'mötets',
  'mötes',
  'sammanträde',
  'sammanträdet',
  'sammanträdes',
  'träff',
  'träffen',
];

/** Meetings that are bodies themselves. */
export const assemblies: Readonly<Record<string, string>> = {
  årsmöte: 'Årsmötet',
  föreningsstämma: 'Föreningsstämman',
  årsstämma: 'Årsstämman',
  stormöte: 'Stormötet',
  medlemsmöte: 'Medlemsmötet',
  stämma: 'Stämman',
  bolagsstämma: 'Bolagsstämman',
};

/** Officers whose meeting is their group's: "kommundirektörsmöte" is Kommundirektörsgruppen. */
export const officerEndings: readonly string[] = [
  'direktör',
  'chef',
  'chefs',
  'direktörs',
  'sekreterare',
  'strateg',
  'samordnare',
  'ordförande',
  'ledare',
  'controller',
  'jurist',
  'ekonom',
];

/** What leads from a body or a meeting to its organisation: "möte i Familjen Helsingborg". */
export const organizationLeads: readonly string[] = ['i', 'för', 'inom', 'hos', 'vid', 'med'];

/** What a meeting may be called without naming a body: "ordinarie möte", "planeringsmöte". */
export const unnamedMeetings: readonly string[] = [
  'ordinarie',
  'extra',
  'protokoll',
  'digital',
  'gemensam',
  'dags',
  'tema',
  'arbets',
  'nästa',
  'upstarts',
  'uppstarts',
  'planerings',
];

/** Adjectives that are part of a body's name: "Kommunala pensionärsrådet". */
export const bodyAdjectives: readonly string[] = [
  'gemensamma',
  'lokala',
  'regionala',
  'delregionala',
  'centrala',
  'sociala',
  'allmänna',
  'svenska',
  'utökade',
  'utvidgade',
  'norra',
  'södra',
  'östra',
  'västra',
  'mellersta',
  'lilla',
  'stora',
];

/** Endings of the adjectives before a body's word: "Tekniska nämnden", "Fackliga rådet", "Operativa ledningen". */
export const bodyAdjectiveEndings: readonly string[] = ['iska', 'inska', 'liga', 'tiva', 'ella', 'munala'];
