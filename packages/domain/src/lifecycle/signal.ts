import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import type { Id } from '../id.ts'
import { granted, refused, type Result } from './result.ts'

/** Age decides guards X02 and C-MINOR; `unknown` never opens what an age must open. */
export const AgeBand = z.enum(['under-12', '12-17', 'adult', 'unknown'])
export type AgeBand = z.infer<typeof AgeBand>

/** S0 own concern (draft), S2 registered. What the organiser makes of it stands in his case file, not here. */
export const SignalStatus = z.enum(['draft', 'registered'])
export type SignalStatus = z.infer<typeof SignalStatus>

interface SignalState {
  readonly status: SignalStatus
  readonly urgent: boolean
  readonly registeredOn?: LocalDate | undefined
  readonly caseFile?: Id | undefined
}

export type SignalRefusal = 'already-registered' | 'nothing-to-register' | 'nothing-to-withdraw'

export function editSignal<S extends SignalState>(signal: S): Result<S, SignalRefusal> {
  return signal.status === 'draft' ? granted(signal) : refused('already-registered')
}

/** S2: the minimum goes to the organiser (rule G16); the other lines stay the writer's. */
export function registerSignal<S extends SignalState>(signal: S, command: { readonly lines: number; readonly urgent: boolean; readonly caseFile: Id }, at: LocalDate): Result<S, SignalRefusal> {
  if (signal.status !== 'draft') return refused('already-registered')
  if (command.lines === 0) return refused('nothing-to-register')
  return granted({ ...signal, status: 'registered', urgent: command.urgent, caseFile: command.caseFile, registeredOn: at })
}

/** S2 back to S0: it is a concern in one's own service again, and can be registered anew. */
export function withdrawRegistration<S extends SignalState>(signal: S): Result<S, SignalRefusal> {
  if (signal.status !== 'registered') return refused('nothing-to-withdraw')
  const { registeredOn: _, caseFile: __, ...own } = signal
  return granted({ ...own, status: 'draft', urgent: false } as S)
}
