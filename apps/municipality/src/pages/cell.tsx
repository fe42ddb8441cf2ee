import { CellRegister } from '@kader/panel-registry/cell-register'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { fixRetention } from '../case-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const cell = useQuery(gateway.api.cell.read.queryOptions({}))
  return (
    <Loaded query={cell}>
      {(known) => <CellRegister cell={known} fixRetention={fixRetention} renderWhy={renderWhy} />}
    </Loaded>
  )
}
