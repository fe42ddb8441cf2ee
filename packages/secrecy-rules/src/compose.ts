import { AgreedSetting } from '@kader/domain/agreement'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Setting } from '@kader/domain/vocabulary/settings'
import { contentVersion } from './content-version.ts'
import type { PlainQuestion } from './engine/plain-rule.ts'
import { widening } from './engine/widening.ts'
import type { Day, Guard, Rule, When } from './rule.ts'
import { type Dimension, type Rulebook, assembled } from './rulebook.ts'

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
export const narrowableSettings: readonly Setting[] = AgreedSetting.options

export type Composed =
  | { readonly ok: true; readonly rulebook: Rulebook }
  /** A question that the agreement would open and the law does not. */
  | { readonly ok: false; readonly counterexample: PlainQuestion<Dimension> }

/**
 * The law and an agreement together: proved over the whole space to open nothing that the law does not.
 * A line is a narrowing, or a rule of its own, which is refused as soon as it widens.
 */
export function compose(law: Rulebook, agreement: readonly (Narrowing | Rule)[]): Composed {
  const lines = agreement.map((line) => ('effect' in line ? line : guardOf(line)))
  const ids = new Set([...law.rules, ...lines].map(({ id }) => id))
  if (ids.size < law.rules.length + lines.length)
    throw new Error('Two lines of this agreement have the same id.')
  const version = `${law.version}.${contentVersion(lines, [])}`
  const rulebook = assembled([...law.rules, ...lines], law.norms, version)
  const counterexample = widening(law.compiled, rulebook.compiled)
  return counterexample === undefined ? { ok: true, rulebook } : { ok: false, counterexample }
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
