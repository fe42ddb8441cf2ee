import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ActionTable } from './action-table.tsx'
import { Seen } from './explain.tsx'

/** What was decided and agreed, never who said what (rule M06). */
export function Results({ consultation }: { consultation: ConsultationAnswer }): ReactElement | null {
  const t = useTranslations('consults.results')
  if (consultation.status === 'invited') return null
  const { conclusions, actions, ownFile, seats } = consultation
  return (
    <>
      <Section title={t('conclusions')}>
        {conclusions.length === 0 ? <p className="k-quiet">{t('conclusionsNone')}</p> : null}
        {conclusions.length === 0 ? null : (
          <ul>
            {conclusions.map((one) => (
              <li key={one.id}>
                <Seen field={one.text} about={t('conclusions')}>
                  {(text) => text}
                </Seen>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('actions')}>
        <ActionTable
          caption={t('actions')}
          actions={actions}
          seats={seats}
          empty={<p className="k-quiet">{t('actionsNone')}</p>}
        />
      </Section>
      {consultation.status === 'closed' ? (
        <Section title={t('ownFile')} description={t('ownFileAbout')}>
          <ActionTable
            caption={t('ownFile')}
            actions={ownFile}
            seats={seats}
            empty={<p className="k-quiet">{t('ownFileNone')}</p>}
          />
        </Section>
      ) : null}
    </>
  )
}
