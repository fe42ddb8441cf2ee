import { z } from 'zod'
import type { Id } from '../id.ts'
import type { LocalDate } from '../local-date.ts'
import type { Attendance, ConsultationStatus } from './consultation.ts'
import { granted, refused, type Result } from './result.ts'

/** S9, the feedback fiche: it waits for everyone's consent, one refusal stopped it, or the chief of police signed it. */
export const FicheStatus = z.enum(['waiting', 'agreed', 'stopped', 'signed'])
export type FicheStatus = z.infer<typeof FicheStatus>

export type FicheRefusal = 'not-the-police-seat' | 'fiche-waiting' | 'secret-not-excluded' | 'resembles-what-was-said' | 'fiche-settled' | 'already-consented' | 'only-the-chief' | 'not-everyone-consented'

interface Answering {
  readonly mandate: Id
  readonly answer: boolean
}

interface Standing {
  readonly signedOn?: LocalDate | undefined
  readonly answers: readonly Answering[]
  readonly attendance: readonly Pick<Attendance, 'mandate' | 'tookPart'>[]
}

/** Consensus names each effective participant; one who refuses stops it (wet 30 juli 2018, art. 4 § 2). */
export function ficheStatus({ signedOn, answers, attendance }: Standing): FicheStatus {
  if (signedOn !== undefined) return 'signed'
  if (answers.some(({ answer }) => !answer)) return 'stopped'
  const took = attendance.filter(({ tookPart }) => tookPart)
  return took.length > 0 && took.every(({ mandate }) => answers.some((one) => one.mandate === mandate && one.answer)) ? 'agreed' : 'waiting'
}

interface Proposing {
  readonly capacity: string
  readonly meeting: ConsultationStatus
  readonly present: boolean
  /** A fiche of this consultation waits for consent, or has it. */
  readonly waiting: boolean
}

/** The police seat writes it at the open table, so that everyone who must consent can read it. */
export function mayPropose({ capacity, meeting, present, waiting }: Proposing): Result<true, FicheRefusal | 'not-open' | 'not-present'> {
  if (capacity !== 'korpschef' && capacity !== 'information-officer') return refused('not-the-police-seat')
  if (meeting !== 'open') return refused('not-open')
  if (!present) return refused('not-present')
  return waiting ? refused('fiche-waiting') : granted(true)
}

/** By name, once, while the table is open and by whoever effectively took part. */
export function mayAnswer(status: FicheStatus, { open, tookPart, answered }: { readonly open: boolean; readonly tookPart: boolean; readonly answered: boolean }): Result<true, FicheRefusal | 'not-open' | 'not-present'> {
  if (!open) return refused('not-open')
  if (!tookPart) return refused('not-present')
  if (answered) return refused('already-consented')
  return status === 'waiting' ? granted(true) : refused('fiche-settled')
}

/** The chief of police signs what everyone consented to. */
export function maySign(status: FicheStatus, capacity: string): Result<true, FicheRefusal> {
  if (capacity !== 'korpschef') return refused('only-the-chief')
  if (status === 'waiting') return refused('not-everyone-consented')
  return status === 'agreed' ? granted(true) : refused('fiche-settled')
}
