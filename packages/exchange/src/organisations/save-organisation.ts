import { reveal, sealRecord, type SealedRecord } from '@kader/disclosure'
import { SaveOrganisation } from '@kader/domain/commands/organisation'
import { isOrganiser, mayKeep, mayNameService, mayServe } from '@kader/domain/lifecycle/organisation'
import type { Addressee } from '@kader/domain/content/record'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import type { OrganisationViews } from './views.ts'

/** Writes what is known of an organisation into the register, or corrects it. */
export function saveOrganisation(sector: Portal, views: OrganisationViews) {
  return records(sector).mutation(SaveOrganisation, async (working, { id, subSector, service, territory, publicService, socialSecurity, ...words }) => {
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
    const facts = { ...base, subSector, territory, ...(service === undefined ? {} : { service }), publicService, socialSecurity }
    const written = sealRecord('organisation', facts, words)
    if (kept !== undefined) await keepBefore(working, kept, { views, addressees: [{ to: 'register' }, keepers] })
    await (kept === undefined ? ports.shelf('organisation').add(written) : ports.shelf('organisation').rewrite(written))
    return done(facts.id)
  })
}

interface Keeping {
  readonly views: OrganisationViews
  readonly addressees: readonly Addressee[]
}

/** What is corrected stays readable: who wrote it over, when, and what stood there, as the register discloses it. */
async function keepBefore(working: Working, kept: SealedRecord<'organisation'>, { views, addressees }: Keeping): Promise<void> {
  const { ports, disclosure, absent } = working
  const item = await disclosure.item(kept, views.organisation)
  const { name, kbo, institution, ovo, contacts, dataProtection } = item === undefined ? absent() : reveal(item)
  if (!name.shown || !kbo.shown || !institution.shown || !ovo.shown || !contacts.shown || !dataProtection.shown) return absent()
  const words = { name: name.value, kbo: kbo.value, institution: institution.value, ovo: ovo.value, contacts: contacts.value, dataProtection: dataProtection.value }
  const { id: organisation, subSector, territory, publicService, socialSecurity } = kept.facts
  await ports.shelf('organisation-before').add(sealRecord('organisation-before', { ...ownFacts(working, addressees), organisation, subSector, territory, publicService, socialSecurity }, words))
}
