import { code, together, whyOf, type Frame } from '@kader/disclosure'
import { Endings, type Ending } from '@kader/domain/answers/ending'
import { Nothing } from '@kader/domain/commands/case-file'
import { opens } from '@kader/domain/decision'
import { addDays, type LocalDate } from '@kader/domain/local-date'
import { heldOn, type Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import { runningShares, type Share } from './running-shares.ts'
import type { EndingViewsOf } from './views.ts'

/**
 * Decides every running share of one's own again for tomorrow, as everything is decided at each reading: what is open
 * today and closed tomorrow ends at midnight in Brussels, and is told beforehand.
 */
export function listEndings(sector: Portal, viewsOf: EndingViewsOf) {
  return discloses(sector, { record: 'signal-line', answer: Endings }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (mandate.cell === undefined) return absent()
    const views = viewsOf(mandate.capacity)
    const tomorrow = addDays(today, 1)
    const people = (await ports.mandates.inCell(mandate.cell, today)).filter(({ id }) => id !== mandate.id)
    const endings: Ending[] = []
    for (const share of await runningShares(working, views)) {
      for (const reader of people) {
        const frame = share.frameFor(reader)
        if (frame === undefined || !opens(await ask(working, { share, frame, reader }, today))) continue
        const decision = await ask(working, { share, frame, reader }, tomorrow)
        const because = heldOn(reader, tomorrow) ? (opens(decision) ? undefined : 'law') : 'mandate-ends'
        if (because !== undefined) endings.push({ about: share.about, kind: share.kind, reader: reader.id, because, why: whyOf(frameOf(share, frame, tomorrow), decision) })
      }
    }
    return together({ on: code(tomorrow), endings: code(endings), seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat) })
  })
}

interface Asking {
  readonly share: Share
  readonly frame: Pick<Frame, 'recipient' | 'setting' | 'purpose'>
  readonly reader: Mandate
}

function ask({ disclosure }: Working, { share, frame, reader }: Asking, at: LocalDate) {
  return disclosure.ask(frameOf(share, frame, at), { record: share.record, facts: share.facts, to: reader.id }, undefined)
}

function frameOf({ facts, kind }: Share, frame: Asking['frame'], at: LocalDate): Frame {
  return { ...frame, at, holder: facts.source.holder, kind }
}
