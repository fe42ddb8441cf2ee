import type { Communications } from '@kader/domain/answers/communication'
import type { LocalDate } from '@kader/domain/local-date'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { Disclosure } from '@kader/ui/disclosure'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { CommunicationCard } from './communication-card.tsx'
import type { CommunicationDeeds } from './communication-deeds.ts'
import './intl-words.ts'
import { NoteForm } from './note-form.tsx'
import { Papers } from './papers.tsx'

export interface CommunicationsPageProps {
  known: Communications
  today: LocalDate
  deeds: CommunicationDeeds
  renderWhy: RenderWhy
}

/** What I told outside the cell, what I am asked to look at, and the papers I lean on. */
export function CommunicationsPage({ known, today, deeds, renderWhy }: CommunicationsPageProps): ReactElement {
  const t = useTranslations('communications')
  const card = (one: Communications['mine'][number]): ReactElement => <CommunicationCard key={one.id} communication={one} seats={known.seats} review={deeds.review} />
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        {known.toReview.length === 0 ? null : (
          <Section title={t('toReview')} description={t('toReviewAbout')}>
            <Stack>{known.toReview.map(card)}</Stack>
          </Section>
        )}
        <Section title={t('mine')}>
          <Stack>
            {known.mine.length === 0 ? <EmptyState title={t('none')}>{t('noneAbout')}</EmptyState> : null}
            {known.mine.map(card)}
            <Disclosure title={t('noteTitle')}>
              <NoteForm known={known} today={today} deeds={deeds} />
            </Disclosure>
          </Stack>
        </Section>
        <Papers papers={known.papers} deeds={deeds} />
      </Stack>
    </Explaining>
  )
}
