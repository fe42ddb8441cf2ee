import { CaseList } from '@kader/panel-registry/case-list'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.cases.list.queryOptions({}))
  return <Loaded query={list}>{(known) => <CaseList list={known} hrefOf={(id) => `/caselijst/${id}`} renderWhy={renderWhy} />}</Loaded>
}
