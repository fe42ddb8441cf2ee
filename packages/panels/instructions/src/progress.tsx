import type { InstructionProgress } from '@kader/domain/answers/instruction'
import { Notice } from '@kader/ui/notice'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import './intl-words.ts'

/** How far one is, and what happens if one does nothing: said from the first day. */
export function Progress({ progress }: { progress: InstructionProgress }): ReactElement | null {
  const t = useTranslations('instructions.mine')
  const day = useDay()
  const { acknowledgedOn, lastDay, daysLeft, suspended } = progress
  if (suspended) {
    return (
      <Notice tone="no" title={t('suspendedTitle')}>
        <p>{t('suspended')}</p>
      </Notice>
    )
  }
  if (acknowledgedOn !== undefined) return <p className="k-quiet">{t('confirmed', { day: day(acknowledgedOn) })}</p>
  if (lastDay === undefined) return null
  return (
    <Notice tone="care" title={t('days', { count: daysLeft ?? 0 })}>
      <p>{t('wait', { day: day(lastDay) })}</p>
    </Notice>
  )
}
