import { Disclosure, type Disclosed, type Step, type Viewer } from '@kader/disclosure'
import { holdsToday, type Mandate } from '@kader/domain/mandate'
import { lawOfCell } from '../agreements/law-of-cell.ts'
import { answersTo } from '../conditions/answers-to.ts'
import type { Ports } from '../ports/transactions.ts'
import type { GatewayContext } from './context.ts'
import { seatsOf } from './seats-of.ts'

/** What a resolver works with: the person, the day, the ports of one transaction, and the one way out. */
export interface Working {
  readonly mandate: Mandate
  readonly today: GatewayContext['today']
  readonly now: string
  readonly newId: GatewayContext['newId']
  readonly ports: Ports
  readonly viewer: Viewer
  readonly disclosure: Disclosure
  /** Ends the request with the one answer for what is absent and for what is forbidden. */
  absent(): never
}

/** Thrown by `absent()`; the starter turns it into the answer for unknown ids. */
export class Absent extends Error {}

/** Ends a request with the one answer for absent and forbidden. */
export function endAbsent(): never {
  throw new Absent()
}

export async function work(context: GatewayContext, mandate: Mandate, ports: Ports): Promise<Working> {
  // Read anew in this very transaction: a mandate that was stopped a moment ago opens nothing any more.
  const held = await ports.mandates.byId(mandate.id)
  if (held === undefined || !holdsToday(held, context.today)) return endAbsent()
  const viewer: Viewer = { mandate, seatedAt: await seatsOf(mandate, ports, context.today) }
  const decide = await lawOfCell(ports, mandate)
  const disclosure = new Disclosure({ viewer, at: context.today, answersTo: answersTo(ports, viewer), decide })
  return {
    mandate,
    today: context.today,
    now: context.now,
    newId: context.newId,
    ports,
    viewer,
    disclosure,
    absent: endAbsent,
  }
}

export type Trail = readonly Step[]
export type { Disclosed }
