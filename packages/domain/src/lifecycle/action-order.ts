import type { Id } from '../id.ts'
import type { LocalDate } from '../local-date.ts'
import { isColleague, type Mandate } from '../mandate.ts'
import type { ConsultationStatus } from './consultation.ts'
import { granted, refused, type Result } from './result.ts'

export type OrderRefusal = 'not-the-owner' | 'consultation-open' | 'not-a-colleague' | 'already-carried-out'

interface Passing {
  readonly owner: Id
  readonly meeting: ConsultationStatus | undefined
  readonly by: Mandate
  readonly to: Mandate | undefined
  readonly today: LocalDate
}

/** After the meeting, the owner of an agreed action may tell a colleague of his own service what to do (rule E19). */
export function mayPassOn({ owner, meeting, by, to, today }: Passing): Result<Mandate, OrderRefusal> {
  if (owner !== by.id) return refused('not-the-owner')
  if (meeting !== 'closed') return refused('consultation-open')
  return to !== undefined && isColleague(to, by, today) ? granted(to) : refused('not-a-colleague')
}

/** Once, by whom it was given to. */
export function carryOut<S extends { readonly to: Id; readonly doneOn?: LocalDate | undefined }>(order: S, by: Id, at: LocalDate): Result<S, OrderRefusal> {
  if (order.to !== by) return refused('not-the-owner')
  return order.doneOn === undefined ? granted({ ...order, doneOn: at }) : refused('already-carried-out')
}
