import { Destructions } from '@kader/panel-registry/destructions'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { destructionDeeds } from '../case-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.cases.destructions.queryOptions({}))
  return <Loaded query={list}>{(known) => <Destructions known={known} deeds={destructionDeeds} renderWhy={renderWhy} />}</Loaded>
}
