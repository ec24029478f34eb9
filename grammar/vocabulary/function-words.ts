/** Words that cannot end a clause: a line that ends in one goes on in the next line. */
export const danglingWords: ReadonlySet<string> = new Set(
  (
    'och eller samt att som för till om av på i med från vid hos inom utan genom under över efter mot mellan kring ' +
    'angående gällande avseende rörande enligt inför per via bland utifrån en ett den det de denna detta dessa är ska ' +
    'skall kan kommer har hade vara bli blir inte sin sitt sina vår vårt våra dess deras respektive inklusive exklusive ' +
    'men utöver såsom hur när där vilka vilket vilken bilaga bilagorna bilagor bil nr nummer punkt punkterna paragraf ca cirka kl'
  ).split(' '),
);

/** What follows "att" in words that begin with it ("attityd", "attest"), so that it is no "att" glued to its verb. */
export const restsOfAttWords: readonly string[] = ['ityd', 'rakti', 'rah', 'ack', 'est', 'ent', 'rib', 'rapp', 'ic'];

/** Words in -a that are no infinitives: "åt alla" is no "att". */
export const notInfinitives: readonly string[] = (
  'alla båda bada flera samma denna dessa andra första forsta samtliga många manga några nagra inga vissa egna era våra ' +
  'vara deras dera hela halva'
).split(' ');

/** Words that stand before a verb or noun by themselves as well as in one word with it: "ta fram", "framtagen". */
export const verbParticles: ReadonlySet<string> = new Set(
  (
    'fram till upp ut in ned ner över under efter före bort hem kvar igen ihop isär åter mot fast loss med om på av an ' +
    'för bi emot samman genom förbi ifrån ihåg tillbaka undan vidare väl nära hög hel halv mer mest så lika allt ännu ' +
    'nu då här där hur icke ej'
  ).split(' '),
);
