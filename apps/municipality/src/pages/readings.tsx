import { ReadingsPage } from '@kader/panel-readings/readings-page'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const [page, setPage] = useState(0)
  const readings = useQuery(gateway.api.readings.ofMine.queryOptions({ page }))
  return <Loaded query={readings}>{(known) => <ReadingsPage known={known} page={page} onPage={setPage} renderWhy={renderWhy} />}</Loaded>
}
