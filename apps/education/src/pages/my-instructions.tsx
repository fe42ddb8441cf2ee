import { MyInstructions } from '@kader/panel-instructions/my-instructions'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { readingDeeds } from '../instruction-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const mine = useQuery(gateway.api.instructions.addressed.queryOptions({}))
  return <Loaded query={mine}>{(known) => <MyInstructions mine={known} deeds={readingDeeds} renderWhy={renderWhy} />}</Loaded>
}
