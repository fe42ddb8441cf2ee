import { all, code, extend, together } from '@kader/disclosure'
import { Readings } from '@kader/domain/answers/reading'
import { ReadingsPage } from '@kader/domain/commands/reading'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { ReadingViews } from './views.ts'

const perPage = 50

/** "Wie las mijn informatie?": who was shown what the acting mandate supplied, and by which rule. */
export function listReadings(sector: Portal, views: ReadingViews) {
  return discloses(sector, { record: 'reading', answer: Readings }).query(ReadingsPage, async ({ ports, mandate, disclosure, absent }, { page }) => {
    if (mandate.cell === undefined) return absent()
    const mine = (await ports.shelf('reading').where({ of: mandate.id })).toReversed()
    const found = []
    for (const sealed of mine.slice(page * perPage, (page + 1) * perPage)) {
      const item = await disclosure.item(sealed, views.reading)
      if (item !== undefined) found.push(extend(item, code({ reader: sealed.facts.source.mandate })))
    }
    return together({
      readings: all(found),
      more: code(mine.length > (page + 1) * perPage),
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
    })
  })
}
