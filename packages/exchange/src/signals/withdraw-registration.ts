import type { Facts } from '@kader/domain/content/all-records'
import { ById } from '@kader/domain/commands/case-file'
import { withdrawRegistration as withdraw } from '@kader/domain/lifecycle/signal'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { withdrawUnmade } from '../conditions/attest.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { ownSignal } from './save-signal.ts'

/**
 * S2 back to S0: the writer takes his registration back, and it is his alone again. A registration that nobody took
 * up yet is removed. What the organiser made of it is his: the writer gets the same answer either way, and so learns
 * nothing of it.
 */
export function withdrawRegistration(sector: Portal) {
  return records(sector).mutation(ById, async (working, { id }) => {
    const { ports } = working
    const signal = await ownSignal(working, id)
    const back = withdraw(signal)
    if (!back.ok) return refusedBecause(back.refusal)
    for (const { facts } of await ports.shelf('signal-line').where({ signal: id })) await ports.shelf('signal-line').amend(hisAlone({ ...facts, registeredOn: undefined }))
    await ports.shelf('signal').amend(hisAlone(back.value))
    await withdrawUnmade(working, { about: id, conditions: [] })
    await leaveCase(working, signal)
    return done(id)
  })
}

function hisAlone<F extends Facts<'signal'> | Facts<'signal-line'>>(facts: F): F {
  return { ...facts, addressees: [], attested: [] }
}

async function leaveCase({ ports }: Working, { caseFile }: Facts<'signal'>): Promise<void> {
  const shelf = ports.shelf('case-file')
  const file = caseFile === undefined ? undefined : (await shelf.byId(caseFile))?.facts
  // Once the mayor put it on his list it is his decision, and no longer the proposal of whoever registered it.
  if (file === undefined || file.listedOn !== undefined) return
  await shelf.amend({ ...file, addressees: [], attested: [] })
  if (file.status === 'registered') await shelf.remove(file.id)
}
