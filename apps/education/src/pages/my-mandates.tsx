import { MyMandates } from '@kader/panel-mandates/my-mandates'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const mandates = useQuery(gateway.api.mandates.mine.queryOptions({}))
  return <Loaded query={mandates}>{(register) => <MyMandates register={register} renderWhy={renderWhy} />}</Loaded>
}
