import { sealRecord, whyOf, type Frame } from '@kader/disclosure'
import { RegisterSignal } from '@kader/domain/commands/signal'
import type { Facts } from '@kader/domain/content/all-records'
import { opens } from '@kader/domain/decision'
import { registerSignal as register } from '@kader/domain/lifecycle/signal'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Why } from '@kader/domain/shown'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attest, attestable } from '../conditions/attest.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { ownSignal } from './save-signal.ts'

interface Told {
  readonly facts: Facts<'signal'> | Facts<'signal-line'>
  readonly kind: Kind
}

const organiser = { to: 'organiser' } as const

/** S2: registers the minimum with the organiser (rule G16); the lines not chosen stay the writer's own. */
export function registerSignal(sector: Portal) {
  return records(sector).mutation(RegisterSignal, async (working, command) => {
    const { ports, today } = working
    const signal = await ownSignal(working, command.id)
    const all = await ports.shelf('signal-line').where({ signal: signal.id })
    const chosen = all.map(({ facts }) => facts).filter(({ id }) => command.lines.includes(id))
    if (chosen.length !== new Set(command.lines).size) return working.absent()
    const caseFile = ownFacts(working, [organiser])
    const registered = register(signal, { lines: chosen.length, urgent: command.urgent, caseFile: caseFile.id }, today)
    if (!registered.ok) return refusedBecause(registered.refusal)

    const attested = attestable(command.attested)
    const addressed = <F extends Facts<'signal'> | Facts<'signal-line'>>(facts: F): F => ({ ...facts, addressees: [...facts.addressees, organiser], attested: [...new Set([...facts.attested, ...attested])] })
    const lines = chosen.map((facts) => ({ ...addressed(facts), registeredOn: today }))
    // For the cell only what is attested now counts, not what was attested for the team.
    const told = [addressed(registered.value), ...lines].map((facts) => ({ facts: { ...facts, attested }, kind: 'kind' in facts ? facts.kind : 'EXISTENCE' }))
    // Who it is about is itself told to the organiser, also where it is only compared.
    const person = command.person === undefined ? [] : [{ facts: { ...addressed(registered.value), attested }, kind: 'ID' as const }]
    const refusals = await refusedByLaw(working, [...told, ...person])
    if (refusals.length > 0) return refusedBecause('not-allowed-by-law', refusals)

    await ports.shelf('signal').amend(addressed(registered.value))
    for (const line of lines) await ports.shelf('signal-line').amend(line)
    await ports.shelf('case-file').add(sealRecord('case-file', { ...caseFile, attested, status: 'registered', age: signal.age, signal: signal.id }, {}))
    if (command.person !== undefined) await ports.matching.keep(caseFile.id, command.person)
    await attest(working, { about: signal.id, conditions: attested, reason: command.reason })
    return done(signal.id)
  })
}

/** Asks for coordinator and mayor, per line and for the bare existence; the answers stand in the log. */
async function refusedByLaw({ disclosure, mandate, today }: Working, told: readonly Told[]): Promise<Why[]> {
  const refusals: Why[] = []
  for (const { facts: one, kind } of told) {
    for (const recipient of ['livc-coordinator', 'mayor'] as const) {
      const record = 'kind' in one ? 'signal-line' : 'signal'
      const frame: Frame = { at: today, holder: mandate.capacity, recipient, setting: 'case-registration', kind, purpose: 'prevent-terrorism' }
      const decision = await disclosure.ask(frame, { record, facts: one }, { record, id: one.id })
      if (!opens(decision)) refusals.push(whyOf(frame, decision))
    }
  }
  return refusals
}
