import type { OwnCell } from '@kader/domain/answers/cell'
import { chooseLanguage } from '@kader/i18n/language'
import { useLocale, useTranslations } from 'use-intl'
import './intl-words.ts'

export interface PlaceNames {
  readonly byNis: (nis: string) => string
  readonly byId: (id: string) => string
  /** Several in one phrase. */
  readonly together: (names: readonly string[]) => string
}

/** What the municipalities of a cell are called; one without a name by its code. */
export function usePlaceNames({ municipalities }: Pick<OwnCell, 'municipalities'>): PlaceNames {
  const t = useTranslations('cells')
  const list = new Intl.ListFormat(chooseLanguage([useLocale()]))
  const called = (one: OwnCell['municipalities'][number] | undefined, nis: string): string =>
    one?.name.shown === true ? one.name.value : t('municipality', { nis })
  return {
    byNis: (nis) =>
      called(
        municipalities.find((one) => one.nis === nis),
        nis,
      ),
    byId: (id) =>
      called(
        municipalities.find((one) => one.id === id),
        '',
      ),
    together: (names) => list.format(names),
  }
}
