import type { RefusedCase } from '@kader/domain/answers/case-file'
import { Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'

/** What the mayor did not take up, for the mayor alone; nothing of what was registered is left in it. */
export function RefusedCases({ refused }: { refused: readonly RefusedCase[] }): ReactElement | null {
  const t = useTranslations('registry.refuse')
  const day = useDay()
  if (refused.length === 0) return null
  return (
    <Section title={t('past')} description={t('pastAbout')}>
      <Table<RefusedCase>
        caption={t('past')}
        captionHidden
        rows={refused}
        rowKey={(one) => one.id}
        columns={[
          { id: 'day', header: t('day'), rowHeader: true, cell: (one) => day(one.day) },
          { id: 'route', header: t('route'), cell: (one) => t(`routes.${one.route}`) },
          {
            id: 'reason',
            header: t('reason'),
            cell: (one) => (
              <Seen field={one.reason} about={t('reason')}>
                {(reason) => reason}
              </Seen>
            ),
          },
        ]}
      />
    </Section>
  )
}
