import { all, code, reveal, together } from '@kader/disclosure'
import { ConsultationList } from '@kader/domain/answers/consultation'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { closedFiches } from './fiches-of.ts'
import { passingOn, readOrders } from './orders-of.ts'
import type { ConsultationViews } from './views.ts'

/** The invitations one received, the consultations one may know of, the actions agreed with one, and one's own lines of what is closed or gone. */
export function listConsultations(sector: Portal, views: ConsultationViews) {
  return discloses(sector, { record: 'consultation', answer: ConsultationList }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, absent } = working
    if (mandate.cell === undefined) return absent()
    const ofCell = { cell: mandate.cell }
    const consultations = await disclosure.items(await ports.shelf('consultation').where(ofCell), views.consultation)
    const known = new Set(reveal(consultations).map(({ id }) => id))
    const spoken = await ports.shelf('contribution').where({ sourceMandate: mandate.id })
    const fiches = await closedFiches(working, (await ports.shelf('fiche').where(ofCell)).toReversed(), views)
    const orders = await readOrders(working, views)
    const { mayPassOn, colleagues } = await passingOn(working)
    const namesNobody = fiches.length === 0 && reveal(orders).length === 0 && mayPassOn.length === 0
    return together({
      invitations: await disclosure.items(await ports.shelf('invitation').where({ invitee: mandate.id }), views.invitation),
      consultations,
      actions: await disclosure.lines(await ports.shelf('action').where(ofCell), views.action),
      ownNotes: await disclosure.items((await ports.shelf('own-note').where({ sourceMandate: mandate.id })).toReversed(), views.ownNote),
      orders,
      mayPassOn: code(mayPassOn),
      colleagues: code(mayPassOn.length === 0 ? [] : colleagues),
      fiches: all(fiches),
      seats: await disclosure.items(namesNobody ? [] : await ports.shelf('seat').where(ofCell), views.seat),
      kept: await disclosure.items(spoken.filter(({ facts }) => !known.has(facts.consultation)), views.ownLine),
    })
  })
}
