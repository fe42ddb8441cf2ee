import type { KnownMandate } from '@kader/domain/answers/mandate'
import { EmptyState } from '@kader/ui/empty-state'
import { StatusTag, type Tone } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { usePeriod } from './period.ts'
import type { Names } from './names.ts'

const tones: Readonly<Record<KnownMandate['standing'], Tone>> = { holds: 'yes', coming: 'info', suspended: 'care', ended: 'neutral' }

/** Which mandates there are, from when to when, and how they stand. */
export function MandateTable({ caption, mandates, names }: { caption: string; mandates: readonly KnownMandate[]; names: Names }): ReactElement {
  const t = useTranslations('mandates')
  const capacity = useTranslations('capacities')
  const period = usePeriod()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={mandates}
      rowKey={(one) => one.mandate}
      empty={<EmptyState title={t('none')}>{t('noneAbout')}</EmptyState>}
      columns={[
        { id: 'person', header: t('person'), rowHeader: true, cell: (one) => names.person(one.person) ?? t('unnamed') },
        { id: 'service', header: t('service'), cell: (one) => names.service(one.service) ?? t('unnamed') },
        { id: 'capacity', header: t('capacity'), cell: (one) => (one.representative ? t('permanently', { capacity: capacity(one.capacity) }) : capacity(one.capacity)) },
        { id: 'days', header: t('days'), cell: (one) => period(one.from, one.to) },
        { id: 'clearance', header: t('clearance'), cell: (one) => t(`clearances.${one.clearance}`) },
        { id: 'standing', header: t('standing'), cell: (one) => <StatusTag tone={tones[one.standing]}>{t(`standings.${one.standing}`)}</StatusTag> },
      ]}
    />
  )
}
