import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** S2 registered, S3 triage, S4 on the mayor's case list, S10 closed. */
export const CaseStatus = z.enum(['registered', 'triage', 'listed', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

interface CaseState {
  readonly status: CaseStatus
  readonly listedOn?: LocalDate | undefined
}

export type CaseRefusal = 'not-registered' | 'not-in-triage' | 'already-listed' | 'not-listed' | 'case-closed' | 'only-the-mayor'

/** S3: the organiser finds that the registration is worth a decision of the mayor. */
export function takeIntoTriage<S extends CaseState>(file: S): Result<S, CaseRefusal> {
  return file.status === 'registered' ? granted({ ...file, status: 'triage' }) : refused('not-registered')
}

/** S4 (wet 30 juli 2018, art. 3 § 2): only the mayor or his representative fixes the case list. */
export function putOnCaseList<S extends CaseState>(file: S, by: { readonly capacity: string }, at: LocalDate): Result<S, CaseRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status === 'closed') return refused('case-closed')
  if (file.status === 'listed') return refused('already-listed')
  if (file.status === 'registered') return refused('not-in-triage')
  return granted({ ...file, status: 'listed', listedOn: at })
}

/** S5 needs a listing decision. */
export function mayInvite<S extends CaseState>(file: S): Result<S, CaseRefusal> {
  if (file.status === 'closed') return refused('case-closed')
  return file.status === 'listed' ? granted(file) : refused('not-listed')
}
