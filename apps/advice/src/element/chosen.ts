import type { LocalDate } from '@kader/domain/local-date'
import type { Sector } from '@kader/domain/vocabulary/sectors'
import { Question } from '@kader/domain/question'
import { chooseLanguage } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'
import { todayInBrussels } from '../today.ts'
import { elementSectors } from './element-sectors.ts'

/** What a host page can choose; what it writes wrongly counts as not chosen. */
export interface Chosen {
  readonly language: Language
  readonly today: LocalDate
  readonly sector: Sector | undefined
  readonly theme: 'light' | 'dark' | undefined
}

export const attributes = ['sector', 'lang', 'day', 'theme'] as const
export type Attribute = (typeof attributes)[number]

export function readChosen(of: (name: Attribute) => string | null): Chosen {
  const day = Question.shape.at.safeParse(of('day'))
  const theme = of('theme')
  return {
    language: chooseLanguage([of('lang') ?? '', document.documentElement.lang]),
    today: day.success ? day.data : todayInBrussels(),
    sector: elementSectors.find((one) => one === of('sector')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  }
}
