import type { CaseAnswer } from '@kader/domain/answers/case-file'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'
import { Section } from '@kader/ui/section'
import { Timeline } from '@kader/ui/timeline'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** Why one closed the case, opened it again or held its destruction. */
export function ClosingNotes({ notes }: Pick<CaseAnswer, 'notes'>): ReactElement | null {
  const t = useTranslations('retention.ending')
  const day = useDay()
  if (notes.length === 0) return null
  return (
    <Section title={t('notes')}>
      <Timeline
        label={t('notes')}
        items={notes.map(({ id, day: on, step, reason }) => ({
          id,
          day: day(on),
          date: on,
          title: t(`step.${step}`),
          children: (
            <Seen field={reason} about={t('notes')}>
              {(text) => text}
            </Seen>
          ),
        }))}
      />
    </Section>
  )
}
