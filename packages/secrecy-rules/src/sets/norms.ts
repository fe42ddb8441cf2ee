/** Breach of professional secrecy, old code and new. */
export const secrecy = ['sw-458', 'sw26-352'] as const
/** The same from the first day of the rulebook. */
export const secrecyAlways = ['sw-458-oud', 'sw-458', 'sw26-352'] as const
/** The casusoverleg, old code and new. */
export const caseConsultation = ['sw-458ter', 'sw26-353-2'] as const
/** What an invited Flemish service leans on in the LIVC-R. */
export const flemishTable = [
  'sw-458ter',
  'sw26-353-2',
  'wet-livc-3-1',
  'wet-livc-3-2',
  'wet-livc-5',
  'decr-livc-2021',
  'gwh-52-2021',
  'decr-458ter-2023',
] as const
