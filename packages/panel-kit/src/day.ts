import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import type { LocalDate } from '@kader/domain/local-date'
import { useLocale } from 'use-intl'

/** Says a day in the reader's language. */
export function useDay(): (day: LocalDate) => string {
  const locale = useLocale()
  return (day) => dayInWords(chooseLanguage([locale]), day)
}
