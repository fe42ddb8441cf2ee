import type { AgreementLine } from '@kader/domain/agreement'
import type { LocalDate } from '@kader/domain/local-date'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'

/** A line with what it means in practice; it begins when the agreement does. */
export interface TemplateLine extends Omit<AgreementLine, 'from' | 'to' | 'unless'> {
  readonly unless?: AgreementLine['unless']
  readonly threshold: string
}

/** An agreement to begin from, in plain Dutch: a text that the partners make their own. */
export interface AgreementTemplate {
  readonly id: 'core' | 'social-partners' | 'broad'
  readonly title: string
  readonly about: string
  readonly finality: string
  readonly answersPeople: string
  readonly retentionMonths: number
  /** Whose services are its parties, as far as they sit in the cell. */
  readonly parties: readonly HolderCapacity[]
  readonly lines: readonly TemplateLine[]
}

/** The lines of a template as they would hold from a day. */
export function linesFrom({ lines }: AgreementTemplate, from: LocalDate): readonly AgreementLine[] {
  return lines.map(({ threshold: _, unless = [], ...line }) => ({ ...line, unless, from }))
}
