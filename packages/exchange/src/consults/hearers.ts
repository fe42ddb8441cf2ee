import { whyOf, type Frame } from '@kader/disclosure'
import { opens, type Decision } from '@kader/domain/decision'
import type { Facts } from '@kader/domain/content/all-records'
import { atTheTable } from '@kader/domain/lifecycle/consultation'
import type { Id } from '@kader/domain/id'
import { holdsToday } from '@kader/domain/mandate'
import type { Why } from '@kader/domain/shown'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import { suspensionsIn } from '../conditions/suspensions.ts'
import type { Working } from '../procedures/session.ts'

/** One seat that would hear a line, and what the law says of it. */
export interface Hearer {
  readonly mandate: Id
  readonly recipient: HolderCapacity
  readonly decision: Decision
  readonly why: Why
}

interface Speaking {
  readonly consultation: Facts<'consultation'>
  readonly kind: Kind
  readonly attested: readonly ConditionCode[]
}

/** Speaking is asked seat by seat: a rule for the group never permits what it prohibits to one of its members. */
export async function hearersOf(working: Working, { consultation, kind, attested }: Speaking): Promise<Hearer[]> {
  const { ports, mandate, disclosure, today } = working
  const slot = { source: { holder: mandate.capacity, mandate: mandate.id, service: mandate.service }, consultation: consultation.id, caseFile: consultation.caseFile, kind, attested }
  const present = (await ports.shelf('attendance').where({ consultation: consultation.id })).filter(({ facts }) => atTheTable(facts) && facts.mandate !== mandate.id)
  const isSuspended = suspensionsIn(ports)
  const hearers: Hearer[] = []
  for (const { facts } of present) {
    const seat = await ports.mandates.byId(facts.mandate)
    if (seat === undefined || !holdsToday(seat, today) || (await isSuspended(seat, today))) continue
    const frame: Frame = { at: today, holder: mandate.capacity, recipient: seat.capacity, setting: 'consultation-livc-r', kind, purpose: 'prevent-terrorism' }
    const decision = await disclosure.ask(frame, { slot, to: seat.id }, undefined)
    hearers.push({ mandate: seat.id, recipient: seat.capacity, decision, why: whyOf(frame, decision) })
  }
  return hearers
}

export function reaches(hearer: Hearer): boolean {
  return opens(hearer.decision)
}
