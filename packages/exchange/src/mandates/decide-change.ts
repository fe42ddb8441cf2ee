import { reveal, sealRecord } from '@kader/disclosure'
import { ById } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { changed, mayDecide, mayGrant, type MandateRefusal } from '@kader/domain/lifecycle/mandate-change'
import { refused, type Result } from '@kader/domain/lifecycle/result'
import type { Mandate } from '@kader/domain/mandate'
import { portalOf } from '@kader/domain/vocabulary/portals'
import { reportSeats } from '../cell/report-seats.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { mandateInCell } from './change-facts.ts'
import type { MandateViews } from './views.ts'

/** Another organiser confirms: the register changes in the same transaction, and holds from the next request on. */
export function confirmMandateChange(views: MandateViews) {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const change = await reachableChange(working, id)
    const may = await mayConfirm(working, change)
    if (!may.ok) return refusedBecause(may.refusal)
    if (change.action === 'grant') await give(working, change, views)
    else await working.ports.mandates.stop(changed(await mandateInCell(working, change.mandate), change.action, working.today))
    await reportSeats(working)
    await decided(working, change, 'confirmed')
    return done(id)
  })
}

/** Another organiser refuses: nothing changes, and that it was proposed stays. */
export function refuseMandateChange() {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const change = await reachableChange(working, id)
    const may = mayDecide(change, working.mandate)
    if (!may.ok) return refusedBecause(may.refusal)
    await decided(working, change, 'refused')
    return done(id)
  })
}

type Change = Facts<'mandate-change'>

async function reachableChange({ ports, mandate, absent }: Working, id: Id): Promise<Change> {
  const found = await ports.shelf('mandate-change').byId(id)
  return found === undefined || found.facts.cell !== mandate.cell ? absent() : found.facts
}

/** What was right when it was proposed may no longer be: the mandate may have ended, or be held since. */
async function mayConfirm(working: Working, change: Change): Promise<Result<true, MandateRefusal>> {
  const { ports, mandate: by, today } = working
  const may = mayDecide(change, by)
  if (!may.ok) return may
  if (change.action === 'grant') return mayGrant(change, { by, held: await ports.mandates.ofPerson(change.person), waiting: false })
  const about = await mandateInCell(working, change.mandate)
  if (about.stopped === 'ended' || (about.to !== undefined && about.to < today)) return refused('mandate-ended')
  return change.action === 'restore' && about.stopped !== 'suspended' ? refused('not-suspended') : may
}

async function decided({ ports, mandate, today }: Working, change: Change, status: 'confirmed' | 'refused'): Promise<void> {
  await ports.shelf('mandate-change').amend({ ...change, status, decidedBy: mandate.id, decidedOn: today })
}

/** Gives the mandate, and a seat in the cell's register of functions under the names the cell knows. */
async function give(working: Working, change: Change, views: MandateViews): Promise<void> {
  const { ports, mandate, absent } = working
  const { mandate: id, person, service, capacity, clearance, representative, from, to } = change
  const portal = portalOf(capacity)
  if (portal === undefined || mandate.cell === undefined) return absent()
  const held = { id, person, service, cell: mandate.cell, log: mandate.log, portal, capacity, clearance, from }
  await ports.mandates.give({ ...held, ...(to === undefined ? {} : { to }), ...(representative ? { representative: true } : {}) })
  const ofCell = await ports.mandates.ofCell(mandate.cell)
  const words = {
    name: await knownAs(working, { field: 'name', of: ofCell.filter((one) => one.person === person), views }),
    service: await knownAs(working, { field: 'service', of: ofCell.filter((one) => one.service === service), views }),
  }
  const seat = { ...ownFacts(working, [{ to: 'everyone' }]), mandate: id, capacity }
  await ports.shelf('seat').add(sealRecord('seat', seat, words))
}

interface Known {
  readonly field: 'name' | 'service'
  readonly of: readonly Mandate[]
  readonly views: MandateViews
}

/** A name as the cell's register of functions discloses it. */
async function knownAs({ ports, mandate, disclosure, absent }: Working, { field, of, views }: Known): Promise<string> {
  const seats = mandate.cell === undefined ? absent() : await ports.shelf('seat').where({ cell: mandate.cell })
  const known = reveal(await disclosure.items(seats.filter(({ facts }) => of.some(({ id }) => id === facts.mandate)), views.seat))
  const words = known.flatMap((seat) => (seat[field].shown ? [seat[field].value] : []))
  return words[0] ?? absent()
}
