import { Duties as Left } from '@kader/panel-communications/duties'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered } from './answered.ts'
import { Loaded } from './loaded.tsx'
import { gateway } from './trpc.ts'

/** What the law left with this person after he told something. */
export function Duties(): ReactElement {
  const { api, client, queries } = gateway
  const left = useQuery(api.duties.left.queryOptions({}))
  return (
    <Loaded query={left}>
      {(known) => (
        <Left
          left={known}
          settle={async (duty) => {
            const answer = await answered(client.duties.settle.mutate(duty))
            await queries.invalidateQueries(api.duties.pathFilter())
            return answer
          }}
        />
      )}
    </Loaded>
  )
}
