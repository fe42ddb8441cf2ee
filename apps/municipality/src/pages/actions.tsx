import { ActionTable } from '@kader/panel-consults/action-table'
import { Orders } from '@kader/panel-consults/orders'
import type { OrderDeeds } from '@kader/panel-consults/orders'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { answered } from '../answered.ts'
import { andReadAgain } from '../invitation-commands.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

const { consults } = gateway.client

const deeds: OrderDeeds = {
  passOn: (order) => andReadAgain(answered(consults.passOn.mutate(order))),
  carryOut: (id) => andReadAgain(answered(consults.carryOut.mutate({ id }))),
}

/** What was agreed with me, by when; only the action, not the story behind it. */
export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('today')
  const list = useQuery(gateway.api.consults.list.queryOptions({}))
  return (
    <Stack gap="large">
      <PageHeader title={nav('actions')} lead={say('actionsLead')} />
      <Loaded query={list}>
        {(known) => (
          <Stack gap="large">
          <ActionTable
            caption={nav('actions')}
            actions={known.actions}
            empty={
              <EmptyState title={say('actionsNone')} icon="check">
                {say('actionsNoneAbout')}
              </EmptyState>
            }
          />
          <Orders list={known} deeds={deeds} renderWhy={renderWhy} />
          </Stack>
        )}
      </Loaded>
    </Stack>
  )
}
