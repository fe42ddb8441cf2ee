import type { CellAnswer } from '@kader/domain/answers/case-file'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { PageHeader, Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import type { Deed } from '@kader/panel-kit/deed'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { RetentionForm } from './retention-form.tsx'

export interface CellRegisterProps {
  cell: Pick<CellAnswer, 'retention'>
  /** In months. */
  fixRetention: Deed<number>
  renderWhy: RenderWhy
  /** What the register knows of the cell itself. */
  children?: ReactNode
}

/** The page of the cell: what the register knows of it, and how long the joint file is kept. */
export function CellRegister({ cell, fixRetention, renderWhy, children }: CellRegisterProps): ReactElement {
  const t = useTranslations('registry.cell')
  const about = useTranslations('cells')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={about('title')} lead={about('lead')} />
        {children}
        <Section title={t('retention')} description={t('retentionAbout')}>
          <Stack>
            <Terms terms={cell.retention} />
            <RetentionForm fix={fixRetention} />
          </Stack>
        </Section>
      </Stack>
    </Explaining>
  )
}

function Terms({ terms }: { terms: CellAnswer['retention'] }): ReactElement {
  const t = useTranslations('registry.cell')
  const day = useDay()
  return (
    <Table
      caption={t('retention')}
      captionHidden
      rows={terms}
      rowKey={(term) => term.id}
      empty={
        <Notice tone="care">
          <p>{t('retentionNone')}</p>
        </Notice>
      }
      columns={[
        { id: 'fixed', header: t('fixedOn'), rowHeader: true, cell: (term) => day(term.fixedOn) },
        { id: 'months', header: t('months'), cell: (term) => term.months },
      ]}
    />
  )
}
