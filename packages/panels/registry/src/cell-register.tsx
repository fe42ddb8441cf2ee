import type { CellAnswer, Seat } from '@kader/domain/answers/case-file'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { PageHeader, Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from './day.ts'
import type { Deed } from './deed.ts'
import { Explaining, Seen } from './explain.tsx'
import type { RenderWhy } from './explain.tsx'
import { RetentionForm } from './retention-form.tsx'

export interface CellRegisterProps {
  cell: CellAnswer
  /** In months. */
  fixRetention: Deed<number>
  renderWhy: RenderWhy
  /** What the register knows of the cell itself. */
  children?: ReactNode
}

/** Who sits in the cell, and how long the joint file is kept. */
export function CellRegister({ cell, fixRetention, renderWhy, children }: CellRegisterProps): ReactElement {
  const t = useTranslations('registry.cell')
  const about = useTranslations('cells')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={about('lead')} />
        {children}
        <Section title={t('seats')}>
          <Seats seats={cell.seats} />
        </Section>
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

function Seats({ seats }: { seats: readonly Seat[] }): ReactElement {
  const t = useTranslations('registry.cell')
  const capacity = useTranslations('capacities')
  return (
    <Table
      caption={t('seats')}
      captionHidden
      rows={seats}
      rowKey={(seat) => seat.id}
      empty={<p className="k-quiet">{t('seatsNone')}</p>}
      columns={[
        {
          id: 'name',
          header: t('name'),
          rowHeader: true,
          cell: (seat) => (
            <Seen field={seat.name} about={t('name')}>
              {(name) => name}
            </Seen>
          ),
        },
        {
          id: 'service',
          header: t('service'),
          cell: (seat) => (
            <Seen field={seat.service} about={t('service')}>
              {(service) => service}
            </Seen>
          ),
        },
        { id: 'capacity', header: t('capacity'), cell: (seat) => capacity(seat.capacity) },
      ]}
    />
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
