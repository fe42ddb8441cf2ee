import type { OwnCell } from '@kader/domain/answers/cell'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Seen } from '@kader/panel-kit/explain'
import './intl-words.ts'

export interface CellSeatsProps {
  own: OwnCell
  /** Where mandates are kept; absent for whoever does not keep them. */
  mandates?: string | undefined
}

interface Row {
  readonly id: string
  readonly seat: string
  readonly mandates: readonly string[]
  readonly needed: boolean
}

/** Which seats are filled today and by whom: the three of the law, and those on invitation. */
export function CellSeats({ own, mandates }: CellSeatsProps): ReactElement {
  const t = useTranslations('cells')
  const seat = useTranslations('cells.seats')
  const service = useTranslations('organisations.kinds')
  const core = own.core.map((one): Row => ({
    id: one.seat,
    seat: seat(one.seat),
    mandates: one.mandates,
    needed: true,
  }))
  const invited = own.invited.map((one): Row => ({
    id: one.service,
    seat: capital(service(one.service)),
    mandates: one.mandates,
    needed: false,
  }))
  return (
    <>
      <Section title={t('core')} description={t('coreAbout')}>
        <Stack>
          <SeatTable caption={t('core')} rows={core} own={own} />
          {mandates === undefined ? null : (
            <p>
              <Link href={mandates}>{t('toMandates')}</Link>
            </p>
          )}
        </Stack>
      </Section>
      <Section title={t('invited')} description={t('invitedAbout')}>
        <SeatTable caption={t('invited')} rows={invited} own={own} />
      </Section>
    </>
  )
}

function SeatTable({
  caption,
  rows,
  own,
}: {
  caption: string
  rows: readonly Row[]
  own: OwnCell
}): ReactElement {
  const t = useTranslations('cells')
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'seat', header: t('seat'), rowHeader: true, cell: (row) => row.seat },
        { id: 'state', header: t('state'), cell: (row) => <State row={row} /> },
        { id: 'who', header: t('filledBy'), cell: (row) => <Who row={row} own={own} /> },
      ]}
    />
  )
}

function State({ row }: { row: Row }): ReactElement {
  const t = useTranslations('cells')
  if (row.mandates.length > 0) return <StatusTag tone="yes">{t('filled')}</StatusTag>
  return <StatusTag tone={row.needed ? 'care' : 'neutral'}>{t('empty')}</StatusTag>
}

function Who({ row, own }: { row: Row; own: OwnCell }): ReactElement {
  const t = useTranslations('cells')
  const seats = own.seats.filter(({ mandate }) => row.mandates.includes(mandate))
  if (seats.length === 0) return <span className="k-quiet">{t('noMandate')}</span>
  return (
    <>
      {seats.map(({ id, name, service }) => (
        <div key={id}>
          <Seen field={name} about={t('filledBy')}>
            {(value) => value}
          </Seen>
          <span className="k-quiet">
            {', '}
            <Seen field={service} about={t('service')}>
              {(value) => value}
            </Seen>
          </span>
        </div>
      ))}
    </>
  )
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1)
}
