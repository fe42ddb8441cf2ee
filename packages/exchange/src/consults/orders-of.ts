import { all, code, extend, reveal, type Disclosed } from '@kader/disclosure'
import type { OrderAnswer } from '@kader/domain/answers/consultation'
import { carryOut, mayPassOn } from '@kader/domain/lifecycle/action-order'
import type { Id } from '@kader/domain/id'
import { isColleague } from '@kader/domain/mandate'
import type { Working } from '../procedures/session.ts'
import type { ConsultationViews } from './views.ts'

/** What I gave a colleague to carry out and what was given to me, newest first; a colleague reads the action only. */
export async function readOrders({ ports, mandate, disclosure, today }: Working, views: ConsultationViews): Promise<Disclosed<OrderAnswer[]>> {
  const found: Disclosed<OrderAnswer>[] = []
  for (const sealed of (await ports.shelf('action-order').where({})).toReversed()) {
    const item = await disclosure.item(sealed, views.order)
    if (item === undefined || !reveal(item).task.shown) continue
    found.push(extend(item, code({ may: carryOut(sealed.facts, mandate.id, today).ok ? (['carry-out'] as const).slice() : [] })))
  }
  return all(found)
}

/** Which actions of mine I may pass on now, and to which colleagues. */
export async function passingOn({ ports, mandate, today }: Working): Promise<{ readonly mayPassOn: Id[]; readonly colleagues: Id[] }> {
  const inCell = mandate.cell === undefined ? [] : await ports.mandates.inCell(mandate.cell, today)
  const colleagues = inCell.filter((one) => isColleague(one, mandate, today))
  const [colleague] = colleagues
  if (colleague === undefined) return { mayPassOn: [], colleagues: [] }
  const mine: Id[] = []
  for (const { facts } of await ports.shelf('action').where({ owner: mandate.id })) {
    const meeting = (await ports.shelf('consultation').byId(facts.consultation))?.facts.status
    if (mayPassOn({ owner: facts.owner, meeting, by: mandate, to: colleague, today }).ok) mine.push(facts.id)
  }
  return { mayPassOn: mine, colleagues: colleagues.map(({ id }) => id) }
}
