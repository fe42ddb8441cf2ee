import { all, code, extend, together, type Disclosed } from '@kader/disclosure'
import { MandateRegister, type DecisionStep, type KnownMandate, type MandateStep } from '@kader/domain/answers/mandate'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { keepsMandates, mayDecide, mayProposeChange, maySuspend, standingOn } from '@kader/domain/lifecycle/mandate-change'
import type { Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import type { MandateViews } from './views.ts'
import { isWaiting } from './waiting.ts'

/** Every mandate of the cell, for whoever works for its organisation. */
export function listMandates(views: MandateViews) {
  return discloses('municipality', { record: 'mandate-change', answer: MandateRegister }).query(Nothing, async (working) => {
    const { ports, mandate, absent } = working
    if (mandate.cell === undefined) return absent()
    return registerOf(working, await ports.mandates.ofCell(mandate.cell), views)
  })
}

/** One's own mandates in this cell: which, from when to when, and who changed them and why. */
export function myMandates(sector: Portal, views: MandateViews) {
  return discloses(sector, { record: 'mandate-change', answer: MandateRegister }).query(Nothing, async (working) => {
    const own = await working.ports.mandates.ofPerson(working.mandate.person)
    return registerOf(working, own, views)
  })
}

async function registerOf(working: Working, mandates: readonly Mandate[], views: MandateViews): Promise<Disclosed<MandateRegister>> {
  const { ports, mandate, disclosure } = working
  const ofCell = { cell: mandate.cell ?? working.absent() }
  const people = new Set(mandates.map(({ person }) => person))
  const known = await ports.shelf('mandate-change').where(ofCell)
  const facts = known.map((one) => one.facts)
  const changes = []
  for (const change of known.toReversed()) {
    const item = people.has(change.facts.person) ? await disclosure.item(change, views.change) : undefined
    if (item !== undefined) changes.push(extend(item, code({ proposedBy: change.facts.source.mandate, may: decisionsOf(working, change.facts) })))
  }
  return together({
    mandates: code(mandates.map((one) => knownOf(working, one, facts))),
    changes: all(changes),
    seats: await disclosure.items(await ports.shelf('seat').where(ofCell), views.seat),
    acting: code(mandate.id),
    mayGrant: code(keepsMandates(mandate)),
  })
}

function knownOf(working: Working, one: Mandate, changes: readonly Facts<'mandate-change'>[]): KnownMandate {
  const { id: mandate, person, service, capacity, portal, clearance, from, to } = one
  return {
    mandate, person, service, capacity, portal, clearance, from,
    ...(to === undefined ? {} : { to }),
    representative: one.representative ?? false,
    standing: standingOn(one, working.today),
    may: stepsOf(working, one, changes),
  }
}

function stepsOf({ mandate: by, today }: Working, one: Mandate, changes: readonly Facts<'mandate-change'>[]): MandateStep[] {
  const about = { by, today, waiting: isWaiting(changes, one.id) }
  return [
    ...(maySuspend(one, about).ok ? (['suspend'] as const) : []),
    ...(mayProposeChange('restore', one, about).ok ? (['restore'] as const) : []),
    ...(mayProposeChange('end', one, about).ok ? (['end'] as const) : []),
  ]
}

function decisionsOf({ mandate }: Working, change: Facts<'mandate-change'>): DecisionStep[] {
  return mayDecide(change, mandate).ok ? ['confirm', 'refuse'] : []
}
