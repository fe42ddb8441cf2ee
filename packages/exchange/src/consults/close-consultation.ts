import { ById } from '@kader/domain/commands/case-file'
import { closeConsultation as close } from '@kader/domain/lifecycle/consultation'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** The chair closes the table. From then on contributions of others are gone from every screen. */
export function closeConsultation(views: ConsultationViews) {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    const closed = close(facts, { chair: working.mandate.capacity === 'mayor' })
    if (!closed.ok) return refusedBecause(closed.refusal)
    await working.ports.shelf('consultation').amend(closed.value)
    return done(id)
  })
}
