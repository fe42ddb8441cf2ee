import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** S2 registered, S3 triage, S3x not taken up, S4 on the mayor's case list, S10 closed. */
export const CaseStatus = z.enum(['registered', 'triage', 'refused', 'listed', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

interface CaseState {
  readonly status: CaseStatus
  readonly listedOn?: LocalDate | undefined
}

export type CaseRefusal = 'not-registered' | 'not-in-triage' | 'already-listed' | 'not-listed' | 'case-closed' | 'case-refused' | 'only-the-mayor'

/** S3: the organiser finds that the registration is worth a decision of the mayor. */
export function takeIntoTriage<S extends CaseState>(file: S): Result<S, CaseRefusal> {
  return file.status === 'registered' ? granted({ ...file, status: 'triage' }) : refused('not-registered')
}

/** S4 (wet 30 juli 2018, art. 3 § 2): only the mayor or his representative fixes the case list. */
export function putOnCaseList<S extends CaseState>(file: S, by: { readonly capacity: string }, at: LocalDate): Result<S, CaseRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status === 'closed') return refused('case-closed')
  if (file.status === 'refused') return refused('case-refused')
  if (file.status === 'listed') return refused('already-listed')
  if (file.status === 'registered') return refused('not-in-triage')
  return granted({ ...file, status: 'listed', listedOn: at })
}

/** Where it belongs instead (S3x): the mandated youth facility, ordinary help, the police when it cannot wait, or nowhere. */
export const OtherRoute = z.enum(['mandated-youth-facility', 'ordinary-help', 'police-emergency', 'none'])
export type OtherRoute = z.infer<typeof OtherRoute>

/** S3x: the mayor finds no indications of a radicalisation process; what is on his list he does not refuse. */
export function refuseCase<S extends CaseState>(file: S, by: { readonly capacity: string }): Result<S, CaseRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status === 'closed') return refused('case-closed')
  if (file.status === 'listed') return refused('already-listed')
  if (file.status === 'refused') return refused('case-refused')
  return granted({ ...file, status: 'refused' })
}

/** S5 needs a listing decision. */
export function mayInvite<S extends CaseState>(file: S): Result<S, CaseRefusal> {
  if (file.status === 'closed') return refused('case-closed')
  return file.status === 'listed' ? granted(file) : refused('not-listed')
}
