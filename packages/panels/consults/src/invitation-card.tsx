import type { InvitationAnswer } from '@kader/domain/answers/consultation'
import type { LocalDate } from '@kader/domain/local-date'
import type { DeclineReason } from '@kader/domain/lifecycle/invitation'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Disclosure } from '@kader/ui/disclosure'
import { Cluster, Prose } from '@kader/ui/layout'
import { ActionLink } from '@kader/ui/link'
import { Notice } from '@kader/ui/notice'
import { Card } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { Tone } from '@kader/ui/status-tag'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { calendarFile, saveCalendarFile } from './calendar-file.ts'
import { DeclineDialog } from './decline-dialog.tsx'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused, Seen } from '@kader/panel-kit/explain'

export interface InvitationDeeds {
  accept: Deed<InvitationAnswer>
  decline: Deed<{ invitation: InvitationAnswer; reason: DeclineReason }>
}

export interface InvitationCardProps extends InvitationDeeds {
  invitation: InvitationAnswer
  /** Whether this reader may still answer; the gateway says so. */
  answerable: boolean
  /** Under which heading the card stands. */
  level: 2 | 3
  /** Day of the consultation; the invitation itself has the day it was sent. */
  heldOn?: LocalDate | undefined
  /** This reader is in the room, which says more than the answer does. */
  inRoom?: boolean
  /** Path of the consultation, unless one is already there. */
  href?: string
}

const tones: Readonly<Record<InvitationAnswer['status'], Tone>> = {
  sent: 'info',
  accepted: 'yes',
  declined: 'neutral',
  represented: 'neutral',
}

/** What an invitation holds (rule M05), and the freedom not to come and not to speak. */
export function InvitationCard(props: InvitationCardProps): ReactElement {
  const { invitation, answerable, href } = props
  const t = useTranslations('consults.invitation')
  const status = useTranslations('status')
  const list = useTranslations('consults.list')
  const room = useTranslations('consults.room')
  const day = useDay()
  const accepting = useDeed(props.accept)
  const [declining, setDeclining] = useState(false)
  return (
    <Card
      level={props.level}
      title={t('title', { day: day(invitation.day) })}
      actions={
        props.inRoom === true ? (
          <StatusTag tone="yes">{room('isIn')}</StatusTag>
        ) : (
          <StatusTag tone={tones[invitation.status]}>{status(`invitation.${invitation.status}`)}</StatusTag>
        )
      }
    >
      <DefinitionList items={useFacts(invitation, props.heldOn)} />
      {invitation.declined === undefined ? null : (
        <p>{t('declinedBecause', { reason: status(`declineReason.${invitation.declined}`) })}</p>
      )}
      {answerable ? <Freedom /> : null}
      {invitation.represents === undefined ? null : <p>{t('represents')}</p>}
      {invitation.representative === undefined ? null : <p>{t('represented')}</p>}
      <Refused failure={accepting.failure} />
      <Cluster>
        {answerable ? (
          <>
            <Button variant="primary" pending={accepting.pending} onPress={() => void accepting.run(invitation)}>
              {t('accept')}
            </Button>
            <Button onPress={() => setDeclining(true)}>{t('decline')}</Button>
          </>
        ) : null}
        {props.heldOn === undefined || invitation.status === 'declined' ? null : <CalendarButton invitation={invitation} day={props.heldOn} />}
        {href === undefined ? null : <ActionLink href={href}>{list('toRoom')}</ActionLink>}
      </Cluster>
      {declining ? (
        <DeclineDialog invitation={invitation} decline={props.decline} onClose={() => setDeclining(false)} />
      ) : null}
    </Card>
  )
}

function CalendarButton({ invitation, day }: { invitation: InvitationAnswer; day: LocalDate }): ReactElement {
  const t = useTranslations('consults.invitation')
  return <Button onPress={() => saveCalendarFile(calendarFile({ id: invitation.consultation, day, title: t('calendarTitle') }))}>{t('calendar')}</Button>
}

/** Said where one answers: nobody is obliged to come or to speak, and on which law the question rests. */
function Freedom(): ReactElement {
  const t = useTranslations('consults.invitation')
  return (
    <>
      <Notice tone="info" title={t('free')}>
        <p>{t('freeAbout')}</p>
      </Notice>
      <Disclosure title={t('basis')}>
        <Prose>
          <p>{t('basisAct')}</p>
          <p>{t('basisCourt')}</p>
        </Prose>
      </Disclosure>
    </>
  )
}

function useFacts(invitation: InvitationAnswer, heldOn: LocalDate | undefined) {
  const t = useTranslations('consults.invitation')
  const day = useDay()
  return [
    ...(heldOn === undefined ? [] : [{ term: t('heldOn'), value: day(heldOn) }]),
    {
      term: t('subject'),
      value: <Seen field={invitation.subject} about={t('subject')}>{(subject) => subject}</Seen>,
    },
    { term: t('aim'), value: <Seen field={invitation.aim} about={t('aim')}>{(aim) => aim}</Seen> },
    ...(invitation.urgency.shown && invitation.urgency.value === '' ? [] : [{ term: t('urgency'), value: <Seen field={invitation.urgency} about={t('urgency')}>{(urgency) => urgency}</Seen> }]),
    {
      term: t('services'),
      value: (
        <Seen field={invitation.services} about={t('services')}>
          {(services) => services.join(', ')}
        </Seen>
      ),
    },
  ]
}
