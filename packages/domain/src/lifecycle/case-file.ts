import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** S3 triage, S4 on the mayor's case list, S10 closed. */
export const CaseStatus = z.enum(['triage', 'listed', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

interface CaseState {
  readonly status: CaseStatus
  readonly listedOn?: LocalDate | undefined
}

export type CaseRefusal = 'already-listed' | 'not-listed' | 'case-closed' | 'only-the-mayor'

/** S4 (wet 30 juli 2018, art. 3 § 2): only the mayor or his representative fixes the case list. */
export function putOnCaseList<S extends CaseState>(file: S, by: { readonly capacity: string }, at: LocalDate): Result<S, CaseRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status === 'closed') return refused('case-closed')
  if (file.status === 'listed') return refused('already-listed')
  return granted({ ...file, status: 'listed', listedOn: at })
}

/** S5 needs a listing decision. */
export function mayInvite<S extends CaseState>(file: S): Result<S, CaseRefusal> {
  if (file.status === 'closed') return refused('case-closed')
  return file.status === 'listed' ? granted(file) : refused('not-listed')
}
