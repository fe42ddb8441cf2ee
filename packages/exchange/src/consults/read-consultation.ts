import { all, code, extend, together, whyOf, type Disclosed, type Frame } from '@kader/disclosure'
import { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { ById } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { mayRepresent } from '@kader/domain/lifecycle/invitation'
import type { Id } from '@kader/domain/id'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import { ficheIsWaiting, readFiches } from './fiches-of.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import { readTable } from './read-table.ts'
import { stepsOf } from './steps-of.ts'
import type { ConsultationViews } from './views.ts'

/** One consultation as this person may see it now; before entering the room, only what the invitation holds. */
export function readConsultation(sector: Portal, views: ConsultationViews) {
  return discloses(sector, { record: 'consultation', answer: ConsultationAnswer }).query(ById, (working, { id }) => asSeenBy(working, id, views))
}

/** What the acting mandate may see of a consultation at this moment; any other consultation is absent. */
export async function asSeenBy(working: Working, id: Id, views: ConsultationViews): Promise<Disclosed<ConsultationAnswer>> {
  const { ports, mandate, disclosure } = working
  const { facts, item } = await reachableConsultation(working, id, { views })
  const seat = await mySeat(working, id)
  const organiser = mandate.capacity === 'mayor' || mandate.capacity === 'livc-coordinator'
  const knowsRoom = organiser || seat?.inRoom === true || seat?.tookPart === true
  const of = { consultation: id }
  const attendance = knowsRoom ? await ports.shelf('attendance').where(of) : []
  const seats = knowsRoom ? await ports.shelf('seat').where({ cell: facts.cell }) : []
  const here = seats.filter((one) => organiser || attendance.some((present) => present.facts.mandate === one.facts.mandate))
  const invitations = await ports.shelf('invitation').where(of)
  const agreed = await ports.shelf('action').where(of)

  const hold = await holdOf(working, facts)
  const received = invitations.findLast((one) => one.facts.invitee === mandate.id)?.facts
  const ficheWaits = await ficheIsWaiting(ports, id)
  const standing = { mandate, ficheWaits, seated: working.viewer.seatedAt.has(id), status: facts.status, seat, invitation: received?.status, waiting: attendance.some((one) => one.facts.aside === true) }

  return extend(
    item,
    together({
      ...(hold === undefined ? {} : { hold }),
      waitsOutside: code(seat?.aside === true),
      representatives: await disclosure.items(await representativesOf(working, facts, received), views.seat),
      invitations: await disclosure.items(invitations.filter((one) => one.facts.invitee === mandate.id), views.invitation),
      room: await disclosure.items(attendance, views.attendance),
      seats: await disclosure.items(here, views.seat),
      table: await readTable(working, facts, views),
      mine: await disclosure.lines(await ports.shelf('contribution').where({ consultation: id, sourceMandate: mandate.id }), views.ownLine),
      conclusions: await disclosure.lines(await ports.shelf('conclusion').where(of), views.conclusion),
      actions: await disclosure.lines(agreed, views.action),
      ownFile: await disclosure.lines(facts.status === 'closed' ? agreed.filter((one) => isFor(one.facts, mandate.id)) : [], views.ownFile),
      consents: await disclosure.items(knowsRoom ? await ports.shelf('own-file-consent').where(of) : [], views.consent),
      fiches: all(await readFiches(working, facts, views)),
      sent: await disclosure.items(organiser ? invitations : [], views.sentInvitation),
      needToKnow: await disclosure.items(mandate.capacity === 'mayor' ? await ports.shelf('need-to-know').where(of) : [], views.needToKnow),
      may: code(stepsOf(standing)),
    }),
  )
}

/** Since when it is held, why, and what the law says of speaking in it, for whoever would. */
async function holdOf({ disclosure, mandate, today }: Working, { id, caseFile, status, heldOn, holdGround, decideBy }: Facts<'consultation'>) {
  if (status !== 'held' || heldOn === undefined || holdGround === undefined || decideBy === undefined) return undefined
  const frame: Frame = { at: today, holder: mandate.capacity, recipient: 'livc-participants', setting: 'consultation-livc-r', kind: 'SIG', purpose: 'prevent-terrorism' }
  const decision = await disclosure.ask(frame, { slot: { source: { holder: mandate.capacity, mandate: mandate.id, service: mandate.service }, consultation: id, caseFile, kind: 'SIG' } }, undefined)
  return code({ since: heldOn, ground: holdGround, decideBy, why: whyOf(frame, decision) })
}

/** Whom the invitee could name to go in his place. */
async function representativesOf({ ports, mandate, today }: Working, { cell, day, status }: Facts<'consultation'>, received: Facts<'invitation'> | undefined) {
  if (received === undefined || status !== 'invited') return []
  const may = (await ports.mandates.inCell(cell, today)).filter((one) => mayRepresent(one, mandate, { day, today })).map((one) => one.id)
  return (await ports.shelf('seat').where({ cell })).filter(({ facts }) => may.includes(facts.mandate))
}

function isFor(action: { readonly owner: string; readonly addressees: readonly { readonly to: string; readonly mandate?: string }[] }, mandate: string): boolean {
  return action.addressees.some((one) => one.mandate === mandate)
}
