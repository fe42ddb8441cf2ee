import type { TriageInbox as Inbox } from '@kader/domain/answers/case-file'
import type { SignalAnswer } from '@kader/domain/answers/signal'
import type { Id } from '@kader/domain/id'
import { useAnnounce } from '@kader/ui/announcer'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Card, PageHeader } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Explaining, Refused } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { caseNumber } from './case-number.ts'
import { PossibleMatches } from './possible-matches.tsx'
import { RegisteredLines } from './registered-lines.tsx'

export interface TriageInboxProps {
  inbox: Inbox
  /** Makes the registration a case proposal for the mayor. */
  accept: Deed<Id>
  renderWhy: RenderWhy
}

/** What services registered with the cell: only the lines they chose to send. */
export function TriageInbox({ inbox, accept, renderWhy }: TriageInboxProps): ReactElement {
  const t = useTranslations('registry.triage')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {inbox.signals.length === 0 ? (
          <EmptyState title={t('none')} icon="envelope">
            {t('noneAbout')}
          </EmptyState>
        ) : (
          inbox.signals.map((signal) => <Registration key={signal.id} signal={signal} alike={inbox.alike} accept={accept} />)
        )}
      </Stack>
    </Explaining>
  )
}

interface RegistrationProps {
  signal: SignalAnswer
  alike: Inbox['alike']
  accept: Deed<Id>
}

function Registration({ signal, alike, accept }: RegistrationProps): ReactElement {
  const t = useTranslations('registry.triage')
  const status = useTranslations('status')
  const day = useDay()
  const announce = useAnnounce()
  const { run, pending, failure } = useDeed(accept)
  const takeUp = async (): Promise<void> => {
    if (await run(signal.id)) announce({ message: t('accepted'), tone: 'yes' })
  }
  const title =
    signal.registeredOn === undefined ? t('itemUndated') : t('item', { day: day(signal.registeredOn) })
  return (
    <Card
      title={title}
      actions={
        <>
          {signal.urgent ? <StatusTag tone="care">{t('urgent')}</StatusTag> : null}
          <StatusTag tone="info">{status(`signal.${signal.status}`)}</StatusTag>
        </>
      }
    >
      <DefinitionList items={[{ term: t('number'), value: caseNumber(signal.id) }, { term: t('age'), value: status(`age.${signal.age}`) }]} />
      <RegisteredLines lines={signal.lines} caption={t('lines')} none={t('linesNone')} />
      <PossibleMatches alike={alike} of={signal.id} />
      <Refused failure={failure} />
      {signal.may.includes('accept') ? (
        <div>
          <Button variant="primary" pending={pending} onPress={() => void takeUp()}>
            {t('accept')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}
