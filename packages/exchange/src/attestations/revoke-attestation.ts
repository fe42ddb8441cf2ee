import { ById } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { revokeAttestation as revoke, withoutAttested } from '@kader/domain/lifecycle/attestation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'

/** Takes back one's own answer to a condition; whoever read by it no longer does, from the next reading on. */
export function revokeAttestation(sector: Portal) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { ports, mandate, today, absent } = working
    const found = (await ports.shelf('attestation').byId(id))?.facts
    if (found?.source.mandate !== mandate.id) return absent()
    const revoked = revoke(found, today)
    if (!revoked.ok) return refusedBecause(revoked.refusal)
    // The same answer may have been given more than once; one takes back the answer, not one of its sheets.
    for (const { facts } of await ports.shelf('attestation').where({ sourceMandate: mandate.id, about: found.about, condition: found.condition })) {
      const again = revoke(facts, today)
      if (again.ok) await ports.shelf('attestation').amend(again.value)
    }
    await takeBack(working, found)
    return done(id)
  })
}

/** What leaned on the answer loses it: the signal and its lines, or what was said at the table. */
async function takeBack({ ports }: Working, { about, condition }: Facts<'attestation'>): Promise<void> {
  const contribution = await ports.shelf('contribution').byId(about)
  if (contribution !== undefined) await ports.shelf('contribution').amend(withoutAttested(contribution.facts, condition))
  const signal = await ports.shelf('signal').byId(about)
  if (signal === undefined) return
  await ports.shelf('signal').amend(withoutAttested(signal.facts, condition))
  for (const { facts } of await ports.shelf('signal-line').where({ signal: about })) await ports.shelf('signal-line').amend(withoutAttested(facts, condition))
  const file = signal.facts.caseFile === undefined ? undefined : await ports.shelf('case-file').byId(signal.facts.caseFile)
  // Once the mayor put it on his list it is his decision, and no longer the proposal of whoever registered it.
  if (file !== undefined && file.facts.listedOn === undefined) await ports.shelf('case-file').amend(withoutAttested(file.facts, condition))
}
