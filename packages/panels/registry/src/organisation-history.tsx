import type { OrganisationList } from '@kader/domain/answers/organisation'
import { Disclosure } from '@kader/ui/disclosure'
import { Stack } from '@kader/ui/layout'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'
import './intl-words.ts'
import { OrganisationFacts } from './organisation-facts.tsx'

type Organisation = OrganisationList['organisations'][number]

/** What stood there before each correction, who corrected it and when. */
export function OrganisationHistory({
  one,
  list,
}: {
  one: Organisation
  list: OrganisationList
}): ReactElement | null {
  const t = useTranslations('organisations')
  const day = useDay()
  if (one.before.length === 0) return null
  const by = (mandate: string): string => {
    const name = list.seats.find((seat) => seat.mandate === mandate)?.name
    return name?.shown === true ? name.value : t('elsewhere')
  }
  return (
    <Disclosure title={t('before')}>
      <Stack>
        {one.before.map((before) => {
          const name = by(before.correctedBy)
          return (
            <div key={before.id}>
              <p>
                {before.madeOn === undefined
                  ? t('correctedUndated', { name })
                  : t('correctedBy', { day: day(before.madeOn), name })}
              </p>
              <p>
                <Seen field={before.name} about={t('name')}>
                  {(value) => value}
                </Seen>
              </p>
              <OrganisationFacts one={before} list={list} />
            </div>
          )
        })}
      </Stack>
    </Disclosure>
  )
}
