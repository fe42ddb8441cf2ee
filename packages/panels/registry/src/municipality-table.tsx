import type { MunicipalityPage } from '@kader/domain/answers/oversight'
import { Stack } from '@kader/ui/layout'
import { Pager } from '@kader/ui/pager'
import { PageHeader } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Explaining, Seen } from './explain.tsx'
import type { RenderWhy } from './explain.tsx'

export interface MunicipalityTableProps {
  page: MunicipalityPage
  /** Absent on the first page. */
  onPrevious?: (() => void) | undefined
  /** Absent on the last page. */
  onNext?: (() => void) | undefined
  renderWhy: RenderWhy
}

/** The municipalities of the public register, fifty a page. */
export function MunicipalityTable(props: MunicipalityTableProps): ReactElement {
  const t = useTranslations('registry.municipalities')
  return (
    <Explaining renderWhy={props.renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <Table
          caption={t('title')}
          captionHidden
          rows={props.page.municipalities}
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
          ]}
        />
        <p className="k-quiet">{t('nisAbout')}</p>
        <Pager label={t('pages')} onPrevious={props.onPrevious} onNext={props.onNext} />
      </Stack>
    </Explaining>
  )
}
