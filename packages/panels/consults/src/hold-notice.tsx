import type { ConsultationAnswer } from '@kader/domain/answers/consultation'
import { useDay } from '@kader/panel-kit/day'
import { Because } from '@kader/panel-kit/explain'
import { Notice } from '@kader/ui/notice'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** That it is held, why, by when the mayor decides, and what the law says, in both its readings. */
export function HoldNotice({ consultation: { hold } }: { consultation: ConsultationAnswer }): ReactElement | null {
  const t = useTranslations('consults.held')
  const day = useDay()
  if (hold === undefined) return null
  return (
    <Notice tone="care" title={t('title')}>
      <p>{t(hold.ground)}</p>
      <p>{t('until', { since: day(hold.since), by: day(hold.decideBy) })}</p>
      <p>
        <Because why={hold.why} about={t('why')} />
      </p>
    </Notice>
  )
}
