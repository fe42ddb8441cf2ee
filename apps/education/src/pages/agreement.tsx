import { AgreementPage } from '@kader/panel-agreements/agreement-page'
import { useSignedIn } from '@kader/portal-kit/session'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { agreementDeeds } from '../agreement-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const { environment } = useSignedIn()
  const agreements = useQuery(gateway.api.agreements.list.queryOptions({}))
  return (
    <Loaded query={agreements}>
      {(list) => (
        <Stack gap="large">
          <AgreementPage list={list} today={environment.day} deeds={agreementDeeds} renderWhy={renderWhy} />
          <p>
            <Link href="/cel">{nav('cell')}</Link>
          </p>
        </Stack>
      )}
    </Loaded>
  )
}
