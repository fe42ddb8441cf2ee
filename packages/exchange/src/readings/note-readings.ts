import { sealRecord, whyOf, type Step } from '@kader/disclosure'
import type { Code } from '@kader/domain/code'
import { opens } from '@kader/domain/decision'
import type { Id } from '@kader/domain/id'
import type { Facts } from '@kader/domain/content/all-records'
import { ownFacts } from '../procedures/own-facts.ts'
import type { Working } from '../procedures/session.ts'

type Read = Step & { readonly basis: 'rule' }

/**
 * Notes for whoever it was of what this answer showed of his: once a day per record and kind, in the transaction of the
 * answer itself. That something exists, and public registers, are not noted; what was withheld is told to nobody.
 */
export async function noteReadings(working: Working): Promise<void> {
  const { ports, mandate, today, disclosure } = working
  const read = disclosure.trail.filter((step): step is Read => step.basis === 'rule' && isSomebodys(step, mandate.id))
  if (read.length === 0) return
  const known = new Set((await ports.shelf('reading').where({ sourceMandate: mandate.id, day: today })).map(({ facts }) => keyOf(facts)))
  for (const { frame, decision, on, source } of read) {
    if (on === undefined || source === undefined) continue
    const facts = { ...ownFacts(working, [{ to: 'mandate', mandate: source }]), of: source, record: on.record as Code, about: on.id, kind: frame.kind, day: today, why: whyOf(frame, decision) }
    if (known.has(keyOf(facts))) continue
    known.add(keyOf(facts))
    await ports.shelf('reading').add(sealRecord('reading', facts, {}))
  }
}

/** Whether a step showed words of somebody else: a field, opened by a rule, of a kind that is about somebody. */
function isSomebodys({ frame, decision, on, source }: Read, reader: Id): boolean {
  if (on?.field === undefined || source === undefined || source === reader) return false
  return opens(decision) && frame.kind !== 'OPEN' && frame.kind !== 'EXISTENCE'
}

function keyOf({ about, kind }: Pick<Facts<'reading'>, 'about' | 'kind'>): string {
  return `${about} ${kind}`
}
