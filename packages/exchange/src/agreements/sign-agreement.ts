import { sealRecord } from '@kader/disclosure'
import { SignAgreement } from '@kader/domain/commands/agreement'
import { maySign, signedOn } from '@kader/domain/lifecycle/agreement'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { agreedLawOf } from './agreed-law-of.ts'
import { reachableVersion } from './reachable-version.ts'

/** One service signs the text it read. The last signature brings the version into force and fixes the retention term. */
export function signAgreement(sector: Portal) {
  return records(sector).mutation(SignAgreement, async (working, { id, text }) => {
    const { ports, mandate, today } = working
    const { facts, version, known } = await reachableVersion(working, id)
    const may = maySign(version, mandate, known.signatures)
    if (!may.ok) return refusedBecause(may.refusal)
    if (text !== version.text) return refusedBecause('text-changed')
    if (!agreedLawOf(version).ok) return refusedBecause('beyond-the-law')
    const { service, person } = mandate
    const given = { ...ownFacts(working, [{ to: 'everyone' }, { to: 'supervisor' }]), agreement: id, service, person, day: today, text: version.text }
    await ports.shelf('agreement-signature').add(sealRecord('agreement-signature', given, {}))
    await ports.shelf('agreement').amend({ ...facts, signed: facts.signed + 1 })
    if (signedOn(version, [...known.signatures, given]) !== undefined) {
      const term = { ...ownFacts(working, [{ to: 'everyone' }]), months: version.retentionMonths, fixedOn: today }
      await ports.shelf('retention-term').add(sealRecord('retention-term', term, {}))
    }
    return done(id)
  })
}
