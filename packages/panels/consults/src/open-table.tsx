import type { ConsultationAnswer, TableKind, TableSeat } from '@kader/domain/answers/consultation'
import type { Seat } from '@kader/domain/answers/case-file'
import { DefinitionList } from '@kader/ui/definition-list'
import { Disclosure } from '@kader/ui/disclosure'
import { Columns, Stack } from '@kader/ui/layout'
import { Card, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Because, Seen } from '@kader/panel-kit/explain'
import { useSeatNames } from './seat-names.ts'

/** Who sits at the table and what this reader may see of each seat, kind by kind. */
export function OpenTable({ consultation }: { consultation: ConsultationAnswer }): ReactElement | null {
  const t = useTranslations('consults.table')
  if (consultation.status === 'closed') return null
  return (
    <Section title={t('title')} description={consultation.table.length === 0 ? undefined : t('lead')}>
      {consultation.table.length === 0 ? (
        <p className="k-quiet">{t(consultation.status === 'open' ? 'locked' : 'notOpen')}</p>
      ) : (
        <Columns split="cards">
          {consultation.table.map((seat) => (
            <SeatCard key={seat.mandate} seat={seat} seats={consultation.seats} />
          ))}
        </Columns>
      )}
    </Section>
  )
}

type OpenKind = Extract<TableKind, { open: true }>
type ClosedKind = Extract<TableKind, { open: false }>

function SeatCard({ seat, seats }: { seat: TableSeat; seats: readonly Seat[] }): ReactElement {
  const t = useTranslations('consults.table')
  const kind = useTranslations('kinds')
  const capacity = useTranslations('capacities')
  const name = useSeatNames(seats)(seat.mandate)
  // Of oneself one knows what was said: only there an empty kind tells nothing new.
  const open = seat.kinds.filter((one): one is OpenKind => one.open && (!seat.own || one.lines.length > 0))
  const closed = seat.kinds.filter((one): one is ClosedKind => !one.open)
  return (
    <Card level={3} title={name} actions={seat.own ? <StatusTag icon="person">{t('you')}</StatusTag> : null}>
      <p className="k-quiet">{capacity(seat.capacity)}</p>
      {open.length === 0 ? null : (
        <DefinitionList
          items={open.map((one) => ({ term: kind(one.kind), value: <Lines of={one} about={kind(one.kind)} /> }))}
        />
      )}
      {closed.length === 0 ? null : (
        <Disclosure title={`${t('withheld')}: ${closed.map((one) => kind(one.kind)).join(', ')}`}>
          <p className="k-quiet">{t('withheldAbout')}</p>
          <ul>
            {closed.map((one) => (
              <li key={one.kind}>
                {kind(one.kind)} <Because why={one.why} about={t('why', { kind: kind(one.kind), seat: name })} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  )
}

function Lines({ of, about }: { of: OpenKind; about: string }): ReactElement {
  const t = useTranslations('consults.table')
  if (of.lines.length === 0) return <span className="k-quiet">{t('empty')}</span>
  return (
    <Stack gap="small">
      {of.lines.map((line) => (
        <p key={line.id}>
          <Seen field={line.text} about={about}>
            {(text) => (line.form === 'oral' ? t('oral') : text)}
          </Seen>
        </p>
      ))}
    </Stack>
  )
}
