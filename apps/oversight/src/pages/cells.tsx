import { CellOverviewTable } from '@kader/panel-registry/cell-overview'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const cells = useQuery(gateway.api.register.cells.queryOptions({}))
  return <Loaded query={cells}>{(overview) => <CellOverviewTable overview={overview} renderWhy={renderWhy} />}</Loaded>
}
