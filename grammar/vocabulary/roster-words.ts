/** Lower-case words that stand in lists of people without making a sentence of them. */
export const rosterWords: ReadonlySet<string> = new Set(
  (
    'och samt från fr till fram t.o.m tom fr.o.m from kl klockan ca cirka för via per på länk digitalt teams zoom von af av de la van der del ej icke ' +
    'punkt punkter ärende ärenden ordf ordförande vice sekr sekreterare ledamot ersättare suppleant justerare adjungerad tjg tjänstgörande ers ersätter ' +
    'kommun stad kommuns sekretariatet lämnade kom anlände ankom avvek deltog anmält förhinder frånvarande närvarande utan mötet endast under tf t.f bitr ' +
    'kommundirektör kommunchef representant förvaltningschef socialchef utvecklingschef strateg samordnare'
  ).split(' '),
);
