import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import { Organisations } from '@kader/panel-registry/organisations'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered } from '../answered.ts'
import type { Answered } from '../answered.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

const { api, client, queries } = gateway

export function Page(): ReactElement {
  const list = useQuery(api.organisations.list.queryOptions({}))
  return (
    <Loaded query={list}>
      {(known) => <Organisations list={known} save={save} renderWhy={renderWhy} />}
    </Loaded>
  )
}

async function save(organisation: SaveOrganisation): Promise<Answered> {
  const answer = await answered(client.organisations.save.mutate(organisation))
  await queries.invalidateQueries(api.organisations.pathFilter())
  return answer
}
