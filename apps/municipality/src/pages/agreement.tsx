import { AgreementPage } from '@kader/panel-agreements/agreement-page'
import { useSignedIn } from '@kader/portal-kit/session'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { agreementDeeds } from '../agreement-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const { environment } = useSignedIn()
  const agreements = useQuery(gateway.api.agreements.list.queryOptions({}))
  return <Loaded query={agreements}>{(list) => <AgreementPage list={list} today={environment.day} deeds={agreementDeeds} renderWhy={renderWhy} />}</Loaded>
}
