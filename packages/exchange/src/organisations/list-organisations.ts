import { all, code, extend, together, type Disclosure } from '@kader/disclosure'
import { OrganisationList } from '@kader/domain/answers/organisation'
import { Nothing } from '@kader/domain/commands/case-file'
import { isOrganiser, mayKeep } from '@kader/domain/lifecycle/organisation'
import type { Id } from '@kader/domain/id'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { Ports } from '../ports/transactions.ts'
import { discloses } from '../procedures/discloses.ts'
import type { OrganisationViews } from './views.ts'

/** Every organisation of the register, and what one may change of it. */
export function listOrganisations(sector: Portal, views: OrganisationViews) {
  return discloses(sector, { record: 'organisation', answer: OrganisationList }).query(Nothing, async ({ ports, mandate, disclosure, today }) => {
    const register = await ports.shelf('organisation').where({})
    const organisations = []
    for (const sealed of register) {
      const item = await disclosure.item(sealed, views.organisation)
      const may = mayKeep(mandate, sealed.facts).ok ? (['edit'] as const) : []
      if (item === undefined) continue
      const before = await correctionsOf(ports, disclosure, { organisation: sealed.facts.id, views })
      organisations.push(extend(extend(item, code({ may: [...may] })), together({ before })))
    }
    const earlier = await ports.shelf('organisation-before').where({})
    const served = new Set([...register, ...earlier].flatMap(({ facts }) => facts.territory.map(({ nis }) => nis)))
    const named = (await ports.shelf('municipality').where({})).filter(({ facts }) => served.has(facts.nis))
    const { cell } = mandate
    const inCell = cell === undefined ? [] : await ports.mandates.inCell(cell, today)
    return together({
      organisations: all(organisations),
      municipalities: await disclosure.items(named, views.municipality),
      services: code(inCell.map(({ id, service, capacity }) => ({ mandate: id, service, capacity }))),
      seats: await disclosure.items(cell === undefined ? [] : await ports.shelf('seat').where({ cell }), views.seat),
      mayAdd: code(mayKeep(mandate).ok),
      mustNameService: code(isOrganiser(mandate.capacity)),
    })
  })
}

/** What stood there before each correction, newest first. */
async function correctionsOf({ shelf }: Ports, disclosure: Disclosure, { organisation, views }: { readonly organisation: Id; readonly views: OrganisationViews }) {
  const found = []
  for (const sealed of (await shelf('organisation-before').where({ organisation })).toReversed()) {
    const item = await disclosure.item(sealed, views.before)
    if (item !== undefined) found.push(extend(item, code({ correctedBy: sealed.facts.source.mandate })))
  }
  return all(found)
}
