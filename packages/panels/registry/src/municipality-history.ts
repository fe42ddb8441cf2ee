import type { MunicipalityPage } from '@kader/domain/answers/oversight'
import { addDays } from '@kader/domain/local-date'
import { chooseLanguage } from '@kader/i18n/language'
import { useLocale, useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import './intl-words.ts'

type Municipality = MunicipalityPage['municipalities'][number]

/** What merged into a municipality, and what it merged into, in one sentence; empty for most. */
export function useMunicipalityHistory(): (municipality: Municipality) => string {
  const t = useTranslations('registry.municipalities')
  const day = useDay()
  const list = new Intl.ListFormat(chooseLanguage([useLocale()]))
  const names = (all: Municipality['later']): string =>
    list.format(all.map(({ nis, name }) => (name.shown ? name.value : nis)))
  return ({ from, to, formerly, later }) => {
    if (to !== undefined && later.length > 0) return t('later', { day: day(to), names: names(later) })
    if (formerly.length === 0) return ''
    if (from !== undefined) return t('formedFrom', { day: day(from), names: names(formerly) })
    const ended = formerly
      .flatMap((one) => one.to ?? [])
      .toSorted()
      .at(-1)
    return ended === undefined ? '' : t('joinedBy', { day: day(addDays(ended, 1)), names: names(formerly) })
  }
}
