import { code, together, type View } from '@kader/disclosure'
import { MunicipalityPage } from '@kader/domain/answers/oversight'
import { OnePage } from '@kader/domain/commands/oversight'
import { discloses } from '../procedures/discloses.ts'

const pageSize = 50

/** The municipalities of the public register, fifty a page, by NIS code. */
export function listMunicipalities(view: View<'municipality', 'nis', 'name' | 'province'>) {
  return discloses('oversight', { record: 'municipality', answer: MunicipalityPage }).query(OnePage, async ({ ports, disclosure }, { page }) => {
    const found = (await ports.shelf('municipality').where({})).toSorted((a, b) => a.facts.nis.localeCompare(b.facts.nis))
    const shown = found.slice(page * pageSize, (page + 1) * pageSize)
    return together({ municipalities: await disclosure.items(shown, view), more: code(found.length > (page + 1) * pageSize) })
  })
}
