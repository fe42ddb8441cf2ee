import { all, code, extend, together } from '@kader/disclosure'
import { CellOverview } from '@kader/domain/answers/cell'
import { Nothing } from '@kader/domain/commands/case-file'
import { CoreSeat, filledOn } from '@kader/domain/core-seats'
import type { Facts } from '@kader/domain/content/all-records'
import { cellsOf, statusOn, territoryOn, worksOn } from '@kader/domain/lifecycle/cell'
import { existsOn, municipalitiesOn } from '@kader/domain/municipality'
import type { Ports } from '../ports/transactions.ts'
import { discloses } from '../procedures/discloses.ts'
import { agreementState } from './agreement-state.ts'
import { loadCells } from './load-cells.ts'
import type { CellOverviewViews } from './views.ts'

/** Every cell in counts: its municipalities, its core seats, its agreement. Facts about organisations, never a case. */
export function readCellOverview(views: CellOverviewViews) {
  return discloses('oversight', { record: 'cell-entry', answer: CellOverview }).query(Nothing, async ({ ports, disclosure, today }) => {
    const entries = await loadCells(ports)
    const named = await ports.shelf('municipality').where({})
    const register = named.map(({ facts }) => facts)
    const cells = []
    for (const sealed of entries) {
      const item = await disclosure.item(sealed, views.cell)
      if (item === undefined) continue
      const { facts } = sealed
      const codes = territoryOn(facts, register, today)
      const places = named.filter((one) => codes.includes(one.facts.nis) && existsOn(one.facts, today))
      const status = statusOn(facts.statuses, today)
      const rest = {
        ...(status === undefined ? {} : { status }),
        ...(facts.deed === undefined ? {} : { founded: facts.deed.day }),
        seats: CoreSeat.options.length,
        ...(await seatsTold(ports, facts, today)),
        agreement: await agreementState(ports, facts.cell, today),
      }
      cells.push(extend(extend(item, code(rest)), together({ municipalities: await disclosure.items(places, views.municipality) })))
    }
    const onDay = municipalitiesOn(register, today)
    const working = entries.map(({ facts }) => facts).filter((facts) => worksOn(facts, today))
    const covered = onDay?.filter(({ nis }) => cellsOf(working, { nis, day: today }, register).length > 0)
    return together({
      day: code(today),
      cells: all(cells),
      ...(onDay === undefined ? {} : { municipalities: code(onDay.length) }),
      covered: code(covered?.length ?? 0),
    })
  })
}

/** A cell that never told of its seats is not a cell without anybody in them. */
async function seatsTold({ shelf }: Ports, { cell }: Facts<'cell-entry'>, today: Facts<'seat-report'>['reportedOn']) {
  const told = (await shelf('seat-report').where({ cell })).at(-1)?.facts
  return told === undefined ? {} : { filled: filledOn(told.periods, today).length, toldOn: told.reportedOn }
}
