import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** How a duty ended: carried out, or left because carrying it out would harm (O-INFORM: "tenzij schadelijk"). */
export const DutyOutcome = z.enum(['done', 'harmful'])
export type DutyOutcome = z.infer<typeof DutyOutcome>

export type DutyRefusal = 'already-settled' | 'reason-needed'

interface DutyState {
  readonly outcome?: DutyOutcome | undefined
  readonly settledOn?: LocalDate | undefined
}

/** Settled once; what is left undone says why. */
export function settleDuty<S extends DutyState>(duty: S, { outcome, reason }: { readonly outcome: DutyOutcome; readonly reason: string }, at: LocalDate): Result<S, DutyRefusal> {
  if (duty.settledOn !== undefined) return refused('already-settled')
  if (outcome === 'harmful' && reason.trim() === '') return refused('reason-needed')
  return granted({ ...duty, outcome, settledOn: at })
}
