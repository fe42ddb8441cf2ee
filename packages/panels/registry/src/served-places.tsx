import type { OrganisationList } from '@kader/domain/answers/organisation'
import type { Served } from '@kader/domain/organisation'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'

export interface ServedPlacesProps {
  territory: readonly Served[]
  list: Pick<OrganisationList, 'municipalities'>
}

/** Each municipality by its name and period; what ended stays in sight. */
export function ServedPlaces({ territory, list }: ServedPlacesProps): ReactElement {
  const t = useTranslations('organisations')
  const day = useDay()
  if (territory.length === 0) return <span className="k-quiet">{t('unknown')}</span>
  const named = (nis: string): string => {
    const name = list.municipalities.find((one) => one.nis === nis)?.name
    return name?.shown === true ? name.value : t('unnamed', { nis })
  }
  return (
    <ul>
      {territory.map(({ nis, from, to }) => (
        <li key={`${nis} ${from}`}>
          {to === undefined
            ? t('periodOpen', { name: named(nis), from: day(from) })
            : t('period', { name: named(nis), from: day(from), to: day(to) })}
        </li>
      ))}
    </ul>
  )
}
