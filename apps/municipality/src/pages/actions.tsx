import { ActionTable } from '@kader/panel-consults/action-table'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'

/** What was agreed with me, by when; only the action, not the story behind it. */
export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('today')
  const list = useQuery(gateway.api.consults.list.queryOptions({}))
  return (
    <Stack gap="large">
      <PageHeader title={nav('actions')} lead={say('actionsLead')} />
      <Loaded query={list}>
        {({ actions }) => (
          <ActionTable
            caption={nav('actions')}
            actions={actions}
            empty={
              <EmptyState title={say('actionsNone')} icon="check">
                {say('actionsNoneAbout')}
              </EmptyState>
            }
          />
        )}
      </Loaded>
    </Stack>
  )
}
