import type { Id } from '@kader/domain/id'
import type { ConsultationRoomProps } from '@kader/panel-consults/consultation-room'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { gateway } from './trpc.ts'

type Preview = ConsultationRoomProps['preview']

/** "Wie ziet dit?" at the table: asked by kind and confirmations, never by words. */
export function useSeatsPreview(id: Id): Preview {
  const [asked, ask] = useState<Parameters<Preview['ask']>[0]>()
  const { data } = useQuery({
    ...gateway.api.consults.preview.queryOptions({
      id,
      kind: asked?.kind ?? 'SIG',
      attested: asked?.attested ?? [],
    }),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  return { ask, answer: asked === undefined ? undefined : data }
}
