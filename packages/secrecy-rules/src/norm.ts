import type { LocalDate } from '@kader/domain/local-date'
import type { NormConfidence } from '@kader/domain/vocabulary/confidence'

/** A text that rules lean on: a law, decree, judgment, circular or doctrine. */
export interface Norm {
  readonly id: string
  readonly title: string
  readonly citation: string
  readonly from: LocalDate
  /** Last day in force; absent means still in force as far as seen. */
  readonly to?: LocalDate
  /** What it does, in our own Dutch words; never the statutory wording. */
  readonly effect: string
  /** Addresses of what was read; empty when nothing was. */
  readonly sources: readonly string[]
  /** The weaker mark when parts were read differently; `note` then says which part is which. */
  readonly confidence: NormConfidence
  /** What was not read, what is assumed, and which open question (`Q-..`) touches it. */
  readonly note?: string
}
