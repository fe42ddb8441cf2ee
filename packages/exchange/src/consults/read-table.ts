import { all, code, reveal, together, type Disclosed } from '@kader/disclosure'
import type { TableKind, TableSeat } from '@kader/domain/answers/consultation'
import type { Facts } from '@kader/domain/content/all-records'
import { atTheTable } from '@kader/domain/lifecycle/consultation'
import type { Mandate } from '@kader/domain/mandate'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Working } from '../procedures/session.ts'
import type { ConsultationViews } from './views.ts'

const spoken = { setting: 'consultation-livc-r', purpose: 'prevent-terrorism' } as const

/** The open table as this seat may see it; for whoever does not sit at it there is none. */
export async function readTable(working: Working, consultation: Facts<'consultation'>, views: ConsultationViews): Promise<Disclosed<TableSeat[]>> {
  const { ports, viewer } = working
  if (!viewer.seatedAt.has(consultation.id)) return code<TableSeat[]>([])
  const present = (await ports.shelf('attendance').where({ consultation: consultation.id })).filter(({ facts }) => atTheTable(facts))
  const seats: Disclosed<TableSeat>[] = []
  for (const { facts } of present) {
    const seat = await ports.mandates.byId(facts.mandate)
    if (seat !== undefined) seats.push(await readSeat(working, { consultation, seat, views }))
  }
  return all(seats)
}

interface Reading {
  readonly consultation: Facts<'consultation'>
  readonly seat: Mandate
  readonly views: ConsultationViews
}

async function readSeat(working: Working, reading: Reading): Promise<Disclosed<TableSeat>> {
  const { seat, views } = reading
  const kinds: Disclosed<TableKind>[] = []
  for (const kind of views.table[seat.capacity] ?? []) kinds.push(await readKind(working, kind, reading))
  return together({ mandate: code(seat.id), capacity: code(seat.capacity), own: code(seat.id === working.mandate.id), kinds: all(kinds) })
}

/** The reason for withholding is that of the seat and the kind, so it is the same whether or not anything was said. */
async function readKind({ ports, disclosure }: Working, kind: Kind, { consultation, seat, views }: Reading): Promise<Disclosed<TableKind>> {
  const slot = { source: { holder: seat.capacity, mandate: seat.id, service: seat.service }, consultation: consultation.id, caseFile: consultation.caseFile, kind }
  const heard = await disclosure.slot(slot, spoken)
  const answer = reveal(heard)
  if (!answer.open) return together({ kind: code(kind), open: code<false>(false), why: code(answer.why) })
  const said = await ports.shelf('contribution').where({ consultation: consultation.id, kind, sourceMandate: seat.id })
  return together({ kind: code(kind), open: code<true>(true), lines: await disclosure.lines(said, views.line) })
}
