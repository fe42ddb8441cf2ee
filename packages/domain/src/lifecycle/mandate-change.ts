import { z } from 'zod'
import type { Id } from '../id.ts'
import type { LocalDate } from '../local-date.ts'
import { heldOn, holdsToday, type Mandate } from '../mandate.ts'
import { granted, refused, type Result } from './result.ts'

/** `suspend` closes at once and needs one person; whatever else needs two. */
export const MandateAction = z.enum(['grant', 'end', 'suspend', 'restore'])
export type MandateAction = z.infer<typeof MandateAction>

export const MandateChangeStatus = z.enum(['proposed', 'confirmed', 'refused'])
export type MandateChangeStatus = z.infer<typeof MandateChangeStatus>

export type MandateRefusal =
  | 'not-the-mandate-keeper'
  | 'own-mandate'
  | 'own-proposal'
  | 'change-waiting'
  | 'change-decided'
  | 'mandate-ended'
  | 'already-suspended'
  | 'not-suspended'
  | 'already-mandated'

/** One who acts under a mandate of the cell. */
export type Acting = Pick<Mandate, 'person' | 'capacity'>
type Standing = Pick<Mandate, 'person' | 'from' | 'to' | 'stopped'>

/** Mayor and coordinator keep the mandates of their cell. */
export function keepsMandates({ capacity }: Pick<Acting, 'capacity'>): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

interface About {
  readonly by: Acting
  readonly today: LocalDate
  /** Whether another change of this mandate waits for a second person. */
  readonly waiting: boolean
}

/** Ending a mandate or restoring it: proposed by one, done when another confirms. */
export function mayProposeChange(action: 'end' | 'restore', mandate: Standing, { by, today, waiting }: About): Result<true, MandateRefusal> {
  const may = mayTouch(mandate, by, today)
  if (!may.ok) return may
  if (waiting) return refused('change-waiting')
  return action === 'restore' && mandate.stopped !== 'suspended' ? refused('not-suspended') : granted(true)
}

/** Closing needs one person, and waits for nothing. */
export function maySuspend(mandate: Standing, { by, today }: Pick<About, 'by' | 'today'>): Result<true, MandateRefusal> {
  const may = mayTouch(mandate, by, today)
  if (!may.ok) return may
  return mandate.stopped === 'suspended' ? refused('already-suspended') : granted(true)
}

type Given = Pick<Mandate, 'person' | 'service' | 'capacity' | 'from' | 'to'>

interface Giving extends Pick<About, 'by' | 'waiting'> {
  /** What the person holds in this cell, also what ended. */
  readonly held: readonly (Given & Pick<Mandate, 'stopped'>)[]
}

/** A person holds one function of one service once at a time. */
export function mayGrant(given: Given, { by, held, waiting }: Giving): Result<true, MandateRefusal> {
  if (!keepsMandates(by)) return refused('not-the-mandate-keeper')
  if (by.person === given.person) return refused('own-mandate')
  const same = held.filter((one) => one.stopped !== 'ended' && one.service === given.service && one.capacity === given.capacity)
  if (same.some((one) => overlap(one, given))) return refused('already-mandated')
  return waiting ? refused('change-waiting') : granted(true)
}

interface Change {
  readonly status: MandateChangeStatus
  readonly person: Id
  readonly proposer: Id
}

/** The second pair of eyes: an organiser who is neither who proposed it nor whom it is about. */
export function mayDecide(change: Change, by: Acting): Result<true, MandateRefusal> {
  if (!keepsMandates(by)) return refused('not-the-mandate-keeper')
  if (change.status !== 'proposed') return refused('change-decided')
  if (by.person === change.person) return refused('own-mandate')
  return by.person === change.proposer ? refused('own-proposal') : granted(true)
}

/** A mandate as it stands after a change on `day`. Its days are only ever shortened. */
export function changed(mandate: Mandate, action: Exclude<MandateAction, 'grant'>, day: LocalDate): Mandate {
  const { stopped: _, ...days } = mandate
  switch (action) {
    case 'suspend':
      return { ...days, stopped: 'suspended' }
    case 'restore':
      return days
    case 'end':
      return { ...days, stopped: 'ended', ...(mandate.from > day || (mandate.to !== undefined && mandate.to < day) ? {} : { to: day }) }
  }
}

function mayTouch(mandate: Standing, by: Acting, today: LocalDate): Result<true, MandateRefusal> {
  if (!keepsMandates(by)) return refused('not-the-mandate-keeper')
  if (by.person === mandate.person) return refused('own-mandate')
  return isOver(mandate, today) ? refused('mandate-ended') : granted(true)
}

function isOver({ to, stopped }: Standing, today: LocalDate): boolean {
  return stopped === 'ended' || (to !== undefined && to < today)
}

function overlap(one: Pick<Mandate, 'from' | 'to'>, other: Pick<Mandate, 'from' | 'to'>): boolean {
  return heldOn(one, other.from) || heldOn(other, one.from)
}

/** How a mandate stands today, for whoever reads the register. */
export const MandateStanding = z.enum(['coming', 'holds', 'suspended', 'ended'])
export type MandateStanding = z.infer<typeof MandateStanding>

export function standingOn(mandate: Standing, today: LocalDate): MandateStanding {
  if (isOver(mandate, today)) return 'ended'
  if (mandate.stopped === 'suspended') return 'suspended'
  return holdsToday(mandate, today) ? 'holds' : 'coming'
}
