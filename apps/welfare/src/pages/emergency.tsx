import { localDate } from '@kader/domain/local-date'
import { EmergencyPage } from '@kader/panel-communications/emergency-page'
import { useNavigateTo } from '@kader/portal-kit/navigate'
import { useSignedIn } from '@kader/portal-kit/session'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { communicationDeeds } from '../communication-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const { environment } = useSignedIn()
  const goTo = useNavigateTo()
  const told = useQuery(gateway.api.communications.told.queryOptions({}))
  return (
    <Loaded query={told}>
      {(known) => <EmergencyPage known={known} today={localDate(environment.day)} deeds={communicationDeeds} renderWhy={renderWhy} onDone={() => goTo('/mededelingen')} />}
    </Loaded>
  )
}
