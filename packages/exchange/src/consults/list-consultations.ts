import { all, reveal, together } from '@kader/disclosure'
import { ConsultationList } from '@kader/domain/answers/consultation'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { closedFiches } from './fiches-of.ts'
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
    return together({
      invitations: await disclosure.items(await ports.shelf('invitation').where({ invitee: mandate.id }), views.invitation),
      consultations,
      actions: await disclosure.lines(await ports.shelf('action').where(ofCell), views.action),
      ownNotes: await disclosure.items((await ports.shelf('own-note').where({ sourceMandate: mandate.id })).toReversed(), views.ownNote),
      fiches: all(fiches),
      seats: await disclosure.items(fiches.length === 0 ? [] : await ports.shelf('seat').where(ofCell), views.seat),
      kept: await disclosure.items(spoken.filter(({ facts }) => !known.has(facts.consultation)), views.ownLine),
    })
  })
}
