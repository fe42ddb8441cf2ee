import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** What every invited service needs at the table, also before a data act was in force. */
export const atTable = [
  'C-INV',
  'C-LIST',
  'C-MAND',
  'C-FREE',
  'C-NEC',
  'C-NTK',
  'C-SECR',
  'C-MINOR',
] as const satisfies readonly ConditionCode[]

/** Municipal staff need no decree mandate. */
export const municipalAtTable = atTable.filter((code) => code !== 'C-MAND')
/** The organiser invites himself. */
export const organiserAtTable = municipalAtTable.filter((code) => code !== 'C-INV')
/** The police decide on their own data by their own law. */
export const policeAtTable = [
  'C-LIST',
  'C-NEC',
  'C-NTK',
  'C-SECR',
] as const satisfies readonly ConditionCode[]
