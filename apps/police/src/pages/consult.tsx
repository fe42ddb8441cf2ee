import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { ConsultationRoom } from '@kader/panel-consults/consultation-room'
import type { PageProps } from '@kader/portal-kit/portal-definition'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { roomDeeds } from '../room-deeds.ts'
import { useRoom } from '../use-room.ts'
import { useSeatsPreview } from '../use-seats-preview.ts'
import { renderWhy } from '../why.tsx'

export function Page({ params }: PageProps): ReactElement {
  const { room, masked } = useRoom(params['id'] ?? '')
  return (
    <Loaded query={room}>{(consultation) => <Room consultation={consultation} masked={masked} />}</Loaded>
  )
}

function Room({ consultation, masked }: { consultation: ConsultationAnswer; masked: boolean }): ReactElement {
  const deeds = useMemo(() => roomDeeds(consultation.id), [consultation.id])
  const preview = useSeatsPreview(consultation.id)
  return (
    <ConsultationRoom
      consultation={consultation}
      deeds={deeds}
      preview={preview}
      masked={masked}
      renderWhy={renderWhy}
    />
  )
}
