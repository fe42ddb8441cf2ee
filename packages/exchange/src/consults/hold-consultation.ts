import { sealRecord } from '@kader/disclosure'
import { HoldConsultation, ResumeConsultation } from '@kader/domain/commands/consultation'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { holdConsultation as hold, resumeConsultation as resume } from '@kader/domain/lifecycle/consultation'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** S6h: the mayor holds the consultation, for the prosecutor (J02) or because the matter is classified (P10). */
export function holdConsultation(views: ConsultationViews) {
  return records('municipality').mutation(HoldConsultation, async (working, { id, ground, reason }) => {
    const { facts } = await reachableConsultation(working, id, { views })
    if (working.mandate.capacity !== 'mayor') return refusedBecause('not-the-chair')
    const held = hold(facts, ground, working.today)
    if (!held.ok) return refusedBecause(held.refusal)
    await working.ports.shelf('consultation').amend(held.value)
    await note(working, { consultation: facts, step: 'held', reason })
    return done(id)
  })
}

/** The mayor lets it go on, with the reason; everyone confirms the secrecy and the chair opens anew. */
export function resumeConsultation(views: ConsultationViews) {
  return records('municipality').mutation(ResumeConsultation, async (working, { id, reason }) => {
    const { ports, mandate } = working
    const { facts } = await reachableConsultation(working, id, { views })
    const file = (await ports.shelf('case-file').byId(facts.caseFile))?.facts
    const resumed = resume(facts, { chair: mandate.capacity === 'mayor', objected: file?.objectedOn !== undefined })
    if (!resumed.ok) return refusedBecause(resumed.refusal)
    await ports.shelf('consultation').amend(resumed.value)
    // Whoever sat there comes in and confirms the secrecy anew.
    for (const { facts: seat } of await ports.shelf('attendance').where({ consultation: id })) {
      const { aside: _, ...rest } = seat
      await ports.shelf('attendance').amend({ ...rest, inRoom: false, confirmed: false })
    }
    await note(working, { consultation: facts, step: 'resumed', reason })
    return done(id)
  })
}

interface Noting {
  readonly consultation: Facts<'consultation'>
  readonly step: Facts<'hold-note'>['step']
  readonly reason: string
}

async function note(working: Working, { consultation, step, reason }: Noting): Promise<void> {
  const facts = { ...ownFacts(working, []), consultation: consultation.id, caseFile: consultation.caseFile, day: working.today, step }
  await working.ports.shelf('hold-note').add(sealRecord('hold-note', facts, { reason }))
}

/** An objection of the prosecutor holds every consultation of the case at once, whoever files it. */
export async function holdForObjection({ ports, today }: Working, caseFile: Id): Promise<void> {
  for (const { facts } of await ports.shelf('consultation').where({ caseFile })) {
    const held = hold(facts, 'prosecutor-objects', today)
    if (held.ok) await ports.shelf('consultation').amend(held.value)
  }
}
