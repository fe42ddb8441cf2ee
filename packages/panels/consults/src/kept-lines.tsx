import type { ConsultationList } from '@kader/domain/answers/consultation'
import { Seen } from '@kader/panel-kit/explain'
import { DefinitionList } from '@kader/ui/definition-list'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** What one said oneself in a consultation that is closed with its case or destroyed; nothing where there is none. */
export function KeptLines({ kept }: Pick<ConsultationList, 'kept'>): ReactElement | null {
  const t = useTranslations('consults.kept')
  const kinds = useTranslations('kinds')
  if (kept.length === 0) return null
  return (
    <Section title={t('title')}>
      <p className="k-quiet">{t('about')}</p>
      <DefinitionList
        items={kept.map(({ kind, text }) => ({
          term: kinds(kind),
          value: (
            <Seen field={text} about={kinds(kind)}>
              {(words) => words}
            </Seen>
          ),
        }))}
      />
    </Section>
  )
}
