import { InstructionOverview } from '@kader/panel-instructions/instruction-overview'
import { useSignedIn } from '@kader/portal-kit/session'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { issuingDeeds } from '../instruction-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const { environment } = useSignedIn()
  const list = useQuery(gateway.api.instructions.issued.queryOptions({}))
  return <Loaded query={list}>{(known) => <InstructionOverview issued={known} today={environment.day} deeds={issuingDeeds} renderWhy={renderWhy} />}</Loaded>
}
