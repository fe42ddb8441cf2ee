import type { ConsultationList } from '@kader/domain/answers/consultation'
import { useDay } from '@kader/panel-kit/day'
import { EmptyState } from '@kader/ui/empty-state'
import { Link } from '@kader/ui/link'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

interface OpenConsultationsProps {
  consultations: ConsultationList['consultations']
}

/** The consultations that are still to be held or going on. */
export function OpenConsultations({ consultations }: OpenConsultationsProps): ReactElement {
  const t = useTranslations('registry')
  const day = useDay()
  if (consultations.length === 0) {
    return (
      <EmptyState title={t('today.consultationsNone')} icon="people">
        {t('today.consultationsNoneAbout')}
      </EmptyState>
    )
  }
  return (
    <ul>
      {consultations.map((one) => (
        <li key={one.id}>
          <Link href={`/overleg/${one.id}`}>{t('file.consultationOf', { day: day(one.day) })}</Link>
        </li>
      ))}
    </ul>
  )
}
