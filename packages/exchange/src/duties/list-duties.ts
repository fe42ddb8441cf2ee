import { all, code, extend, together } from '@kader/disclosure'
import { Duties } from '@kader/domain/answers/duty'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { DutyView } from './views.ts'

/** What the law left with me; those that wait first, the nearest last day first. */
export function listDuties(sector: Portal, view: DutyView) {
  return discloses(sector, { record: 'duty', answer: Duties }).query(Nothing, async ({ ports, mandate, disclosure, today }) => {
    const mine = await ports.shelf('duty').where({ sourceMandate: mandate.id })
    const waiting = mine.filter(({ facts }) => facts.settledOn === undefined).toSorted((one, other) => one.facts.due.localeCompare(other.facts.due))
    const settled = mine.filter(({ facts }) => facts.settledOn !== undefined).toReversed()
    const found = []
    for (const sealed of [...waiting, ...settled]) {
      const item = await disclosure.item(sealed, view)
      if (item !== undefined) found.push(extend(item, code({ late: sealed.facts.settledOn === undefined && sealed.facts.due < today })))
    }
    return together({ duties: all(found) })
  })
}
