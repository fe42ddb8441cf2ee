import { z } from 'zod'
import { addMonths, type LocalDate } from '../local-date.ts'
import type { CaseStatus } from './case-file.ts'
import { granted, refused, type Result } from './result.ts'
import type { AgeBand } from './signal.ts'

/** What was done with a case after its work: closed (S10), opened again, or its destruction held and released (S11). */
export const ClosingStep = z.enum(['closed', 'reopened', 'held', 'released'])
export type ClosingStep = z.infer<typeof ClosingStep>

/** Why a joint file goes: its term passed, or it is no longer needed before that (AVG art. 5). */
export const DestructionGround = z.enum(['term-passed', 'no-longer-needed'])
export type DestructionGround = z.infer<typeof DestructionGround>

export const DestructionStatus = z.enum(['proposed', 'refused', 'done'])
export type DestructionStatus = z.infer<typeof DestructionStatus>

export type ClosingRefusal = 'only-the-mayor' | 'not-listed' | 'consultation-open' | 'retention-term-not-fixed' | 'not-closed' | 'term-passed' | 'legal-hold' | 'no-legal-hold' | 'term-not-passed' | 'destruction-waiting' | 'destruction-decided' | 'own-proposal'

export interface ClosingState {
  readonly status: CaseStatus
  readonly age: AgeBand
  readonly closedOn?: LocalDate | undefined
  /** Last day of the term; from the next day on the file goes. */
  readonly keepUntil?: LocalDate | undefined
  readonly legalHoldOn?: LocalDate | undefined
}

/** A design rule beside the agreed term: of a minor never longer than three years. */
export const minorMonths = 36

interface By {
  readonly capacity: string
}

interface Closing {
  readonly by: By
  readonly at: LocalDate
  /** The term that was fixed before the first consultation, in months; at most 360 (wet 8 januari 2026, art. 2). */
  readonly months: number | undefined
  /** Whether a consultation on this case has not been closed yet. */
  readonly meeting: boolean
}

/** S10: the mayor closes a listed case; from then on the retention clock runs. */
export function closeCase<S extends ClosingState>(file: S, { by, at, months, meeting }: Closing): Result<S, ClosingRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status !== 'listed') return refused('not-listed')
  if (meeting) return refused('consultation-open')
  if (months === undefined) return refused('retention-term-not-fixed')
  return granted({ ...file, status: 'closed' as const, closedOn: at, keepUntil: addMonths(at, file.age === 'adult' ? months : Math.min(months, minorMonths)) })
}

/** Only on new indications, and only while the term runs (X05). */
export function reopenCase<S extends ClosingState>(file: S, by: By, at: LocalDate): Result<S, ClosingRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status !== 'closed') return refused('not-closed')
  if (file.keepUntil !== undefined && file.keepUntil < at) return refused('term-passed')
  const { closedOn: _, keepUntil: __, ...open } = file
  return granted({ ...open, status: 'listed' as const } as unknown as S)
}

/** A court or a supervisor asks to keep it: nothing is destroyed while that stands. */
export function holdDestruction<S extends ClosingState>(file: S, at: LocalDate): Result<S, ClosingRefusal> {
  if (file.status !== 'closed') return refused('not-closed')
  return file.legalHoldOn === undefined ? granted({ ...file, legalHoldOn: at }) : refused('legal-hold')
}

export function releaseDestruction<S extends ClosingState>(file: S): Result<S, ClosingRefusal> {
  if (file.legalHoldOn === undefined) return refused('no-legal-hold')
  const { legalHoldOn: _, ...free } = file
  return granted(free as unknown as S)
}

/** Whether the joint file may go on this day on this ground; asked when it is proposed and again when it is confirmed. */
export function mayDestroy(file: ClosingState, ground: DestructionGround, at: LocalDate): Result<true, ClosingRefusal> {
  if (file.status !== 'closed') return refused('not-closed')
  if (file.legalHoldOn !== undefined) return refused('legal-hold')
  const passed = file.keepUntil !== undefined && file.keepUntil < at
  return ground === 'term-passed' && !passed ? refused('term-not-passed') : granted(true)
}

/** The second pair of eyes is another person than who proposed it. */
export function mayDecideDestruction(proposal: { readonly status: DestructionStatus }, samePerson: boolean): Result<true, ClosingRefusal> {
  if (proposal.status !== 'proposed') return refused('destruction-decided')
  return samePerson ? refused('own-proposal') : granted(true)
}
