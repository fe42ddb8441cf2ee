import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Setting } from '@kader/domain/vocabulary/settings'
import { contentVersion } from './content-version.ts'
import type { Day, Guard, When } from './rule.ts'
import { type Rulebook, assembled } from './rulebook.ts'

/** One line of a cell's operational agreement: what its partners agreed not to share, or only if. */
export interface Narrowing {
  /** Unique within the agreement; in a decision it reads `A-<id>`. */
  readonly id: string
  readonly validFrom: Day
  readonly validTo?: Day
  readonly when: When
  /** Absent: never. */
  readonly unless?: readonly ConditionCode[]
  readonly sentence: string
}

/** Where partners can agree among themselves; an emergency, a testimony or a report is not theirs to close. */
export const narrowableSettings: readonly Setting[] = [
  'bilateral',
  'consultation-livc-r',
  'consultation-other',
  'case-registration',
  'information-request',
  'invitation',
  'representation',
  'after-meeting',
  'common-file',
  'own-file',
  'feedback-fiche',
  'transfer',
  'statistics',
]

/** The law and an agreement together: an agreement only takes away, and never hides a duty. */
export function narrowedBy(rulebook: Rulebook, agreement: readonly Narrowing[]): Rulebook {
  const guards = agreement.map(guardOf)
  const ids = new Set(guards.map(({ id }) => id))
  if (ids.size < guards.length) throw new Error('Two lines of this agreement have the same id.')
  const version = `${rulebook.version}+${contentVersion(guards, [])}`
  return assembled([...rulebook.rules, ...guards], rulebook.norms, version)
}

function guardOf({ id, validFrom, validTo, when, unless, sentence }: Narrowing): Guard {
  const closed = when.settings.filter((setting) => !narrowableSettings.includes(setting))
  if (closed.length > 0) throw new Error(`An agreement cannot narrow: ${closed.join(', ')}.`)
  return {
    id: `A-${id}`,
    effect: 'prohibit',
    norms: ['gwh-52-2021'],
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    when,
    ...(unless === undefined ? {} : { unless }),
    obligations: ['O-EXPLAIN'],
    confidence: 'VERIFIED',
    sentence,
  }
}
