import { SignalList } from '@kader/panel-signals/signal-list'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.signals.list.queryOptions({}))
  return (
    <Loaded query={list}>
      {(signals) => (
        <SignalList signals={signals} newHref="/signalen/nieuw" hrefOf={(id) => `/signalen/${id}`} />
      )}
    </Loaded>
  )
}
