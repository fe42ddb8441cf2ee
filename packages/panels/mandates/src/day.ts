import type { LocalDate } from '@kader/domain/local-date'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { useLocale, useTranslations } from 'use-intl'
import './intl-words.ts'

/** Says a day in the reader's language. */
export function useDay(): (day: LocalDate) => string {
  const locale = useLocale()
  return (day) => dayInWords(chooseLanguage([locale]), day)
}

/** Says from which day, and until which, if there is a last one. */
export function usePeriod(): (from: LocalDate, to: LocalDate | undefined) => string {
  const t = useTranslations('mandates')
  const day = useDay()
  return (from, to) => (to === undefined ? t('since', { from: day(from) }) : t('between', { from: day(from), to: day(to) }))
}
