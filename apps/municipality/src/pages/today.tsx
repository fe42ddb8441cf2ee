import { ActionTable } from '@kader/panel-consults/action-table'
import { localDate } from '@kader/domain/local-date'
import { DueReviews } from '@kader/panel-registry/due-reviews'
import { useSignedIn } from '@kader/portal-kit/session'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { ActionLink, Link } from '@kader/ui/link'
import { PageHeader, Section } from '@kader/ui/section'
import { CountBadge } from '@kader/ui/status-tag'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { Duties } from '../duties.tsx'
import { EndingsTomorrow } from '../endings-tomorrow.tsx'
import { Loaded } from '../loaded.tsx'
import { NewNotices } from '../new-notices.tsx'
import { OpenConsultations } from '../open-consultations.tsx'
import { TrainingWarnings } from '../training-warnings.tsx'
import { gateway } from '../trpc.ts'
import { WaitingInstructions } from '../waiting-instructions.tsx'

/** What waits for mayor and coordinator: registrations, consultations to hold, and what they promised. */
export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('today')
  const t = useTranslations('registry.today')
  const inbox = useQuery(gateway.api.triage.inbox.queryOptions({}))
  const cases = useQuery(gateway.api.cases.list.queryOptions({}))
  const { environment } = useSignedIn()
  const consults = useQuery(gateway.api.consults.list.queryOptions({}))
  return (
    <Stack gap="large">
      <PageHeader
        title={nav('today')}
        lead={t('lead')}
        actions={
          <ActionLink href="/delen" icon="question">
            {say('ask')}
          </ActionLink>
        }
      />
      <NewNotices />
      <Section title={t('registrations')}>
        <Loaded query={inbox}>{({ signals }) => <Registrations waiting={signals.length} />}</Loaded>
      </Section>
      <Section title={t('consultations')}>
        <Loaded query={consults}>
          {({ consultations }) => (
            <OpenConsultations consultations={consultations.filter(({ status }) => status !== 'closed')} />
          )}
        </Loaded>
      </Section>
      <Loaded query={cases}>{(known) => <DueReviews cases={known.cases} today={localDate(environment.day)} hrefOf={(id) => `/caselijst/${id}`} />}</Loaded>
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
    </Stack>
  )
}

function Registrations({ waiting }: { waiting: number }): ReactElement {
  const t = useTranslations('registry')
  if (waiting === 0) {
    return (
      <EmptyState title={t('triage.none')} icon="envelope">
        {t('triage.noneAbout')}
      </EmptyState>
    )
  }
  return (
    <p>
      <Link href="/aanmeldingen">{t('today.toRegistrations')}</Link>{' '}
      <CountBadge count={waiting} label={t('today.waiting')} />
    </p>
  )
}
