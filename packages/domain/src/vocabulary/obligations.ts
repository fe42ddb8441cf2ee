import { word } from './word.ts'

/** What must be done along with, or after, a disclosure or a refusal. */
export const obligations = {
  'O-LOG': { dutch: 'vastleggen wie, welke soort, aan wie, waarom, grond, regel, wanneer' },
  'O-SECRET': { dutch: 'de ontvanger is door geheimhouding gebonden' },
  'O-PURP': { dutch: 'enkel voor het opgegeven doel' },
  'O-RET': { dutch: 'bewaartermijn loopt (vooraf bepaald, hoogstens 30 jaar na afsluiting)' },
  'O-OWNFILE': { dutch: 'eigen dossier: enkel wat art. 4 wet 2026 toelaat' },
  'O-NOMENTION': { dutch: 'niet meedelen en niet vermelden dat het er is of vanwaar het komt' },
  'O-TRANSP': { dutch: 'algemene transparantie (decreet 2023 art. 6)' },
  'O-INFORM': { dutch: 'betrokkene inlichten, tenzij schadelijk' },
  'O-LISTPERS': { dutch: 'lijst van besproken personen bijhouden' },
  'O-LISTACCESS': { dutch: 'lijst van categorieën van toegangsgerechtigden' },
  'O-DPO': { dutch: 'DPO antwoordt en noteert de redenen' },
  'O-REVOKE': { dutch: 'toegang dezelfde dag intrekken' },
  'O-DESTROY': { dutch: 'kopieën vernietigen' },
  'O-MIN': { dutch: 'enkel het minimum' },
  'O-EXPLAIN': { dutch: 'weigering en wettige alternatieven uitleggen' },
} as const

export const ObligationCode = word(obligations)
export type ObligationCode = keyof typeof obligations
