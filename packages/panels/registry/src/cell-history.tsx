import type { OwnCell } from '@kader/domain/answers/cell'
import { Disclosure } from '@kader/ui/disclosure'
import { Stack } from '@kader/ui/layout'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { CellFacts } from './cell-facts.tsx'
import { Periods } from './cell-territory.tsx'
import { useDay } from '@kader/panel-kit/day'
import './intl-words.ts'

/** What the register said before, who wrote that and when; nothing of it is lost. */
export function CellHistory({ own }: { own: OwnCell }): ReactElement | null {
  const t = useTranslations('cells')
  const day = useDay()
  if (own.earlier.length === 0) return null
  const writer = (mandate: string): string => {
    const name = own.seats.find((seat) => seat.mandate === mandate)?.name
    return name?.shown === true ? name.value : t('somebody')
  }
  return (
    <Section title={t('earlier')} description={t('earlierAbout')}>
      <Stack>
        {own.earlier.map((entry) => {
          const name = writer(entry.writtenBy)
          const title =
            entry.madeOn === undefined
              ? t('earlierUndated', { name })
              : t('earlierBy', { day: day(entry.madeOn), name })
          return (
            <Disclosure key={entry.id} title={title}>
              <CellFacts
                entry={entry}
                own={{
                  municipalities: own.municipalities,
                  status: entry.statuses.findLast(({ from }) => from <= own.day)?.status,
                }}
              />
              <Periods territory={entry.territory} own={own} />
            </Disclosure>
          )
        })}
      </Stack>
    </Section>
  )
}
