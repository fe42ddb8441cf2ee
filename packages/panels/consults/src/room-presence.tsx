import type { ConsultationAnswer, Present } from '@kader/domain/answers/consultation'
import { Cluster, Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { DeedButton } from './deed-button.tsx'
import type { RoomDeeds } from './room-deeds.ts'
import { useRoomNews } from './room-news.ts'
import { useSeatNames } from './seat-names.ts'
import { SecrecyStatement } from './secrecy-statement.tsx'

interface RoomPresenceProps {
  consultation: ConsultationAnswer
  deeds: Pick<RoomDeeds, 'enter' | 'leave' | 'confirmSecrecy'>
}

/** Who is in the room and who confirmed; one's own coming, which waits behind the answer, confirming and going. */
export function RoomPresence({ consultation, deeds }: RoomPresenceProps): ReactElement {
  const t = useTranslations('consults.room')
  const { may, room } = consultation
  useRoomNews(consultation)
  return (
    <Section title={t('title')}>
      <Stack>
        {consultation.waitsOutside ? (
          <Notice tone="care" role="status" title={t('asideTitle')}>
            <p>{t('asideAbout')}</p>
          </Notice>
        ) : null}
        {consultation.status === 'invited' ? <p className="k-quiet">{t('before')}</p> : null}
        {may.includes('enter') ? (
          <div>
            <DeedButton variant={may.includes('accept') ? 'secondary' : 'primary'} icon="people" deed={deeds.enter} input={undefined}>
              {t('enter')}
            </DeedButton>
          </div>
        ) : null}
        {may.includes('confirm-secrecy') ? <SecrecyStatement confirm={deeds.confirmSecrecy} /> : null}
        {room.length === 0 ? null : <RoomTable consultation={consultation} />}
        {may.includes('leave') ? (
          <Cluster>
            <DeedButton deed={deeds.leave} input={undefined}>
              {t('leave')}
            </DeedButton>
          </Cluster>
        ) : null}
      </Stack>
    </Section>
  )
}

function RoomTable({ consultation }: { consultation: ConsultationAnswer }): ReactElement {
  const t = useTranslations('consults.room')
  const nameOf = useSeatNames(consultation.seats)
  const mark = (yes: boolean, words: readonly [string, string]) => (
    <StatusTag tone={yes ? 'yes' : 'neutral'}>{yes ? words[0] : words[1]}</StatusTag>
  )
  return (
    <Table<Present>
      caption={t('title')}
      captionHidden
      rows={consultation.room}
      rowKey={(seat) => seat.id}
      empty={<p>{t('nobody')}</p>}
      columns={[
        { id: 'who', header: t('who'), rowHeader: true, cell: (seat) => nameOf(seat.mandate) },
        { id: 'in', header: t('present'), cell: (seat) => (seat.aside === true ? <StatusTag tone="care">{t('aside')}</StatusTag> : mark(seat.inRoom, [t('isIn'), t('isOut')])) },
        {
          id: 'secrecy',
          header: t('secrecy'),
          cell: (seat) => mark(seat.confirmed, [t('confirmed'), t('notConfirmed')]),
        },
      ]}
    />
  )
}
