import { sealRecord } from '@kader/disclosure'
import { DraftAgreement } from '@kader/domain/commands/agreement'
import type { Content } from '@kader/domain/content/all-records'
import { mayChange, mayDraft } from '@kader/domain/lifecycle/agreement'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { loadAgreements } from './load-agreements.ts'
import { reachableVersion } from './reachable-version.ts'
import { fingerprintOf } from './text-of.ts'

/** The organiser writes the next version, or goes on with it; nobody else sees it before it is proposed. */
export function saveAgreement() {
  return records('municipality').mutation(DraftAgreement, async (working, { id, ...draft }) => {
    const { title, finality, answersPeople, thresholds, contacts, ...terms } = draft
    const text = { words: { title, finality, answersPeople, thresholds, contacts }, terms }
    return id === undefined ? addVersion(working, text) : changeVersion(working, { id, ...text })
  })
}

interface Text {
  readonly terms: Omit<DraftAgreement, 'id' | keyof Content<'agreement-words'>>
  readonly words: Content<'agreement-words'>
}

async function addVersion(working: Working, { terms, words }: Text) {
  const { ports, mandate, absent } = working
  if (mandate.cell === undefined) return absent()
  const known = await loadAgreements(ports, mandate.cell)
  const may = mayDraft(mandate, known.versions, known.signatures)
  if (!may.ok) return refusedBecause(may.refusal)
  const facts = ownFacts(working, [{ to: 'organiser' }])
  const number = 1 + Math.max(0, ...known.versions.map((one) => one.number))
  await ports.shelf('agreement').add(sealRecord('agreement', { ...facts, number, status: 'draft', ...terms, words: fingerprintOf(words), signed: 0 }, {}))
  const beside = { ...ownFacts(working, [{ to: 'everyone' }, { to: 'supervisor' }]), agreement: facts.id }
  await ports.shelf('agreement-words').add(sealRecord('agreement-words', beside, words))
  return done(facts.id)
}

async function changeVersion(working: Working, { id, terms, words }: Text & { readonly id: NonNullable<DraftAgreement['id']> }) {
  const { shelf } = working.ports
  const { facts, version } = await reachableVersion(working, id)
  const may = mayChange(working.mandate, version)
  if (!may.ok) return refusedBecause(may.refusal)
  const [written] = await shelf('agreement-words').where({ agreement: id })
  if (written === undefined) return working.absent()
  await shelf('agreement').amend({ ...facts, ...terms, words: fingerprintOf(words) })
  await shelf('agreement-words').rewrite(sealRecord('agreement-words', written.facts, words))
  return done(id)
}
