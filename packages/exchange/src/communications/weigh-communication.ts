import { whyOf } from '@kader/disclosure'
import { CommunicationWeighed } from '@kader/domain/answers/communication'
import { WeighCommunication } from '@kader/domain/commands/communication'
import { PaperCondition } from '@kader/domain/communication'
import { type Decision, opens } from '@kader/domain/decision'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { speakerConditions } from '../conditions/sources.ts'
import { codes } from '../procedures/codes.ts'
import { lawOf, toldLine } from './told-line.ts'
import type { CommunicationViewsOf } from './views.ts'

const answerable: ReadonlySet<ConditionCode> = new Set<ConditionCode>([...speakerConditions, ...PaperCondition.options])

/** What the law says before it is told, and what it still asks of the speaker and of papers. Not kept. */
export function weighCommunication(sector: Portal, viewsOf: CommunicationViewsOf) {
  return codes(sector, CommunicationWeighed).unstored(WeighCommunication, async (working, { setting, recipient, purpose, toldOn, kinds, attested, papers, reviewed }) => {
    const leaning = { told: { setting, recipient, purpose }, toldOn, attested, papers }
    const weighed = []
    const asks = new Set<ConditionCode>()
    const ask = ({ conditions }: Decision): void => [...conditions.unknown, ...conditions.unmet].filter((code) => answerable.has(code)).forEach((code) => asks.add(code))
    let reviewerReads = true
    for (const kind of new Set<Kind>(kinds)) {
      const line = await toldLine(working, leaning, kind)
      const { frame, decision } = await lawOf(working, leaning, line)
      weighed.push({ kind, open: opens(decision), why: whyOf(frame, decision) })
      ask(decision)
      if (!reviewed) continue
      const { setting: inTeam, purpose: ofTeam } = viewsOf(working.mandate.capacity).line
      const team = await working.disclosure.ask({ ...frame, at: working.today, recipient: 'own-team', setting: inTeam, purpose: ofTeam }, { record: 'communication-line', facts: line }, undefined)
      reviewerReads &&= opens(team)
      ask(team)
    }
    return { kinds: weighed, asks: [...asks], ...(reviewed ? { reviewerReads } : {}) }
  })
}
