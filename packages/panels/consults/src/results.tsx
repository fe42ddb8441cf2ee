import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { ActionTable } from './action-table.tsx'
import { Seen } from '@kader/panel-kit/explain'

/** What was decided and agreed, never who said what (rule M06); while the table is open, empty parts wait. */
export function Results({ consultation }: { consultation: ConsultationAnswer }): ReactElement | null {
  const t = useTranslations('consults.results')
  if (consultation.status === 'invited') return null
  const { conclusions, actions, ownFile, seats } = consultation
  const closed = consultation.status === 'closed'
  return (
    <>
      {conclusions.length > 0 || closed ? <Conclusions conclusions={conclusions} /> : null}
      {actions.length > 0 || closed ? (
        <Section title={t('actions')}>
          <ActionTable
            caption={t('actions')}
            actions={actions}
            seats={seats}
            empty={<p className="k-quiet">{t('actionsNone')}</p>}
          />
        </Section>
      ) : null}
      {closed ? (
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

function Conclusions({ conclusions }: Pick<ConsultationAnswer, 'conclusions'>): ReactElement {
  const t = useTranslations('consults.results')
  return (
    <Section title={t('conclusions')}>
      {conclusions.length === 0 ? (
        <p className="k-quiet">{t('conclusionsNone')}</p>
      ) : (
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
  )
}
