import type { ConsultationList } from '@kader/domain/answers/consultation'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'
import { DefinitionList } from '@kader/ui/definition-list'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** What one keeps in one's own file, newest first; nothing where there is none. */
export function OwnNotes({ notes }: { notes: ConsultationList['ownNotes'] }): ReactElement | null {
  const t = useTranslations('fiches.own')
  const day = useDay()
  if (notes.length === 0) return null
  return (
    <Section title={t('list')} description={t('listAbout')}>
      <DefinitionList
        items={notes.map((note) => ({
          term: `${t(note.kind)}, ${day(note.day)}`,
          value: (
            <Seen field={note.text} about={t(note.kind)}>
              {(text) => text}
            </Seen>
          ),
        }))}
      />
    </Section>
  )
}
