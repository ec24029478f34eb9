import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, tell } from './people-cases.js';
import { growthOfTime } from './support/growth.js';

type Case = [text: string, people: string[]];

const annaAndBo = ['Anna Berg @Bjuv=1260', 'Bo Ek @Perstorp=1275'];

describe.each<[string, Case[]]>([
  [
    'reads the layouts of lists',
    [
      ['Anna Berg, Bjuv, Bo Ek, Perstorp', annaAndBo],
      ['Anna Berg, Bjuv och Bo Ek, Perstorp.', annaAndBo],
      ['Anna Berg, Bjuv samt Bo Ek, Perstorp', annaAndBo],
      ['Anna Berg, Bjuv; Bo Ek, Perstorp', annaAndBo],
      ['Anna Berg, Bjuv\nBo Ek, Perstorp', annaAndBo],
      ['Anna Berg, Bjuv,\nBo Ek, Perstorp,', annaAndBo],
      ['Anna Berg, Bjuv\n\nBo Ek, Perstorp', annaAndBo],
      ['Bjuv: Anna Berg\nPerstorp: Bo Ek', annaAndBo],
      [
        'Bjuv:      Anna Berg, rektor\n           Siv Ro\nPerstorp:  Bo Ek',
        ['Anna Berg @Bjuv=1260 #rektor', 'Siv Ro @Bjuv=1260', 'Bo Ek @Perstorp=1275'],
      ],
      [
        'Anna Berg, Bjuv, Bo Ek, Norrsjös\nkommunalförbund',
        ['Anna Berg @Bjuv=1260', 'Bo Ek @Norrsjös kommunalförbund'],
      ],
      ['Bjuv: Anna Berg, Perstorp: Bo Ek', annaAndBo],
      ['Bjuv:\n- Anna Berg\nPerstorp:\n- Bo Ek', annaAndBo],
      ['**Bjuv:** Anna Berg\n**Perstorp:** Bo Ek', annaAndBo],
      ['Anna Berg – Bjuv\nBo Ek – Perstorp', annaAndBo],
      ['Anna Berg - Bjuv\nBo Ek - Perstorp', annaAndBo],
      ['Bjuv – Anna Berg\nPerstorp – Bo Ek', annaAndBo],
      ['Bjuv – Anna Berg, Perstorp – Bo Ek', annaAndBo],
      ['Anna Berg (Bjuv)\nBo Ek (Perstorp)', annaAndBo],
      ['Anna Berg (Bjuv), Bo Ek (Perstorp)', annaAndBo],
      ['Bjuv (Anna Berg)\nPerstorp (Bo Ek)', annaAndBo],
      ['Anna Berg\tBjuv\nBo Ek\tPerstorp', annaAndBo],
      ['Bjuv\tAnna Berg\nPerstorp\tBo Ek', annaAndBo],
      ['Anna Berg, Bjuv          Bo Ek, Perstorp', annaAndBo],
      ['Anna Berg, Bjuv Bo Ek, Perstorp', annaAndBo],
      ['- Anna Berg, Bjuv\n- Bo Ek, Perstorp', annaAndBo],
      ['* **Anna Berg**, Bjuv\n* **Bo Ek**, Perstorp', annaAndBo],
      ['1. Anna Berg, Bjuv\n2. Bo Ek, Perstorp', annaAndBo],
      ['Anna Berg\nBjuv\nBo Ek\nPerstorp', annaAndBo],
      ['Bjuv\nAnna Berg\nPerstorp\nBo Ek', annaAndBo],
      ['| Namn | Kommun |\n| --- | --- |\n| Anna Berg | Bjuv |\n| Bo Ek | Perstorp |', annaAndBo],
      ['| Kommun | Namn |\n|:--|:--|\n| Bjuv | Anna Berg |\n| Perstorp | Bo Ek |', annaAndBo],
      ['| Förnamn | Efternamn | Kommun |\n|---|---|---|\n| Anna | Berg | Bjuv |\n| Bo | Ek | Perstorp |', annaAndBo],
      ['| Anna Berg | Bjuv |\n| Bo Ek | Perstorp |', annaAndBo],
      ['Namn\tKommun\nAnna Berg\tBjuv\nBo Ek\tPerstorp', annaAndBo],
      ['Anna Berg\nBo Ek', ['Anna Berg', 'Bo Ek']],
      ['Anna Berg, Bo Ek och Cia Dahl', ['Anna Berg', 'Bo Ek', 'Cia Dahl']],
      ['Anna, Bo och Cia', ['Anna', 'Bo', 'Cia']],
    ],
  ],
  [
    'reads lists that wrap',
    [
      [
        'Anna Berg, Bjuv, Stefan\nVall, Landskrona och Cia Dahl,\nBåstad, Per Alm, Klippan.',
        ['Anna Berg @Bjuv=1260', 'Stefan Vall @Landskrona=1282', 'Cia Dahl @Båstad=1278', 'Per Alm @Klippan=1276'],
      ],
      [
        'Anna Berg, Haninge\nkommun och Bo Ek, Helsingborgs\nstad',
        ['Anna Berg @Haninge kommun=0136', 'Bo Ek @Helsingborgs stad=1283'],
      ],
      ['Anna Berg, Haninge kom-\nmun', ['Anna Berg @Haninge kommun=0136']],
      [
        'Anna-\nKarin Ek, Bjuv, Torkel Lind-\ngren, Klip-\npan',
        ['Anna-Karin Ek @Bjuv=1260', 'Torkel Lindgren @Klippan=1276'],
      ],
      ['Anna Berg, Upplands\nVäsby', ['Anna Berg @Upplands Väsby=0114']],
      ['Anna Berg, Familjen\nNordost, Bo af\nEk, Lund', ['Anna Berg @Familjen Nordost', 'Bo af Ek @Lund=1281']],
      ['Cia Dahl\n\nfrån kl 09.00, Bjuv', ['Cia Dahl @Bjuv=1260 >09:00']],
      ['Cia Dahl från kl\n09.00, Bjuv', ['Cia Dahl @Bjuv=1260 >09:00']],
      ['Anna Berg, Bjuv (till\nkl 10.40), Bo Ek, Lund', ['Anna Berg @Bjuv=1260 <10:40', 'Bo Ek @Lund=1281']],
      ['Anna Berg, Bjuv, §§ 25-\n26\nBo Ek, Lund', ['Anna Berg @Bjuv=1260', 'Bo Ek @Lund=1281']],
      [
        'Anna Berg, Bjuv     Bo Ek, sekretariatet\nCia Dahl, Lund      Familjen Nordost',
        ['Anna Berg @Bjuv=1260', 'Bo Ek @sekretariatet Familjen Nordost', 'Cia Dahl @Lund=1281'],
      ],
      ['Anna Berg, Bjuv     Bo Ek,\nsekretariatet', ['Anna Berg @Bjuv=1260', 'Bo Ek @sekretariatet']],
      [
        'Jan Ahl, ordförande        Bert Quist ersätter Emil\nKris Modin, sekreterare    Falk',
        ['Jan Ahl #ordförande', 'Bert Quist #ersättare', 'Kris Modin #sekreterare'],
      ],
    ],
  ],
  [
    'reads what columns and line ends leave of a list',
    [
      [
        'Anna Berg, Bjuv, ordförande Bo Ek, Perstorp\nCia Dahl, Lund, ersättare Dan Ask, Åstorp',
        [
          'Anna Berg @Bjuv=1260 #ordförande',
          'Bo Ek @Perstorp=1275',
          'Cia Dahl @Lund=1281 #ersättare',
          'Dan Ask @Åstorp=1277',
        ],
      ],
      [
        'ekonomichef Anna Berg, Bjuv, ekonomichef Bo Ek, Perstorp',
        ['Anna Berg @Bjuv=1260 #ekonomichef', 'Bo Ek @Perstorp=1275 #ekonomichef'],
      ],
      [
        'Anna Berg (Bjuv), Bo Ek (Perstorp), Cia Dahl (Lund), Per\nvon Ask (Åstorp, t.o.m. kl.\n11.00), Eva Lind (Höör)',
        [
          'Anna Berg @Bjuv=1260',
          'Bo Ek @Perstorp=1275',
          'Cia Dahl @Lund=1281',
          'Per von Ask @Åstorp=1277 <11:00',
          'Eva Lind @Höör=1267',
        ],
      ],
      [
        'Karlshamn — Anna Berg, Bo Ek\nSélvesborg — Cia Dahl\nOlofstrém — Dan Ask',
        ['Anna Berg @Karlshamn=1082', 'Bo Ek @Karlshamn=1082', 'Cia Dahl @Sölvesborg=1083', 'Dan Ask @Olofström=1060'],
      ],
      ['Anna Berg, Bjuv\nBo Ek, Röda Korset', ['Anna Berg @Bjuv=1260', 'Bo Ek @Röda Korset']],
      [
        'Anna Berg, ekonom, Norrlands Brand (till kl. 10.00)\nBo Ek, Attention Lund\nCia Dahl',
        ['Anna Berg @Norrlands Brand #ekonom <10:00', 'Bo Ek @Attention Lund', 'Cia Dahl'],
      ],
      ['Anna Berg, Dan Ask\nBo Ek, Eva Lind', ['Anna Berg', 'Dan Ask', 'Bo Ek', 'Eva Lind']],
      ['Bjuv – Anna Berg, Dan Ask\nHöör – Bo Ek', ['Anna Berg @Bjuv=1260', 'Dan Ask @Bjuv=1260', 'Bo Ek @Höör=1267']],
      [
        'Anna Berg, barn- och utbildningsförvaltningen\nBo Ek, miljö- och byggförvaltningen',
        ['Anna Berg @barn- och utbildningsförvaltningen', 'Bo Ek @miljö- och byggförvaltningen'],
      ],
      [
        'Anna Berg, jurist, Advokatbyrån Lind & Borg, Bo Ek, Ernst & Young',
        ['Anna Berg @Advokatbyrån Lind & Borg #jurist', 'Bo Ek @Ernst & Young'],
      ],
      ['Anna Berg & Bo Ek', ['Anna Berg', 'Bo Ek']],
      ['Anna Svensk, Bjuv\nBo Ek, strateg miljö', ['Anna Svensk @Bjuv=1260', 'Bo Ek #strateg']],
      ['Anna Berg, Tallvikens Vatten och Avlopp AB', ['Anna Berg @Tallvikens Vatten och Avlopp AB']],
      [
        'Anna Berg, Unga synskadade, Bo Ek, Byggkonsult Väst',
        ['Anna Berg @Unga synskadade', 'Bo Ek @Byggkonsult Väst'],
      ],
      ['Anna Berg, Dalslands Sparbank, Bo Ek, Leader Mitt', ['Anna Berg @Dalslands Sparbank', 'Bo Ek @Leader Mitt']],
      [
        'Anna Berg, controller    Hjälpmedelscentralen\nBo Ek, ekonom            Region Skåne',
        ['Anna Berg @Hjälpmedelscentralen #controller', 'Bo Ek @Region Skåne #ekonom'],
      ],
      ['Anna Berg, Revisionsbyrån Tre Lejon', ['Anna Berg @Revisionsbyrån Tre Lejon']],
      [
        'Anna Berg, Skaraborgs kansli, Bo Ek, Regionens kontor',
        ['Anna Berg @Skaraborgs kansli', 'Bo Ek @Regionens kontor'],
      ],
      ['Anna Berg, Bjuv, samt föräldrar till 19 av klassens elever', ['Anna Berg @Bjuv=1260']],
      [
        'Anna Berg (vice ordférande)\nBo Ek, 2:e vice ordf6rande',
        ['Anna Berg #vice ordförande', 'Bo Ek #2:e vice ordförande'],
      ],
      ['Kassören Anna Berg och Revisorn Bo Ek', ['Anna Berg #kassören', 'Bo Ek #revisorn']],
      ['Eva-Lotta Pr im, Bjuv', ['Eva-Lotta Prim @Bjuv=1260']],
      ['Lars-0lof Berg, Bjuv', ['Lars-Olof Berg @Bjuv=1260']],
    ],
  ],
  [
    'gives a place to all whom it is about',
    [
      ['Anna Berg och Bo Ek, Ängelholm', ['Anna Berg @Ängelholm=1292', 'Bo Ek @Ängelholm=1292']],
      [
        'Anna Berg, Bo Ek och Cia Dahl, Ängelholm',
        ['Anna Berg @Ängelholm=1292', 'Bo Ek @Ängelholm=1292', 'Cia Dahl @Ängelholm=1292'],
      ],
      ['Bjuv: Anna Berg och Bo Ek', ['Anna Berg @Bjuv=1260', 'Bo Ek @Bjuv=1260']],
      ['Bjuv – Anna Berg, Bo Ek', ['Anna Berg @Bjuv=1260', 'Bo Ek @Bjuv=1260']],
      ['Bjuv: Anna Berg, Bo Ek; Lund: Cia Dahl', ['Anna Berg @Bjuv=1260', 'Bo Ek @Bjuv=1260', 'Cia Dahl @Lund=1281']],
      ['Anna Berg, Klippan och Åstorp', ['Anna Berg @Klippan=1276 @Åstorp=1277']],
      ['Anna Berg – Klippan och Åstorp', ['Anna Berg @Klippan=1276 @Åstorp=1277']],
      ['Anna Berg (Berg och Härjedalen)', ['Anna Berg @Berg=2326 @Härjedalen=2361']],
      [
        'Anna Berg, Ängelholm, Båstad, Bo Ek, Klippan',
        ['Anna Berg @Ängelholm=1292 @Båstad=1278', 'Bo Ek @Klippan=1276'],
      ],
      ['Anna Berg, Bo Ek, Klippan', ['Anna Berg', 'Bo Ek @Klippan=1276']],
    ],
  ],
  [
    'reads titles in every position, in lower case',
    [
      ['Anna Berg, ordförande, Bjuv', ['Anna Berg @Bjuv=1260 #ordförande']],
      ['Anna Berg, Bjuv, Ordförande', ['Anna Berg @Bjuv=1260 #ordförande']],
      ['Anna Berg (ordf)', ['Anna Berg #ordf']],
      ['Ordförande Anna Berg', ['Anna Berg #ordförande']],
      ['Ordförande: Anna Berg, Bjuv', ['Anna Berg @Bjuv=1260 #ordförande']],
      ['Ordförande\nAnna Berg\nSekreterare\nBo Ek', ['Anna Berg #ordförande', 'Bo Ek #sekreterare']],
      ['1:e vice ordförande Anna Berg', ['Anna Berg #1:e vice ordförande']],
      ['kommundirektör Anna Berg, Bjuv', ['Anna Berg @Bjuv=1260 #kommundirektör']],
      ['Anna Berg, t.f. kommundirektör, Bjuv', ['Anna Berg @Bjuv=1260 #t.f. kommundirektör']],
      ['Anna Berg, ekonomi- och personalchef', ['Anna Berg #ekonomi- och personalchef']],
      ['Anna Berg, chef för vård och omsorg, Lund', ['Anna Berg @Lund=1281 #chef för vård och omsorg']],
      ['Anna Berg, rektor vid Tallskolan', ['Anna Berg @Tallskolan #rektor']],
      ['Anna Berg, kommundirektör i Bjuvs kommun', ['Anna Berg @Bjuvs kommun=1260 #kommundirektör']],
      ['Anna Berg, brandman', ['Anna Berg #brandman']],
      ['Anna Berg\tordförande\nBo Ek\tkassör', ['Anna Berg #ordförande', 'Bo Ek #kassör']],
      ['Ledamöter: Anna Berg, Bo Ek', ['Anna Berg', 'Bo Ek']],
      ['Edvard Tor Vik, Lund', ['Edvard Tor Vik @Lund=1281']],
    ],
  ],
  [
    'lists the substitute and not the one replaced',
    [
      ['Bo Ek, ersättare för Anna Berg, Bjuv', ['Bo Ek @Bjuv=1260 #ersättare']],
      ['Bo Ek (ersätter Anna Berg), Bjuv', ['Bo Ek @Bjuv=1260 #ersättare']],
      ['Bo Ek, Bjuv, tjg ers för Anna Berg', ['Bo Ek @Bjuv=1260 #ersättare']],
      ['Bo Ek (S) tjänstgör för Anna Berg (M)', ['Bo Ek @S #ersättare']],
      ['Bo Ek, suppleant för Anna Berg', ['Bo Ek #suppleant']],
      ['Bo Ek, ersättare för\nAnna Berg\nCia Dahl, Lund', ['Bo Ek #ersättare', 'Cia Dahl @Lund=1281']],
      ['Bo Ek, Lund, ersättare', ['Bo Ek @Lund=1281 #ersättare']],
    ],
  ],
  [
    'reads arrivals and departures in every position',
    [
      ['Anna Berg från kl 08.45, Bjuv', ['Anna Berg @Bjuv=1260 >08:45']],
      ['Anna Berg, Bjuv, fr kl 9', ['Anna Berg @Bjuv=1260 >09:00']],
      ['Anna Berg (fr.o.m. kl. 9:15), Bjuv', ['Anna Berg @Bjuv=1260 >09:15']],
      ['Anna Berg fr o m 10, Bjuv', ['Anna Berg @Bjuv=1260 >10:00']],
      ['Anna Berg fram till 12.10, Bjuv', ['Anna Berg @Bjuv=1260 <12:10']],
      ['Anna Berg (till kl 10.40), Bjuv', ['Anna Berg @Bjuv=1260 <10:40']],
      ['Anna Berg, Bjuv till kl 11ca', ['Anna Berg @Bjuv=1260 <11:00 ca']],
      ['Anna Berg – Bjuv, till ca kl 14.45', ['Anna Berg @Bjuv=1260 <14:45 ca']],
      ['Anna Berg t.o.m. 11, Bjuv', ['Anna Berg @Bjuv=1260 <11:00']],
      ['Anna Berg, Bjuv, anlände 09.15', ['Anna Berg @Bjuv=1260 >09:15']],
      ['Anna Berg, Bjuv (ankom kl 9.30)', ['Anna Berg @Bjuv=1260 >09:30']],
      ['Anna Berg, Bjuv, kom kl 13.25', ['Anna Berg @Bjuv=1260 >13:25']],
      ['Anna Berg, Bjuv lämnade kl 11.30', ['Anna Berg @Bjuv=1260 <11:30']],
      ['Anna Berg lämnade mötet kl. 11, Bjuv', ['Anna Berg @Bjuv=1260 <11:00']],
      ['Anna Berg, Bjuv, avvek 10.20', ['Anna Berg @Bjuv=1260 <10:20']],
      ['Anna Berg kl 09.00-10.30, Bjuv', ['Anna Berg @Bjuv=1260 >09:00 <10:30']],
      ['Anna Berg, Bjuv (kl. 9–10.15)', ['Anna Berg @Bjuv=1260 >09:00 <10:15']],
      ['Anna Berg, deltog 9-10, Bjuv', ['Anna Berg @Bjuv=1260 >09:00 <10:00']],
      ['Anna Berg, Bjuv (från kl. 09.15 till kl. 11.00)', ['Anna Berg @Bjuv=1260 >09:15 <11:00']],
      ['Anna Berg kl 0915-1130', ['Anna Berg >09:15 <11:30']],
      ['Anna Berg (9.15-), Bo Ek (-11.30)', ['Anna Berg >09:15', 'Bo Ek <11:30']],
      ['Från kl 9.15: Anna Berg, Bjuv', ['Anna Berg @Bjuv=1260 >09:15']],
    ],
  ],
  [
    'keeps presence by item and by means out of names and places',
    [
      ['Anna Berg, Bjuv, §§ 11–12', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, punkt 3–5, Bjuv', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg (ärende 1-3, 7–13), Bjuv', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, ej § 91-97, Bjuv', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, del av § 4, Bjuv', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, Bjuv, lämnade mötet efter § 5', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, Bjuv, via Teams', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg (på länk), Bjuv', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, Bjuv, digitalt', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg, Bjuv (Zoom)', ['Anna Berg @Bjuv=1260']],
      ['Anna Berg (S), Bjuv, Bo Ek (-), Cia Dahl (ÖKP)', ['Anna Berg @S @Bjuv=1260', 'Bo Ek', 'Cia Dahl @ÖKP']],
    ],
  ],
  [
    'reads what the list itself says of presence',
    [
      ['Anna Berg, Bjuv, anmält förhinder\nBo Ek, Lund', ['Anna Berg @Bjuv=1260 !excused', 'Bo Ek @Lund=1281']],
      ['Anna Berg (frånvarande)', ['Anna Berg !absent']],
      ['~~Anna Berg, Bjuv~~\nBo Ek, Lund', ['Anna Berg @Bjuv=1260 ~', 'Bo Ek @Lund=1281']],
      ['- ~~Bjuv: Anna Berg~~\n- Lund: Bo Ek', ['Anna Berg @Bjuv=1260 ~', 'Bo Ek @Lund=1281']],
      ['~~Anna Berg, Bjuv', ['Anna Berg @Bjuv=1260']],
      [
        '| Roll | Namn | Närvaro |\n|---|---|---|\n| Ordförande | Anna Berg | Ja |\n| Vice ordförande | Vakant | |\n| Kassör | Bo Ek | Ja på länk |\n| Ledamot | Cia Dahl | Nej |\n| Ledamot | Dan Falk | - |\n| Ledamot | Eva Grip | X |',
        [
          'Anna Berg #ordförande !present',
          'Bo Ek #kassör !present',
          'Cia Dahl #ledamot !absent',
          'Dan Falk #ledamot !absent',
          'Eva Grip #ledamot !present',
        ],
      ],
    ],
  ],
  [
    'reads names of every form',
    [
      ['Eva von Essen, Lund, Karl af Ek, Kil', ['Eva von Essen @Lund=1281', 'Karl af Ek @Kil=1715']],
      ['José de la Cruz, Lund, Mikael d’Ahl, Kil', ['José de la Cruz @Lund=1281', 'Mikael d’Ahl @Kil=1715']],
      [
        'A. Berg, Bjuv, J P Ek, Lund, Anna B Dahl, Kil, BG, Höör, C.-G. Ek, Bjuv',
        ['A. Berg @Bjuv=1260', 'J P Ek @Lund=1281', 'Anna B Dahl @Kil=1715', 'BG @Höör=1267', 'C.-G. Ek @Bjuv=1260'],
      ],
      ["Sean O'Brien, Lund, Lou D’Angelo, Kil", ["Sean O'Brien @Lund=1281", 'Lou D’Angelo @Kil=1715']],
      [
        'Søren Ølgaard, Lund, Élise Çelik, Kil, Łukasz Žižek, Ale',
        ['Søren Ølgaard @Lund=1281', 'Élise Çelik @Kil=1715', 'Łukasz Žižek @Ale=1440'],
      ],
      ['ANNA BERG, BJUV', ['ANNA BERG @BJUV=1260']],
      ['Anna Lund, Lund, Nora Berg, Nora, Per Boden', ['Anna Lund @Lund=1281', 'Nora Berg @Nora=1884', 'Per Boden']],
      ['Anna  Berg, Bjuv', ['Anna Berg @Bjuv=1260']],
    ],
  ],
  [
    'reads organisations as printed',
    [
      ['Anna Berg, sekretariatet', ['Anna Berg @sekretariatet']],
      ['Anna Berg, sekretariatet Familjen Nordost', ['Anna Berg @sekretariatet Familjen Nordost']],
      ['Anna Berg, Region Skåne, Bo Ek, NV Skåne', ['Anna Berg @Region Skåne', 'Bo Ek @NV Skåne']],
      ['Anna Berg, Salems Energi AB, Bo Ek, Sweco', ['Anna Berg @Salems Energi AB', 'Bo Ek @Sweco']],
      ['Anna Berg, Länsstyrelsen i Skåne län', ['Anna Berg @Länsstyrelsen i Skåne län']],
      [
        'Anna Berg, Miljö och teknik, Bo Ek, Kultur- och fritidsnämnden',
        ['Anna Berg @Miljö och teknik', 'Bo Ek @Kultur- och fritidsnämnden'],
      ],
      ['Anna Berg, Höganäs kommun, Bo Ek, Borås Stad', ['Anna Berg @Höganäs kommun=1284', 'Bo Ek @Borås Stad=1490']],
      ['Anna Berg, Falu kommun, Bo Ek, Dals-Ed', ['Anna Berg @Falu kommun=2080', 'Bo Ek @Dals-Ed=1438']],
      ['Huddinge kommun: Anna Berg', ['Anna Berg @Huddinge kommun=0126']],
      ['Anna Berg Huddinge kommun Bo Ek Region Halland', ['Anna Berg @Huddinge kommun=0126', 'Bo Ek @Region Halland']],
    ],
  ],
  [
    'finds nobody in empty markers',
    [
      '-',
      'inga',
      'Ingen.',
      'Inga anmälda',
      'Vakant',
      'Ersättare saknas',
      'Vice ordförande: vakant',
      'Se bilaga 1',
      '',
      '–',
      '...',
    ].map((text) => [text, []]),
  ],
])('%s', (_, cases) => {
  it.each(cases)('%j', (text, people) => {
    expect(tell(text)).toEqual(people);
  });
});

describe('damage', () => {
  const municipalities: [printed: string, proper: string, code: string][] = [
    ['Angelholm', 'Ängelholm', '1292'],
    ['Héganiis', 'Höganäs', '1284'],
    ['Hégands', 'Höganäs', '1284'],
    ['Astorp', 'Åstorp', '1277'],
    ['Svalév', 'Svalöv', '1214'],
    ['0rkelljunga', 'Örkelljunga', '1257'],
    ['Heisingborg', 'Helsingborg', '1283'],
    ['Angelholms kommun', 'Ängelholms kommun', '1292'],
    ['Hoor', 'Höör', '1267'],
  ];
  it.each(municipalities)('reads %s as %s, and says so', (printed, proper, code) => {
    const { people, repairs } = read(`Anna Berg, ${printed}`);
    expect(people[0]?.affiliations).toMatchObject([{ name: proper, municipalityCode: code }]);
    expect(repairs).toMatchObject([{ rule: 'municipality' }]);
  });

  it.each(municipalities)('keeps %s as printed without repair', (printed, _, code) => {
    const { people, repairs } = read(`Anna Berg, ${printed}`, { repair: false });
    expect(people[0]?.affiliations).toMatchObject([{ name: printed, municipalityCode: code }]);
    expect(repairs).toEqual([]);
  });

  it.each([
    ['Vera J ansson', 'Vera Jansson', 'split-word', 'J ansson'],
    ['Tomas Ril.ke', 'Tomas Rilke', 'stray-punctuation', 'Ril.ke'],
    ['Ann Vall, Bjuv, Stefan .\nSand, Lund', 'Stefan Sand', 'stray-punctuation', 'Stefan .'],
    ['Ann Vall, Bjuv, Stefan -\nSand, Lund', 'Stefan Sand', 'stray-punctuation', 'Stefan -'],
  ])('mends %j to %s', (text, name, rule, before) => {
    const { people, repairs } = read(text);
    expect(people.map((person) => person.name)).toContain(name);
    expect(repairs).toMatchObject([{ rule, before }]);
  });

  it('keeps split words and stray marks without repair', () => {
    expect(tell('Vera J ansson, Tomas Ril.ke', { repair: false })).toEqual(['Vera J ansson', 'Tomas Ril.ke']);
  });

  it.each(['A. Berg', 'J P Berg', 'Anna B Ek', 'Bo E. Sund', 'K-G Ödman', 'Anna Hallqvist', 'Nils Söderby'])(
    'leaves the clean name %s alone',
    (name) => {
      const { people, repairs } = read(`${name}, Bjuv`);
      expect(people[0]?.name).toBe(name);
      expect(repairs).toEqual([]);
    },
  );

  it('gives no code to places that no municipality is near', () => {
    expect(tell('Anna Berg, Oslo, Bo Ek, Sundby, Cia Dahl, Nordberg')).toEqual([
      'Anna Berg @Oslo',
      'Bo Ek @Sundby',
      'Cia Dahl @Nordberg',
    ]);
  });
});

describe('doubts', () => {
  it.each([
    ['Anna Berg, Ängelholm, Båstad, Bo Ek, Lund', 'several-affiliations'],
    ['Anna Berg, Bo Ek, Cia Dahl Dan Falk', 'missing-comma'],
    ['Anna Berg (kl 9.15)', 'unclear-time'],
  ])('%j is read with the doubt %s', (text, code) => {
    expect(read(text).doubts.map((doubt) => doubt.code)).toEqual([code]);
  });

  it('has none where "och" joins two places', () => {
    expect(read('Anna Berg, Klippan och Åstorp').doubts).toEqual([]);
  });

  it.each([
    ['Anna Berg samt ytterligare 31 medlemmar', ['ytterligare 31 medlemmar']],
    ['Anna Berg, Bjuv samt 12 åhörare', ['12 åhörare']],
    ['Samtliga från styrelsen är närvarande', ['Samtliga från styrelsen är närvarande']],
  ])('%j keeps what names nobody', (text, unread) => {
    const reading = read(text);
    expect(reading.unread.map(({ start, end }) => text.slice(start, end))).toEqual(unread);
  });
});

describe('presenters', () => {
  it.each<Case>([
    ['Anna Berg, sekretariatschef.', ['Anna Berg #sekretariatschef']],
    ['Anna Berg och Bo Ek, kulturchefsnätverket', ['Anna Berg @kulturchefsnätverket', 'Bo Ek @kulturchefsnätverket']],
    ['Projektledare Anna Berg från Ängelholms kommun', ['Anna Berg @Ängelholms kommun=1292 #Projektledare']],
    ['Anna Berg (Bjuv)', ['Anna Berg @Bjuv=1260']],
    ['Anna Berg. Tidplanen', ['Anna Berg']],
    ['Anna Berg, IT-chef, Region Halland', ['Anna Berg @Region Halland #IT-chef']],
  ])('%j', (text, people) => {
    expect(tell(text, { purpose: 'presenter' })).toEqual(people);
  });
});

describe('spans', () => {
  it.each([
    'Anna Berg, Bjuv, Bo Ek (till kl 10.40), Klippans kommun',
    'Bjuv: Anna Berg\nLund: Bo Ek',
    '| Namn | Kommun |\n|---|---|\n| Anna Berg | Bjuv |',
    '- **Anna Berg**, Bjuv',
  ])('of %j hold the words themselves', (text) => {
    for (const { name, nameSpan, affiliations, span } of read(text).people) {
      expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
      for (const place of affiliations) expect(text.slice(place.span.start, place.span.end)).toBe(place.name);
      expect(span.start).toBeLessThanOrEqual(nameSpan.start);
      expect(span.end).toBeGreaterThanOrEqual(nameSpan.end);
    }
  });

  it('end with the parenthesis that they open', () => {
    const text = 'Anna Berg (Bjuv), Bo Ek';
    expect(read(text).people.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Anna Berg (Bjuv)',
      'Bo Ek',
    ]);
  });
});

