import type { SignalAnswer, SignalList as Signals, SignalSummary } from '@kader/domain/answers/signal'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { EmptyState } from '@kader/ui/empty-state'
import { Cluster, Stack } from '@kader/ui/layout'
import { ActionLink, Link } from '@kader/ui/link'
import { PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { Column } from '@kader/ui/table'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import './intl-words.ts'
import { markOf } from './mark-of.ts'
import { SignalState } from './signal-state.tsx'

export interface SignalListProps {
  signals: Signals
  /** Path of the empty editor. */
  newHref: string
  hrefOf: (id: string) => string
}

/** Mine and my team's, both without a word of what stands in them. */
export function SignalList({ signals, newHref, hrefOf }: SignalListProps): ReactElement {
  const say = useTranslations('signals.list')
  const nav = useTranslations('nav')
  const columns = useColumns(hrefOf)
  return (
    <Stack gap="large">
      <PageHeader
        title={nav('signals')}
        actions={
          <ActionLink href={newHref} variant="primary" icon="plus">
            {say('new')}
          </ActionLink>
        }
      />
      <Section title={say('mine')} description={say('mineAbout')}>
        <Table
          caption={say('mine')}
          captionHidden
          columns={columns}
          rows={signals.mine}
          rowKey={(signal) => signal.id}
          empty={<EmptyState title={say('mineNone')}>{say('mineNoneAbout')}</EmptyState>}
        />
      </Section>
      <Section title={say('team')} description={say('teamAbout')}>
        <Table<SignalAnswer>
          caption={say('team')}
          captionHidden
          columns={columns}
          rows={signals.team}
          rowKey={(signal) => signal.id}
          empty={
            <EmptyState title={say('teamNone')} icon="people">
              {say('teamNoneAbout')}
            </EmptyState>
          }
        />
      </Section>
    </Stack>
  )
}

function useColumns(hrefOf: (id: string) => string): readonly Column<SignalSummary>[] {
  const say = useTranslations('signals')
  const ages = useTranslations('status.age')
  const language = chooseLanguage([useLocale()])
  return [
    {
      id: 'signal',
      header: say('list.signal'),
      rowHeader: true,
      cell: ({ id }) => <Link href={hrefOf(id)}>{say('name', { mark: markOf(id) })}</Link>,
    },
    { id: 'age', header: say('list.age'), cell: ({ age }) => ages(age) },
    {
      id: 'state',
      header: say('list.state'),
      cell: ({ status, urgent }) => (
        <Cluster gap="small">
          <SignalState status={status} />
          {urgent ? <StatusTag tone="care">{say('list.urgent')}</StatusTag> : null}
        </Cluster>
      ),
    },
    {
      id: 'registered',
      header: say('list.registeredOn'),
      cell: ({ registeredOn }) =>
        registeredOn === undefined ? say('list.notRegistered') : dayInWords(language, registeredOn),
    },
  ]
}
