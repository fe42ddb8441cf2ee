/** From here services under Flemish competence have a mandate to sit. */
export const flemishMandate = '2021-07-19'
/** The last day without, and the first day with, the Flemish data decree for a casusoverleg. */
export const beforeFlemishData = '2023-08-17'
export const flemishData = '2023-08-18'
/** The same for the federal data act. */
export const beforeFederalData = '2026-02-14'
export const federalData = '2026-02-15'
/** The LIVC-R act. */
export const livcAct = '2018-09-24'
/** The act on the T.E.R. database. */
export const terAct = '2024-10-01'
/** The day before the Flemish mandate. */
export const beforeMandate = '2021-07-18'
