import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** Where the answer to a condition comes from; `docs/conditions.md` says the same in words. */
export type ConditionSource = 'derived' | 'document' | 'speaker' | 'chair'

/** Every condition of the vocabulary has one source, and no other one can answer it. */
export const conditionSources = {
  'C-INV': 'derived',
  'C-LIST': 'derived',
  'C-MAND': 'derived',
  'C-SECR': 'derived',
  'C-DATA': 'derived',
  'C-OPEN': 'derived',
  'C-NOOBJ': 'derived',
  'C-CONS': 'derived',
  'C-PUBLIC': 'derived',
  'C-CHANNEL': 'derived',
  'C-CLOSED': 'derived',
  'C-CLEAR': 'derived',
  'C-REP': 'derived',
  'C-SOCSEC': 'derived',
  'C-PUBSERV': 'derived',
  'C-MINOR': 'document',
  'C-MINOR12': 'document',
  'C-JUDAUTH': 'document',
  'C-CONSENT': 'document',
  'C-PROS': 'document',
  'C-WRITREQ': 'document',
  'C-ART23': 'document',
  'C-LISTPURP': 'document',
  'C-DECREE': 'document',
  'C-REGBASIS': 'document',
  'C-DECIDED': 'document',
  'C-PROC': 'document',
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
  'C-NOSEC': 'speaker',
  'C-SCORER': 'speaker',
  'C-EMERG': 'speaker',
  'C-458BIS': 'speaker',
  'C-TERLINK': 'speaker',
  'C-KORPSCHEF': 'speaker',
  'C-OWNPOWER': 'speaker',
  'C-PERIL': 'speaker',
  'C-ACUTE': 'speaker',
  'C-OFFENCE': 'speaker',
  'C-OFFICIAL': 'speaker',
  'C-NOTSECRET': 'speaker',
  'C-PUBORDER': 'speaker',
  'C-MISSION': 'speaker',
  'C-ANON': 'speaker',
  'C-MASKED': 'speaker',
  'C-NTK': 'chair',
} as const satisfies Record<ConditionCode, ConditionSource>

/** The conditions that only the speaker himself can answer. */
export const speakerConditions: readonly ConditionCode[] = codesFrom('speaker')

function codesFrom(source: ConditionSource): readonly ConditionCode[] {
  return (Object.keys(conditionSources) as (keyof typeof conditionSources)[]).filter((code) => conditionSources[code] === source)
}
