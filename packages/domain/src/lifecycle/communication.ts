import type { ReviewFinding } from '../communication.ts'
import type { Id } from '../id.ts'
import { isWithin, type LocalDate } from '../local-date.ts'
import { isColleague, type Mandate } from '../mandate.ts'
import { granted, refused, type Result } from './result.ts'

export type CommunicationRefusal = 'not-told-yet' | 'not-a-colleague' | 'not-the-reviewer' | 'already-reviewed' | 'paper-withdrawn'

interface Noted {
  readonly toldOn: LocalDate
}

/** It is noted once it was told, never before; and looked at by a colleague of the own service, never by oneself. */
export function noteCommunication<Communication extends Noted>(
  communication: Communication,
  by: Mandate,
  { today, reviewer }: { readonly today: LocalDate; readonly reviewer: Mandate | undefined },
): Result<Communication, CommunicationRefusal> {
  if (communication.toldOn > today) return refused('not-told-yet')
  return reviewer === undefined || isColleague(reviewer, by, today) ? granted(communication) : refused('not-a-colleague')
}

interface Reviewed {
  readonly reviewer?: Id | undefined
  readonly reviewedOn?: LocalDate | undefined
}

/** The superior who was named says once what he found. */
export function reviewCommunication<Communication extends Reviewed>(communication: Communication, finding: ReviewFinding, { by, at }: { readonly by: Id; readonly at: LocalDate }): Result<Communication, CommunicationRefusal> {
  if (communication.reviewer !== by) return refused('not-the-reviewer')
  return communication.reviewedOn === undefined ? granted({ ...communication, finding, reviewedOn: at }) : refused('already-reviewed')
}

interface Kept {
  readonly day: LocalDate
  readonly until?: LocalDate | undefined
  readonly withdrawnOn?: LocalDate | undefined
}

/** A paper counts from its day to its last one, and not at all once it was withdrawn. */
export function paperStands({ day, until, withdrawnOn }: Kept, at: LocalDate): boolean {
  return withdrawnOn === undefined && isWithin(at, day, until)
}

export function withdrawPaper<Paper extends Kept>(paper: Paper, at: LocalDate): Result<Paper, CommunicationRefusal> {
  return paper.withdrawnOn === undefined ? granted({ ...paper, withdrawnOn: at }) : refused('paper-withdrawn')
}
