/** The words printed under a signature. */
export const signatureRoles: readonly string[] = [
  'ordförande', 'vice ordförande', 'sekreterare', 'justerare', 'justeringsperson', 'justeringsman', 'sekretariatschef', 'protokollförare',
  'mötesordförande', 'mötessekreterare', 'ordf', 'sekr', 'förbundschef', 'kanslichef', 'verksamhetschef', 'förbundsdirektör', 'protokolljusterare',
  'förbundssekreterare', 'nämndsekreterare', 'kommundirektör', 'kommunchef', 'samordnare', 'koordinator', 'processledare', 'projektledare', 'verksamhetsledare',
  'nätverksledare', 'utvecklingsledare', 'strateg', 'utredare', 'handläggare', 'administratör', 'ledamot', 'kassör', 'sammankallande', 'tf ordförande', 't.f. ordförande',
  'tf sekreterare', 'protokollssekreterare', 'antecknare', 'direktör', 'kansliansvarig', 'regionchef', 'styrelseordförande', 'nätverkssamordnare', 'stämmoordförande', 'rösträknare',
];

/** Those whose office the header names were there. */
export const officerStatus = 'present';
