import { z } from 'zod'
import { addMonths, type LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'
import type { AgeBand } from './signal.ts'

/** S2 registered, S3 triage, S3x not taken up, S4 on the mayor's case list, S10 closed. */
export const CaseStatus = z.enum(['registered', 'triage', 'refused', 'listed', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

interface CaseState {
  readonly status: CaseStatus
  readonly listedOn?: LocalDate | undefined
  readonly reviewBy?: LocalDate | undefined
}

interface Aged {
  readonly age: AgeBand
  readonly weighedOn?: LocalDate | undefined
  readonly motivatedOn?: LocalDate | undefined
}

/** A listing is looked at again within six months: a design rule, no norm fixes a term. */
export const reviewMonths = 6

/** What the mayor decided of a listing: to begin it, to go on after a review, or to begin anew after closing. */
export const ListingDecision = z.enum(['listed', 'kept', 'reopened'])
export type ListingDecision = z.infer<typeof ListingDecision>

export type CaseRefusal = 'not-registered' | 'not-in-triage' | 'already-listed' | 'not-listed' | 'case-closed' | 'case-refused' | 'only-the-mayor' | 'age-unknown' | 'age-established' | 'child-not-weighed' | 'child-not-motivated'

/** S3: the organiser finds that the registration is worth a decision of the mayor. */
export function takeIntoTriage<S extends CaseState>(file: S): Result<S, CaseRefusal> {
  return file.status === 'registered' ? granted({ ...file, status: 'triage' }) : refused('not-registered')
}

/**
 * S4 (wet 30 juli 2018, art. 3 § 2): only the mayor or his representative fixes the case list. A minor needs the
 * written weighing of his interest (C-MINOR), a child under twelve the special motivation too (X02).
 */
export function putOnCaseList<S extends CaseState & Aged>(file: S, by: { readonly capacity: string }, at: LocalDate): Result<S, CaseRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  if (file.status === 'closed') return refused('case-closed')
  if (file.status === 'refused') return refused('case-refused')
  if (file.status === 'listed') return refused('already-listed')
  if (file.status === 'registered') return refused('not-in-triage')
  const child = mayListChild(file)
  return child.ok ? granted({ ...file, status: 'listed', listedOn: at, reviewBy: addMonths(at, reviewMonths) }) : child
}

function mayListChild({ age, weighedOn, motivatedOn }: Aged): Result<true, CaseRefusal> {
  if (age === 'unknown') return refused('age-unknown')
  if (age !== 'adult' && weighedOn === undefined) return refused('child-not-weighed')
  return age === 'under-12' && motivatedOn === undefined ? refused('child-not-motivated') : granted(true)
}

/** The mayor finds on review that the indications still stand; the next review is six months from then. */
export function keepOnCaseList<S extends CaseState>(file: S, by: { readonly capacity: string }, at: LocalDate): Result<S, CaseRefusal> {
  if (by.capacity !== 'mayor') return refused('only-the-mayor')
  return file.status === 'listed' ? granted({ ...file, reviewBy: addMonths(at, reviewMonths) }) : refused('not-listed')
}

/** From youngest to oldest: what protects more comes first. */
const fromYoungest = ['under-12', '12-17', 'adult'] as const
export const EstablishedAge = z.enum(fromYoungest)
export type EstablishedAge = z.infer<typeof EstablishedAge>

/** An age that was not known is established once; afterwards it is only ever corrected to a younger one, which asks for more. */
export function establishAge<S extends CaseState & Aged>(file: S, age: EstablishedAge): Result<S, CaseRefusal> {
  if (file.status === 'closed') return refused('case-closed')
  const known = fromYoungest.findIndex((one) => one === file.age)
  return known === -1 || fromYoungest.indexOf(age) < known ? granted({ ...file, age }) : refused('age-established')
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
