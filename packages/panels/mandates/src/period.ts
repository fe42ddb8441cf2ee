import { useDay } from '@kader/panel-kit/day'
import type { LocalDate } from '@kader/domain/local-date'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

/** Says from which day, and until which, if there is a last one. */
export function usePeriod(): (from: LocalDate, to: LocalDate | undefined) => string {
  const t = useTranslations('mandates')
  const day = useDay()
  return (from, to) => (to === undefined ? t('since', { from: day(from) }) : t('between', { from: day(from), to: day(to) }))
}
