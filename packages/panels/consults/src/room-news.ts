import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { useAnnounce } from '@kader/ui/announcer'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useSeatNames } from './seat-names.ts'

/** Says it when someone comes or goes and when the table opens or closes, because then what is shown changes. */
export function useRoomNews(consultation: ConsultationAnswer): void {
  const t = useTranslations('consults.room')
  const nameOf = useSeatNames(consultation.seats)
  const announce = useAnnounce()
  const before = useRef(consultation)
  useEffect(() => {
    const earlier = before.current
    before.current = consultation
    // One's own first sight of the room is not news about the others.
    if (earlier === consultation || earlier.id !== consultation.id || earlier.room.length === 0) return
    const news = [
      ...moved(earlier, consultation).map(({ mandate, inRoom }) =>
        t(inRoom ? 'entered' : 'left', { name: nameOf(mandate) }),
      ),
      ...(earlier.status === 'invited' && consultation.status === 'open' ? [t('opened')] : []),
      ...(earlier.status === 'open' && consultation.status === 'closed' ? [t('closed')] : []),
    ]
    if (news.length > 0) announce({ message: news.join(' ') })
  }, [consultation, announce, nameOf, t])
}

function moved(earlier: ConsultationAnswer, now: ConsultationAnswer) {
  return now.room.filter(
    (seat) => (earlier.room.find((one) => one.mandate === seat.mandate)?.inRoom ?? false) !== seat.inRoom,
  )
}
