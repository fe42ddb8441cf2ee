import { CellInstructions } from '@kader/panel-instructions/cell-instructions'
import { useSignedIn } from '@kader/portal-kit/session'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { issuingDeeds } from '../instruction-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const { environment } = useSignedIn()
  const list = useQuery(gateway.api.instructions.ofCell.queryOptions({}))
  return <Loaded query={list}>{(known) => <CellInstructions known={known} today={environment.day} deeds={issuingDeeds} renderWhy={renderWhy} />}</Loaded>
}
