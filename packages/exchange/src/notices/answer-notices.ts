import { sealRecord } from '@kader/disclosure'
import { Nothing } from '@kader/domain/commands/case-file'
import { ChooseNotices } from '@kader/domain/commands/notice'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records } from '../procedures/records.ts'

/** Marks one's own notices as seen; they go by themselves when nothing waits any more. */
export function seeNotices(sector: Portal) {
  return records(sector).mutation(Nothing, async ({ ports, mandate, today }) => {
    for (const { facts } of await ports.shelf('notice').where({ sourceMandate: mandate.id }))
      if (facts.seenOn === undefined) await ports.shelf('notice').amend({ ...facts, seenOn: today })
    return done()
  })
}

/** When one wants mail; the mail itself never says of what. */
export function chooseNotices(sector: Portal) {
  return records(sector).mutation(ChooseNotices, async (working, choice) => {
    const shelf = working.ports.shelf('notice-choice')
    const [chosen] = await shelf.where({ sourceMandate: working.mandate.id })
    if (chosen === undefined) await shelf.add(sealRecord('notice-choice', { ...ownFacts(working, []), ...choice }, {}))
    else await shelf.amend({ ...chosen.facts, ...choice })
    return done()
  })
}
