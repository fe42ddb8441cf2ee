import { sealRecord } from '@kader/disclosure'
import type { Id } from '@kader/domain/id'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'
import { speakerConditions } from './sources.ts'

interface Attesting {
  readonly about: Id
  readonly conditions: readonly ConditionCode[]
  readonly reason: string
}

/** Keeps the speaker's own answers with the day and the reason; the reason stays his own. */
export async function attest(working: Working, { about, conditions, reason }: Attesting): Promise<void> {
  for (const condition of attestable(conditions)) {
    await working.ports.shelf('attestation').add(sealRecord('attestation', { ...ownFacts(working, []), about, condition, day: working.today }, { reason }))
  }
}

/** What he no longer confirms when he rewrites is taken back on the same day. */
export async function withdrawUnmade({ ports, mandate, today }: Working, { about, conditions }: Omit<Attesting, 'reason'>): Promise<void> {
  for (const { facts } of await ports.shelf('attestation').where({ sourceMandate: mandate.id, about })) {
    if (facts.revokedOn === undefined && !conditions.includes(facts.condition)) await ports.shelf('attestation').amend({ ...facts, revokedOn: today })
  }
}

/** Only what a speaker can answer himself; nobody attests what the register or a document must show. */
export function attestable(conditions: readonly ConditionCode[]): ConditionCode[] {
  return conditions.filter((code) => speakerConditions.includes(code))
}
