import type { ConsultationStep } from '@kader/domain/answers/consultation'
import { atTheTable, type Attendance, type ConsultationStatus } from '@kader/domain/lifecycle/consultation'
import { mayPropose } from '@kader/domain/lifecycle/fiche'
import type { InvitationStatus } from '@kader/domain/lifecycle/invitation'
import type { Mandate } from '@kader/domain/mandate'

interface Standing {
  readonly mandate: Mandate
  readonly status: ConsultationStatus
  readonly seat: Attendance | undefined
  readonly invitation: InvitationStatus | undefined
  /** Somebody waits outside for a part of the meeting. */
  readonly waiting: boolean
  /** A feedback fiche waits for consent, or for the signature. */
  readonly ficheWaits: boolean
  /** Sits at the open table now. */
  readonly seated: boolean
}

/** What this person may do next in a consultation; the portal never works that out itself. */
export function stepsOf({ mandate, status, seat, invitation, waiting, ficheWaits, seated }: Standing): ConsultationStep[] {
  if (status === 'closed') return seat?.tookPart === true ? ['keep-own'] : []
  if (status === 'held') return mandate.capacity === 'mayor' ? ['resume', 'close'] : []
  const steps: ConsultationStep[] = []
  const organiser = mandate.capacity === 'mayor' || mandate.capacity === 'livc-coordinator'
  if (invitation === 'sent') steps.push('accept')
  if (invitation === 'sent' && seat === undefined) steps.push('decline')
  if (status === 'invited' && seat === undefined && (invitation === 'sent' || invitation === 'accepted')) steps.push('name-representative')
  if (seat?.inRoom !== true && seat?.aside !== true && (organiser || invitation === 'sent' || invitation === 'accepted')) steps.push('enter')
  if (seat?.inRoom === true) steps.push('leave')
  if (seat?.inRoom === true && !seat.confirmed) steps.push('confirm-secrecy')
  if (status === 'open' && seat !== undefined && atTheTable(seat)) steps.push('contribute')
  if (status === 'open' && seat?.tookPart === true) steps.push('consent')
  if (mayPropose({ capacity: mandate.capacity, meeting: status, present: seated, waiting: ficheWaits }).ok) steps.push('propose-fiche')
  if (mandate.capacity === 'mayor') steps.push('allow', status === 'invited' ? 'open' : 'close', 'hold', ...(status === 'open' ? (['split'] as const) : []), ...(waiting ? (['call-back'] as const) : []))
  if (mandate.capacity === 'livc-coordinator') steps.push(...(status === 'open' ? (['conclude', 'agree'] as const) : []), 'invite-again')
  return steps
}
