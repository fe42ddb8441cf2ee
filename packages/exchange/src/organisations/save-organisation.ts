import { sealRecord } from '@kader/disclosure'
import { SaveOrganisation } from '@kader/domain/commands/organisation'
import { isOrganiser, mayKeep, mayNameService, mayServe } from '@kader/domain/lifecycle/organisation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'

/** Writes what is known of an organisation into the register, or corrects it. */
export function saveOrganisation(sector: Portal) {
  return records(sector).mutation(SaveOrganisation, async (working, { id, subSector, service, territory, ...words }) => {
    const { ports, mandate, today, absent } = working
    const kept = id === undefined ? undefined : await ports.shelf('organisation').byId(id)
    if (id !== undefined && kept === undefined) return absent()
    const inCell = mandate.cell === undefined ? [] : await ports.mandates.inCell(mandate.cell, today)
    const register = (await ports.shelf('municipality').where({})).map(({ facts }) => facts)
    const checks = [
      mayKeep(mandate, kept?.facts),
      mayNameService(mandate, service, inCell.map((one) => one.service)),
      mayServe(territory, register),
    ]
    for (const check of checks) if (!check.ok) return refusedBecause(check.refusal)
    // Everybody reads it; the row policy lets whoever keeps it with the writer change it too.
    const keepers = isOrganiser(mandate.capacity) ? ({ to: 'organiser' } as const) : ({ to: 'everyone' } as const)
    const base = kept?.facts ?? ownFacts(working, [{ to: 'register' }, keepers])
    const facts = { ...base, subSector, territory, ...(service === undefined ? {} : { service }) }
    const written = sealRecord('organisation', facts, words)
    await (kept === undefined ? ports.shelf('organisation').add(written) : ports.shelf('organisation').rewrite(written))
    return done(facts.id)
  })
}
