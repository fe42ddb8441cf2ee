import { EndingsTomorrow as Tomorrow } from '@kader/panel-signals/endings-tomorrow'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from './loaded.tsx'
import { gateway } from './trpc.ts'
import { renderWhy } from './why.tsx'

/** What ends tomorrow of what this person shares. */
export function EndingsTomorrow(): ReactElement {
  const endings = useQuery(gateway.api.endings.tomorrow.queryOptions({}))
  return <Loaded query={endings}>{(known) => <Tomorrow known={known} renderWhy={renderWhy} />}</Loaded>
}
