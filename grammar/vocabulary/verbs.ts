/** Finite verbs that make a line without a full stop a sentence and not a heading. */
export const finiteVerbs: readonly string[] = [
  'är', 'var', 'har', 'hade', 'ska', 'skall', 'kan', 'kunde', 'kommer', 'kom', 'blir', 'blev', 'får', 'fick', 'tas', 'togs', 'ges', 'gavs',
  'finns', 'fanns', 'går', 'gick', 'hålls', 'hölls', 'sker', 'skedde', 'noteras', 'utgår', 'utgick', 'bordläggs', 'bordlades', 'godkänns',
  'fastställs', 'väljs', 'valdes', 'läggs', 'lades', 'mailas', 'skickas', 'behöver', 'bör', 'måste', 'vill', 'tackar', 'önskar', 'föreslår', 'anser',
  'deltog', 'deltar', 'lämnar', 'lämnade', 'ger', 'gav', 'ser', 'såg', 'tar', 'tog', 'gör', 'gjorde', 'gäller', 'gällde', 'innebär', 'innebar', 'visar', 'pågår', 'pågick', 'saknas', 'ingår', 'ligger', 'låg', 'står', 'stod', 'börjar', 'återkommer', 'meddelar', 'reserverar', 'tillkommer', 'höll', 'håller', 'ställer', 'stäms',
];

/** Endings of the weak past tense and the like. */
export const verbEndings: readonly string[] = ['ade', 'ades', 'erade', 'erades', 'erar', 'eras', 'isade', 'isas'];
