import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import type { SentInvitation } from '@kader/domain/answers/case-file'
import type { DeclineReason } from '@kader/domain/lifecycle/invitation'
import type { Id } from '@kader/domain/id'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { Tone } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { DeedButton } from './deed-button.tsx'
import type { Deed } from '@kader/panel-kit/deed'
import { useSeatNames } from './seat-names.ts'

interface SentInvitationsProps {
  consultation: ConsultationAnswer
  inviteAgain: Deed<Id>
}

const tones: Readonly<Record<SentInvitation['status'], Tone>> = {
  sent: 'info',
  accepted: 'yes',
  declined: 'neutral',
  represented: 'neutral',
}

/** Who was invited, by the newest invitation; what somebody answered before is said to be of before. */
export function SentInvitations({ consultation, inviteAgain }: SentInvitationsProps): ReactElement | null {
  const t = useTranslations('consults.chair')
  const room = useTranslations('consults.room')
  const status = useTranslations('status')
  const nameOf = useSeatNames(consultation.seats)
  const hasCome = (one: SentInvitation): boolean =>
    consultation.room.some(({ mandate, inRoom }) => inRoom && mandate === one.invitee)
  const earlierReasons = (one: SentInvitation): DeclineReason[] =>
    consultation.sent.flatMap((other) =>
      other.invitee === one.invitee && other.id !== one.id && other.declined !== undefined ? [other.declined] : [],
    )
  const mayInvite = consultation.may.includes('invite-again')
  if (consultation.sent.length === 0) return null
  return (
    <Section level={3} title={t('invited')}>
      <Table
        caption={t('invited')}
        captionHidden
        rows={consultation.sent.filter((one) => isLatest(one, consultation.sent))}
        rowKey={(one) => one.id}
        columns={[
          { id: 'who', header: room('who'), rowHeader: true, cell: (one) => nameOf(one.invitee) },
          {
            id: 'answer',
            header: t('answer'),
            cell: (one) => (
              <>
                {hasCome(one) ? (
                  <StatusTag tone="yes">{room('isIn')}</StatusTag>
                ) : (
                  <StatusTag tone={tones[one.status]}>{status(`invitation.${one.status}`)}</StatusTag>
                )}
                {one.declined === undefined ? null : <p>{status(`declineReason.${one.declined}`)}</p>}
                {[...new Set(earlierReasons(one))].map((reason) => (
                  <p key={reason} className="k-quiet">
                    {t('earlier', { reason: status(`declineReason.${reason}`) })}
                  </p>
                ))}
                {one.represents === undefined ? null : <p className="k-quiet">{t('goesFor', { name: nameOf(one.represents) })}</p>}
                {one.representative === undefined || one.status === 'represented' ? null : (
                  <>
                    <p>{t('asksRepresentative', { name: nameOf(one.representative) })}</p>
                    {mayInvite ? (
                      <DeedButton small deed={inviteAgain} input={one.representative}>
                        {t('inviteRepresentative', { name: nameOf(one.representative) })}
                      </DeedButton>
                    ) : null}
                  </>
                )}
                {mayInvite && one.status === 'declined' ? (
                  <DeedButton
                    small
                    deed={inviteAgain}
                    input={one.invitee}
                    label={t('againWho', { seat: nameOf(one.invitee) })}
                  >
                    {t('again')}
                  </DeedButton>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Who was invited again already has a newer invitation. */
function isLatest(one: SentInvitation, sent: readonly SentInvitation[]): boolean {
  return sent.findLast((other) => other.invitee === one.invitee)?.id === one.id
}
