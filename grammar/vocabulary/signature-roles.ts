/** Offices of a meeting whose holders sign its protocol. */
const signingOffices: readonly string[] = [
  'ordförande',
  'vice ordförande',
  'sekreterare',
  'justerare',
  'justeringsperson',
  'justeringsman',
  'protokollförare',
  'protokolljusterare',
  'mötesordförande',
  'mötessekreterare',
  'sammankallande',
];

/**
 * Offices of a meeting, which are known even with damaged letters; professional titles are too many and too near each
 * other.
 */
export const meetingOffices: readonly string[] = [...signingOffices, 'ersättare'];

/** The words printed under a signature. */
export const signatureRoles: readonly string[] = [
  ...signingOffices,
  'sekretariatschef',
  'ordf',
  'sekr',
  'vd',
  'verkställande direktör',
  'förbundschef',
  'kanslichef',
  'verksamhetschef',
  'förbundsdirektör',
  'förbundssekreterare',
  'nämndsekreterare',
  'kommundirektör',
  'kommunchef',
  'samordnare',
  'koordinator',
  'processledare',
  'projektledare',
  'verksamhetsledare',
  'nätverksledare',
  'utvecklingsledare',
  'strateg',
  'utredare',
  'handläggare',
  'administratör',
  'ledamot',
  'kassör',
  'tf ordförande',
  't.f. ordförande',
  'tf sekreterare',
  'protokollssekreterare',
  'antecknare',
  'direktör',
  'kansliansvarig',
  'regionchef',
  'styrelseordförande',
  'nätverkssamordnare',
  'stämmoordförande',
  'rösträknare',
  'justerande',
];

/** Those whose office the header names were there. */
export const officerStatus = 'present';
