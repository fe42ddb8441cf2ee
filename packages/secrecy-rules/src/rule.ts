import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Confidence } from '@kader/domain/vocabulary/confidence'
import type { ContestedId } from '@kader/domain/vocabulary/contested'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { ObligationCode } from '@kader/domain/vocabulary/obligations'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'
import type { NormId } from './norms/all-norms.ts'

/** `YYYY-MM-DD` in Europe/Brussels; both ends of a period are inclusive. */
export type Day = `${number}-${number}-${number}`

/** The part of the question space a rule speaks about: every dimension is named, nothing is implied. */
export interface When {
  readonly holders: readonly HolderCapacity[]
  readonly recipients: readonly Capacity[]
  readonly settings: readonly Setting[]
  readonly kinds: readonly Kind[]
  readonly purposes: readonly Purpose[]
}

interface Common {
  /** The row of the dossier and, where that row was split, a letter: `W05a`. */
  readonly id: string
  /** A norm counts only within its own period. */
  readonly norms: readonly [NormId, ...NormId[]]
  /** Norms cited outside their own period too, because they explain. */
  readonly explains?: readonly NormId[]
  readonly validFrom: Day
  readonly validTo?: Day
  readonly when: When
  readonly obligations: readonly ObligationCode[]
  /** What this rule defeats: a sub-rule, or a row, meaning its sub-rules on the other side. */
  readonly exceptionTo?: readonly string[]
  readonly confidence: Confidence
  readonly contested?: readonly ContestedId[]
  /** For the person who asks: plain Dutch. */
  readonly sentence: string
  /** Rows or sub-rules that are a lawful way out of this no. */
  readonly alternatives?: readonly string[]
  /** Why a norm was added here, or why part of the period has none. */
  readonly editorial?: string
}

/** Gives a reason to share, once everything it requires is answered yes. */
export interface Ground extends Common {
  readonly effect: 'permit' | 'duty'
  readonly requires: readonly ConditionCode[]
}

/** Only takes away: always, or as long as one of its `unless` facts is not answered yes. */
export interface Guard extends Common {
  readonly effect: 'prohibit' | 'hold'
  readonly unless?: readonly ConditionCode[]
}

/** Explains, never decides. */
export interface Note extends Common {
  readonly effect: 'note'
}

export type Rule = Ground | Guard | Note

export function isGround(rule: Rule): rule is Ground {
  return rule.effect === 'permit' || rule.effect === 'duty'
}

export function isGuard(rule: Rule): rule is Guard {
  return rule.effect === 'prohibit' || rule.effect === 'hold'
}

/** The row of the dossier that a sub-rule belongs to. */
export function rowOf(id: string): string {
  return id.slice(0, 3)
}
