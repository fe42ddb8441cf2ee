import type { KeepCell } from '@kader/domain/commands/cell'
import { CellAbout } from '@kader/panel-registry/cell-about'
import { CellRegister } from '@kader/panel-registry/cell-register'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered } from '../answered.ts'
import type { Answered } from '../answered.ts'
import { fixRetention } from '../case-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

const { api, client, queries } = gateway

export function Page(): ReactElement {
  const cell = useQuery(api.cell.read.queryOptions({}))
  const entry = useQuery(api.cell.entry.queryOptions({}))
  return (
    <Loaded query={cell}>
      {(known) => (
        <CellRegister cell={known} fixRetention={fixRetention} renderWhy={renderWhy}>
          <Loaded query={entry}>
            {(own) => <CellAbout own={own} keep={keep} mandates="/mandaten" agreement="/overeenkomst" />}
          </Loaded>
        </CellRegister>
      )}
    </Loaded>
  )
}

/** Whatever came of it, what the gateway says now is read again. */
async function keep(cell: KeepCell): Promise<Answered> {
  const answer = await answered(client.cell.keepEntry.mutate(cell))
  await queries.invalidateQueries(api.cell.pathFilter())
  return answer
}
