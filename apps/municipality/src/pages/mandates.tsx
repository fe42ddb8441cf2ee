import { MandatesPage } from '@kader/panel-mandates/mandates-page'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { mandateDeeds } from '../mandate-deeds.ts'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const mandates = useQuery(gateway.api.mandates.list.queryOptions({}))
  return <Loaded query={mandates}>{(register) => <MandatesPage register={register} deeds={mandateDeeds} renderWhy={renderWhy} />}</Loaded>
}
