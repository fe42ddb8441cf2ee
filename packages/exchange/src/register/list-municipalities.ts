import { all, code, extend, together, type View } from '@kader/disclosure'
import { MunicipalityPage } from '@kader/domain/answers/oversight'
import { ReadMunicipalities } from '@kader/domain/commands/oversight'
import { municipalitiesOn } from '@kader/domain/municipality'
import { discloses } from '../procedures/discloses.ts'

const pageSize = 50

/** The municipalities of the public register on one day, fifty a page, by NIS code. */
export function listMunicipalities(view: View<'municipality', 'nis' | 'from' | 'to', 'name' | 'province'>) {
  return discloses('oversight', { record: 'municipality', answer: MunicipalityPage }).query(
    ReadMunicipalities,
    async ({ ports, disclosure, today }, { page, day = today }) => {
      const register = await ports.shelf('municipality').where({})
      const onDay = municipalitiesOn(register.map(({ facts }) => facts), day)
      const nis = new Set(onDay?.map((one) => one.nis))
      const found = register.filter(({ facts }) => nis.has(facts.nis)).toSorted((a, b) => a.facts.nis.localeCompare(b.facts.nis))
      const municipalities = []
      for (const sealed of found.slice(page * pageSize, (page + 1) * pageSize)) {
        const item = await disclosure.item(sealed, view)
        if (item === undefined) continue
        const formerly = register.filter(({ facts: { into, to } }) => into === sealed.facts.nis && to !== undefined && to < day)
        const later = register.filter(({ facts }) => facts.nis === sealed.facts.into)
        municipalities.push(extend(item, together({ formerly: await disclosure.items(formerly, view), later: await disclosure.items(later, view) })))
      }
      return together({
        ...(onDay === undefined ? {} : { count: code(onDay.length) }),
        day: code(day),
        municipalities: all(municipalities),
        more: code(found.length > (page + 1) * pageSize),
      })
    },
  )
}
