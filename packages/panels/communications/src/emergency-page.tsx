import type { Communications } from '@kader/domain/answers/communication'
import type { LocalDate } from '@kader/domain/local-date'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { ActionLink } from '@kader/ui/link'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { PageHeader, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { CommunicationDeeds } from './communication-deeds.ts'
import './intl-words.ts'
import { NoteForm } from './note-form.tsx'

export interface EmergencyPageProps {
  known: Communications
  today: LocalDate
  deeds: Pick<CommunicationDeeds, 'weigh' | 'note'>
  renderWhy: RenderWhy
  onDone: () => void
}

const criteria = ['certain', 'noOther', 'notSelf', 'averts', 'minimum'] as const

/** First the telephone, then the criteria, and only afterwards the note (rule G04). */
export function EmergencyPage({ known, today, deeds, renderWhy, onDone }: EmergencyPageProps): ReactElement {
  const t = useTranslations('communications.emergency')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <Notice tone="no" icon="warning" title={t('callTitle')} actions={<ActionLink href="tel:101" variant="primary">{t('call')}</ActionLink>}>
          <p>{t('callAbout')}</p>
        </Notice>
        <Section title={t('mayTitle')} description={t('mayAbout')}>
          <ul>
            {criteria.map((one) => (
              <li key={one}>{t(one)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('afterTitle')} description={t('afterAbout')}>
          <NoteForm known={known} today={today} deeds={deeds} emergency onDone={onDone} />
        </Section>
      </Stack>
    </Explaining>
  )
}
