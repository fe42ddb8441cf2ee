import type { ConsultationList as List } from '@kader/domain/answers/consultation'
import type { Id } from '@kader/domain/id'
import { EmptyState } from '@kader/ui/empty-state'
import { Columns, Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ActionTable } from './action-table.tsx'
import { consultationTones } from './consultation-tones.ts'
import { useDay } from '@kader/panel-kit/day'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { ClosedFiches } from './fiches.tsx'
import { InvitationCard } from './invitation-card.tsx'
import type { InvitationDeeds } from './invitation-card.tsx'
import { KeptLines } from './kept-lines.tsx'
import { OwnNotes } from './own-notes.tsx'
import { latestInvitations } from './latest-invitations.ts'
import type { RoomDeeds } from './room-deeds.ts'

export interface ConsultationListProps extends InvitationDeeds {
  list: List
  hrefOf: (consultation: Id) => string
  renderWhy: RenderWhy
  /** For the chief of police. */
  signFiche?: RoomDeeds['signFiche']
}

/** Invitations to answer, consultations, and what was agreed with this reader. */
export function ConsultationList(props: ConsultationListProps): ReactElement {
  const t = useTranslations('consults')
  const { list } = props
  return (
    <Explaining renderWhy={props.renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <Section title={t('list.invitations')}>
          <Invitations {...props} />
        </Section>
        <Section title={t('list.meetings')}>
          <Meetings {...props} />
        </Section>
        <Section title={t('list.actions')}>
          <ActionTable
            caption={t('list.actions')}
            actions={list.actions}
            empty={<EmptyState title={t('list.actionsNone')}>{t('list.actionsNoneAbout')}</EmptyState>}
          />
        </Section>
        <ClosedFiches list={list} signFiche={props.signFiche} />
        <OwnNotes notes={list.ownNotes} />
        <KeptLines kept={list.kept} />
      </Stack>
    </Explaining>
  )
}

function Invitations({ list, hrefOf, accept, decline }: ConsultationListProps): ReactElement {
  const t = useTranslations('consults.list')
  if (list.invitations.length === 0)
    return (
      <EmptyState title={t('invitationsNone')} icon="envelope">
        {t('invitationsNoneAbout')}
      </EmptyState>
    )
  return (
    <Columns split="cards">
      {latestInvitations(list.invitations).map((invitation) => (
        <InvitationCard
          key={invitation.id}
          level={3}
          invitation={invitation}
          answerable={invitation.status === 'sent'}
          heldOn={list.consultations.find((one) => one.id === invitation.consultation)?.day}
          href={hrefOf(invitation.consultation)}
          accept={accept}
          decline={decline}
        />
      ))}
    </Columns>
  )
}

function Meetings({ list, hrefOf }: ConsultationListProps): ReactElement {
  const t = useTranslations('consults')
  const status = useTranslations('status.consultation')
  const day = useDay()
  return (
    <Table
      caption={t('list.meetings')}
      captionHidden
      rows={list.consultations}
      rowKey={(meeting) => meeting.id}
      empty={
        <EmptyState title={t('list.meetingsNone')} icon="people">
          {t('list.meetingsNoneAbout')}
        </EmptyState>
      }
      columns={[
        {
          id: 'day',
          header: t('day'),
          rowHeader: true,
          cell: (meeting) => <Link href={hrefOf(meeting.id)}>{t('list.toRoomOf', { day: day(meeting.day) })}</Link>,
        },
        {
          id: 'state',
          header: t('state'),
          cell: (meeting) => (
            <StatusTag tone={consultationTones[meeting.status]}>{status(meeting.status)}</StatusTag>
          ),
        },
      ]}
    />
  )
}
