import type { CapacityFacts } from './capacity-facts.ts'

/** Those outside every service, and those who can only receive. */
export const outsideCapacities = {
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