describe('any text', () => {
  const words = [
    'Anna',
    'Berg',
    'Bjuv',
    'och',
    ',',
    ';',
    ':',
    '–',
    '-',
    '|',
    '(',
    ')',
    '~~',
    '§ 3',
    'från',
    'kl',
    '9.15',
    'till',
    '11ca',
    'ordförande',
    'kommun',
    'AB',
    '\n',
    '  ',
    '\t',
    '.',
    'J',
    'ovic',
    'ersättare för',
    'samtliga',
    'Namn',
    '**',
    '- ',
    'ej',
    'Vakant',
    '٣',
    '\ud800',
  ];
  const list = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));

  it('is read without a throw, and every span lies in it', () => {
    fc.assert(
      fc.property(fc.oneof(list, fc.string({ unit: 'binary', maxLength: 200 })), fc.boolean(), (text, repair) => {
        const { people, unread, repairs } = read(text, { repair });
        for (const { start, end } of [
          ...people.map(({ span }) => span),
          ...unread,
          ...repairs.map(({ span }) => span),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });

  it('without repair gives names that stand in it, white space and line breaks aside', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(list, (text) => {
        for (const { name, nameSpan } of read(text, { repair: false }).people)
          expect(letters(text.slice(nameSpan.start, nameSpan.end))).toBe(letters(name));
      }),
    );
  });

  it.each(['Anna Berg, Bjuv, ', 'Anna och ', '(', 'a: ', 'Anna-\n', '~~A B ', 'kl 9, ', '| a '])(
    'of 200 000 letters of %j is read in time linear in their number',
    (unit) => {
      const growth = growthOfTime((letters) => read(unit.repeat(letters / unit.length)), {
        small: 20_000,
        large: 200_000,
        enough: 40,
      });
      expect(growth).toBeLessThan(40);
    },
  );
});
