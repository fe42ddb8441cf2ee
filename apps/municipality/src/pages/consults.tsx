import { ConsultationList } from '@kader/panel-consults/consultation-list'
import { MyAttestations } from '@kader/panel-signals/my-attestations'
import { Stack } from '@kader/ui/layout'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answerInvitation } from '../invitation-commands.ts'
import { Loaded } from '../loaded.tsx'
import { revokeAttestation } from '../revoke-attestation.ts'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.consults.list.queryOptions({}))
  const attested = useQuery(gateway.api.attestations.list.queryOptions({}))
  return (
    <Stack gap="large">
      <Loaded query={list}>
        {(known) => (
          <ConsultationList list={known} hrefOf={(id) => `/overleg/${id}`} {...answerInvitation} renderWhy={renderWhy} />
        )}
      </Loaded>
      <Loaded query={attested}>
        {({ attestations }) => <MyAttestations attestations={attestations} onRevoke={revokeAttestation} />}
      </Loaded>
    </Stack>
  )
}
