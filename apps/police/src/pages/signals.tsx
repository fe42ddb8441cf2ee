import { MyAttestations } from '@kader/panel-signals/my-attestations'
import { SignalList } from '@kader/panel-signals/signal-list'
import { Stack } from '@kader/ui/layout'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { revokeAttestation } from '../signal-commands.ts'
import { gateway } from '../trpc.ts'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.signals.list.queryOptions({}))
  const attested = useQuery(gateway.api.attestations.list.queryOptions({}))
  return (
    <Stack gap="large">
      <Loaded query={list}>
        {(signals) => (
          <SignalList signals={signals} newHref="/signalen/nieuw" hrefOf={(id) => `/signalen/${id}`} />
        )}
      </Loaded>
      <Loaded query={attested}>
        {({ attestations }) => <MyAttestations attestations={attestations} onRevoke={revokeAttestation} />}
      </Loaded>
    </Stack>
  )
}
