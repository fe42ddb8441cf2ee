import type { CellOverview } from '@kader/domain/answers/cell'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { agreementTones, cellTones } from './cell-tones.ts'
import { useDay } from '@kader/panel-kit/day'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import './intl-words.ts'

export interface CellOverviewTableProps {
  overview: CellOverview
  renderWhy: RenderWhy
}

type Row = CellOverview['cells'][number]

/** Every cell of the register in one line: facts about organisations, never a case. */
export function CellOverviewTable({ overview, renderWhy }: CellOverviewTableProps): ReactElement {
  const t = useTranslations('cells.overview')
  const day = useDay()
  const { cells, covered, municipalities } = overview
  const said = { day: day(overview.day), cells: String(cells.length) }
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {cells.length === 0 ? null : (
          <p>
            {municipalities === undefined
              ? t('countOnly', said)
              : t('count', { ...said, covered: String(covered), municipalities: String(municipalities) })}
          </p>
        )}
        <Cells cells={cells} />
        {cells.length === 0 ? null : <p className="k-quiet">{t('invented')}</p>}
      </Stack>
    </Explaining>
  )
}

function Cells({ cells }: { cells: readonly Row[] }): ReactElement {
  const t = useTranslations('cells.overview')
  const words = useTranslations('cells')
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={cells}
      rowKey={(one) => one.id}
      empty={
        <EmptyState title={t('none')} icon="info">
          {t('noneAbout')}
        </EmptyState>
      }
      columns={[
        { id: 'cell', header: t('cell'), rowHeader: true, cell: (one) => <Named one={one} /> },
        { id: 'status', header: words('statusTerm'), cell: (one) => <Status one={one} /> },
        { id: 'places', header: t('municipalities'), cell: (one) => <Places one={one} /> },
        { id: 'core', header: t('core'), cell: (one) => <Filled one={one} /> },
        { id: 'agreement', header: words('agreement'), cell: (one) => <Agreed one={one} /> },
        { id: 'registration', header: words('registration'), cell: (one) => <Registered one={one} /> },
      ]}
    />
  )
}

function Named({ one }: { one: Row }): ReactElement {
  const t = useTranslations('cells')
  return (
    <Seen field={one.name} about={t('name')}>
      {(name) => name}
    </Seen>
  )
}

function Status({ one: { status, founded } }: { one: Row }): ReactElement {
  const t = useTranslations('cells')
  const words = useTranslations('cells.statuses')
  const day = useDay()
  return (
    <>
      {status === undefined ? (
        <span className="k-quiet">{t('statusNone')}</span>
      ) : (
        <StatusTag tone={cellTones[status]}>{words(status)}</StatusTag>
      )}
      {founded === undefined ? null : (
        <div className="k-quiet">{t('overview.founded', { day: day(founded) })}</div>
      )}
    </>
  )
}

function Places({ one: { municipalities } }: { one: Row }): ReactElement {
  const t = useTranslations('cells')
  if (municipalities.length === 0) return <span className="k-quiet">{t('overview.municipalitiesNone')}</span>
  return (
    <>
      {municipalities
        .map(({ nis, name }) => (name.shown ? name.value : t('municipality', { nis })))
        .join(', ')}
    </>
  )
}

function Filled({ one: { filled, seats, toldOn } }: { one: Row }): ReactElement {
  const t = useTranslations('cells.overview')
  const day = useDay()
  if (filled === undefined) return <span className="k-quiet">{t('untold')}</span>
  return (
    <>
      <StatusTag tone={filled === seats ? 'yes' : 'care'}>
        {t('filled', { filled: String(filled), seats: String(seats) })}
      </StatusTag>
      {toldOn === undefined ? null : <div className="k-quiet">{t('toldOn', { day: day(toldOn) })}</div>}
    </>
  )
}

function Agreed({ one: { agreement } }: { one: Row }): ReactElement {
  const t = useTranslations('cells')
  const standing = useTranslations('agreements.standing')
  const [state] = agreement
  if (state === undefined) return <span className="k-quiet">{t('agreementNoneShort')}</span>
  return (
    <>
      <StatusTag tone={agreementTones[state.standing]}>{standing(state.standing)}</StatusTag>
      <div className="k-quiet">{t('agreementOf', { number: String(state.number) })}</div>
    </>
  )
}

function Registered({ one: { registration, registeredSince } }: { one: Row }): ReactElement {
  const t = useTranslations('cells')
  const words = useTranslations('cells.registrations')
  const day = useDay()
  if (registeredSince !== undefined) return <>{t('registeredSince', { day: day(registeredSince) })}</>
  return <span className={registration === 'unknown' ? 'k-quiet' : undefined}>{words(registration)}</span>
}
