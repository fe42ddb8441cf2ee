import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { PageHeader } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Fragment } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ConsentQuestion } from './consent.tsx'
import { consultationTones } from './consultation-tones.ts'
import { useDay } from '@kader/panel-kit/day'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { Fiches } from './fiches.tsx'
import { HoldNotice } from './hold-notice.tsx'
import { InvitationCard } from './invitation-card.tsx'
import { latestInvitations } from './latest-invitations.ts'
import { MyContribution, MyLines } from './my-contribution.tsx'
import { OpenTable } from './open-table.tsx'
import { OwnNoteForm } from './own-note-form.tsx'
import { readingOrder } from './reading-order.ts'
import type { RoomPart } from './reading-order.ts'
import { RepresentForm } from './represent-form.tsx'
import { Results } from './results.tsx'
import type { Preview, RoomDeeds } from './room-deeds.ts'
import { RoomPresence } from './room-presence.tsx'

export interface ConsultationRoomProps {
  consultation: ConsultationAnswer
  deeds: RoomDeeds
  preview: Preview
  renderWhy: RenderWhy
  /** The gateway has been silent too long: nothing of the room stays on screen. */
  masked?: boolean
  /** The chair's part, for who has the chair. */
  chair?: ReactNode
}

/** One consultation as this reader may see it now: what may be done next is what the gateway says. */
export function ConsultationRoom(props: ConsultationRoomProps): ReactElement {
  const { consultation, deeds, preview } = props
  const t = useTranslations('consults')
  const status = useTranslations('status.consultation')
  const day = useDay()
  const parts: Readonly<Record<RoomPart, ReactNode>> = {
    hold: <HoldNotice consultation={consultation} />,
    invitation: <Invitations consultation={consultation} deeds={deeds} />,
    presence: <RoomPresence consultation={consultation} deeds={deeds} />,
    table: <OpenTable consultation={consultation} />,
    contribution: <MyContribution consultation={consultation} contribute={deeds.contribute} preview={preview} />,
    lines: <MyLines consultation={consultation} />,
    chair: props.chair,
    results: <Results consultation={consultation} />,
    fiches: <Fiches consultation={consultation} deeds={deeds} />,
    own: consultation.may.includes('keep-own') ? <OwnNoteForm keep={deeds.keepOwnNote} /> : null,
    consent: <ConsentQuestion consultation={consultation} consent={deeds.consent} />,
  }
  return (
    <Explaining renderWhy={props.renderWhy}>
      {props.masked === true ? <Masked /> : null}
      <Veil drawn={props.masked === true}>
        <PageHeader
          title={t('dayOf', { day: day(consultation.day) })}
          meta={<StatusTag tone={consultationTones[consultation.status]}>{status(consultation.status)}</StatusTag>}
        />
        {consultation.status === 'closed' ? <Notice tone="neutral">{t('results.after')}</Notice> : null}
        {readingOrder(consultation).map((name) => (
          <Fragment key={name}>{parts[name]}</Fragment>
        ))}
      </Veil>
    </Explaining>
  )
}

function Invitations({
  consultation,
  deeds,
}: Pick<ConsultationRoomProps, 'consultation' | 'deeds'>): ReactElement {
  const { invitations, may } = consultation
  // Who may leave is in the room: coming was the answer.
  const inRoom = may.includes('leave') || consultation.waitsOutside
  return (
    <>
      {latestInvitations(invitations).map((invitation) => (
        <InvitationCard
          key={invitation.id}
          level={2}
          invitation={invitation}
          heldOn={consultation.day}
          answerable={may.includes('accept') && invitation.status === 'sent' && !inRoom}
          inRoom={inRoom}
          accept={deeds.accept}
          decline={deeds.decline}
        />
      ))}
      {may.includes('name-representative') ? <RepresentForm representatives={consultation.representatives} represent={deeds.nameRepresentative} /> : null}
    </>
  )
}

/** Hides the room from everyone, also from a screen reader, and keeps what was being typed. */
function Veil({ drawn, children }: { drawn: boolean; children: ReactNode }): ReactElement {
  return (
    <div hidden={drawn}>
      <Stack gap="large">{children}</Stack>
    </div>
  )
}

function Masked(): ReactElement {
  const t = useTranslations('consults')
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} />
      <Notice tone="care" role="alert" title={t('room.lost')}>
        <p>{t('room.lostAbout')}</p>
      </Notice>
    </Stack>
  )
}
