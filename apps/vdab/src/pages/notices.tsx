import { NoticesPage } from '@kader/panel-notices/notices-page'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered } from '../answered.ts'
import type { Answered } from '../answered.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'

const { api, client, queries } = gateway

export function Page(): ReactElement {
  const received = useQuery(api.notices.received.queryOptions({}))
  return <Loaded query={received}>{(known) => <NoticesPage known={known} see={(nothing) => andReadAgain(answered(client.notices.seen.mutate(nothing)))} choose={(choice) => andReadAgain(answered(client.notices.choose.mutate(choice)))} />}</Loaded>
}

async function andReadAgain(answer: Promise<Answered>): Promise<Answered> {
  const known = await answer
  await queries.invalidateQueries(api.notices.pathFilter())
  return known
}
