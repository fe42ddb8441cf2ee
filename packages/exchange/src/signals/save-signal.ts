import { sealRecord } from '@kader/disclosure'
import type { Facts } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import { SaveSignal } from '@kader/domain/commands/signal'
import type { Id } from '@kader/domain/id'
import { editSignal } from '@kader/domain/lifecycle/signal'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attest, attestable, withdrawUnmade } from '../conditions/attest.ts'
import { everTookPart } from '../conditions/took-part.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

/** S0: a concern in one's own service, kept on the server while it is written. */
export function saveSignal(sector: Portal) {
  return records(sector).mutation(SaveSignal, async (working, draft) => {
    const found = draft.id === undefined ? undefined : await ownSignal(working, draft.id)
    const editable = found === undefined ? undefined : editSignal(found)
    if (editable?.ok === false) return refusedBecause(editable.refusal)
    const team = teamOf(draft)
    const signal: Facts<'signal'> = { ...(found ?? { ...ownFacts(working, team), status: 'draft', urgent: false }), addressees: team, age: draft.age }
    if (found === undefined) await working.ports.shelf('signal').add(sealRecord('signal', signal, {}))
    else await working.ports.shelf('signal').amend(signal)
    await writeLines(working, signal, draft)
    await withdrawUnmade(working, { about: signal.id, conditions: attestable(draft.attested) })
    if (draft.reason !== undefined) await attest(working, { about: signal.id, conditions: draft.attested, reason: draft.reason })
    return done(signal.id)
  })
}

/** Colleagues are reached only where the writer attested for them; what he attests for the cell later is not for them. */
function teamOf(draft: SaveSignal): Addressee[] {
  return attestable(draft.attested).length > 0 ? [{ to: 'team' }] : []
}

/** A signal one wrote oneself under this mandate; any other id is absent. */
export async function ownSignal({ ports, mandate, absent }: Working, id: Id): Promise<Facts<'signal'>> {
  const signal = await ports.shelf('signal').byId(id)
  return signal?.facts.source.mandate === mandate.id ? signal.facts : absent()
}

async function writeLines(working: Working, { id: signal, addressees }: Facts<'signal'>, draft: SaveSignal): Promise<void> {
  const shelf = working.ports.shelf('signal-line')
  const before = await shelf.where({ signal })
  const beforeConsultation = !(await everTookPart(working))
  for (const { facts } of before) {
    if (draft.lines.some((line) => line.id === facts.id)) continue
    // Only what is addressed to nobody can be removed: a line goes back to its writer first.
    await shelf.amend({ ...facts, addressees: [] })
    await shelf.remove(facts.id)
  }
  for (const line of draft.lines) {
    const known = before.find(({ facts }) => facts.id === line.id)?.facts
    if (line.id !== undefined && known === undefined) working.absent()
    const facts: Facts<'signal-line'> = { ...(known ?? ownFacts(working, [])), addressees, signal, kind: line.kind, attested: attestable(draft.attested), beforeConsultation }
    const sealed = sealRecord('signal-line', facts, { text: line.text })
    await (known === undefined ? shelf.add(sealed) : shelf.rewrite(sealed))
  }
}
