import { sealRecord } from '@kader/disclosure'
import { AllowKinds } from '@kader/domain/commands/consultation'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** "Wie ziet wat": the chair answers, per seat and kind, whether that person can reasonably contribute (C-NTK). */
export function allowKinds(views: ConsultationViews) {
  return records('municipality').mutation(AllowKinds, async (working, { id, answers }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    if (working.mandate.capacity !== 'mayor') return refusedBecause('not-the-chair')
    if (facts.status === 'closed') return refusedBecause('already-closed')
    const ofCell = (await working.ports.mandates.inCell(facts.cell, working.today)).map((one) => one.id)
    if (!answers.every(({ mandate }) => ofCell.includes(mandate))) return working.absent()
    for (const { mandate, kind, answer } of answers) {
      const given = { ...ownFacts(working, [{ to: 'everyone' }]), consultation: id, mandate, kind, answer }
      await working.ports.shelf('need-to-know').add(sealRecord('need-to-know', given, {}))
    }
    return done(id)
  })
}
