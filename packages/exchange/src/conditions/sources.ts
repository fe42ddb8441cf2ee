import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** Where the answer to a condition comes from; `docs/conditions.md` says the same in words. */
export type ConditionSource = 'derived' | 'document' | 'speaker' | 'chair'

/** Conditions that the flows of this version ask. Any other stays not known, and so opens nothing. */
export const conditionSources = {
  'C-INV': 'derived',
  'C-LIST': 'derived',
  'C-MAND': 'derived',
  'C-SECR': 'derived',
  'C-DATA': 'derived',
  'C-MINOR': 'document',
  'C-MINOR12': 'document',
  'C-OPEN': 'derived',
  'C-NOOBJ': 'derived',
  'C-JUDAUTH': 'document',
  'C-CONS': 'derived',
  'C-NOSEC': 'derived',
  'C-PUBLIC': 'derived',
  'C-CHANNEL': 'derived',
  'C-NTK': 'chair',
  'C-FREE': 'speaker',
  'C-NEC': 'speaker',
  'C-RELATED': 'speaker',
  'C-NOSEX': 'speaker',
  'C-VALID': 'speaker',
  'C-NOHARM': 'speaker',
  'C-SHARED': 'speaker',
  'C-VERONTRUST': 'speaker',
  'C-INDISP': 'speaker',
  'C-MIN': 'speaker',
} as const satisfies Partial<Record<ConditionCode, ConditionSource>>

/** The conditions that only the speaker himself can answer. */
export const speakerConditions: readonly ConditionCode[] = codesFrom('speaker')

function codesFrom(source: ConditionSource): readonly ConditionCode[] {
  return (Object.keys(conditionSources) as (keyof typeof conditionSources)[]).filter((code) => conditionSources[code] === source)
}
