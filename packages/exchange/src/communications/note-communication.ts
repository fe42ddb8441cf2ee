import { sealRecord } from '@kader/disclosure'
import { NoteCommunication } from '@kader/domain/commands/communication'
import { noteCommunication as note } from '@kader/domain/lifecycle/communication'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attest, attestable } from '../conditions/attest.ts'
import { everTookPart } from '../conditions/took-part.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { lawOf, toldLine } from './told-line.ts'

/**
 * Notes what was told outside the cell, with what the law of that day said to each line (O-LOG). What happened is noted
 * also where the law did not open it: the note says so, and whoever looks at it again reads that.
 */
export function noteCommunication(sector: Portal) {
  return records(sector).mutation(NoteCommunication, async (working, { setting, recipient, purpose, toldOn, toWhom, reasons, lines, attested, papers, reviewer }) => {
    const { ports, mandate, today } = working
    const named = reviewer === undefined ? undefined : await ports.mandates.byId(reviewer)
    if (reviewer !== undefined && named === undefined) return refusedBecause('not-a-colleague')
    const addressees = named === undefined ? [] : [{ to: 'mandate' as const, mandate: named.id }]
    const told = { setting, recipient, purpose }
    const beforeConsultation = !(await everTookPart(working))
    const facts = { ...ownFacts(working, addressees), beforeConsultation, attested: attestable(attested), ...told, toldOn, ...(named === undefined ? {} : { reviewer: named.id }) }
    const noted = note(facts, mandate, { today, reviewer: named })
    if (!noted.ok) return refusedBecause(noted.refusal)
    await ports.shelf('communication').add(sealRecord('communication', noted.value, { toWhom, reasons }))
    const leaning = { told, toldOn, attested, papers }
    for (const { kind, text } of lines) {
      const line = await toldLine(working, leaning, kind)
      const { decision } = await lawOf(working, leaning, line)
      await ports.shelf('communication-line').add(sealRecord('communication-line', { ...line, addressees, communication: facts.id, outcome: decision.outcome }, { text }))
    }
    await attest(working, { about: facts.id, conditions: attested, reason: reasons.slice(0, 300) })
    return done(facts.id)
  })
}
