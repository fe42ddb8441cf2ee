import { ActionTable } from '@kader/panel-consults/action-table'
import { dayInWords } from '@kader/i18n/dates'
import { useLanguage } from '@kader/portal-kit/display'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { ActionLink, Link } from '@kader/ui/link'
import { PageHeader, Section } from '@kader/ui/section'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Duties } from '../duties.tsx'
import { EndingsTomorrow } from '../endings-tomorrow.tsx'
import { Loaded } from '../loaded.tsx'
import { NewNotices } from '../new-notices.tsx'
import { TrainingWarnings } from '../training-warnings.tsx'
import { gateway } from '../trpc.ts'
import { WaitingInstructions } from '../waiting-instructions.tsx'

/** What waits for me, what I promised, and what I am still writing. */
export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('today')
  const consults = useQuery(gateway.api.consults.list.queryOptions({}))
  return (
    <Stack gap="large">
      <PageHeader
        title={nav('today')}
        lead={say('lead')}
        actions={
          <>
            <ActionLink href="/delen" variant="primary" icon="question">
              {say('ask')}
            </ActionLink>
            <ActionLink href="/signalen/nieuw" icon="plus">
              {say('write')}
            </ActionLink>
          </>
        }
      />
      <NewNotices />
      <Section title={say('invitations')}>
        <Loaded query={consults}>
          {({ invitations }) => (
            <Waiting invitations={invitations.filter(({ status }) => status === 'sent')} />
          )}
        </Loaded>
      </Section>
      <WaitingInstructions />
      <EndingsTomorrow />
      <Duties />
      <TrainingWarnings />
      <Section title={say('actions')}>
        <Loaded query={consults}>
          {({ actions }) => (
            <ActionTable
              caption={say('actions')}
              actions={actions}
              empty={
                <EmptyState title={say('actionsNone')} icon="check">
                  {say('actionsNoneAbout')}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Section>
      <Drafts />
    </Stack>
  )
}

function Waiting({
  invitations,
}: {
  invitations: readonly { id: string; consultation: string; day: string }[]
}): ReactElement {
  const say = useTranslations('today')
  const language = useLanguage()
  if (invitations.length === 0) {
    return (
      <EmptyState title={say('invitationsNone')} icon="envelope">
        {say('invitationsNoneAbout')}
      </EmptyState>
    )
  }
  return (
    <ul>
      {invitations.map(({ id, consultation, day }) => (
        <li key={id}>
          <Link href={`/overleg/${consultation}`}>
            {say('invitation', { day: dayInWords(language, day) })}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Drafts(): ReactElement {
  const say = useTranslations('today')
  const name = useTranslations('signals')
  const list = useQuery(gateway.api.signals.list.queryOptions({}))
  return (
    <Section title={say('drafts')}>
      <Loaded query={list}>
        {({ mine }) => {
          const drafts = mine.filter(({ status }) => status === 'draft')
          if (drafts.length === 0)
            return <EmptyState title={say('draftsNone')}>{say('draftsNoneAbout')}</EmptyState>
          return (
            <ul>
              {drafts.map(({ id }) => (
                <li key={id}>
                  <Link href={`/signalen/${id}`}>{name('name', { mark: id.slice(0, 4).toUpperCase() })}</Link>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Section>
  )
}
