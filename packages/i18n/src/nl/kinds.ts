/** Kinds of information, by the codes of the vocabulary. */
export const kinds = {
  ID: 'Wie het is',
  SIG: 'Signaal of waarneming',
  CARE: 'Vertrouwelijke hulp',
  MED: 'Medische informatie',
  JUD: 'Gerechtelijke informatie',
  POL: 'Politie-informatie',
  SCH: 'Schoolloopbaan',
  JOB: 'Dossier van de werkzoekende',
  TER: 'Informatie van OCAD',
  RISK: 'Risicotaxatie',
  ACT: 'Afspraken en acties',
  STAT: 'Statistiek',
  ANON: 'Anonieme informatie',
  OPEN: 'Openbare informatie',
  CLASS: 'Geclassificeerde informatie',
  EXISTENCE: 'Dat er iets bestaat',
} as const
