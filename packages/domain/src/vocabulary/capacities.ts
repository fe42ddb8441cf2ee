import { oneOf, word } from './word.ts'
import type { Regime } from './regimes.ts'
import type { Sector } from './sectors.ts'

interface CapacityFacts {
  readonly dutch: string
  readonly sector: Sector
  readonly regime: Regime
  /** Some can only receive: a group, a person concerned, the public. */
  readonly as: 'both' | 'recipient'
  /** Can hold a seat under art. 3 § 1 of the LIVC-R act. */
  readonly seat: boolean
}

/** In which capacity someone speaks or hears; that of the day of disclosure. */
export const capacities = {
  'clb-worker': {
    dutch: 'CLB-medewerker',
    sector: 'education',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  teacher: {
    dutch: 'leerkracht, zorgcoördinator',
    sector: 'education',
    regime: 'discretieplicht',
    as: 'both',
    seat: true,
  },
  'school-director': {
    dutch: 'schooldirectie',
    sector: 'education',
    regime: 'discretieplicht',
    as: 'both',
    seat: true,
  },
  'caw-worker': {
    dutch: 'CAW-begeleider',
    sector: 'welfare',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'ocmw-worker': {
    dutch: 'maatschappelijk werker OCMW',
    sector: 'welfare',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'youth-help-worker': {
    dutch: 'jeugdhulpverlener',
    sector: 'welfare',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'mandated-youth-facility': {
    dutch: 'OCJ / vertrouwenscentrum kindermishandeling',
    sector: 'welfare',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: false,
  },
  physician: {
    dutch: 'huisarts, psychiater',
    sector: 'health',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'cgg-psychologist': {
    dutch: 'psycholoog of hulpverlener CGG',
    sector: 'health',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'street-worker': {
    dutch: 'straathoekwerker of vrijwilliger van een gesubsidieerde organisatie',
    sector: 'welfare',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'emergency-service': {
    dutch: 'hulp- en gezondheidsdienst bij een interventie',
    sector: 'health',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: false,
  },
  'justice-assistant': {
    dutch: 'justitieassistent',
    sector: 'justice',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'justice-house-central': {
    dutch: 'gemachtigd lid van het centraal bestuur justitiehuizen / Opgroeien',
    sector: 'justice',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: false,
  },
  'vdab-counsellor': {
    dutch: 'VDAB-bemiddelaar',
    sector: 'employment',
    regime: 'discretieplicht',
    as: 'both',
    seat: true,
  },
  'vdab-partner': {
    dutch: 'partner van VDAB (opleiding, GTB)',
    sector: 'employment',
    regime: 'discretieplicht',
    as: 'both',
    seat: false,
  },
  'benefits-authority': {
    dutch: 'RVA, sanctiedienst',
    sector: 'employment',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: false,
  },
  korpschef: {
    dutch: 'korpschef lokale politie',
    sector: 'police',
    regime: 'geheim-onderzoek',
    as: 'both',
    seat: true,
  },
  'information-officer': {
    dutch: 'information officer of andere politievertegenwoordiger met machtiging geheim',
    sector: 'police',
    regime: 'geheim-onderzoek',
    as: 'both',
    seat: true,
  },
  'police-officer': {
    dutch: 'politieambtenaar zonder machtiging geheim',
    sector: 'police',
    regime: 'geheim-onderzoek',
    as: 'both',
    seat: false,
  },
  prosecutor: {
    dutch: 'procureur des Konings, parket',
    sector: 'justice',
    regime: 'geheim-onderzoek',
    as: 'both',
    seat: false,
  },
  court: {
    dutch: 'rechtbank, onderzoeksrechter, strafuitvoeringsrechtbank, parlementaire onderzoekscommissie',
    sector: 'justice',
    regime: 'geheim-onderzoek',
    as: 'both',
    seat: false,
  },
  'youth-court-service': {
    dutch: 'sociale dienst jeugdrechtbank',
    sector: 'justice',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: false,
  },
  mayor: {
    dutch: 'burgemeester of zijn vertegenwoordiger',
    sector: 'municipality',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: true,
  },
  'livc-coordinator': {
    dutch: 'LIVC-coördinator, organisator, preventieambtenaar die coördineert',
    sector: 'municipality',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: true,
  },
  'prevention-worker': {
    dutch: 'gemeentelijk jeugd-, preventie- of straathoekwerker',
    sector: 'municipality',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: true,
  },
  'municipal-department': {
    dutch: 'andere gemeentedienst, college, gemeenteraad',
    sector: 'municipality',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: false,
  },
  'other-mayor': {
    dutch: 'burgemeester van een andere gemeente',
    sector: 'municipality',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: false,
  },
  ocad: { dutch: 'OCAD', sector: 'intelligence', regime: 'ambtsgeheim', as: 'both', seat: false },
  vsse: { dutch: 'VSSE / ADIV', sector: 'intelligence', regime: 'ambtsgeheim', as: 'both', seat: false },
  ltf: { dutch: 'Lokale Taskforce', sector: 'intelligence', regime: 'ambtsgeheim', as: 'both', seat: false },
  'oversight-body': {
    dutch: 'toezichthouder (COC, Comité I, GBA, VTC)',
    sector: 'oversight',
    regime: 'ambtsgeheim',
    as: 'both',
    seat: false,
  },
  lawyer: { dutch: 'advocaat', sector: 'private', regime: 'beroepsgeheim', as: 'both', seat: false },
  'former-participant': {
    dutch: 'gewezen deelnemer (functie, ontslag, einde mandaat)',
    sector: 'any',
    regime: 'beroepsgeheim',
    as: 'both',
    seat: false,
  },
  'own-team': {
    dutch: 'eigen dienst, eigen dossier, eigen gebruik, uitvoerende collega',
    sector: 'any',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  'represented-colleague': {
    dutch: 'vertegenwoordigde collega',
    sector: 'any',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  'livc-participants': {
    dutch: 'alle aanwezigen op het overleg',
    sector: 'any',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  'data-subject': {
    dutch: 'betrokkene zelf (leerling, werkzoekende, cliënt)',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  parent: {
    dutch: 'ouder of opvoedingsverantwoordelijke',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  relative: {
    dutch: 'partner, familielid, naaste',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  'threatened-person': {
    dutch: 'bedreigde persoon',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  researcher: {
    dutch: 'onderzoeker, ministerie, VVSG',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  public: {
    dutch: 'buur, pers, vereniging, geloofsgemeenschap, iedereen',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
  'it-supplier': {
    dutch: 'verwerker, IT-leverancier, ontwikkelaar',
    sector: 'private',
    regime: 'none',
    as: 'recipient',
    seat: false,
  },
} as const satisfies Record<string, CapacityFacts>

export const Capacity = word(capacities)
export type Capacity = keyof typeof capacities

/** A capacity in which someone can hold information and speak. */
export type HolderCapacity = {
  [C in Capacity]: (typeof capacities)[C]['as'] extends 'both' ? C : never
}[Capacity]
export const HolderCapacity = oneOf(Capacity.options.filter(canHold))

function canHold(capacity: Capacity): capacity is HolderCapacity {
  return capacities[capacity].as === 'both'
}
