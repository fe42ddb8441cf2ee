import { CellPage } from '@kader/panel-registry/cell-page'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const entry = useQuery(gateway.api.cell.entry.queryOptions({}))
  return <Loaded query={entry}>{(own) => <CellPage own={own} agreement="/overeenkomst" renderWhy={renderWhy} />}</Loaded>
}
