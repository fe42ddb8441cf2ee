import type { MunicipalityPage } from '@kader/domain/answers/oversight'
import { municipalitiesKnownFrom } from '@kader/domain/municipality'
import { DateField } from '@kader/ui/date-field'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Pager } from '@kader/ui/pager'
import { PageHeader } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { useMunicipalityHistory } from './municipality-history.ts'

export interface MunicipalityTableProps {
  page: MunicipalityPage
  /** `YYYY-MM-DD`. */
  onDay: (day: string) => void
  /** Absent on the first page. */
  onPrevious?: (() => void) | undefined
  /** Absent on the last page. */
  onNext?: (() => void) | undefined
  renderWhy: RenderWhy
}

/** The municipalities of the public register on one day, fifty a page. */
export function MunicipalityTable(props: MunicipalityTableProps): ReactElement {
  const t = useTranslations('registry.municipalities')
  const { day, count } = props.page
  const inWords = useDay()
  return (
    <Explaining renderWhy={props.renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <DateField
          label={t('day')}
          required
          description={t('dayAbout')}
          min={municipalitiesKnownFrom}
          defaultValue={day}
          onChange={(chosen) => chosen !== '' && props.onDay(chosen)}
        />
        <div role="status">
          {count === undefined ? (
            <Notice tone="care">
              <p>{t('unknown', { day: inWords(day) })}</p>
            </Notice>
          ) : (
            <p>{t('count', { day: inWords(day), count: String(count) })}</p>
          )}
        </div>
        {count === undefined ? null : <Municipalities page={props.page} />}
        <p className="k-quiet">{t('nisAbout')}</p>
        <Pager label={t('pages')} onPrevious={props.onPrevious} onNext={props.onNext} />
      </Stack>
    </Explaining>
  )
}

function Municipalities({ page }: { page: MunicipalityPage }): ReactElement {
  const t = useTranslations('registry.municipalities')
  const history = useMunicipalityHistory()
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={page.municipalities}
      rowKey={(one) => one.id}
      empty={<p className="k-quiet">{t('none')}</p>}
      columns={[
        {
          id: 'name',
          header: t('name'),
          rowHeader: true,
          cell: (one) => (
            <Seen field={one.name} about={t('name')}>
              {(name) => name}
            </Seen>
          ),
        },
        {
          id: 'province',
          header: t('province'),
          cell: (one) => (
            <Seen field={one.province} about={t('province')}>
              {(province) => province}
            </Seen>
          ),
        },
        { id: 'nis', header: t('nis'), cell: (one) => one.nis },
        { id: 'history', header: t('history'), cell: history },
      ]}
    />
  )
}
