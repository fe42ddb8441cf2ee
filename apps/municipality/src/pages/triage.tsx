import { TriageInbox } from '@kader/panel-registry/triage-inbox'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { acceptRegistration } from '../case-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const inbox = useQuery(gateway.api.triage.inbox.queryOptions({}))
  return (
    <Loaded query={inbox}>
      {(known) => <TriageInbox inbox={known} accept={acceptRegistration} renderWhy={renderWhy} />}
    </Loaded>
  )
}
