import { all, code, extend, together } from '@kader/disclosure'
import { OwnCell } from '@kader/domain/answers/cell'
import { Nothing } from '@kader/domain/commands/case-file'
import { CoreSeat, fillCoreSeat, fillInvited, InvitedService } from '@kader/domain/core-seats'
import type { Facts } from '@kader/domain/content/all-records'
import { gapsIn, mayKeepCell, statusOn, territoryOn, worksOn } from '@kader/domain/lifecycle/cell'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import { agreementState } from './agreement-state.ts'
import { loadCells } from './load-cells.ts'
import type { OwnCellViews } from './views.ts'

type Entry = Facts<'cell-entry'>

/** What the register knows of one's own cell today: deed, territory, status, seats, agreement, and what stood before. */
export function readOwnCell(sector: Portal, views: OwnCellViews) {
  return discloses(sector, { record: 'cell-entry', answer: OwnCell }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (mandate.cell === undefined) return absent()
    const current = await loadCells(ports)
    const own = current.find(({ facts }) => facts.cell === mandate.cell)
    const before = (await ports.shelf('cell-entry').where({ cell: mandate.cell })).filter(({ facts }) => facts.id !== own?.facts.id)
    const earlier = []
    for (const sealed of before.toReversed()) {
      const item = await disclosure.item(sealed, views.entry)
      if (item !== undefined) earlier.push(extend(item, code({ writtenBy: sealed.facts.source.mandate })))
    }
    const register = await ports.shelf('municipality').where({})
    const named = codesIn([...current, ...before].map(({ facts }) => facts), register.map(({ facts }) => facts))
    return together({
      entry: await disclosure.items(own === undefined ? [] : [own], views.entry),
      earlier: all(earlier),
      others: await disclosure.items(current.filter((one) => one !== own), views.other),
      municipalities: await disclosure.items(register.filter(({ facts }) => named.has(facts.nis)), views.municipality),
      seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat),
      ...(await seatsOf(working)),
      ...standing(own?.facts, register.map(({ facts }) => facts), today),
      agreement: code(await agreementState(ports, mandate.cell, today)),
      day: code(today),
      mayKeep: code(mayKeepCell(mandate).ok),
    })
  })
}

function standing(entry: Entry | undefined, register: readonly Facts<'municipality'>[], day: Working['today']) {
  const idOf = (nis: string) => register.filter((one) => one.nis === nis).map(({ id }) => id)
  const status = entry === undefined ? undefined : statusOn(entry.statuses, day)
  return {
    ...(status === undefined ? {} : { status: code(status) }),
    works: code(worksOn(entry, day)),
    today: code(entry === undefined ? [] : territoryOn(entry, register, day).flatMap(idOf)),
    gaps: code(entry === undefined ? [] : gapsIn(entry.territory, register, day).flatMap(({ nis, from, to }) => idOf(nis).map((municipality) => ({ municipality, from, to })))),
  }
}

/** Who fills which seat on this day, by mandate. */
async function seatsOf({ ports, mandate, today, absent }: Working) {
  const held = await ports.mandates.inCell(mandate.cell ?? absent(), today)
  const ids = (mandates: readonly { readonly id: Working['mandate']['id'] }[]) => mandates.map(({ id }) => id)
  return {
    core: code(CoreSeat.options.map((seat) => ({ seat, mandates: ids(fillCoreSeat(seat, held, today)) }))),
    invited: code(InvitedService.options.map((service) => ({ service, mandates: ids(fillInvited(service, held, today)) }))),
  }
}

/** Every code that is named in an entry, and what took its place since. */
function codesIn(entries: readonly Entry[], register: readonly Facts<'municipality'>[]): ReadonlySet<string> {
  const named = new Set(entries.flatMap(({ territory, deed }) => [...territory.map(({ nis }) => nis), ...(deed?.mayorsOf ?? [])]))
  for (const nis of named) for (const { into } of register.filter((one) => one.nis === nis)) if (into !== undefined) named.add(into)
  return named
}
