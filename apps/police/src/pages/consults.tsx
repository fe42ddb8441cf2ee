import { ConsultationList } from '@kader/panel-consults/consultation-list'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered } from '../answered.ts'
import { andReadAgain, answerInvitation } from '../invitation-commands.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.consults.list.queryOptions({}))
  return (
    <Loaded query={list}>
      {(known) => (
        <ConsultationList
          list={known}
          hrefOf={(id) => `/overleg/${id}`}
          {...answerInvitation}
          signFiche={(id) => andReadAgain(answered(gateway.client.consults.signFiche.mutate({ id })))}
          renderWhy={renderWhy}
        />
      )}
    </Loaded>
  )
}
