import { ById } from '@kader/domain/commands/case-file'
import { inForceOn, mayPropose } from '@kader/domain/lifecycle/agreement'
import { beyondTheLaw } from '@kader/secrecy-rules'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { agreedLawOf } from './agreed-law-of.ts'
import { reachableVersion } from './reachable-version.ts'

/** The text stands, and goes to the whole cell for signing: once it is proved to open nothing. */
export function proposeAgreement() {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { ports, mandate, today } = working
    const { facts, version, known } = await reachableVersion(working, id)
    const current = inForceOn(known.versions, known.signatures, today)
    const seated = new Set((await ports.mandates.inCell(facts.cell, today)).map(({ service }) => service))
    const bound = current?.parties.filter((service) => seated.has(service)) ?? []
    const may = mayPropose(version, { by: mandate, bound, beyondLaw: !agreedLawOf(version).ok || beyondTheLaw(version.lines) !== undefined })
    if (!may.ok) return refusedBecause(may.refusal)
    await ports.shelf('agreement').amend({ ...facts, status: 'proposed', proposedOn: today, addressees: [{ to: 'everyone' }, { to: 'supervisor' }] })
    return done(id)
  })
}
