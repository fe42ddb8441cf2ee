import { NewNotices as New } from '@kader/panel-notices/new-notices'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from './loaded.tsx'
import { gateway } from './trpc.ts'

/** What came since this person looked last. */
export function NewNotices(): ReactElement {
  const received = useQuery(gateway.api.notices.received.queryOptions({}))
  return <Loaded query={received}>{(known) => <New known={known} href="/meldingen" />}</Loaded>
}
