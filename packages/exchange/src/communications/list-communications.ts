import { all, code, extend, isOwn, reveal, together, type Disclosed, type SealedRecord } from '@kader/disclosure'
import { Communications, type CommunicationAnswer } from '@kader/domain/answers/communication'
import { Nothing } from '@kader/domain/commands/case-file'
import { isColleague } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import type { CommunicationViews, CommunicationViewsOf } from './views.ts'

/** What I told outside the cell, newest first, what I am asked to look at, and the papers I keep. */
export function listCommunications(sector: Portal, viewsOf: CommunicationViewsOf) {
  return discloses(sector, { record: 'communication', answer: Communications }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (mandate.cell === undefined) return absent()
    const views = viewsOf(mandate.capacity)
    const mine: Disclosed<CommunicationAnswer>[] = []
    const toReview: Disclosed<CommunicationAnswer>[] = []
    for (const sealed of (await ports.shelf('communication').where({})).toReversed()) {
      const read = await readCommunication(working, sealed, views)
      if (read !== undefined) (isOwn(sealed.facts, working.viewer) ? mine : toReview).push(read)
    }
    const colleagues = (await ports.mandates.inCell(mandate.cell, today)).filter((one) => isColleague(one, mandate, today))
    return together({
      mine: all(mine),
      toReview: all(toReview),
      papers: await disclosure.items(await ports.shelf('paper').where({ sourceMandate: mandate.id }), views.paper),
      colleagues: code(colleagues.map(({ id, capacity }) => ({ mandate: id, capacity }))),
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
    })
  })
}

/** One note with the lines that this reader may read; of somebody else's, nothing where he may read no line. */
export async function readCommunication(working: Working, sealed: SealedRecord<'communication'>, views: CommunicationViews): Promise<Disclosed<CommunicationAnswer> | undefined> {
  const { ports, disclosure, viewer, mandate } = working
  const own = isOwn(sealed.facts, viewer)
  if (!own && sealed.facts.reviewer !== mandate.id) return undefined
  const lines = await disclosure.lines(await ports.shelf('communication-line').where({ communication: sealed.facts.id }), views.line)
  if (!own && reveal(lines).length === 0) return undefined
  const item = await disclosure.item(sealed, views.communication)
  if (item === undefined) return undefined
  const may = !own && sealed.facts.reviewedOn === undefined ? (['review'] as const) : []
  const standing = code({ may: [...may], ...(own ? {} : { by: sealed.facts.source.mandate }) })
  return extend(extend(item, together({ lines })), standing)
}
