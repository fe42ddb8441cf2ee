import type { Reading, Readings } from '@kader/domain/answers/reading'
import { useDay } from '@kader/panel-kit/day'
import { Because, Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Pager } from '@kader/ui/pager'
import { PageHeader } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

export interface ReadingsPageProps {
  known: Readings
  page: number
  onPage: (page: number) => void
  renderWhy: RenderWhy
}

/** "Wie las mijn informatie?": who, when, which kind, where, and by which rule. */
export function ReadingsPage({ known, page, onPage, renderWhy }: ReadingsPageProps): ReactElement {
  const t = useTranslations('readings')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {known.readings.length === 0 ? (
          <EmptyState title={t('none')} icon="eye">
            {t('noneAbout')}
          </EmptyState>
        ) : (
          <ReadingTable known={known} />
        )}
        <Pager label={t('pages')} onPrevious={page > 0 ? () => onPage(page - 1) : undefined} onNext={known.more ? () => onPage(page + 1) : undefined} />
        <p className="k-quiet">{t('notTold')}</p>
      </Stack>
    </Explaining>
  )
}

function ReadingTable({ known }: { known: Readings }): ReactElement {
  const t = useTranslations('readings')
  const kinds = useTranslations('kinds')
  const settings = useTranslations('vocabulary.setting')
  const day = useDay()
  const who = useReaders(known)
  return (
    <Table<Reading>
      caption={t('title')}
      captionHidden
      rows={known.readings}
      rowKey={({ id }) => id}
      columns={[
        { id: 'who', header: t('who'), rowHeader: true, cell: (one) => who(one) },
        { id: 'what', header: t('what'), cell: ({ kind, about }) => t('thing', { kind: kinds(kind), mark: about.slice(0, 4).toUpperCase() }) },
        { id: 'day', header: t('day'), cell: (one) => day(one.day) },
        { id: 'where', header: t('where'), cell: ({ why }) => settings(why.setting) },
        { id: 'why', header: t('why'), cell: (one) => <Because why={one.why} about={t('whyAbout', { kind: kinds(one.kind), who: who(one) })} /> },
      ]}
    />
  )
}

/** Name and function of a reader; whoever left the register is still called by his function. */
function useReaders({ seats }: Readings): (one: Reading) => string {
  const capacities = useTranslations('capacities')
  return ({ reader, why }) => {
    const seat = seats.find(({ mandate }) => mandate === reader)
    const capacity = capacities(seat?.capacity ?? why.recipient)
    return seat?.name.shown === true ? `${seat.name.value}, ${capacity}` : capacity
  }
}
