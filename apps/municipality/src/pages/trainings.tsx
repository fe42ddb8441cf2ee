import { OrganisedTrainings } from '@kader/panel-trainings/organised-trainings'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { organiserDeeds } from '../training-deeds.ts'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.trainings.organised.queryOptions({}))
  return <Loaded query={list}>{(organised) => <OrganisedTrainings organised={organised} deeds={organiserDeeds} renderWhy={renderWhy} />}</Loaded>
}
