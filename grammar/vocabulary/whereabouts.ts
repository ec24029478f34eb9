/** Prepositions that lead to a place and are no part of its name: "kl 9-12 på Rådhuset". "Hos" stays: it tells whose home. */
export const placePrepositions = ['på', 'i', 'vid', 'via'] as const;

/** Prepositions that stay with the place. */
export const keptPrepositions = ['hos'] as const;

/** After these the preposition stays, since the two are one expression: "på distans". */
export const fixedAfterPreposition = ['distans', 'länk', 'plats', 'webben', 'nätet', 'telefon', 'egen'] as const;

/** What is held: said before a place it is no part of it, but "Digitalt möte" is one. */
export const meetingNouns = [
  'mötet',
  'möte',
  'sammanträde',
  'sammanträdet',
  'styrelsemöte',
  'styrelsemötet',
  'träffen',
  'protokoll',
] as const;

/** Words of the sentence that says when and where: "Mötet genomfördes den 11 november på …". */
export const meetingProse = [
  'genomfördes',
  'genomförs',
  'hölls',
  'hålls',
  'hållet',
  'ägde',
  'äger',
  'rum',
  'startade',
  'startar',
  'började',
  'börjar',
  'öppnades',
  'öppnas',
  'skedde',
  'sker',
  'var',
  'är',
  'och',
  'samt',
  'som',
  'avhölls',
  'förrättades',
  'fördes',
  'fört',
  'pågick',
  'pågår',
  'varade',
  'avslutades',
  'avslutas',
  'slutade',
  'slutar',
  'slut',
  'till',
] as const;

/** Words that open a remark after the place: "…, med efterföljande lunch", "…, varvid beslutades". */
export const remarkOpeners = [
  'med',
  'inklusive',
  'inkl',
  'därefter',
  'därpå',
  'efterföljande',
  'följt',
  'varvid',
  'där',
  'då',
  'ej',
  'obs',
  'observera',
  'länk',
  'vi',
  'slut',
] as const;

/** Endings of words for rooms and addresses, after which a number is no time: "Rum 4.12", "Hörsal 9-11", "Hotell 24". */
export const roomEndings = [
  'rum',
  'rummet',
  'sal',
  'salen',
  'lokal',
  'lokalen',
  'hus',
  'huset',
  'plan',
  'planet',
  'våning',
  'våningen',
  'vån',
  'hotell',
  'hotellet',
  'nr',
  'vägen',
  'gatan',
  'gränd',
  'torg',
  'torget',
  'trappa',
  'trappor',
  'zon',
  'kvarteret',
  'kv',
  'bord',
  'port',
  'linje',
] as const;

/** Endings of words for places where people meet: tells "i Rådhuset" from "i Bostadsrättsföreningen". */
export const placeEndings = [
  'huset',
  'hus',
  'salen',
  'sal',
  'lokal',
  'lokalen',
  'lokaler',
  'rummet',
  'rum',
  'skolan',
  'skola',
  'gården',
  'gård',
  'kyrkan',
  'plaza',
  'center',
  'hotell',
  'hotellet',
  'biblioteket',
  'slott',
  'slottet',
  'krog',
  'restaurang',
  'café',
  'teatern',
  'villan',
  'park',
  'torg',
  'gatan',
  'vägen',
  'kontor',
  'kontoret',
  'stugan',
  'hemmet',
  'teams',
  'zoom',
  'skype',
  'discord',
  'meet',
  'distans',
] as const;

/** Services by which a meeting is held at a distance, as they are spelled. */
export const meetingServices: readonly string[] = ['Teams', 'Zoom', 'Skype'];
